import type { SpeakerMention, Token } from "../../language/types.js";
import { subjectVerb } from "../actors/agency.js";
import type { ActorLookup } from "../actors/mentions.js";
import type { Actor, BriefQuotation } from "../model.js";
import type { Reading } from "../reading.js";
import { makerOf } from "./document-maker.js";

const PRONOUN = /^(he|she|they|it|we|i|you|who|his|her|this|that|him)$/i;
const BARE_SPOKESPERSON = /^(a|an|the|one) (spokes\w+|official|source|statement|representative)$/i;

/** "the spokesman", "the group": words for somebody described earlier. */
const BARE_DEFINITE = /^(?:the|this|that|these|those) (?:second |same |anonymous |unnamed |unidentified )?\p{L}+$/iu;

/** The speaker of a quotation: an actor's id, or the article's words if they name nobody, or neither. */
export type Speaker = Pick<BriefQuotation, "speaker" | "speakerText">;

export function findSpeaker(
  reading: Reading,
  actors: ReadonlyMap<string, Actor>,
  actorOf: ActorLookup,
  speaker: SpeakerMention | null,
): Speaker {
  if (!speaker) return { speaker: null, speakerText: null };
  const tokens = reading.tokensIn(speaker);
  const id = speakingActor(reading, actors, actorOf, speaker, tokens);
  if (id !== null) return { speaker: id, speakerText: null };
  const [first, last] = [tokens[0], tokens.at(-1)];
  const top = first && last ? reading.tree.top({ firstToken: first.index, endToken: last.index + 1 }) : undefined;
  for (const noun of top ? namesOfThing(top, reading) : []) {
    const maker = makerOf(noun, reading, actorOf);
    if (maker !== null) return { speaker: maker.id, speakerText: maker.words };
  }
  const words = describedAs(reading, speaker);
  if (words === null) return { speaker: null, speakerText: null };
  const body = BARE_SPOKESPERSON.test(words)
    ? (bodyBefore(reading, actors, actorOf, tokens[0]) ??
      bodyBefore(reading, actors, actorOf, firstMention(reading, speaker)))
    : null;
  return { speaker: null, speakerText: body === null ? words : `${words} [${body}]` };
}

/**
 * The noun, and the earlier subjects of the same report, the last first: [the Lessen Bank report] warned … [it] said.
 */
function namesOfThing(top: Token, reading: Reading): readonly Token[] {
  const sentence = reading.sentenceOf(top);
  const found =
    sentence &&
    reading.mentionsIn(sentence).find(({ mention }) => mention.firstToken <= top.index && top.index < mention.endToken);
  const told = found?.chain.mentions.filter(({ form, start }) => form === "description" && start < top.start) ?? [];
  return [top, ...[...told].reverse().flatMap((mention) => reading.tree.top(mention) ?? [])];
}

/**
 * The actor whose mention contains the head of the phrase. In "a spokesman for Norland Rail" the head is "spokesman",
 * so the speaker is not Norland Rail, nor in "a Norland Rail driver".
 */
function speakingActor(
  reading: Reading,
  actors: ReadonlyMap<string, Actor>,
  actorOf: ActorLookup,
  speaker: SpeakerMention,
  tokens: readonly Token[],
): string | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const sentence = reading.sentenceAt(speaker.start);
  if (!first || !last || !sentence) return null;
  const top = reading.tree.top({ firstToken: first.index, endToken: last.index + 1 });
  for (const { mention } of reading.mentionsIn(sentence)) {
    if (!top || mention.firstToken > top.index || top.index >= mention.endToken) continue;
    const next = reading.tree.tokens[mention.endToken];
    if (next && next.index <= last.index && /^NN/.test(next.tag)) continue;
    const id = actorOf(mention).find((id) =>
      actors.get(id)?.mentions.some((own) => own.end === mention.end && own.start <= mention.start),
    );
    if (id !== undefined) return id;
  }
  return null;
}

/**
 * The fullest words for a speaker that the text never names: those of the quotation, or fuller ones for "he" and "the
 * spokesman".
 */
function describedAs(reading: Reading, speaker: SpeakerMention): string | null {
  if (PRONOUN.test(speaker.text)) return antecedentOf(reading, speaker);
  if (!BARE_DEFINITE.test(speaker.text)) return speaker.text;
  return antecedentOf(reading, speaker) ?? speaker.text;
}

/** The text's description of somebody it never names: "the cardinal" for a "he". */
function antecedentOf(reading: Reading, speaker: SpeakerMention): string | null {
  const [found] = reading.mentionsFrom(speaker.start);
  const told = (found?.chain.mentions ?? [])
    .filter(({ form }) => form === "description")
    .map(({ text }) => text.replace(/['’]s?$/u, ""));
  // "a party" and "its report" say less than "the party", but more than "it".
  const telling = found?.chain.type === "person" ? told : told.filter((text) => !/^(?:an?|its|their)\b/iu.test(text));
  return longestOf(telling) ?? (PRONOUN.test(speaker.text) ? longestOf(told) : null);
}

/** Where the text first speaks of the speaker: [a spokesman], of whom it goes on to tell as [the spokesman]. */
function firstMention(reading: Reading, { start }: SpeakerMention): Token | undefined {
  const [found] = reading.mentionsFrom(start);
  return reading.tree.tokens[found?.chain.mentions[0]?.firstToken ?? -1];
}

const longestOf = (texts: readonly string[]): string | null =>
  texts.reduce<string | null>((best, text) => (best && best.length >= text.length ? best : text), null);

/** The last acting body before "a spokesman" without a body: earlier in the sentence, or in the previous one. */
function bodyBefore(
  reading: Reading,
  actors: ReadonlyMap<string, Actor>,
  actorOf: ActorLookup,
  spokesman: Token | undefined,
): string | null {
  if (!spokesman) return null;
  for (const index of [spokesman.sentence, spokesman.sentence - 1]) {
    const sentence = reading.analysis.sentences[index];
    for (const { mention } of sentence ? [...reading.mentionsIn(sentence)].reverse() : []) {
      const top = reading.tree.top(mention);
      if (mention.firstToken >= spokesman.index || !top || subjectVerb(reading.tree, top) === null) continue;
      // A body mentioned inside the quotation does not speak through that spokesman.
      if (reading.quotationAt(top.index)) continue;
      const actor = actors.get(actorOf(mention)[0] ?? "");
      if (actor && actor.type !== "person") return actor.name;
    }
  }
  return null;
}
