import type { Mention } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isRoleNoun } from "./lexicon.js";
import type { RoleWords } from "./types.js";

/**
 * The fullest description that stands for somebody elsewhere in the text: "the prime minister", "the former telecoms monopoly". A bare
 * noun for a body ("the company", "the group") says nothing about it.
 */
export function findDescription(
  reading: Reading,
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
    const words = {
      start: mention.start,
      end: mention.end,
      firstToken: mention.firstToken,
      endToken: mention.endToken,
      noun: top.index,
      rule: "description",
    };
    if (isTelling(reading, words) && (!best || length(words) > length(best))) best = words;
  }
  return best;
}

const length = ({ firstToken, endToken }: RoleWords): number => endToken - firstToken;

/** Whether a description says more than "the man" or "the company". */
function isTelling(reading: Reading, { firstToken, endToken, noun }: RoleWords): boolean {
  const content = reading.tokensOf({ firstToken, endToken }).filter(({ tag }) => /^(NN|JJ)/.test(tag));
  return content.length > 1 || !BARE.test(reading.tree.tokens[noun]?.lemma ?? "");
}

const BARE =
  /^(man|woman|boy|girl|company|firm|group|party|organisation|organization|body|agency|office|team|club|side|bank|maker|manufacturer|carrier|union|department|ministry|government|member|colleague|friend|official|giant|unit|business|institution|country|leader|player|worker|person)$/;
