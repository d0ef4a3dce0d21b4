import type { Mark } from "./mark-kinds.js";
import { endsInSaying } from "./missing-marks.js";

type Run = readonly Mark[];

/** The state between two runs: inside a field or not, inside a quotation or not. */
type State = "outside" | "outside, quoting" | "inside" | "inside, quoting";

interface Step {
  readonly to: State;
  /** What the marks of the run are, in order: the edge of a field (one mark), or an end of a quotation (two). */
  readonly reads: readonly ("edge" | "open" | "close")[];
}

/**
 * What the marks of a run may be, by their number. A field has one mark on each side, and two for each mark in it.
 * Fields that follow each other put two edges together.
 */
const STEPS: Readonly<Record<State, Readonly<Record<number, readonly Step[]>>>> = {
  outside: {
    1: [{ to: "inside", reads: ["edge"] }],
    3: [{ to: "inside, quoting", reads: ["edge", "open"] }],
  },
  "outside, quoting": {
    1: [{ to: "inside, quoting", reads: ["edge"] }],
  },
  inside: {
    1: [{ to: "outside", reads: ["edge"] }],
    2: [
      { to: "inside", reads: ["edge", "edge"] },
      { to: "inside, quoting", reads: ["open"] },
    ],
    4: [{ to: "inside, quoting", reads: ["edge", "edge", "open"] }],
  },
  "inside, quoting": {
    1: [{ to: "outside, quoting", reads: ["edge"] }],
    2: [
      { to: "inside, quoting", reads: ["edge", "edge"] },
      { to: "inside", reads: ["close"] },
      // a new sentence of the same speech, with its own opening mark
      { to: "inside, quoting", reads: ["open"] },
    ],
    3: [{ to: "outside", reads: ["close", "edge"] }],
    4: [{ to: "inside", reads: ["close", "edge", "edge"] }],
    6: [{ to: "inside, quoting", reads: ["close", "edge", "edge", "open"] }],
  },
};

interface Path {
  readonly step: Step;
  readonly before: Path | null;
  /** Ends of quotations read so far. */
  readonly ends: number;
}

/**
 * Unwraps sentences that were escaped as fields of a table (RFC 4180) and never unescaped: ["The army warned ""of the
 * attack"", Orr said."], also with blanks between two marks, as tokenizers leave them: ["The army warned" "of the
 * attack" ", Orr said."]. The marks around a field do not belong to the article, and each pair inside is one mark.
 *
 * @param runs marks of the double family with at most a blank between them, grouped; all of a paragraph, in order.
 * @returns what each run stands for, or null if the marks of the paragraph cannot all be read so.
 */
export function unwrapFields(text: string, runs: readonly Run[]): readonly Run[] | null {
  let paths = new Map<State, Path | null>([["outside", null]]);
  for (const run of runs) {
    if (!isStraight(text, run)) return null;
    const next = new Map<State, Path>();
    for (const [state, before] of paths) {
      for (const step of STEPS[state][run.length] ?? []) {
        if (!fits(text, run, step, state)) continue;
        const ends = (before?.ends ?? 0) + step.reads.filter((read) => read !== "edge").length;
        const known = next.get(step.to);
        // Of two ways to read the same marks, prefer the one with fewer quotations: ["Go." "No." "Never."] are three
        // sentences.
        if (!known || ends < known.ends) next.set(step.to, { step, before, ends });
      }
    }
    if (next.size === 0) return null;
    paths = next;
  }
  const path = paths.get("outside") ?? paths.get("outside, quoting");
  return path && path.ends > 0 ? readPath(runs, path) : null;
}

const isStraight = (text: string, run: Run): boolean =>
  run.every(({ at, width }) => text.slice(at, at + width) === '"');

/** In UTF-16 units: how much of the text before a run is read. */
const BEFORE_RUN = 80;

/**
 * Whether the marks are in a plausible place: edges at the beginning and end of a sentence, an opening mark not after a
 * finished one.
 */
function fits(text: string, run: Run, { reads }: Step, state: State): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const before = text.slice(Math.max(0, first.at - BEFORE_RUN), first.at).trimEnd();
  const after = text.slice(last.at + 1, last.at + 3).trimStart();
  const ended = before === "" || /[.!?…:)\]]$/u.test(before);
  const [opensField, glued] = [state.startsWith("outside"), last.at - first.at === run.length - 1];
  if (reads[0] === "edge" && !opensField && !/[.!?…]$/u.test(before)) return false;
  if (reads[0] === "edge" && opensField && !ended && !/\n\s*$/u.test(text.slice(Math.max(0, first.at - 3), first.at)))
    return false;
  if (reads[0] === "open") {
    if (!/^[\p{L}\p{N}[($£€.…'‘]/u.test(after)) return false;
    if (state.endsWith("quoting") && reads.length === 1 && /[.!?…]$/u.test(before)) return true;
    if (!glued && /[.!?…]$/u.test(before)) return false;
    return !/,$/u.test(before) || endsInSaying(before);
  }
  return true;
}

function readPath(runs: readonly Run[], last: Path): readonly Run[] {
  const read: Run[] = [];
  for (let path: Path | null = last, i = runs.length - 1; path; path = path.before, i--) {
    let from = 0;
    const marks: Mark[] = [];
    for (const role of path.step.reads) {
      const taken = runs[i]?.slice(from, from + (role === "edge" ? 1 : 2)) ?? [];
      from += taken.length;
      const [first, end] = [taken[0], taken.at(-1)];
      if (role !== "edge" && first && end) marks.push({ ...first, role, width: end.at + end.width - first.at });
    }
    read.push(marks);
  }
  return read.reverse();
}
