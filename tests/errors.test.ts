import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXIT_CODES, errorCode, formatProblem, UserError } from "../src/errors.js";

describe("EXIT_CODES", () => {
  it("is the table of the README, which may add a remark after a semicolon", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const rows = [...readme.matchAll(/^\| (\d+) \| ([^;|]+)(?:; [^|]+)? \|$/gmu)];
    expect(rows.map(([, code, meaning]) => [Number(code), meaning?.trim()])).toEqual(
      Object.values(EXIT_CODES).map(({ code, meaning }) => [code, meaning]),
    );
  });
});

describe("formatProblem", () => {
  it("puts file, line and column first, then the field, the problem and the advice", () => {
    const where = { file: "a.yaml", line: 3, column: 5, field: "actors[0].name" };
    expect(formatProblem({ what: "missing", where, advice: "give a string" })).toBe(
      "a.yaml:3:5: actors[0].name: missing; give a string",
    );
  });

  it("leaves out what is not known", () => {
    expect(formatProblem({ what: "the folder is empty" })).toBe("the folder is empty");
  });

  it("puts the frame on lines of its own", () => {
    expect(formatProblem({ what: "no such name", frame: "{{titel}}\n  ^" })).toBe("no such name\n{{titel}}\n  ^");
  });

  it("replaces a line break in a file name, so that one problem stays one line", () => {
    expect(formatProblem({ what: "empty", where: { file: "a\nb.txt" } })).toBe("a\uFFFDb.txt: empty");
  });
});

describe("UserError", () => {
  it("has one line per problem as its message", () => {
    const error = new UserError("model", [{ what: "no actors" }, { what: "no text" }]);
    expect([error.message, error.exit, error.problems.length]).toEqual(["no actors\nno text", "model", 2]);
  });
});

describe("errorCode", () => {
  it("is the code of a system error, and null for anything else", () => {
    const missing = Object.assign(new Error("no such file"), { code: "ENOENT" });
    expect([missing, new Error("other"), "text", null].map(errorCode)).toEqual(["ENOENT", null, null, null]);
  });
});
