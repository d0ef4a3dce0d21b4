import { HELD_IN_NOUNS, SITE_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { BODY_ALIASES } from "../../language/lexicon/en/body-aliases.js";
import { FIRM_NAMES } from "../../language/lexicon/en/firms.js";
import type { Chain, Name, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isBodyWord } from "../roles/role-nouns.js";
import { isMediaName } from "./media.js";

/** Prepositions before nothing but places. */
const STRONG = /^(?:near|outside|inside|across|throughout|around)$/i;
const PLACED = /^(?:in|near|outside|inside|across|throughout|around|through|along|toward|towards|off)$/i;
/** Prepositions before places and bodies, which decide nothing. */
const OPEN = /^(?:at|from|to|into|of)$/i;

/**
 * Whether a text has a name only as a place, though it was taken for a body or a person, and nothing in it is a word
 * for bodies.
 *
 *     protested outside [Old Lessen]; a dam near [Norra]
 *     the [Old Lessen] ground
 *
 * @param isPerson then only prepositions that no person follows count, since one can have faith in somebody
 */
export function isOnlyWhere(reading: Reading, names: readonly Name[], isPerson: boolean): boolean {
  if (names.length === 0 || names.some(({ text }) => isNoPlace(text))) return false;
  const kinds = names.map((name) => kindOf(reading, name, isPerson));
  return kinds.every((kind) => kind !== "other") && kinds.includes("place");
}

const LOCATIVE =
  /^(?:in|at|near|across|around|outside|inside|through|throughout|off|towards?|into|from|to|over|within)$/i;

/**
 * Whether the text has a country only as a place ("floods in [Norland]"), or mentions it once, as a place, an owner or
 * a modifier ("[Norland]'s coast"). A country that sends, signs or is told something is an actor.
 */
export function isInPassing({ tree }: Reading, { mentions }: Chain): boolean {
  const isPlace = (top: Token | undefined): boolean =>
    top?.deprel === "pobj" && LOCATIVE.test(tree.head(top)?.text ?? "");
  const isOwner = (top: Token | undefined): boolean => /^(?:poss|compound|amod|nmod)$/.test(top?.deprel ?? "");
  const tops = mentions.map((mention) => tree.top(mention));
  return tops.every(isPlace) || (tops.length === 1 && tops.every(isOwner));
}

const isNoPlace = (text: string): boolean =>
  /^\p{Lu}{2,}s?$/u.test(text) ||
  /^(?:House|Chamber)$/.test(text) ||
  text.split(" ").some(isBodyWord) ||
  FIRM_NAMES.has(text) ||
  BODY_ALIASES.has(text.toLowerCase()) ||
  isMediaName(text, null);

function kindOf({ tree }: Reading, name: Name, isPerson: boolean): "place" | "open" | "other" {
  const top = tree.top(name);
  if (!top || name.title || isWithArticle(tree.tokens, name))
    return isSiteOf(tree.tokens, name, top) ? "place" : "other";
  if (isSiteOf(tree.tokens, name, top)) return "place";
  let token: Token | null = top;
  for (let step = 0; step < 3 && token?.deprel === "conj"; step++) token = tree.head(token);
  const link = token?.deprel === "pobj" ? tree.head(token) : null;
  if (!link) return "other";
  if ((isPerson ? STRONG : PLACED).test(link.text))
    return HELD_IN_NOUNS.has(tree.head(link)?.lemma ?? "") ? "other" : "place";
  return OPEN.test(link.text) && !isPerson ? "open" : "other";
}

const isWithArticle = (tokens: readonly Token[], { firstToken }: Name): boolean =>
  /^(?:DT|PRP\$|POS)$/.test(tokens[firstToken - 1]?.tag ?? "");

/** "the [Old Lessen] ground": right before a noun for a place. */
function isSiteOf(tokens: readonly Token[], { endToken }: Name, top: Token | undefined): boolean {
  const noun = tokens[endToken];
  return (
    noun !== undefined &&
    /^NNS?$/.test(noun.tag) &&
    SITE_NOUNS.has(noun.lemma.toLowerCase()) &&
    /^(?:compound|nmod|amod)$/.test(top?.deprel ?? "")
  );
}
