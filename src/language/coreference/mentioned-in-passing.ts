import { MARKET_OBSERVERS } from "../lexicon/en/actor-nouns.js";
import type { ParseIndex } from "../parse-index.js";
import type { Occurrence } from "./salience.js";

/* Bodies that a sentence mentions without telling of them, so that [the firm] does not refer back to them. */

/** [He told Orlen News that the firm would grow]: the hearer is not what the speech is about. */
export const isHearer = ({ token, deprel }: Occurrence, index: ParseIndex): boolean =>
  /^(?:dobj|dative)$/u.test(deprel) &&
  /^(?:tell|inform)$/u.test(index.token(index.token(token)?.head ?? -1)?.lemma ?? "");

/** [Its shares are traded on the Lessen Stock Exchange]: the place of the trade, not the firm that is traded. */
export const isMarket = ({ token, entity, deprel }: Occurrence, index: ParseIndex): boolean =>
  deprel === "pobj" &&
  MARKETS.test(entity.name) &&
  /^(?:on|in|at|to|from|through)$/iu.test(index.token(index.token(token)?.head ?? -1)?.text ?? "");

const MARKETS = /\b(?:Exchange|Bourse|Nasdaq|NYSE|Euronext)\b/iu;

/** [Norrick's new Tarvik was sold out]: what a firm owns or sells, under a name of its own. */
export const isBrand = ({ token }: Occurrence, index: ParseIndex): boolean =>
  index
    .children(token)
    .some((c) => c < token && index.token(c)?.deprel === "poss" && index.nameAt(c)?.type === "organization");

/**
 * [Analysts at Orlen Securities think the bank will grow], [Orlen Securities analyst Jon Vale said the group would
 * grow]: an analyst's house is not what the analyst judges.
 */
export function isHouseOfObserver({ token, deprel }: Occurrence, index: ParseIndex): boolean {
  if (/^(?:compound|amod|nmod|poss)$/u.test(deprel)) {
    for (
      let at = token + 1;
      at <= token + LONGEST_POST && /^(?:NOUN|PROPN|ADJ|PART)$/u.test(index.token(at)?.upos ?? "");
      at++
    )
      if (MARKET_OBSERVERS.has(index.token(at)?.lemma ?? "")) return true;
  }
  if (deprel !== "pobj") return false;
  const preposition = index.token(index.token(token)?.head ?? -1);
  return MARKET_OBSERVERS.has(index.token(preposition?.head ?? -1)?.lemma ?? "");
}

/** In tokens: [Orlen Securities]['s senior equity analyst]. */
const LONGEST_POST = 4;
