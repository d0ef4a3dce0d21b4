import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";
import { spanOf } from "../tree-walks.js";
import { calendarDate, type DatedAct, timesToCome } from "./dated-acts.js";
import { tidy } from "./noun-phrase-text.js";

/** In tokens after the verb. */
const REACH = 40;

/** Words of a noun phrase. */
const NOMINAL = /^(?:DET|NUM|SYM|NOUN|PROPN|ADJ|ADV|PART|PRON|ADP)$/;

/**
 * "pay [half of the fine] within 28 days and [the rest] by May": objects with dates of their own, of which only the first
 * has a verb; [] if there are not several. Each later one starts after "and" or "but" right behind the date before it.
 */
export function findDatedObjects(ground: Ground, action: number): DatedAct[] {
  const { tree, context } = ground;
  const object = tree.child(action, "dobj");
  const verb = tree.tokens[action];
  const { passive = false, negated = false } = ground.predicates.get(action) ?? {};
  if (!object || object.index < action || verb?.tag !== "VB" || passive || negated) return [];
  const last = lastBeforeVerb(tree.tokens, action);
  const times = timesToCome(ground, action, last).filter(({ start }) => start > object.start);
  const dates = times.flatMap((time) => calendarDate(ground, time) ?? []);
  const [first, ...others] = dates;
  if (!first) return [];
  const acts: DatedAct[] = [];
  for (let i = 0; i < others.length; i++) {
    const [before, due] = [dates[i] ?? first, others[i] ?? first];
    const range = objectBetween(tree.tokens, action, before, due);
    if (!range) return [];
    const { start, end } = spanOf(tree, range.first, range.last);
    acts.push({ verb: range.first, text: `[${tree.lemma(action)}] ${context.analysis.text.slice(start, end)}`, due });
  }
  if (acts.length === 0) return [];
  const text = tidy(context.analysis.text.slice(verb.start, first.start ?? verb.end));
  return [{ verb: action, text, due: first }, ...acts];
}

/** The last token before the next verb or the end of the sentence. */
function lastBeforeVerb(tokens: readonly Token[], verb: number): number {
  let last = verb;
  while (last < verb + REACH) {
    const next = tokens[last + 1];
    if (!next || next.sentence !== tokens[verb]?.sentence || /^(?:VERB|AUX)$/.test(next.upos)) break;
    last++;
  }
  return last;
}

/** The object between two dates: "by June and [60 million euros] by December". */
function objectBetween(tokens: readonly Token[], from: number, before: DueDate, due: DueDate) {
  const between = tokens
    .slice(from, from + REACH)
    .filter(({ start, end }) => start >= (before.end ?? 0) && end <= (due.start ?? 0));
  const joint = between.findIndex(({ text }) => text !== ",");
  if (!/^(?:and|but|then)$/i.test(between[joint]?.text ?? "")) return null;
  const [head, ...rest] = between.slice(joint + 1);
  if (!head || (!/^(?:DET|NUM|SYM)$/.test(head.upos) && head.tag !== "PRP$")) return null;
  const isWhole = [head, ...rest].every(({ upos }) => NOMINAL.test(upos)) && rest.at(-1)?.upos !== "ADP";
  return isWhole ? { first: head.index, last: rest.at(-1)?.index ?? head.index } : null;
}
