import { type ParseError, parse as parseTolerantly } from "jsonc-parser";
import { type Problem, UserError } from "../errors.js";
import { decodeText } from "./decode.js";
import { buildArticle } from "./fields.js";
import { parseWith, type Reader, type Reading } from "./reader.js";
import type { Article, InputRecord } from "./types.js";

const FACTS = ["title", "published", "dateline", "source", "language", "byline", "url", "retrieved"] as const;
/** Why a value cannot be read or shown: the readers and writers of JSON call themselves for each bracket. */
const NESTED = "JSON nested too deeply";

/**
 * Reads `{title, text, published, source, url, language, ...}`, an array of such objects, or one per line (JSON Lines).
 */
export const readJson: Reader = async (bytes, { input, charset }) => {
  const content = decodeText(bytes, input.name, charset).replace(/^\uFEFF/u, "");
  const values = parseValues(content, input.name);
  if (values.length === 0)
    throw new UserError("input", {
      what: "an empty list",
      where: { file: input.name },
      advice: 'give objects {"text": "...", "title": "...", "published": "2018-12-12"}',
    });
  const many = values.length > 1;
  return values.map(({ value, place }, i): Reading => {
    const record = many ? { ...input, name: `${input.name}#${i + 1}` } : input;
    try {
      if (value instanceof UserError) throw value;
      return readFields(value, record, place);
    } catch (error) {
      if (many && error instanceof UserError) return { input: record, error };
      throw error;
    }
  });
};

/** A value with its place in the file. */
interface Placed {
  readonly value: unknown;
  /** Prefix of a field in messages: "[2]." for the third article of an array, "" for a single one. */
  readonly place: string;
}

/**
 * Builds one article. Null means "not given", and unknown fields are ignored.
 *
 * @throws UserError (input) for a value that is not an object, or fields that are missing or not strings.
 */
function readFields(value: unknown, input: InputRecord, place: string): Article {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UserError("input", {
      what: "not an article",
      where: { file: input.name, ...(place ? { field: place.replace(/\.$/u, "") } : {}) },
      advice: 'give an object {"text": "...", "title": "...", "published": "2018-12-12"}',
    });
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const problems = findProblems(fields, input.name, place);
  if (problems.length > 0) throw new UserError("input", problems);
  const text = (key: string): string | null => (typeof fields[key] === "string" ? fields[key] : null);
  const published = text("published");
  return buildArticle(
    {
      text: text("text") ?? "",
      ...Object.fromEntries(FACTS.map((key) => [key, text(key)])),
      // Of a date and time, only the day counts.
      published: published && (/^\s*\d{4}-\d{2}-\d{2}(?=T)/u.exec(published)?.[0] ?? published),
    },
    input,
  );
}

function findProblems(fields: Readonly<Record<string, unknown>>, file: string, place: string): Problem[] {
  const problems: Problem[] = [];
  if (fields["text"] == null)
    problems.push({
      what: "missing",
      where: { file, field: `${place}text` },
      advice: "it must contain the article's text",
    });
  for (const field of ["text", ...FACTS]) {
    if (fields[field] == null || typeof fields[field] === "string") continue;
    const shown = parseWith(() => JSON.stringify(fields[field]), NESTED, file).slice(0, 40);
    problems.push({
      what: `is ${shown}, not a string`,
      where: { file, field: `${place}${field}` },
      advice: "give a string, or remove it",
    });
  }
  return problems;
}

function parseValues(content: string, file: string): Placed[] {
  try {
    const value: unknown = JSON.parse(content);
    return Array.isArray(value) ? value.map((item, i) => ({ value: item, place: `[${i}].` })) : [{ value, place: "" }];
  } catch (cause) {
    return parseLines(content, file) ?? notJson(content, file, cause);
  }
}

/**
 * Parses JSON Lines. An invalid line is an error for that article only, unless it is the first line. Returns null if
 * the content is not JSON Lines.
 */
function parseLines(content: string, file: string): Placed[] | null {
  const lines = content.split("\n").flatMap((text, i) => (text.trim() === "" ? [] : [{ text, line: i + 1 }]));
  if (lines.length < 2) return null;
  const values = lines.map(({ text, line }, i): Placed => {
    const place = `[${i}].`;
    try {
      return { value: JSON.parse(text), place };
    } catch {
      const where = { file, line };
      const advice = "fix it, or remove it";
      return { value: new UserError("input", { what: "invalid JSON in this line", where, advice }), place };
    }
  });
  return typeof values[0]?.value !== "object" || values[0].value instanceof UserError ? null : values;
}

/** Throws an error with line and column. V8's own messages have a place only in some cases. */
function notJson(content: string, file: string, cause: unknown): never {
  const errors: ParseError[] = [];
  parseWith(
    () => parseTolerantly(content, errors, { disallowComments: true, allowTrailingComma: false }),
    NESTED,
    file,
  );
  const before = content.slice(0, errors[0]?.offset ?? content.length).split("\n");
  const where = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  throw new UserError(
    "input",
    { what: "invalid JSON here", where, advice: "fix it, or give the article as a text file" },
    { cause },
  );
}
