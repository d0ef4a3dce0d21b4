import { COUNTRY_ROLE_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import type { Name } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { findApposition } from "./apposition.js";
import { findRoleBefore, officeTo } from "./before-name.js";
import { isRoleNoun } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

/**
 * What the text says a country is, if it says more than the noun alone.
 *
 *     the [small island nation] of Lessen
 *     Lessen, [one of the biggest creditor nations], agreed
 *     [fellow Union member] Lessen
 */
export function findCountryRole(reading: Reading, name: Name): RoleWords | null {
  const found =
    nounOfName(reading, name) ??
    findApposition(reading, name, COUNTRY_ROLE_NOUNS) ??
    findRoleBefore(reading, name, COUNTRY_ROLE_NOUNS);
  // "Lessen, the Norland Republic and Orlen": the next item of a list
  if (!found || reading.nameAt(found.noun)) return null;
  const words = reading.tokensOf({ firstToken: found.firstToken, endToken: found.noun });
  // "a board member from Lessen, [a club member]": a country is a member of a named union or pact
  if (/^members?$/i.test(reading.tree.tokens[found.noun]?.text ?? "") && !reading.nameAt(found.noun - 1)) return null;
  return words.some(({ tag, text }) => /^(?:JJ[RS]?|NNP?S?|VBN|VBG)$/.test(tag) && !EMPTY.test(text)) ? found : null;
}

/** "his [home] country", "the [whole] nation": this says nothing about it */
const EMPTY = /^(?:home|native|whole|entire|other|same|own|current)$/i;

/** "the [small island nation] of Lessen" */
function nounOfName(reading: Reading, name: Name): RoleWords | null {
  const { firstToken } = name;
  const { tokens } = reading.tree;
  // "the sorry [state of the Norland economy]"
  if (reading.tree.top(name)?.deprel !== "pobj") return null;
  const of = /^the$/i.test(tokens[firstToken - 1]?.text ?? "") ? firstToken - 2 : firstToken - 1;
  const noun = tokens[of - 1];
  if (tokens[of]?.text !== "of" || noun?.tag !== "NN" || !isRoleNoun(noun.text, COUNTRY_ROLE_NOUNS)) return null;
  return { ...officeTo(reading, noun.index, of, COUNTRY_ROLE_NOUNS), rule: "before-name" };
}
