import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { isLegalForm } from "../../lexicon/en/legal-forms.js";
import { isCapital, lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * Splits a name of the model that is two names, or a name and other text, at the mark between them: [Norland Rail],
 * [Lessen Bank] in a list, [Jon Vale] - death in a table, [Norland Rail] - [Ada Orr] and others. A hyphen without
 * blanks is part of the name.
 */
export const splitAtDashOrComma: NameRule = {
  name: "splitAtDashOrComma",
  example: {
    text: "The firms are T.J. Maxx, OfficeMax, Boston Market, Sports Authority, DSW and Norland Rail.",
    before: ["Boston Market, Sports Authority: organization"],
    after: ["Boston Market: organization", "Sports Authority: organization"],
  },
  counterExample: "She bought Lessen Computer Book Co., Ltd. in May.",
  apply: (names, context) =>
    names.flatMap((name) => (name.type === "person" || name.type === "organization" ? split(name, context) : [name])),
};

function split(name: NameCandidate, context: NameContext): NameCandidate[] {
  const parts: NameCandidate[] = [];
  let rest = name;
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    if (i === rest.firstToken) continue;
    const left = { ...rest, endToken: i };
    const right = { ...rest, firstToken: i + 1 };
    if (isDash(i, context) && (lengthOf(left) > 1 || lengthOf(right) > 1)) {
      if (lengthOf(right) === 1) return [...parts, left];
      const isPerson = genderOfFirstName(wordAt(context, i + 1)) !== null;
      rest = isPerson ? { ...right, type: "person", label: "PERSON", reason: "after a dash" } : right;
      parts.push(left);
    } else if (isComma(i, right, context)) {
      parts.push(left);
      rest = right;
    }
  }
  return [...parts, rest];
}

/** Whether a token is a dash with a blank on either side. */
function isDash(i: number, { tokens }: NameContext): boolean {
  const [before, dash, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !dash || !after || !/^[-–—]+$/u.test(dash.text)) return false;
  return before.end < dash.start && dash.end < after.start;
}

/** Whether a comma splits a name. [Department of Food, Farms and Forests] is one name, since "and" joins its parts. */
function isComma(i: number, right: NameCandidate, context: NameContext): boolean {
  if (wordAt(context, i) !== "," || !isCapital(wordAt(context, i + 1)) || isLegalForm(wordAt(context, i + 1)))
    return false;
  for (let k = right.firstToken; k < right.endToken; k++) if (/^(?:and|&)$/u.test(wordAt(context, k))) return false;
  return true;
}
