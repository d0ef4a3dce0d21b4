import { countLeading } from "../../text/halving.js";
import { headOf } from "../parse-index.js";
import type { Quotation, Token } from "../types.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolver.js";
import { isSubject } from "./salience.js";

/** How many quotations back the last one with a speaker is looked for. */
const MOST_BACK = 4;

/** In sentences of the narrator, from the pronoun back to who spoke last. */
const NEAR_SPEECH = 3;
const NEAR_SOURCE = 1;

/**
 * [Vale called it "late". The firms are Pell and Orr's. He continued, "…"]: who goes on speaking has spoken last.
 * [Vale leads, and Orr says that voters like him. She explains, "…"]: so has whoever explains what the sentence before
 * tells.
 * [According to a clerk, the port is shut. "It will be shut for weeks," he said.]: he is the source of the sentence
 * before. Unless somebody else has been a subject since.
 */
export function resumedSpeaker(head: number, gender: "male" | "female", resolution: Resolution): Entity | null {
  const { index, discourse, quotationAt } = resolution;
  const pronoun = index.token(head);
  if (!pronoun || !isSubject(pronoun) || quotationAt(head) >= 0) return null;
  const last = lastSpeech(pronoun, resolution);
  if (!last?.speaker) return null;
  const isSource = /^"according to"/u.test(last.speaker.reason);
  const verb = index.token(pronoun.head)?.lemma ?? "";
  const isToldOf = last.kind === "direct" ? /^(?:continue|add)$/u : /^(?:explain|elaborate|clarify|continue)$/u;
  if (!isSource && !isToldOf.test(verb)) return null;
  const spoke = headOf(index.tokenFrom(last.speaker.start), index.tokenFrom(last.speaker.end - 1) + 1, index);
  const fits = (e: Entity): boolean =>
    e.type === "person" && !e.plural && (e.gender === gender || e.gender === "unknown");
  const reach = isSource || last.kind !== "direct" ? NEAR_SOURCE : NEAR_SPEECH;
  const entity = discourse.entityAt(spoke, head, reach, fits);
  if (!entity) return null;
  for (const o of discourse.back(discourse.step(head), NEAR_SPEECH)) {
    if (o.token <= spoke) break;
    if (
      o.entity !== entity &&
      o.entity.type === "person" &&
      !o.entity.plural &&
      /^nsubj/u.test(o.deprel) &&
      o.quotation < 0
    )
      return null;
  }
  return entity;
}

/** The last quotation that begins before the pronoun and has a speaker told otherwise. */
function lastSpeech(pronoun: Token, { quotations }: Resolution): Quotation | null {
  const before = countLeading(quotations, ({ start }) => start < pronoun.start);
  // only the subject of a verb that reports words next to it
  const own = [quotations[before - 1], quotations[before]].some((q) => q?.speaker?.start === pronoun.start);
  for (let i = before - 1; own && i >= Math.max(0, before - MOST_BACK); i--) {
    const quotation = quotations[i];
    if (!quotation || quotation.speaker?.start === pronoun.start) continue;
    return quotation;
  }
  return null;
}
