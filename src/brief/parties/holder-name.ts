import { AGENT_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { Tree } from "../tree.js";
import { mentionedAt } from "./mentioned-actors.js";

/** "The mayor of Lund, [Ada Orr], will": the name says which mayor, whomever the title meant before. */
export function nameOfHolder(ground: Ground, token: number): readonly string[] {
  const { tree, actors } = ground;
  if (tree.tokens[token]?.tag !== "NN" || !AGENT_NOUNS.has(tree.lemma(token))) return [];
  const name = tree.child(token, "appos") ?? nameBehindBody(tree, token);
  if (name?.upos !== "PROPN" || name.index < token) return [];
  return mentionedAt(ground, name.index).filter((id) => actors.isPerson(id));
}

/** "The head of Norrick Rail, [Ada Orr], will": the parser may add the name to that of the body. */
function nameBehindBody(tree: Tree, token: number): Token | null {
  const of = tree.children(token).find(({ index, text }) => index > token && /^(?:of|at)$/i.test(text));
  const body = of ? tree.child(of.index, "pobj") : null;
  if (body?.upos !== "PROPN" || tree.entity(body.index) === "PERSON" || tree.child(body.index, "cc")) return null;
  const name = tree.child(body.index, "appos", "conj");
  const isAside = name !== null && tree.tokens[tree.firstIn(name.index) - 1]?.text === ",";
  return isAside && tree.entity(name.index) === "PERSON" ? name : null;
}
