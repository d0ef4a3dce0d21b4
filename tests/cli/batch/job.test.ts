import { describe, expect, it } from "vitest";
import { type JobFlags, jobKey } from "../../../src/cli/batch/job.js";
import { ARTICLE_OPTIONS, HEAD_OPTIONS } from "../../../src/cli/options.js";

const keyOf = (flags: JobFlags): string => jobKey(flags, []);

/** Flags that change whether an article can be read, but not what its brief says. */
const READING = ["allow-private", "timeout", "latest", "max-size", "max-text", "max-pages"];

describe("jobKey", () => {
  it.each(Object.keys({ ...ARTICLE_OPTIONS, ...HEAD_OPTIONS }).filter((name) => !READING.includes(name)))(
    "changes with --%s, so that --resume renders again",
    (name) => {
      expect(keyOf({ [name]: "a" })).not.toBe(keyOf({}));
      expect(keyOf({ [name]: "a" })).not.toBe(keyOf({ [name]: "b" }));
    },
  );

  it.each(READING)("does not change with --%s", (name) => {
    expect(keyOf({ [name]: "a" })).toBe(keyOf({}));
  });

  it("changes with what else the job depends on", () => {
    expect(jobKey({}, ["json"])).not.toBe(jobKey({}, ["yaml"]));
  });
});
