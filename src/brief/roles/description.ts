import type { Mention, Name } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isRoleNoun } from "./lexicon.js";
import type { RoleWords } from "./types.js";

/**
 * The fullest description that stands for somebody elsewhere in the text: "the prime minister", "the former telecoms monopoly". A bare
 * noun for a body ("the company", "the group") says nothing about it.
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
    const range = { firstToken: mention.firstToken, endToken: endWithoutPossessive(reading, mention) };
    const words = { ...reading.tree.span(range), ...range, noun: top.index, rule: "description" };
    if (
      top.tag !== "NNS" &&
      isTelling(reading, words) &&
      !isPartOfOwnName(reading, words, names) &&
      (!best || length(words) > length(best))
    )
      best = words;
  }
  return best;
}

const length = ({ firstToken, endToken }: RoleWords): number => endToken - firstToken;

/** "the commission" says nothing of the Low Pay Commission. */
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
  return content.length > 1 || !BARE.test(reading.tree.tokens[noun]?.lemma ?? "");
}

const BARE =
  /^(man|woman|boy|girl|company|firm|group|party|organisation|organization|body|agency|office|team|club|side|bank|maker|manufacturer|carrier|union|department|ministry|government|member|colleague|friend|official|giant|unit|business|institution|country|leader|player|worker|person)$/;
