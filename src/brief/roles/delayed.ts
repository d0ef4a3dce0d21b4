import type { Name, Token, TokenRange } from "../../language/types.js";
import { SPEECH_VERBS } from "../actors/agency.js";
import type { Reading } from "../reading.js";
import { isRoleNoun, PERSON_NOUNS } from "./lexicon.js";
import { withoutClauses } from "./predicate.js";
import type { RoleWords } from "./types.js";

/** An office is no longer than this. */
const MOST_WORDS = 12;
/** Words from "has said" to the end of a sentence. */
const LONGEST_TAIL = 7;

/**
 * News often opens with what somebody is and names him in the next sentence: "[The founder of Norland Dairy] has said sorry to its creditors. Jon Vale told …". The
 * first person who is named after such an opening, as a subject, is the one.
 */
export function findDelayedRole(reading: Reading, names: readonly Name[]): RoleWords | null {
  const { tree, analysis, document } = reading;
  const [name] = names;
  const sentence = analysis.sentences[tree.tokens[name?.firstToken ?? -1]?.sentence ?? -1];
  const opening = sentence && analysis.sentences[sentence.index - 1];
  const before = opening && analysis.sentences[opening.index - 1];
  if (!name || !opening || (before && before.start >= document.bodyStart) || opening.start < document.bodyStart)
    return null;
  if (!/^nsubj/.test(tree.top(name)?.deprel ?? "") || reading.quotationAt(name.firstToken)) return null;
  const isPerson = (from: number, to: number): boolean =>
    reading.namesIn(from, to).some(({ type }) => type === "person");
  if (isPerson(sentence.firstToken, name.firstToken)) return null;
  const range = tailSpeaker(reading, opening) ?? openingSubject(reading, opening);
  const length = range ? range.endToken - range.firstToken : 0;
  if (!range || length < 2 || length > MOST_WORDS || isPerson(range.firstToken, range.endToken)) return null;
  return { ...tree.span(range), ...range, rule: "opening" };
}

type Phrase = Pick<RoleWords, "firstToken" | "endToken" | "noun">;

/** "The party would take him back, [its co-chairman] has said.": whose words the opening tells. */
function tailSpeaker(reading: Reading, { firstToken, endToken }: TokenRange): Phrase | null {
  const { tokens } = reading.tree;
  for (let i = endToken - 1; i > Math.max(firstToken + 2, endToken - LONGEST_TAIL); i--) {
    const [noun, has, verb] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (!noun || has?.lemma !== "have" || !verb || !SPEECH_VERBS.has(verb.lemma)) continue;
    let start = i - 1;
    while (start > i - MOST_WORDS && start > firstToken && tokens[start - 1]?.text !== ",") start--;
    const isPhrase = tokens[start - 1]?.text === "," && /^(?:DT|PRP\$)$/.test(tokens[start]?.tag ?? "");
    return isPhrase && isRoleNoun(noun.text, PERSON_NOUNS) ? { firstToken: start, endToken: i, noun: i - 1 } : null;
  }
  return null;
}

/** "[The founder of Norland Dairy] has said sorry.": nobody else is named in it. */
function openingSubject(reading: Reading, { firstToken, endToken }: TokenRange): Phrase | null {
  if (reading.namesIn(firstToken, endToken).some(({ type }) => type === "person")) return null;
  const noun = subjectOf(reading, firstToken, endToken);
  return noun ? { ...withoutClauses(reading.tree, noun), noun: noun.index } : null;
}

/** The noun for one person that is the subject of a sentence. */
function subjectOf(reading: Reading, firstToken: number, endToken: number): Token | undefined {
  const { tree } = reading;
  const root = reading.tokensOf({ firstToken, endToken }).find(({ head, index }) => head === index);
  const noun = root && tree.child(root, "nsubj", "nsubjpass");
  return noun && /^NNP?$/.test(noun.tag) && isRoleNoun(noun.text, PERSON_NOUNS) && !reading.nameAt(noun.index)
    ? noun
    : undefined;
}
