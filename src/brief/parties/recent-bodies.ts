import type { Ground } from "../ground.js";
import type { Actor } from "../model.js";
import { mentionedAt } from "./mentioned-actors.js";

/** In tokens: this sentence and one or two before it. */
export const NEAR = 60;

/** In tokens: about ten sentences, or a brief report, which is about the body that acted last. */
export const LOOK_BACK = 250;

/**
 * The body, or person, that was the last subject before a token, within the given number of tokens.
 *
 * @param counts whether a subject that stands for one is considered; others are passed over
 */
export function bodyBefore(
  ground: Ground,
  token: number,
  tokens = NEAR,
  types: readonly Actor["type"][] = ["organization"],
  counts: (subject: number) => boolean = () => true,
): readonly string[] {
  for (let at = token - 1; at >= Math.max(0, token - tokens); at--) {
    if (!/^nsubj/.test(ground.tree.tokens[at]?.deprel ?? "")) continue;
    const bodies = mentionedOf(ground, at, types);
    if (bodies.length && counts(at)) return bodies;
  }
  return [];
}

/** The actors of these types that a mention with this head stands for. */
export const mentionedOf = (ground: Ground, token: number, types: readonly Actor["type"][]): readonly string[] =>
  mentionedAt(ground, token).filter((id) => {
    const type = ground.actors.get(id)?.type;
    return type !== undefined && types.includes(type);
  });

/** "Shares in [Norrick] rose after it said so": the only body that the sentence has named. */
export function soleBodyBefore(ground: Ground, token: number): readonly string[] {
  const sentence = ground.tree.tokens[token]?.sentence;
  const found = new Set<string>();
  for (let at = token - 1; at >= Math.max(0, token - NEAR) && ground.tree.tokens[at]?.sentence === sentence; at--) {
    for (const id of mentionedOf(ground, at, ["organization"])) found.add(id);
  }
  return found.size === 1 ? [...found] : [];
}
