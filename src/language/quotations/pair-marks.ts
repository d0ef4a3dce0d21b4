import type { Document, Paragraph } from "../../document/types.js";
import { type Span, trimSpan } from "../../text/span.js";
import { type Mark, type MarkFamily, readMark } from "./mark-kinds.js";
import { closesBeforeBlank, findReportingClause, findSentenceStart } from "./missing-marks.js";
import { readMarks } from "./read-marks.js";

/** A stretch of text between quotation marks, or a turn of an interview, which has none. */
export interface MarkedStretch extends Span {
  /** With the marks. If the closing mark is missing, it ends with the words. */
  readonly outer: Span;
  readonly paragraph: number;
  /** How many other stretches it is nested in. */
  readonly depth: number;
  readonly family: MarkFamily | "turn";
  /** False if the end of its paragraph or a new opening mark ended it. */
  readonly closed: boolean;
  /** Whether it continues the speech of the stretch before, which was left open. */
  readonly reopened: boolean;
}

/** Deeper marks are ignored. Nobody writes so, and hostile text could make each stretch as long as the paragraph. */
const DEEPEST = 4;

/** UTF-16 units of a paragraph that continues a speech without an opening mark. */
const LEAST_UNMARKED = 40;

/** How many marks are read ahead to recognise an apostrophe. */
const LOOK_AHEAD = 8;

/**
 * Pairs the marks of each paragraph, in time proportional to the text.
 *
 * @returns in order of `outer.start`, the longer one first.
 */
export function findMarkedStretches(document: Pick<Document, "text" | "paragraphs">): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let unfinished = false;
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const next = document.paragraphs[index + 1];
    const stretches = pairParagraph(document.text, paragraph, next, unfinished);
    const { turn } = paragraph;
    unfinished = !turn && stretches.some((s) => !s.closed && s.depth === 0 && s.outer.end >= paragraph.end - 1);
    if (turn) found.push(turnStretch(document.text, paragraph));
    for (const stretch of stretches) found.push(turn ? { ...stretch, depth: stretch.depth + 1 } : stretch);
  }
  return found;
}

/** The words of a turn: marks in it are nested. */
function turnStretch(text: string, { proseStart, end, number }: Paragraph): MarkedStretch {
  const words = trimSpan(text, { start: proseStart, end });
  return { ...words, outer: words, paragraph: number, depth: 0, family: "turn", closed: true, reopened: false };
}

function pairParagraph(
  text: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  unfinished: boolean,
): MarkedStretch[] {
  const marks = readMarks(text, paragraph);
  const pairing = new Pairing(text, paragraph, marks, unfinished);
  for (const index of marks.keys()) pairing.take(index);
  pairing.endParagraph(next !== undefined && startsWithMark(text, next));
  return pairing.stretches.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

const startsWithMark = (text: string, { start, end }: Span): boolean =>
  /["“„«]/u.test(text.charAt(start)) && readMark(text, start, 1, start, end).role === "open";

interface Open {
  readonly mark: Mark;
  readonly reopened: boolean;
}

/** Pairs the marks of one paragraph, one after the other. `#open` is the stack of those not closed yet. */
class Pairing {
  readonly stretches: MarkedStretch[] = [];
  readonly #open: Open[] = [];
  /** For each mark, how many more closing than opening marks of its family follow, itself included. */
  readonly #surplus: readonly number[];
  readonly #count: Record<MarkFamily, number> = { double: 0, single: 0, guillemet: 0, "single-guillemet": 0 };

  readonly #text: string;
  readonly #paragraph: Paragraph;
  readonly #marks: readonly Mark[];
  readonly #unfinished: boolean;

  constructor(text: string, paragraph: Paragraph, marks: readonly Mark[], unfinished: boolean) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#marks = marks;
    this.#unfinished = unfinished;
    this.#surplus = closingSurplus(text, marks);
  }

  take(index: number): void {
    const mark = this.#marks[index];
    if (!mark) return;
    if (mark.ifOpen && this.#count[mark.family] > 0) {
      this.#close(mark.ifOpen[0], index);
      this.#start(mark.ifOpen[1], index);
      return;
    }
    if (mark.role === "close" || (mark.role === "either" && this.#count[mark.family] > 0)) this.#close(mark, index);
    else this.#start(mark, index);
  }

  #start(mark: Mark, index: number): void {
    const top = this.#open.at(-1);
    const missing = top?.mark.family === mark.family && mark.role === "open" && !this.#canNest(index);
    if (missing && closesBeforeBlank(this.#text, mark.at, mark.at + mark.width)) {
      this.#close(mark, index);
      return;
    }
    // ["We agreed, he said. "Now we sign."]: the closing mark is missing before the reporting clause.
    const clause = missing ? findReportingClause(this.#text, top.mark.at + top.mark.width, mark.at) : null;
    // ["We agreed in May. "Now we sign."]: the mark before the new sentence only reopens the speech.
    const goesOn = missing && clause === null && this.#followsSentence(mark);
    if (missing && (clause !== null || goesOn)) {
      this.#pop();
      this.#add(top, clause ?? trimSpan(this.#text, { start: top.mark.at, end: mark.at }).end, false);
    }
    if (this.#open.length >= DEEPEST || (mark.family === "single" && !this.#isClosedSoon(index))) return;
    const reopened = goesOn || (this.#unfinished && this.#open.length === 0 && mark.at === this.#paragraph.start);
    this.#open.push({ mark, reopened });
    this.#count[mark.family]++;
  }

  #close(mark: Mark, index: number): void {
    if (this.#count[mark.family] === 0) {
      this.#closeUnopened(mark);
      return;
    }
    if (mark.family === "single") {
      // [“the workers’ pay”]: an apostrophe never closes what was opened outside the double marks.
      if (this.#open.at(-1)?.mark.family !== "single" || this.#isPossessive(mark, index)) return;
    }
    // It closes as many as are open: two in [“He said “never””], but one in [""Never""], where all marks are one.
    const ends = mark.parts.slice(0, this.#count[mark.family]);
    const stop = mark.at + mark.width;
    for (let from = this.#pop(); from; from = this.#pop()) {
      if (from.mark.family !== mark.family) continue;
      const at = ends.shift() ?? mark.at;
      this.#add(from, at, true, (ends[0] ?? stop) - at);
      if (ends.length === 0) return;
    }
  }

  /**
   * [We agree," he said.]: a mark that nothing opened, after a comma and before a clause. The speech began with the
   * paragraph if it is the first there, else after the sentence before it. Also the end of a speech that continues from
   * the paragraph before without a mark.
   */
  #closeUnopened({ at, width, role, family }: Mark): void {
    const text = this.#text;
    const paragraph = this.#paragraph;
    const last = this.stretches.at(-1);
    // Inside other open marks nothing begins with the paragraph.
    if (family !== "double" || role !== "close" || this.#open.length > 0) return;
    const goesOn = this.#unfinished && !last && at - paragraph.start >= LEAST_UNMARKED;
    if (!(goesOn ? /[.,!?…]/u : /[,!?]/u).test(text.charAt(at - 1))) return;
    if (!goesOn && !/^ \p{L}/u.test(text.slice(at + width, at + width + 2))) return;
    const first = last ? findSentenceStart(text, last.outer.end, at - 1) : paragraph.start;
    const { start, end } = trimSpan(text, { start: first ?? at, end: at });
    if (start >= end) return;
    const outer = { start, end: at + width };
    this.stretches.push({
      start,
      end,
      outer,
      paragraph: paragraph.number,
      depth: 0,
      family,
      closed: true,
      reopened: goesOn,
    });
  }

  /**
   * Whatever is still open ends with its paragraph, as usual in a speech of several paragraphs. If other marks follow
   * in the paragraph and the next one does not continue the speech, the closing mark was left out: then it ends with
   * its sentence.
   */
  endParagraph(nextGoesOn: boolean): void {
    for (let from = this.#pop(); from; from = this.#pop()) {
      const { family, at } = from.mark;
      if (family === "single" || family === "single-guillemet") continue;
      const later = this.#marks.find((m) => m.at > at && m.family === family);
      const toEnd = !later || nextGoesOn || at === this.#paragraph.start;
      const end = toEnd ? this.#paragraph.end : this.#sentenceEnd(at, later.at);
      this.#raise(end);
      this.#add(from, end, false);
    }
  }

  /** What follows a stretch whose closing mark was left out was never inside it. */
  #raise(end: number): void {
    for (const [i, stretch] of this.stretches.entries())
      if (stretch.outer.start >= end && stretch.depth > this.#open.length)
        this.stretches[i] = { ...stretch, depth: stretch.depth - 1 };
  }

  #pop(): Open | undefined {
    const from = this.#open.pop();
    if (from) this.#count[from.mark.family]--;
    return from;
  }

  #add({ mark, reopened }: Open, end: number, closed: boolean, width = 0): void {
    const { start, end: inner } = trimSpan(this.#text, { start: mark.at + mark.width, end });
    if (start >= inner) return;
    this.stretches.push({
      start,
      end: inner,
      outer: { start: mark.at, end: closed ? end + width : inner },
      paragraph: this.#paragraph.number,
      depth: this.#open.length,
      family: mark.family,
      closed,
      reopened,
    });
  }

  #sentenceEnd(from: number, before: number): number {
    const sentence = /[.!?]\s/u.exec(this.#text.slice(from, before));
    return sentence ? from + sentence.index + 1 : before;
  }

  /** Whether the marks that follow close this one and all that is open around it. */
  #canNest(index: number): boolean {
    const family = this.#marks[index]?.family ?? "double";
    return (this.#surplus[index] ?? 0) >= this.#count[family];
  }

  /** Whether the mark comes after a finished sentence. */
  #followsSentence(mark: Mark): boolean {
    return /[.!?…][\s*_]*$/u.test(this.#text.slice(Math.max(0, mark.at - 4), mark.at));
  }

  /** A single mark that nothing closes is an apostrophe: ['Appen so, he said]. */
  #isClosedSoon(index: number): boolean {
    return this.#marks.slice(index + 1, index + 1 + LOOK_AHEAD).some((m) => m.family === "single" && m.role !== "open");
  }

  /**
   * [the workers' pay] inside single marks: a plural's apostrophe, if another closing mark comes before the next
   * opening one.
   */
  #isPossessive(mark: Mark, index: number): boolean {
    if (!/s$/iu.test(this.#text.charAt(mark.at - 1))) return false;
    if (!/^ \p{Ll}/u.test(this.#text.slice(mark.at + 1, mark.at + 3))) return false;
    const next = this.#marks.slice(index + 1, index + 1 + LOOK_AHEAD).find((m) => m.family === "single");
    return next !== undefined && next.role !== "open";
  }
}

/** A single mark after a letter may be an apostrophe and is not counted. */
function closingSurplus(text: string, marks: readonly Mark[]): number[] {
  const surplus = new Array<number>(marks.length).fill(0);
  const isApostrophe = ({ family, at }: Mark): boolean => family === "single" && !/[\p{P}]/u.test(text.charAt(at - 1));
  const sums: Record<MarkFamily, number> = { double: 0, single: 0, guillemet: 0, "single-guillemet": 0 };
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (!mark) continue;
    if (isApostrophe(mark) && mark.role !== "open") surplus[i] = sums[mark.family];
    else if (mark.role === "close" || mark.role === "either") sums[mark.family]++;
    else if (mark.role === "open") sums[mark.family]--;
    surplus[i] = sums[mark.family];
  }
  return surplus;
}
