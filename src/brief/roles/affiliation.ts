import type { Name } from "../../language/types.js";
import type { Reading } from "../reading.js";

/**
 * The body that a person is said to belong to, where no office says so.
 *
 *     Ada Orr of [the Lessen Foundation]      Ada Orr, from [Norland Rail]      [Labour]'s Ada Orr
 */
export function findAffiliation(reading: Reading, names: readonly Name[]): string | null {
  for (const name of names) {
    const body = bodyBehind(reading, name) ?? ownerBefore(reading, name);
    if (body) return body.text;
  }
  return null;
}

function bodyBehind(reading: Reading, { endToken }: Name): Name | undefined {
  const { tokens } = reading.tree;
  let at = endToken;
  const comma = tokens[at]?.text === ",";
  if (comma) at++;
  if (!/^(?:of|from)$/.test(tokens[at]?.text ?? "")) return undefined;
  if (/^the$/i.test(tokens[at + 1]?.text ?? "")) at++;
  const body = reading.nameAt(at + 1);
  const starts = body?.type === "organization" && body.firstToken === at + 1;
  // "A letter from Ada Orr, from the Lessen Post": behind an opened comma another one closes the aside.
  return starts && (!comma || /^[,.]$/.test(tokens[body.endToken]?.text ?? "")) ? body : undefined;
}

function ownerBefore(reading: Reading, { firstToken }: Name): Name | undefined {
  if (reading.tree.tokens[firstToken - 1]?.tag !== "POS") return undefined;
  const owner = reading.nameAt(firstToken - 2);
  return owner?.type === "organization" ? owner : undefined;
}
