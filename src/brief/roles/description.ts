import { BODY_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Mention, Name, TokenRange } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isBareKind, isRoleNoun } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

/**
 * The fullest description of somebody elsewhere in the text: "the prime minister", "the former telecoms monopoly". A
 * bare noun for a body ("the company", "the group") does not count.
 */
export function findDescription(
  reading: Reading,
  names: readonly Name[],
  mentions: readonly Mention[],
  nouns: ReadonlySet<string>,
): RoleWords | null {
  let best: RoleWords | null = null;
  for (const mention of mentions) {
    const top = mention.form === "description" ? reading.tree.top(mention) : undefined;
    if (
      !top ||
      !isRoleNoun(top.text, nouns) ||
      /^(they|these|those|both|two)$/i.test(reading.tree.tokens[mention.firstToken]?.text ?? "")
    )
      continue;
    if (nouns === BODY_ROLE_NOUNS && isOtherBody(reading, mention, top.index)) continue;
    const own = withoutOwnName(reading, mention, names);
    const range = own && withSeat(reading, withoutAside(reading, own, top.index), top.index);
    if (!range || range.firstToken > top.index || namesAnother(reading, top.index, names, nouns)) continue;
    const words: RoleWords = { ...reading.tree.span(range), ...range, noun: top.index, rule: "description" };
    if (
      top.tag !== "NNS" &&
      isTelling(reading, words) &&
      !isPartOfOwnName(reading, words, names) &&
      (!best || fullness(reading, words) > fullness(reading, best))
    )
      best = words;
  }
  return best;
}

/** "the [Lessen Party] party", "the News of the [World newspaper]": a description without the name before its noun. */
function withoutOwnName(reading: Reading, mention: Mention, names: readonly Name[]): TokenRange | null {
  let { firstToken } = mention;
  while (reading.tree.tokens[firstToken]?.tag === "POS") firstToken++;
  const endToken = endWithoutPossessive(reading, mention);
  for (const name of reading.namesIn(firstToken, endToken)) {
    const own = names.some(({ text }) => text.toLowerCase() === name.text.toLowerCase());
    const leads = reading
      .tokensOf({ firstToken: mention.firstToken, endToken: Math.max(mention.firstToken, name.firstToken) })
      .every(({ tag }) => tag === "DT");
    if ((own && leads) || name.firstToken < mention.firstToken) firstToken = Math.max(firstToken, name.endToken);
  }
  const isLeft =
    firstToken === mention.firstToken ||
    endToken - firstToken > 1 ||
    KIND.test(reading.tree.tokens[firstToken]?.text ?? "");
  return firstToken < endToken && isLeft ? { firstToken, endToken } : null;
}

/** "[the Lessen campaign]", "[the Orr court]": a separate body, identified by what precedes the noun. */
function isOtherBody({ tree }: Reading, { firstToken }: Mention, noun: number): boolean {
  if (!OWN_BODY.test(tree.tokens[noun]?.lemma ?? "")) return false;
  const before = tree.tokens.slice(firstToken, noun).filter(({ tag }) => /^(?:NN|JJ|VB[NG])/.test(tag));
  return before.length === 0 || before.some(({ tag, text }) => /^NNPS?$/.test(tag) || /^\p{Lu}/u.test(text));
}

const OWN_BODY =
  /^(?:campaign|foundation|station|court|tribunal|party|administration|government|cabinet|parliament|senate|congress|council|committee|commission|ministry|department|panel|board|side|team)$/;

/**
 * "the Lessen governor [barely qualified]": a verb that the parser attached to the noun; "the airport [newly built in
 * Lessen]" is a modifier.
 */
function withoutAside(reading: Reading, range: TokenRange, noun: number): TokenRange {
  const after = reading.tokensOf({ firstToken: noun + 1, endToken: range.endToken });
  const isAside = after.length > 0 && after.every(({ tag }) => /^(?:RB|JJ|VBN|VBD)$/.test(tag));
  return isAside ? { ...range, endToken: noun + 1 } : range;
}

/**
 * "beat the senator [from Orvenia] by ten points": the place of an office, even if the parser attached it to the verb.
 */
function withSeat(reading: Reading, range: TokenRange, noun: number): TokenRange {
  const link = reading.tree.tokens[noun + 1];
  const place = reading.nameAt(noun + 2);
  const isSeat =
    range.endToken === noun + 1 &&
    SEATED.test(reading.tree.tokens[noun]?.text ?? "") &&
    /^(?:from|of|for)$/.test(link?.text ?? "") &&
    place?.firstToken === noun + 2 &&
    (place.type === "place" || place.type === "country");
  return isSeat ? { ...range, endToken: place.endToken } : range;
}

const SEATED =
  /^(?:senator|governor|mayor|congressman|congresswoman|representative|lawmaker|president|bishop|archbishop)$/i;

/** "the Lessen Post newspaper": the noun says what the name is; "the Lessen Party website": what it has. */
const KIND =
  /^(?:newspaper|magazine|airline|bank|club|team|charity|union|company|firm|group|supermarket|retailer|network|agency|movement|militia|university|hospital|brewery|carmaker)$/;

/** "the fan group [Orlen United]": the noun belongs to the name after it. */
function namesAnother(reading: Reading, noun: number, names: readonly Name[], nouns: ReadonlySet<string>): boolean {
  const next = reading.nameAt(noun + 1);
  const before = reading.nameAt(noun - 1);
  const isOwned =
    nouns === BODY_ROLE_NOUNS && before?.type === "organization" && !names.some(({ text }) => text === before.text);
  // "the Norland News website" belongs to Norland News
  if (isOwned) return true;
  return next !== undefined && next.firstToken === noun + 1 && !names.some(({ text }) => text === next.text);
}

/** In words, without an age: "the Lessen MP" says more than "the 50-year-old MP". */
function fullness(reading: Reading, { firstToken, endToken }: RoleWords): number {
  const words = reading.tokensOf({ firstToken, endToken });
  const year = words.findIndex(({ text }) => text === "year");
  const old = words.findIndex(({ text }, i) => text === "old" && i > year);
  return year < 1 || old < 0 ? words.length : words.length - (old + 1);
}

/** "the commission" says nothing about the Low Pay Commission. */
function isPartOfOwnName(reading: Reading, words: RoleWords, names: readonly Name[]): boolean {
  const content = reading.tokensOf(words).filter(({ tag }) => /^(NN|JJ)/.test(tag));
  return names.some(({ text }) => content.every((token) => text.toLowerCase().includes(token.text.toLowerCase())));
}

/** "the former [monopoly] 's". */
const endWithoutPossessive = (reading: Reading, { endToken }: Mention): number =>
  reading.tree.tokens[endToken - 1]?.tag === "POS" ? endToken - 1 : endToken;

/** Whether a description says more than "the man" or "the company". */
function isTelling(reading: Reading, { firstToken, endToken, noun }: RoleWords): boolean {
  const tokens = reading.tokensOf({ firstToken, endToken });
  if (!tokens.every(({ tag }) => /^(NN|JJ|DT|POS|IN|CD|HYPH|PRP\$|CC|VBN|RB)/.test(tag))) return false;
  const content = tokens.filter(({ tag }) => /^(NN|JJ)/.test(tag));
  return content.length > 1 || !isBareKind(reading.tree.tokens[noun]?.lemma ?? "");
}
