import type { CivilDate } from "../../text/civil-date.js";
import { countLeading } from "../../text/halving.js";
import { compareSpans } from "../../text/span.js";
import type { Parse, Token } from "../types.js";
import { type ReadDate, RecentDates } from "./recent-dates.js";
import { Tense } from "./tense.js";
import type { Context, DatedNoun } from "./types.js";

export interface WritableContext extends Context {
  /** Notes an expression that was read, for those after it. */
  remember(date: ReadDate): void;
  /** Makes a quarter the one under discussion, or none. */
  discuss(quarter: string | null, at: number): void;
}

export function buildContext({ tokens, entities }: Parse, published: CivilDate | null): WritableContext {
  const tense = new Tense(tokens);
  const memory = new RecentDates(published);
  const sorted = [...entities].sort(compareSpans);
  const indexAt = (offset: number) => lastStartingBy(tokens, offset);
  const direction = (offset: number) => tense.directionOf(indexAt(offset));
  return {
    published,
    memory,
    direction,
    isForetold: (offset) => tense.isForetold(indexAt(offset)),
    toldBy: (offset, day) => tense.sayingOf(indexAt(offset), day),
    nounAfter: (offset) => nounAfter(tokens, indexAt(offset)),
    tagAt: (offset) => (offset < 0 ? "" : (tokens[indexAt(offset)]?.tag ?? "")),
    deprelAt: (offset) => tokens[indexAt(offset)]?.deprel ?? "",
    entityAt(offset) {
      const entity = sorted[lastStartingBy(sorted, offset)];
      return entity && offset < entity.end ? entity.label : "";
    },
    remember: (date) => memory.note(date, () => direction(date.at) === "past"),
    discuss: (quarter, at) => memory.discuss(quarter, at),
  };
}

/** Most tokens between a date and its noun: [Friday's 3-2 home defeat]. */
const NOUN_REACH = 5;

function nounAfter(tokens: readonly Token[], date: number): DatedNoun | null {
  for (let index = date + 1; index <= date + NOUN_REACH; index++) {
    const token = tokens[index];
    if (token?.upos !== "NOUN" || token.deprel === "compound") continue;
    const head = tokens[token.head];
    const verb = head?.upos === "ADP" ? tokens[head.head] : head;
    return {
      lemma: token.lemma.toLowerCase(),
      isSubject: token.deprel.startsWith("nsubj"),
      verb: verb?.upos === "VERB" ? verb.lemma.toLowerCase() : "",
    };
  }
  return null;
}

/** Index of the last item that begins at or before an offset, or -1. The items are in text order. */
const lastStartingBy = (items: readonly { readonly start: number }[], offset: number): number =>
  countLeading(items, ({ start }) => start <= offset) - 1;
