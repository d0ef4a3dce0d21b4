import type { ParseIndex } from "../parse-index.js";
import { tellsDay } from "../quotations/description-range.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import type { Resolution } from "./resolver.js";

/**
 * [the minister of trade], [the country's minister], [another minister]: the description itself identifies its
 * referent.
 */
export const hasComplement = ({ head }: DescriptionCandidate, { index }: Pick<Resolution, "index">): boolean =>
  index.children(head).some(
    (c) =>
      /^(?:prep|poss|relcl|acl)$/u.test(index.token(c)?.deprel ?? "") &&
      !tellsDay(c, index) &&
      // [the actor, whose films are known,]: after a comma it adds information but does not identify
      !(c > head && index.token(index.leftEdge(c) - 1)?.text === ","),
  );

/**
 * [the barrister who had stood for Mr Orr]: a restrictive relative clause identifies a new person, so the description
 * does not refer back.
 */
export const isDefined = (head: number, index: ParseIndex): boolean =>
  index
    .children(head)
    .some(
      (c) =>
        c > head &&
        index.token(c)?.deprel === "relcl" &&
        !/^(?:,|[-–—]+|\()$/u.test(index.token(index.leftEdge(c) - 1)?.text ?? ""),
    );

/** [the new president], [the next chairman], [a former minister]: not the one in office. */
export const isAnother = ({ first, last }: DescriptionCandidate, { index }: Resolution): boolean => {
  for (let i = first; i <= last; i++) {
    const word = index.token(i)?.text ?? "";
    if (/^(?:new|next|former|future|ex|late|previous|outgoing|incoming|other|another|then|only|last)$/iu.test(word))
      return true;
    // [the first woman president]; not [the first lady], [the first minister].
    if (/^(?:second|third|\d+(?:st|nd|rd|th)|recent|same)$/iu.test(word)) return true;
    if (/^first$/iu.test(word) && !/^(?:lady|gentleman|minister|secretary)$/iu.test(index.token(i + 1)?.text ?? ""))
      return true;
  }
  return false;
};
export const textOf = (first: number, last: number, { parse, token }: ParseIndex): string =>
  parse.text.slice(token(first)?.start ?? 0, token(last)?.end ?? 0);
