import type { Mark } from "./mark-kinds.js";

/**
 * Sentences escaped as a field of a table (RFC 4180) and never unescaped: ["The army warned ""of the attack"", Orr said."], also with blanks between
 * the two marks, as tokenizers leave them: ["The army warned" "of the attack" ", Orr said."]. The marks around the field are none of the article's,
 * and each two inside are one. For each run of such a field, by its position, the marks that it stands for.
 *
 * @param runs of marks of the double family with no more than a blank between them, in order.
 */
export function unwrapFields(text: string, runs: readonly Run[]): ReadonlyMap<number, readonly Mark[]> {
  const found = new Map<number, readonly Mark[]>();
  for (let first = 0; first < runs.length; first++) {
    const field = isEdge(text, runs[first]) && runs[first]?.[0]?.role === "open" ? readFields(text, runs, first) : null;
    if (!field) continue;
    for (const [i, marks] of field) found.set(i, marks);
    first = Math.max(first, ...field.keys());
  }
  return found;
}

type Run = readonly Mark[];

/** The mark around a field stands alone, or beside the two of a quotation that begins or ends with it. */
const isEdge = (text: string, run: Run | undefined): boolean =>
  run !== undefined && (run.length === 1 || run.length === 3) && isStraight(text, run);

const isStraight = (text: string, run: Run): boolean =>
  run.every(({ at, width }) => text.slice(at, at + width) === '"');

/** Longest chain of fields that is looked through from one mark. */
const MOST_RUNS = 400;

/** The runs of one or more fields that follow each other, or null where they are something else: ["Go." "No." "Never."] are three quotations. */
function readFields(text: string, runs: readonly Run[], first: number): ReadonlyMap<number, readonly Mark[]> | null {
  const settled = new Map<number, readonly Mark[]>();
  let open = false;
  let quotations = 0;
  const settle = (i: number, marks: Run): void => {
    settled.set(i, join(marks, open ? "close" : "open"));
    if (marks.length === 0) return;
    open = !open;
    quotations++;
  };
  settle(first, runs[first]?.slice(1) ?? []);
  for (let i = first + 1; i < Math.min(runs.length, first + MOST_RUNS); i++) {
    const run = runs[i] ?? [];
    if (run.length > 3 || !isStraight(text, run)) return null;
    if (run.length !== 2) {
      settle(i, run.slice(0, -1));
      return !open && quotations > 0 && run.at(-1)?.role !== "open" ? settled : null;
    }
    const ends = /[.!?]/u.test(text.charAt((run[0]?.at ?? 0) - 1));
    // [… he said." "The army …]: the end of one field and the beginning of the next
    if (!open && ends && quotations === 0) return null;
    settle(i, open || !ends ? run : []);
  }
  return null;
}

function join(marks: Run, role: "open" | "close"): Run {
  const [from, to] = [marks[0], marks.at(-1)];
  return from && to ? [{ ...from, role, width: to.at + to.width - from.at }] : [];
}
