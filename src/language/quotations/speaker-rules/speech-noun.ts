import { SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { DAY_WORDS, UNITS } from "../../lexicon/en/time-words.js";
import type { Token } from "../../types.js";
import { attributeToOwner } from "../attribution/attribute-to-owner.js";
import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import { isModifier, outerWord } from "../attribution/outer-word.js";
import { mayBeSomebody } from "../can-speak.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

const MOST_STEPS = 8;

/**
 * [Ms Orr's claim that "…"], [a statement from the bank: "…"], [in a letter to members, she …]: the owner of a noun for
 * what is said.
 */
export const speechNoun: SpeakerRule = {
  name: "owner of a noun for what is said",
  example: {
    text: "Ada Lorne's letter about “a slow disaster for us” came in May.",
    words: "a slow disaster for us",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne's boat for “a slow disaster for us” came in May.",
  find: findSpeechNoun,
};

function findSpeechNoun(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  let at = outerWord(stretch, context)?.head ?? -1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || context.paragraphOf(at) !== stretch.paragraph) return null;
    // [sent "top secret" messages]: the words tell of what kind the noun is
    const isKind = step === 0 && isModifier(stretch, context);
    const isOwned = !isKind || context.child(at, "poss") !== undefined;
    if (token.upos === "NOUN" && SPEECH_NOUNS.has(token.lemma.toLowerCase()) && isOwned && context.stretchAt(at) < 0) {
      const found = ownerOf(at, context);
      if (found) return found;
    }
    if (token.head === at) return null;
    at = token.head;
  }
  return null;
}

/** In tokens from [that] or [to] back to the noun. */
const NEAR = 12;

/** Nouns for what somebody undertakes to do. */
const PROMISES = /^(?:promise|pledge|vow|threat|offer|commitment|undertaking)$/u;

/**
 * [her statement that "…"], [his comment on Monday that "…"], [had made a promise to "…"]: the owner of the noun,
 * whatever verb follows; for a promise also the subject of its verb.
 */
export const announcedByNoun: SpeakerRule = {
  name: "owner of a noun right before the words",
  example: {
    text: "As Ada Lorne stood by her statement on Monday that “the port is safe,” Jon Vale said nothing.",
    words: "the port is safe,",
    speaker: "her",
  },
  counterExample: "As Ada Lorne made clear on Monday that “the port is safe,” Jon Vale said nothing.",
  find: findAnnouncedByNoun,
};

function findAnnouncedByNoun(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  // [his comment that, "…"]
  const hasComma =
    context.token(stretch.firstToken - 1)?.text === "," && context.token(stretch.firstToken - 2)?.text === "that";
  const firstToken = hasComma ? stretch.firstToken - 1 : stretch.firstToken;
  const joint = context.token(firstToken - 1)?.text ?? "";
  if (!/^(?:that|to)$/u.test(joint)) return null;
  // [her answer was that "…"]
  const isEquated = joint === "that" && context.token(firstToken - 2)?.lemma === "be";
  for (let i = firstToken - (isEquated ? 3 : 2); i >= firstToken - 2 - NEAR; i--) {
    const token = context.token(i);
    if (!token || /^(?:VERB|AUX|PUNCT)$/u.test(token.upos) || context.stretchAt(i) >= 0) return null;
    const noun = token.upos === "NOUN" ? token.lemma.toLowerCase() : "";
    if (joint === "to" ? PROMISES.test(noun) && i === firstToken - 2 : SPEECH_NOUNS.has(noun))
      return joint === "to" || hasOwner(i, context) ? ownerOf(i, context) : null;
  }
  return null;
}

const hasOwner = (noun: number, { child }: SpeechContext): boolean => child(noun, "poss") !== undefined;

/** [Orr's statement], [statement by/from/of Orr]; else the subject of its verb: [Orr issued a statement]. */
function ownerOf(noun: number, context: SpeechContext): Attribution | null {
  const token = context.token(noun);
  if (!token) return null;
  for (const child of context.children(noun)) {
    const part = context.token(child);
    // [last week's attack]
    if (part?.deprel === "poss" && !isTime(part)) {
      const found = attributeToOwner(token, child, context);
      if (found) return found;
    }
    if (part?.deprel === "prep" && /^(?:by|from|of)$/u.test(part.text)) {
      const object = context.child(child, "pobj");
      // [an assessment of the losses]: the losses do not own it
      if (object !== undefined && part.text === "of" && !mayBeSomebody(object, context)) continue;
      const found = object === undefined ? null : attributeToOwner(token, object, context);
      if (found) return found;
    }
  }
  const verb = verbOf(noun, context);
  const found = context.token(verb)?.upos === "VERB" ? attributeToSubject(verb, context) : null;
  // [It began with an assessment of the losses]: whatever began, nobody says it
  return verb !== token.head && /^it$/iu.test(found?.speaker?.text ?? "") ? null : found;
}

/** The verb of [issued a statement], [campaigned on a slogan], [closed with a warning]. */
function verbOf(noun: number, { token, children }: SpeechContext): number {
  const above = token(token(noun)?.head ?? noun);
  const isNew = children(noun).some((c) => c < noun && /^an?$/iu.test(token(c)?.text ?? ""));
  return above && isNew && /^(?:in|with|on)$/iu.test(above.text) ? above.head : (above?.index ?? noun);
}

const isTime = ({ lemma }: Token): boolean => lemma.toLowerCase() in UNITS || lemma.toLowerCase() in DAY_WORDS;
