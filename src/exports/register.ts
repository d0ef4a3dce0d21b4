import { daysOf } from "../brief/days-of.js";
import type { Brief, Commitment } from "../brief/model.js";
import { asLine } from "../text/fold.js";

type Column = (commitment: Commitment, brief: Brief, names: ReadonlyMap<string, string>) => string | null;

/** One row per commitment. Keys are English and stable: programs and spreadsheets rely on them. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  who: ({ actors, actorText }, _, names) => actors.map((id) => names.get(id) ?? id).join("; ") || actorText,
  action: ({ action }) => action,
  kind: ({ kind }) => kind,
  instrument: ({ instrument }) => instrument,
  status: ({ status }) => status,
  said: ({ said }) => said?.value ?? said?.text ?? null,
  condition: ({ condition }) => condition,
  due: ({ due }) => due?.text ?? null,
  due_means: ({ due }) => due?.means ?? null,
  due_from: ({ due }) => (due && daysOf(due)?.from) ?? null,
  due_to: ({ due }) => (due && daysOf(due)?.to) ?? null,
  paragraph: ({ evidence }) => evidence[0]?.paragraph?.toString() ?? null,
  evidence: ({ evidence }) => evidence[0]?.text ?? null,
  article: (_, { article }) => article.title,
  published: (_, { article }) => article.published,
  source: (_, { article }) => article.source,
  url: (_, { article }) => article.url,
};

/**
 * The register of commitments as CSV (RFC 4180): CRLF, a head row, quotes where needed. Excel needs the byte order mark
 * to read UTF-8.
 */
export function writeRegister(brief: Brief): string {
  const names = new Map(brief.actors.map(({ id, name }) => [id, name]));
  const rows = brief.commitments.map((commitment) =>
    Object.values(COLUMNS).map((column) => writeField(column(commitment, brief, names) ?? "")),
  );
  return `\ufeff${[Object.keys(COLUMNS), ...rows].map((row) => `${row.join(",")}\r\n`).join("")}`;
}

/**
 * Spreadsheets treat a field that begins with one of these marks as a formula, quoted or not (OWASP, "CSV Injection").
 * An apostrophe before it, which is not shown, makes it text. Leading blanks are skipped, since some programs trim
 * them.
 */
function writeField(value: string): string {
  const text = asLine(value).replace(/^(?=[\s\p{Cf}'"]*[=+\-@|%\uff0b\uff0d\uff1d\uff20])/u, "'");
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
