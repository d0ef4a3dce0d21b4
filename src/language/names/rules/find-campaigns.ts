import { CAMPAIGN_CALLS, CAMPAIGN_MEMBERS } from "../../lexicon/en/name-words.js";
import { coverOf, inOrder, isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

const AFTER_CALL = /^(?:the|our|The|Our)$/u;
const AFTER_MEMBERS = /^(?:Without|Against|For|4)$/u;

/**
 * [Save the Old Harbour] will march, [Lawyers Without Borders] said: a body may be called by what it asks for. At the
 * start of a sentence the model sees an imperative or a common noun.
 */
export const findCampaigns: NameRule = {
  name: "findCampaigns",
  example: {
    text: "Save the Old Harbour will march.",
    before: [],
    after: ["Save the Old Harbour: organization"],
  },
  counterExample: "Save the Date! It is cold.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const replaced = new Set<NameCandidate>();
    const found = context.tokens.flatMap(({ index }): NameCandidate[] => {
      const endToken = campaignEnd(index, context);
      if (endToken === null || (cover[index]?.endToken ?? 0) >= endToken) return [];
      for (const name of cover.slice(index, endToken)) if (name) replaced.add(name);
      return [
        { firstToken: index, endToken, label: "ORG", type: "organization", reason: "called by what it asks for" },
      ];
    });
    return inOrder([...names.filter((name) => !replaced.has(name)), ...found]);
  },
};

/**
 * The end of the campaign's name that begins at a token, or null. An imperative has no verb after it: Save the Date!
 */
function campaignEnd(first: number, context: NameContext): number | null {
  const isCall = CAMPAIGN_CALLS.has(wordAt(context, first)) && AFTER_CALL.test(wordAt(context, first + 1));
  if (!isCall && !(CAMPAIGN_MEMBERS.has(wordAt(context, first)) && AFTER_MEMBERS.test(wordAt(context, first + 1))))
    return null;
  let end = first + 2;
  while (end < first + 6 && isCapital(wordAt(context, end))) end++;
  if (end === first + 2) return null;
  const next = context.tokens[end];
  const before = context.tokens[first - 1];
  const isInside = before?.sentence === context.tokens[first]?.sentence && !isCapital(before?.text ?? "A");
  return isInside || /^(?:VBZ|VBD|MD|POS)$/u.test(next?.tag ?? "") || next?.text === "(" ? end : null;
}
