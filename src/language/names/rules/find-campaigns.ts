import { coverOf, inOrder, isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** What a campaign calls for, as the first word of its name. */
const CALLS = /^(?:Save|Stop|Keep|Protect|Free|Feed|Rock|Occupy)$/u;
const WHAT = /^(?:the|our|The|Our)$/u;
/** Who stands together in it. */
const MEMBERS =
  /^(?:Reporters|Doctors|Fathers|Mothers|Parents|Families|Citizens|Veterans|Students|Lawyers|Physicians|Scientists|Women|Workers|Victims|Americans)$/u;
const FOR = /^(?:Without|Against|For|4)$/u;

/**
 * [Save the Old Harbour] will march, [Lawyers Without Borders] said: bodies called by what they ask for, in which the model sees an order or a plain noun where
 * they open a sentence.
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

/** Where the capitals end behind the call; a call to do something ("Save the Date!") has no verb of its own behind it. */
function campaignEnd(first: number, context: NameContext): number | null {
  const isCall = CALLS.test(wordAt(context, first)) && WHAT.test(wordAt(context, first + 1));
  if (!isCall && !(MEMBERS.test(wordAt(context, first)) && FOR.test(wordAt(context, first + 1)))) return null;
  let end = first + 2;
  while (end < first + 6 && isCapital(wordAt(context, end))) end++;
  if (end === first + 2) return null;
  const next = context.tokens[end];
  const before = context.tokens[first - 1];
  const isInside = before?.sentence === context.tokens[first]?.sentence && !isCapital(before?.text ?? "A");
  return isInside || /^(?:VBZ|VBD|MD|POS)$/u.test(next?.tag ?? "") || next?.text === "(" ? end : null;
}
