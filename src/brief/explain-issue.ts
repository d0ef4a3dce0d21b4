import type { z } from "zod";

/** What is wrong with a field, and what to write instead. */
export interface Explanation {
  readonly message: string;
  readonly advice: string;
}

/** What zod calls a value, in plain words. */
const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "fields, one per line",
};

/** Formats of texts: what the value is not, and how it is written. */
const FORMATS: Readonly<Record<string, readonly [name: string, advice: string]>> = {
  date: ["a date", "write it as YYYY-MM-DD, for instance 2018-12-12"],
  url: ["a web address", "write it with https:// or http://"],
  regex: ["64 hexadecimal digits", "leave it as extract wrote it"],
};

/** Our own words for a problem that zod finds; null for one that zod itself words well enough. */
export function explainIssue(issue: z.core.$ZodIssue): Explanation | null {
  const given = "input" in issue ? issue.input : undefined;
  const shown = JSON.stringify(given)?.slice(0, 40);
  switch (issue.code) {
    case "invalid_type":
      return explainType(issue.expected, given, shown);
    case "invalid_format": {
      const [name, advice] = FORMATS[issue.format] ?? [];
      return name && advice ? { message: `${shown} is not ${name}`, advice } : null;
    }
    case "too_small":
      return issue.origin === "string"
        ? { message: "empty", advice: "give a text, or null where the field allows it" }
        : { message: `expected at least ${issue.minimum}, not ${shown}`, advice: "correct the number" };
    default:
      return null;
  }
}

function explainType(expected: string, given: unknown, shown: string | undefined): Explanation {
  const kind = KINDS[expected] ?? expected;
  if (given === undefined) {
    const none = expected === "array" ? "[] if there is none" : "or null where the field allows it";
    return { message: "missing", advice: `give ${kind}, ${none}` };
  }
  // YAML takes [7] and [true] for more than text, and [007] for 7.
  const isPlain = typeof given === "number" || typeof given === "boolean";
  const advice = expected === "string" && isPlain ? "put it between quotation marks" : `give ${kind}`;
  return { message: `expected ${kind}, not ${shown}`, advice };
}
