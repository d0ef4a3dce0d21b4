import type { Token } from "../../language/types.js";
import { overlaps, type Span, trimSpan } from "../../text/span.js";
import type { Ground } from "../ground.js";
import { spanOf } from "../tree-walks.js";

/*
 * Noun phrases in the article's words, and the tidying of phrases that were cut.
 */

/** A noun phrase without a capital that only marks the beginning of its sentence: "[the] first vouchers". */
export function insideSentence(ground: Ground, head: number, without: readonly Span[] = []): string {
  const { tree } = ground;
  const text = nounPhraseText(ground, head, without);
  const first = tree.tokens[Math.max(tree.firstIn(head), head - LONGEST)];
  const before = first && tree.tokens[first.index - 1];
  const opens = first !== undefined && (before?.sentence !== first.sentence || /^["“‘'`]+$/u.test(before?.text ?? ""));
  return opens && /^(?:DT|PRP\$|PDT|JJ|JJR|CD|IN|NN|NNS|RB)$/.test(first.tag) && /^\p{Lu}\p{Ll}*\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** In tokens to each side of the head. */
export const LONGEST = 60;

/**
 * The noun phrase with its recipient or purpose: "pledged [$40m for the refugees]", where the preposition depends on
 * the verb.
 */
export function nounPhraseText({ tree, context }: Ground, head: number, without: readonly Span[] = []): string {
  let last = tree.lastIn(head);
  for (const child of tree.children(head)) {
    if (child.index > head && CLAUSES.has(child.deprel) && !isIdentifyingClause(tree, head, child)) {
      last = Math.min(last, tree.firstIn(child.index) - 1);
    }
  }
  last = withUnit(tree, withLostObject(tree, last));
  const object = tree.tokens[head];
  if (object?.deprel === "dobj" && last === tree.lastIn(head)) {
    for (const child of tree.children(object.head)) {
      if (child.index === last + 1 && PARTIES.has(child.text)) last = tree.lastIn(child.index);
    }
  }
  const span = cutAway(
    context.analysis.text,
    spanOf(tree, Math.max(withoutThat(tree, head), head - LONGEST), Math.min(Math.max(head, last), head + LONGEST)),
    without,
  );
  return tidy(context.analysis.text.slice(span.start, span.end));
}

/** "said that [holders] would be paid and that [guests] would": the parser may take "that" for their article. */
function withoutThat(tree: Ground["tree"], head: number): number {
  const first = tree.firstIn(head);
  const isLoose = tree.tokens[head]?.tag === "NNS" && tree.tokens[first]?.head === head;
  return isLoose && /^that$/i.test(tree.tokens[first]?.text ?? "") ? first + 1 : first;
}

/**
 * "a law extending the ban until [30 September] would be passed": the parser may take the date for a second subject.
 */
function withLostObject(tree: Ground["tree"], last: number): number {
  const { deprel, index, sentence } = tree.tokens[last] ?? {};
  if (deprel !== "prep" || index === undefined || tree.child(index, "pobj", "pcomp", "prep") !== null) return last;
  let next = tree.tokens[last + 1];
  for (let steps = 0; next && steps < MOST_HEADS; steps++) {
    if (next.sentence !== sentence || !/^(?:NOUN|PROPN|NUM|DET|ADJ)$/.test(next.upos)) return last;
    if (tree.firstIn(next.index) === last + 1 && /^(?:nsubj|nsubjpass|npadvmod|dobj|dep)$/.test(next.deprel))
      return tree.lastIn(next.index);
    next = tree.head(next) ?? undefined;
  }
  return last;
}

/** "£60[m] to help": the parser may take the unit for a verb. */
export function withUnit({ tokens }: Ground["tree"], last: number): number {
  const [number, unit] = tokens.slice(last, last + 2);
  const isUnit = unit !== undefined && unit.start === number?.end && /^(?:m|bn|tn|k)$/i.test(unit.text);
  return isUnit && /\d$/.test(number?.text ?? "") ? last + 1 : last;
}

/** From the first word of a date to its head: "[30] September". */
const MOST_HEADS = 3;

const CLAUSES: ReadonlySet<string> = new Set(["relcl", "appos", "parataxis"]);

/** "only those children [who have a home] will be returned": without the clause it would be all of them. */
function isIdentifyingClause(tree: Ground["tree"], head: number, { deprel, index }: Token): boolean {
  if (deprel !== "relcl" || tree.tokens[tree.firstIn(index) - 1]?.text === ",") return false;
  return tree
    .children(head)
    .some(({ text, index: at }) => at < head && /^(?:those|only|any|all|every|each)$/i.test(text));
}

/** Prepositions of givers and recipients. */
const PARTIES: ReadonlySet<string> = new Set(["for", "to", "from", "with", "towards", "toward"]);

/** Cuts a date or a condition off the end or the beginning of a phrase. One in the middle remains. */
export function cutAway(text: string, span: Span, without: readonly Span[]): Span {
  let { start, end } = span;
  for (const cut of without) {
    if (!overlaps({ start, end }, cut)) continue;
    if (cut.end >= end - 1 && cut.start > start) end = cut.start;
    else if (cut.start <= start && cut.end < end) start = cut.end;
  }
  return trimSpan(text, { start, end });
}

const LOOSE_START = /[\s,;:–—"“”'’)-]/u;
const LOOSE_END = /[\s,;:.–—"“”!?([-]/u;
const LOOSE_WORD = /\s(?:with effect|starting|beginning|effective|and|or|but|that|which|while|as|with|in|on|by)$/u;

/** Removes marks and connectives left over at the edges. */
export function tidy(phrase: string): string {
  let text = phrase.replace(/\s+/gu, " ");
  let start = 0;
  while (start < text.length && LOOSE_START.test(text.charAt(start))) start++;
  text = text.slice(start);
  for (let end = text.length; ; end = text.length) {
    while (end > 0 && LOOSE_END.test(text.charAt(end - 1))) end--;
    const shorter = text.slice(0, end).replace(LOOSE_WORD, "");
    if (shorter === text) return withoutLoneMark(text);
    text = shorter;
  }
}

/** Removes a quotation mark whose counterpart was cut off. */
function withoutLoneMark(text: string): string {
  const marks = [...text.matchAll(/["“”]/gu)];
  const [lone] = marks;
  return marks.length % 2 === 1 && lone ? text.slice(0, lone.index) + text.slice(lone.index + 1) : text;
}
