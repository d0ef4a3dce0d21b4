import type { Labels } from "../../view/types.js";

/** A quotation mark of the article's own. */
interface Mark {
  readonly at: number;
  readonly opens: boolean;
  /** Offset of the mark that it belongs to; null if that is outside the text. */
  partner: number | null;
}

/**
 * Words of the article in the quotation marks of the labels' language. Marks that the words bring along at their ends
 * are left out if ours say the same: [We agree.] of ["We agree."], and [We agree] of [We agree"], whose beginning
 * stands in another sentence. If marks remain within the words, ours are of the other kind: [‘“We,” she said,
 * “agree.”’].
 */
export function quoteText(given: string, { open, close, outer }: Labels["quotes"]): string {
  const trimmed = trimMarks(given);
  // French marks keep a blank within them.
  const text = trimmed === given ? given : trimmed.trim() || given;
  const marks = outer !== undefined && DOUBLE.test(text) ? outer : { open, close };
  return `${marks.open}${text}${marks.close}`;
}

const DOUBLE = /["“”„]/u;

function trimMarks(text: string): string {
  const marks = findMarks(text);
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return text;
  const end = text.length - 1;
  const isWhole = first.at === 0 && first.partner === end;
  const from = isWhole || (first.at === 0 && first.opens && first.partner === null) ? 1 : 0;
  const isLoose = !last.opens && last.partner === null && /^.[.,;:!?…]?$/u.test(text.slice(last.at));
  if (isWhole) return text.slice(from, end);
  return isLoose && last.at > 0 ? text.slice(from, last.at) + text.slice(last.at + 1) : text.slice(from);
}

/** Each mark with its partner: an opening mark belongs to the next closing one that is not taken. */
function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (const { 0: sign, index } of text.matchAll(/["“”„«»]/gu)) {
    const mark: Mark = { at: index, opens: isOpening(text, index, sign), partner: null };
    const partner = mark.opens ? undefined : open.pop();
    if (mark.opens) open.push(mark);
    if (partner !== undefined) {
      partner.partner = index;
      mark.partner = partner.at;
    }
    marks.push(mark);
  }
  return marks;
}

/** A German text closes with the mark that opens an English one, so the character before it decides. */
function isOpening(text: string, at: number, sign: string): boolean {
  if (sign === "„" || sign === "«") return true;
  if (sign === "”" || sign === "»") return false;
  return at === 0 || /[\s([{–—/-]/u.test(text.charAt(at - 1));
}
