import type { Name, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isRoleNoun, PERSON_NOUNS } from "./lexicon.js";
import { withoutClauses } from "./predicate.js";
import type { RoleWords } from "./types.js";

/** An office is no longer than this. */
const MOST_WORDS = 12;

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
  const noun = subjectOf(reading, opening.firstToken, opening.endToken);
  if (!noun || isPerson(opening.firstToken, opening.endToken) || isPerson(sentence.firstToken, name.firstToken))
    return null;
  const range = withoutClauses(tree, noun);
  return range.endToken - range.firstToken > MOST_WORDS || range.endToken - range.firstToken < 2
    ? null
    : { ...tree.span(range), ...range, noun: noun.index, rule: "opening" };
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
