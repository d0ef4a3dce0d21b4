import { COUNTERPARTS, FIRM_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { ONE_OF_SEVERAL } from "../../language/lexicon/en/roles.js";
import type { Ground } from "../ground.js";
import { nounsBeside } from "../tree-walks.js";
import { isFormerHolder } from "./former-holder.js";

/** The actors that a mention with this head stands for. */
export function mentionedAt(ground: Ground, token: number): readonly string[] {
  for (const mention of ground.mentionsAt(token)) {
    if (!headsMention(ground, token, mention.firstToken, mention.endToken)) continue;
    const inside = ground.context.actorOf(mention);
    // "[Ada Orr]'s former adviser" contains her name but is not her, though "[Norrick]'s managers" are Norrick; its
    // former ones are not. "its banks" contains "its", but they are others.
    const isOwned =
      inside.some((id) => ground.actors.isPerson(id)) ||
      isFormerHolder(ground.tree, token) ||
      isCounterpart(ground, token) ||
      isOneMember(ground, token) ||
      isFirmOf(ground, token, inside);
    const actors = isOwned ? ground.context.actorOf(mention, ground.tree.tokens[token]) : inside;
    if (actors.length) return actors;
  }
  return [];
}

/** The actors of a noun phrase and of those coordinated with it: "[Verland] and [Osterby]". */
export const mentionedBeside = (ground: Ground, token: number): readonly string[] => [
  ...new Set([token, ...nounsBeside(ground.tree, token)].flatMap((part) => mentionedAt(ground, part))),
];

/** "a [Norland] airline" is in Norland, but unlike "the [Norland] government" it is not Norland. */
const isFirmOf = ({ tree, actors }: Ground, token: number, inside: readonly string[]): boolean =>
  FIRM_NOUNS.has(tree.lemma(token)) && inside.every((id) => actors.get(id)?.type === "country");

/** "a [Norland] Democrat": one member of a party or people. */
const isOneMember = ({ tree }: Ground, token: number): boolean =>
  tree.tokens[token]?.tag === "NNP" && ONE_OF_SEVERAL.has(tree.child(token, "det", "nummod")?.text.toLowerCase() ?? "");

const isCounterpart = ({ tree }: Ground, token: number): boolean =>
  COUNTERPARTS.has(tree.lemma(token)) && tree.child(token, "poss") !== null;

/** Whether the token is the head of the mention. */
function headsMention({ tree }: Ground, token: number, firstToken: number, endToken: number): boolean {
  const head = tree.tokens[token]?.head ?? token;
  return head === token || head < firstToken || head >= endToken;
}
