import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { isCapital, lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** What stands behind a comma and is of the same name: [Lessen Books Co., Ltd.] */
const LEGAL_FORM = /^(?:Inc|Ltd|LLC|LLP|Corp|Co|LP|PLC|S\.?A|N\.?V|A\.?G|Jr|Sr)\.?$/iu;

/**
 * What the model takes for one name and is two, by the mark between: [Norland Rail], [Lessen Bank] in a row, [Jon Vale] - death (a row of a table),
 * [Norland Rail] - [Ada Orr] and others. A hyphen without blanks is of the name.
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
      rest = isPerson ? { ...right, type: "person", label: "PERSON", reason: "behind a dash" } : right;
      parts.push(left);
    } else if (isComma(i, right, context)) {
      parts.push(left);
      rest = right;
    }
  }
  return [...parts, rest];
}

/** A dash with a blank on either side. */
function isDash(i: number, { tokens }: NameContext): boolean {
  const [before, dash, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !dash || !after || !/^[-–—]+$/u.test(dash.text)) return false;
  return before.end < dash.start && dash.end < after.start;
}

/** [Department of Food, Farms and Forests] is one name: its parts are joined with "and". */
function isComma(i: number, right: NameCandidate, context: NameContext): boolean {
  if (wordAt(context, i) !== "," || !isCapital(wordAt(context, i + 1)) || LEGAL_FORM.test(wordAt(context, i + 1)))
    return false;
  for (let k = right.firstToken; k < right.endToken; k++) if (/^(?:and|&)$/u.test(wordAt(context, k))) return false;
  return true;
}
