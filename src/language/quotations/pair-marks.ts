import type { Document, Paragraph } from "../../document/types.js";
import { type Span, trimSpan } from "../../text/span.js";
import { MARK_CHARACTERS, type Mark, type MarkFamily, readMark } from "./mark-kinds.js";

/** A stretch of text between quotation marks. */
export interface MarkedStretch extends Span {
  /** With the marks. Where the closing mark is missing, it ends with the words. */
  readonly outer: Span;
  readonly paragraph: number;
  /** 0 for a stretch inside no other one. */
  readonly depth: number;
  readonly family: MarkFamily;
  /** False where the paragraph ended first. */
  readonly closed: boolean;
  /** Whether the paragraph before ended inside this same speech, and the mark only opens it anew. */
  readonly reopened: boolean;
}

/** Marks nested deeper than this are not marks: nobody writes so, and hostile text could make each stretch as long as the paragraph. */
const DEEPEST = 4;

/** Pairs the marks of each paragraph. Takes time in proportion to the text. In order of `start`. */
export function findMarkedStretches(document: Pick<Document, "text" | "paragraphs">): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let unfinished = false;
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const next = document.paragraphs[index + 1];
    const stretches = pairParagraph(document.text, paragraph, next, unfinished);
    unfinished = stretches.some((s) => !s.closed && s.depth === 0);
    for (const stretch of stretches) found.push(stretch);
  }
  return found;
}

interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

function pairParagraph(
  text: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  unfinished: boolean,
): MarkedStretch[] {
  const marks = readMarks(text, paragraph);
  const stretches: MarkedStretch[] = [];
  const open: Open[] = [];
  const count: Record<MarkFamily, number> = { double: 0, single: 0, guillemet: 0, "single-guillemet": 0 };
  const add = (from: Open, end: number, outerEnd: number, closed: boolean): void => {
    const inside = trimSpan(text, { start: from.mark.at + from.mark.width, end });
    if (inside.start >= inside.end) return;
    const reopened = unfinished && from.depth === 0 && from.mark.at === paragraph.start;
    const outer = { start: from.mark.at, end: outerEnd };
    const { number } = paragraph;
    stretches.push({
      ...inside,
      outer,
      paragraph: number,
      depth: from.depth,
      family: from.mark.family,
      closed,
      reopened,
    });
  };
  for (const [index, mark] of marks.entries()) {
    const closes = mark.role === "close" || (mark.role === "either" && count[mark.family] > 0);
    if (!closes) {
      if (open.length < DEEPEST && canStayOpen(mark, index, marks)) {
        open.push({ mark, depth: open.length });
        count[mark.family]++;
      }
      continue;
    }
    if (count[mark.family] === 0 || isPossessive(text, mark, index, marks)) continue;
    // [“the workers’ pay”]: an apostrophe never closes what was opened around the double mark.
    if (mark.family === "single" && open.at(-1)?.mark.family !== "single") continue;
    for (let from = open.pop(); from; from = open.pop()) {
      count[from.mark.family]--;
      if (from.mark.family !== mark.family) continue;
      add({ mark: from.mark, depth: open.length }, mark.at, mark.at + mark.width, true);
      break;
    }
  }
  closeAtParagraphEnd(text, paragraph, next, open, marks, add);
  return stretches.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(MARK_CHARACTERS)) {
    const at = start + match.index;
    const last = marks.at(-1);
    if (last && at < last.at + last.width) continue;
    const mark = readMark(text, at, start, end);
    if (mark.role !== "none") marks.push(mark);
  }
  return marks;
}

/** A single mark that nothing closes is an apostrophe: ['Appen so, he said]. Looks no further than the next few marks. */
function canStayOpen(mark: Mark, index: number, marks: readonly Mark[]): boolean {
  if (mark.family !== "single") return true;
  return marks.slice(index + 1, index + 9).some((m) => m.family === "single" && m.role !== "open");
}

/** [the workers' pay] inside single marks: a plural's apostrophe, if another closing mark comes before the next opening one. */
function isPossessive(text: string, mark: Mark, index: number, marks: readonly Mark[]): boolean {
  if (mark.family !== "single" || !/s$/iu.test(text.charAt(mark.at - 1))) return false;
  if (!/^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  const next = marks.slice(index + 1, index + 9).find((m) => m.family === "single");
  return next !== undefined && next.role !== "open";
}

/**
 * What is still open ends with its paragraph: the usual way to write a speech of several paragraphs. If other stretches follow in the same
 * paragraph and no speech goes on in the next, the mark was closed somewhere unseen: then it ends with its sentence.
 */
function closeAtParagraphEnd(
  text: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  open: readonly Open[],
  marks: readonly Mark[],
  add: (from: Open, end: number, outerEnd: number, closed: boolean) => void,
): void {
  const goesOn = next !== undefined && readOpening(text, next);
  for (const from of open) {
    if (from.mark.family === "single" || from.mark.family === "single-guillemet") continue;
    const later = marks.find((m) => m.at > from.mark.at && m.family === from.mark.family);
    if (!later || goesOn || from.mark.at === paragraph.start) {
      const { end } = trimSpan(text, paragraph);
      add(from, end, end, false);
      continue;
    }
    const sentence = /[.!?]\s/u.exec(text.slice(from.mark.at, later.at));
    const end = sentence ? from.mark.at + sentence.index + 1 : later.at;
    add(from, end, trimSpan(text, { start: from.mark.at, end }).end, false);
  }
}

const readOpening = (text: string, { start, end }: Span): boolean =>
  /["“„«]/u.test(text.charAt(start)) && readMark(text, start, start, end).role === "open";
