import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { writePlainYaml } from "../../../src/markdown/dialects/plain-yaml.js";

const byEmitter = (values: object) => stringify(values, { version: "1.1", lineWidth: 0 });

describe("plain YAML", () => {
  it("equals the output of the yaml emitter", () => {
    const values = {
      title: "Tarvik's port: opened",
      kind: "Information brief",
      published: new Date("2031-10-14T00:00:00Z"),
      url: "https://tarvik.example/a#b",
      audience: "minister",
    };
    const plain = { ...values, title: "Tarvik's port (opened)" };
    expect(writePlainYaml(plain)).toBe(byEmitter(plain));
    expect(writePlainYaml(values)).toBeNull();
  });

  it.each([
    "",
    "no",
    "Yes",
    "12:30:45",
    "1_000",
    "- one",
    "one ",
    "one:",
    "one: two",
    "one #two",
    "“one”",
    "a\nb",
    "~",
  ])("is not %j", (text) => {
    expect(writePlainYaml({ title: text })).toBeNull();
  });

  it("is refused for an instant within a day, a list, and an empty mapping", () => {
    expect(writePlainYaml({ at: new Date("2031-10-14T09:30:00Z") })).toBeNull();
    expect(writePlainYaml({ tags: ["one"] })).toBeNull();
    expect(writePlainYaml({})).toBeNull();
  });

  it("equals the output of the yaml emitter for any text that it accepts", () => {
    const pieces = [
      ...": #-,.;'’“()/&_ aYnN0e+~*!|>%@`{}[]?=<\\\"é",
      "true",
      "off",
      "null",
      "https://",
      ". ",
      "1e3",
      "0x1f",
      "inf",
      "\u00a0",
    ];
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (parts) => {
        const values = { key: parts.join(""), [`k${parts.join("")}`]: "text" };
        for (const value of [{ key: values.key }, values]) {
          const written = writePlainYaml(value);
          if (written === null) continue;
          plain++;
          expect(written).toBe(byEmitter(value));
        }
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(plain).toBeGreaterThan(1000);
  });
});
