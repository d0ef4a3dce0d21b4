import { ALLOWING_VERBS, LIMIT_UNITS } from "../../language/lexicon/en/date-words.js";
import type { Timex } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";
import { headOfTime, settleTime } from "./date-phrase.js";
import type { DateChoice } from "./find-date.js";

/**
 * "has [30 days] to repay it", "gave the firm [three months] to repay it": a term in which to do what follows. It is
 * counted from the article's day, as "within 30 days" is, unless it was given in the past, on a day that may be long
 * ago.
 */
export function findAllowedTime(ground: Ground, { heads }: DateChoice, times: readonly Timex[]): DueDate | null {
  const { tree, predicates } = ground;
  for (const time of times) {
    const noun = time.type === "DURATION" ? tree.tokens[headOfTime(tree, time)] : undefined;
    const verb = noun && /^(?:dobj|npadvmod|oprd)$/.test(noun.deprel) ? tree.head(noun) : null;
    if (!noun || !verb || !LIMIT_UNITS.has(tree.lemma(noun.index)) || !ALLOWING_VERBS.has(tree.lemma(verb.index)))
      continue;
    const deed = heads.find((head) => [noun.index, verb.index].includes(tree.tokens[head]?.head ?? -1));
    // "next year they have [to pay]"
    if (deed === undefined || deed < time.endToken || noun.index < verb.index) continue;
    const isOpen = predicates.get(verb.index)?.tense === "past" || ADDED.test(time.text);
    const settled = isOpen ? null : settleTime(ground, time, "within");
    const { text, start, end } = time;
    return {
      text,
      start,
      end,
      value: settled?.value ?? null,
      precision: settled?.precision ?? null,
      means: "deadline",
    };
  }
  return null;
}

/** "an extra year": from a day that the words do not name. */
const ADDED = /\b(?:extra|more|further|additional|another)\b/i;
