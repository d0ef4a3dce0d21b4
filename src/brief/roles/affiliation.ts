import { PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Name } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isRoleNoun } from "./role-nouns.js";

/**
 * The body of a person, if no office names it.
 *
 *     Ada Orr of [the Lessen Foundation]
 *     Ada Orr, from [Norland Rail]
 *     [Labour]'s Ada Orr
 *     analyst Ada Orr at [Norland Bank]
 */
export function findAffiliation(reading: Reading, names: readonly Name[]): string | null {
  for (const name of names) {
    const body = bodyAfter(reading, name) ?? ownerBefore(reading, name);
    if (body) return body.text;
  }
  return null;
}

function bodyAfter(reading: Reading, name: Name): Name | undefined {
  const { tokens } = reading.tree;
  let at = name.endToken;
  const comma = tokens[at]?.text === ",";
  if (comma) at++;
  const link = tokens[at]?.text ?? "";
  // "met Ada Orr at Norland Bank" may be a place; after an office or in an aside it is the employer.
  const isAtWork =
    /^(?:at|with)$/.test(link) && (comma || isRoleNoun(tokens[name.firstToken - 1]?.text ?? "", PERSON_ROLE_NOUNS));
  if (!/^(?:of|from)$/.test(link) && !isAtWork) return undefined;
  if (/^the$/i.test(tokens[at + 1]?.text ?? "")) at++;
  const body = reading.nameAt(at + 1);
  const starts = body?.type === "organization" && body.firstToken === at + 1;
  // "A letter from Ada Orr, from the Lessen Post": an aside opened by a comma must be closed by one.
  return starts && (!comma || /^[,.]$/.test(tokens[body.endToken]?.text ?? "")) ? body : undefined;
}

function ownerBefore(reading: Reading, { firstToken }: Name): Name | undefined {
  if (reading.tree.tokens[firstToken - 1]?.tag !== "POS") return undefined;
  const owner = reading.nameAt(firstToken - 2);
  return owner?.type === "organization" ? owner : undefined;
}
