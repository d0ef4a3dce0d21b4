import type { Span } from "../text/span.js";
import type { Line } from "./headers.js";

/** A turn of an interview: a paragraph in which one of two speaks, without quotation marks. */
export interface Turn {
  /**
   * The name before the colon that opened the turn: [Ada Lorne] of [Ada Lorne: We will build it.]. It may be in an
   * earlier paragraph.
   */
  readonly label: Span;
  /** Whether the interviewer speaks. */
  readonly asks: boolean;
  /** Where the words begin, behind the label if the paragraph has one. */
  readonly start: number;
}

/** [Q:], [A.], [Ada Lorne:], [HARBOUR NEWS:], [((AL))]: whatever may open a turn. */
const LABEL =
  /^[*_]{0,3}(?:(?:\(\()?(?<name>\p{Lu}[\p{L}\d'’.-]*(?: (?:\p{Lu}|de |van |von |al-)[\p{L}\d'’.-]*){0,4})(?:\)\)|:)|(?<letter>[QA])\.)[*_]{0,3}\s+(?=\S)/u;

/** [Q], [Question]: the question of an interview without names. */
const QUESTION = /^(?:Q|Question)$/iu;

/** A few labels may be headings: [Note: …], [Background: …]. */
const FEWEST_TURNS = 3;
/** An interviewer asks at least this part of the time. */
const ASKING = 0.6;

interface Labelled {
  readonly name: string;
  readonly label: Span;
  readonly start: number;
  readonly asks: boolean;
}

/**
 * Finds the turns of an interview: at least three paragraphs that begin with a name and a colon, one of the names before
 * most of the questions. A paragraph without a label between two turns goes on with the answer before it.
 *
 * @param lines the paragraphs of a body.
 * @returns for each of them its turn, or null.
 */
export function findTurns(lines: readonly Line[]): readonly (Turn | null)[] {
  const labelled = lines.map(readLabel);
  const turns = labelled.filter((turn) => turn !== null);
  const asking = interviewers(turns);
  if (turns.length < FEWEST_TURNS || asking.size === 0 || turns.every(({ name }) => asking.has(name))) {
    return lines.map(() => null);
  }
  const last = labelled.findLastIndex((turn) => turn !== null);
  let open: Labelled | null = null;
  return lines.map((line, i) => {
    const own = labelled[i] ?? null;
    open = own ?? open;
    if (!open || i > last) return null;
    return { label: open.label, asks: asking.has(open.name), start: own ? own.start : line.start };
  });
}

function readLabel({ text, start }: Line): Labelled | null {
  const match = LABEL.exec(text);
  const { name: named, letter } = match?.groups ?? {};
  const name = named ?? letter;
  if (!match || name === undefined) return null;
  const from = start + text.indexOf(name);
  return {
    name: name.toLowerCase(),
    label: { start: from, end: from + name.length },
    start: start + match[0].length,
    asks: /\?["”’*_]*$/u.test(text) || QUESTION.test(name),
  };
}

/** The names whose turns are mostly questions. Whoever speaks once may not ask. */
function interviewers(turns: readonly Labelled[]): ReadonlySet<string> {
  const counts = new Map<string, { asked: number; all: number }>();
  for (const { name, asks } of turns) {
    const count = counts.get(name) ?? { asked: 0, all: 0 };
    counts.set(name, { asked: count.asked + Number(asks), all: count.all + 1 });
  }
  const isAsking = (name: string, asked: number, all: number): boolean =>
    QUESTION.test(name) || (asked >= 2 && asked >= all * ASKING);
  return new Set([...counts].flatMap(([name, { asked, all }]) => (isAsking(name, asked, all) ? [name] : [])));
}
