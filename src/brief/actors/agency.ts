import type { Token } from "../../language/types.js";
import type { Tree } from "../tree.js";

/** Verbs of saying: their subject speaks. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell add warn announce claim argue stress insist explain note state deny admit confirm reveal promise pledge vow urge demand call ask
  reply respond comment declare describe suggest predict report write complain accuse criticise criticize welcome condemn dismiss reject
  believe think feel expect hope fear fear continue conclude acknowledge concede emphasise emphasize remark observe recommend propose quote`
    .trim()
    .split(/\s+/),
);

const STATE_VERBS = new Set(["be", "have", "seem", "appear", "remain", "lie", "become", "contain", "include", "see"]);

/** The verb whose subject a noun is: active, or with its passive by-phrase. Conjuncts share their head's verb. */
export function subjectVerb(tree: Tree, noun: Token): Token | null {
  let token = noun;
  for (let step = 0; step < 4 && token.deprel === "conj"; step++) token = tree.head(token) ?? token;
  if (token.deprel === "nsubj") return tree.head(token);
  const by = token.deprel === "pobj" ? tree.head(token) : null;
  if (by?.deprel === "agent") return tree.head(by);
  return null;
}

/** Whether a noun is the one who does something. */
export function isAgent(tree: Tree, noun: Token): boolean {
  const verb = subjectVerb(tree, noun);
  return verb !== null && !STATE_VERBS.has(verb.lemma);
}

/** Whether a noun is the one who says something. */
export function isSpeaking(tree: Tree, noun: Token): boolean {
  const verb = subjectVerb(tree, noun);
  return verb !== null && SPEECH_VERBS.has(verb.lemma);
}
