import { UserError } from "../errors.js";
import { buildArticle } from "./fields.js";
import type { Article, InputRecord } from "./types.js";

const FACTS = ["title", "published", "dateline", "source", "language", "byline"] as const;

/**
 * `{title, text, published, source, url, language, ...}`: its fields count as the flags would; null means "not given"; unknown fields are
 * ignored. @throws UserError (input) naming every field that is wrong.
 */
export function readJsonArticle(content: string, input: InputRecord): Article {
  const value = parseJson(content, input.name);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UserError("input", {
      what: "not an article",
      where: { file: input.name },
      advice: 'give an object {"text": "...", "title": "...", "published": "2018-12-12"}',
    });
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const wrong = ["text", "url", "retrieved", ...FACTS].filter(
    (key) => fields[key] != null && typeof fields[key] !== "string",
  );
  if (fields["text"] == null) wrong.unshift("text");
  if (wrong.length > 0) {
    throw new UserError(
      "input",
      wrong.map((field) => ({
        what: fields[field] == null ? "missing" : `is ${JSON.stringify(fields[field])?.slice(0, 40)}, not a text`,
        where: { file: input.name, field },
        advice: field === "text" ? "it holds the article's words" : "give a string, or leave it out",
      })),
    );
  }
  const string = (key: string): string | null => (typeof fields[key] === "string" ? fields[key] : null);
  const published = string("published");
  return buildArticle(
    {
      text: string("text") ?? "",
      ...Object.fromEntries([...FACTS, "url", "retrieved"].map((key) => [key, string(key)])),
      // An instant has its day in front.
      published: published && (/^\s*\d{4}-\d{2}-\d{2}(?=T)/u.exec(published)?.[0] ?? published),
    },
    input,
  );
}

function parseJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    const at = Number(/position (\d+)/u.exec(String(cause))?.[1] ?? content.length);
    const before = content.slice(0, at).split("\n");
    throw new UserError(
      "input",
      {
        what: "not valid JSON here",
        where: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
        advice: "mend it, or give the article as a text file",
      },
      { cause },
    );
  }
}
