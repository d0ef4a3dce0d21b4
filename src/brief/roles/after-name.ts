import { PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token, TokenRange } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { withoutClauses } from "./predicate.js";
import { isRoleNoun } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

/** Letters after a name that stand for an office. */
const LETTERS = /^(?:MP|MEP|MSP|MLA|MHA|TD|AM|QC|KC|MD)$/;

const MOST_WORDS = 10;

/**
 * The office right after a name, without a comma.
 *
 *     Ada Orr [MP] was hurt
 *     to replace Ada Orr as [Lessen's election supremo]
 *     trust in Jon Vale as [prime minister]
 */
export function findRoleAfter(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tree } = reading;
  const next = tree.tokens[name.endToken];
  if (nouns !== PERSON_ROLE_NOUNS || !next) return null;
  if (LETTERS.test(next.text)) return after(tree, { firstToken: next.index, endToken: next.index + 1 }, next);
  // "Dr Jon Orr head of surgery said": without commas
  if (
    next.tag === "NN" &&
    isRoleNoun(next.text, nouns) &&
    /^(?:of|at|for)$/.test(tree.tokens[next.index + 1]?.text ?? "")
  ) {
    const range = withoutClauses(tree, next);
    return range.firstToken === next.index ? after(tree, range, next) : null;
  }
  const office = next.text === "as" && next.tag === "IN" ? tree.child(next, "pobj") : null;
  if (!office || !/^NNP?$/.test(office.tag) || !isRoleNoun(office.text, nouns)) return null;
  // "described Ada Orr as a friend": opinions have an article, offices do not
  const range = withoutClauses(tree, office);
  const hasArticle = /^(?:DT|PRP\$)$/.test(tree.tokens[range.firstToken]?.tag ?? "");
  if (range.firstToken !== next.index + 1 || hasArticle || reading.quotationAt(next.index)) return null;
  return after(tree, range, office);
}

/** Null if it is too long for an office. */
const after = (tree: Tree, range: TokenRange, noun: Token): RoleWords | null =>
  range.endToken - range.firstToken > MOST_WORDS
    ? null
    : { ...tree.span(range), ...range, noun: noun.index, rule: "after-name" };
