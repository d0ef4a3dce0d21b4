import { BODY_ROLE_NOUNS, PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token } from "../../language/types.js";
import { foldLine } from "../../text/fold.js";
import type { Reading } from "../reading.js";
import { isRoleNoun } from "./role-nouns.js";

/**
 * The body of a person, if no office names it.
 *
 *     Ada Orr of [the Lessen Foundation]
 *     Ada Orr, from [Norland Rail]
 *     [Labour]'s Ada Orr
 *     analyst Ada Orr at [Norland Bank]
 *     Ada Orr from the pressure group [Open Lessen]
 *     Ada Orr of the Lessen-based [Eastern Institute]
 */
export function findAffiliation(reading: Reading, names: readonly Name[]): string | null {
  for (const name of names) {
    const body = bodyAfter(reading, name)?.body ?? ownerBefore(reading, name);
    if (body) return body.text;
  }
  return null;
}

/**
 * All that the article says of somebody without an office: Ada Orr [of the Lessen Foundation], Ada Orr [from the pressure
 * group Open Lessen].
 */
export function findPost(reading: Reading, names: readonly Name[]): string | null {
  const { tree } = reading;
  for (const name of names) {
    const found = bodyAfter(reading, name);
    if (!found) continue;
    const { start, end } = tree.span({ firstToken: found.link, endToken: found.body.endToken });
    return foldLine(reading.document.text.slice(start, end));
  }
  return null;
}

/** A body named after a person, with the preposition that ties the two. */
interface BodyAfter {
  readonly body: Name;
  /** Index of the preposition's token. */
  readonly link: number;
}

function bodyAfter(reading: Reading, name: Name): BodyAfter | undefined {
  const { tokens } = reading.tree;
  let at = name.endToken;
  const comma = tokens[at]?.text === ",";
  if (comma) at++;
  const first = at;
  const link = tokens[at]?.text ?? "";
  // "met Ada Orr at Norland Bank" may be a place; after an office or in an aside it is the employer.
  const isAtWork =
    /^(?:at|with)$/.test(link) && (comma || isRoleNoun(tokens[name.firstToken - 1]?.text ?? "", PERSON_ROLE_NOUNS));
  if (!/^(?:of|from)$/.test(link) && !isAtWork) return undefined;
  if (/^the$/i.test(tokens[at + 1]?.text ?? "")) at++;
  at = skipKind(reading, at + 1) - 1;
  const body = reading.nameAt(at + 1);
  const starts = body?.type === "organization" && body.firstToken === at + 1;
  // "A letter from Ada Orr, from the Lessen Post": an aside opened by a comma must be closed by one.
  const isClosed = starts && (!comma || /^[,.]$/.test(tokens[body.endToken]?.text ?? ""));
  return body && isClosed ? { body, link: first } : undefined;
}

function ownerBefore(reading: Reading, { firstToken }: Name): Name | undefined {
  if (reading.tree.tokens[firstToken - 1]?.tag !== "POS") return undefined;
  const owner = reading.nameAt(firstToken - 2);
  return owner?.type === "organization" ? owner : undefined;
}

/** The most words that say what a body is before its name. */
const LONGEST_KIND = 6;

/**
 * After "[pressure group] Open Lessen", "[Norse broker] Ash & Vale": words that end with a noun for a body, or with what
 * a body is by its seat or owner: "[Lessen-based] Eastern Institute".
 */
function skipKind(reading: Reading, from: number): number {
  const { tokens } = reading.tree;
  for (let i = from; i < from + LONGEST_KIND; i++) {
    const token = tokens[i];
    const name = reading.nameAt(i);
    if (name?.type === "organization" && name.firstToken === i)
      return i > from && (isRoleNoun(tokens[i - 1]?.text ?? "", BODY_ROLE_NOUNS) || isCompoundParticiple(tokens, i - 1))
        ? i
        : from;
    if (!token || name?.type === "person" || !/^(?:NN|NNP|JJ[RS]?|VB[NG]|HYPH|AFX|DT)$/.test(token.tag)) return from;
    if (token.tag === "DT" && i > from) return from;
  }
  return from;
}

/** "Lessen-[based]", "state-[owned]" */
const isCompoundParticiple = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.tag === "VBN" && tokens[index - 1]?.tag === "HYPH";
