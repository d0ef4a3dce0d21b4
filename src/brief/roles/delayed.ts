import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { BODY_ROLE_NOUNS, PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token, TokenRange } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { withoutClauses } from "./predicate.js";
import { isBareKind, isRoleNoun } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

/** The longest office, in tokens. */
const MOST_WORDS = 12;
/** In tokens from "has said" to the end of the sentence. */
const LONGEST_TAIL = 7;

/**
 * News often opens with a description, and names the person in the next sentence: "[The founder of Norland Dairy] has
 * said sorry to its creditors. Jon Vale told …". The description belongs to the first person named after it as a
 * subject. The same holds for bodies: "[One of the country's largest brewers] has closed a plant. Norrick said …".
 */
export function findDelayedRole(
  reading: Reading,
  names: readonly Name[],
  nouns: ReadonlySet<string>,
): RoleWords | null {
  const { tree, analysis, document } = reading;
  const [name] = names;
  const sentence = analysis.sentences[tree.tokens[name?.firstToken ?? -1]?.sentence ?? -1];
  const opening = sentence && analysis.sentences[sentence.index - 1];
  const before = opening && analysis.sentences[opening.index - 1];
  if (!name || !opening || (before && before.start >= document.bodyStart) || opening.start < document.bodyStart)
    return null;
  if (!isSubject(tree, name) || reading.quotationAt(name.firstToken)) return null;
  const kind = nouns === BODY_ROLE_NOUNS ? "organization" : "person";
  const isNamed = (from: number, to: number): boolean => reading.namesIn(from, to).some(({ type }) => type === kind);
  if (isNamed(sentence.firstToken, name.firstToken) && !leadsSentence(tree, name)) return null;
  const range =
    kind === "person"
      ? (tailSpeaker(reading, opening) ?? openingSubject(reading, opening))
      : openingBody(reading, opening);
  const length = range ? range.endToken - range.firstToken : 0;
  if (!range || length < 2 || length > MOST_WORDS || isNamed(range.firstToken, range.endToken)) return null;
  return { ...tree.span(range), ...range, rule: "opening" };
}

/** "[Norrick] said", "The firm, [Norrick], said". */
function isSubject(tree: Tree, name: Name): boolean {
  const top = tree.top(name);
  const subject = top?.deprel === "appos" ? tree.head(top) : top;
  return /^nsubj/.test(subject?.deprel ?? "");
}

/** "Speaking after Mr Vale, [Ms Orr] said": the subject of the sentence, with others named only in a clause before it. */
function leadsSentence(tree: Tree, name: Name): boolean {
  const top = tree.top(name);
  const verb = top?.deprel === "nsubj" ? tree.head(top) : null;
  if (!top || verb?.head !== verb?.index) return false;
  return tree.tokens[tree.reach(top).firstToken - 1]?.text === ",";
}

type Phrase = Pick<RoleWords, "firstToken" | "endToken" | "noun">;

/** "The party would take him back, [its co-chairman] has said.": the speaker of the opening sentence. */
function tailSpeaker(reading: Reading, { firstToken, endToken }: TokenRange): Phrase | null {
  const { tokens } = reading.tree;
  for (let i = endToken - 1; i > Math.max(firstToken + 2, endToken - LONGEST_TAIL); i--) {
    const [noun, has, verb] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (!noun || has?.lemma !== "have" || !verb || !ACTOR_SPEECH_VERBS.has(verb.lemma)) continue;
    let start = i - 1;
    while (start > i - MOST_WORDS && start > firstToken && tokens[start - 1]?.text !== ",") start--;
    const isPhrase = tokens[start - 1]?.text === "," && /^(?:DT|PRP\$)$/.test(tokens[start]?.tag ?? "");
    return isPhrase && isRoleNoun(noun.text, PERSON_ROLE_NOUNS)
      ? { firstToken: start, endToken: i, noun: i - 1 }
      : null;
  }
  return null;
}

/** "[The founder of Norland Dairy] has said sorry.": a sentence that names nobody else. */
function openingSubject(reading: Reading, { firstToken, endToken }: TokenRange): Phrase | null {
  if (reading.namesIn(firstToken, endToken).some(({ type }) => type === "person")) return null;
  const noun = subjectOf(reading, firstToken, endToken);
  return noun ? { ...withoutClauses(reading.tree, noun), noun: noun.index } : null;
}

/**
 * "[A Norland brewer] is to close.", "[One of its largest brewers] is to close.": new to the reader, in a sentence that
 * names no other body.
 */
function openingBody(reading: Reading, { firstToken, endToken }: TokenRange): Phrase | null {
  const { tree } = reading;
  if (reading.namesIn(firstToken, endToken).some(({ type }) => type === "organization")) return null;
  const subject = rootSubject(reading, firstToken, endToken);
  const of = subject?.text.toLowerCase() === "one" ? tree.child(subject, "prep") : null;
  const noun = of ? tree.child(of, "pobj") : subject;
  if (
    !subject ||
    !noun ||
    !isRoleNoun(noun.text, BODY_ROLE_NOUNS) ||
    (isBareKind(noun.lemma) && noun === subject && !tree.child(noun, "amod", "compound", "nmod"))
  )
    return null;
  // "…, a charity has warned": the sentence must begin with the description
  if (tree.reach(subject).firstToken !== firstToken) return null;
  const isNew = of !== null || (/^NNP?$/.test(noun.tag) && /^an?$/i.test(tree.child(noun, "det")?.text ?? ""));
  const { endToken: end } = withoutClauses(tree, noun);
  return isNew ? { firstToken: tree.reach(subject).firstToken, endToken: end, noun: noun.index } : null;
}

const rootSubject = (reading: Reading, firstToken: number, endToken: number): Token | null => {
  const root = reading.tokensOf({ firstToken, endToken }).find(({ head, index }) => head === index);
  return root ? reading.tree.child(root, "nsubj", "nsubjpass") : null;
};

/** The subject of a sentence, if it is a noun for one person. */
function subjectOf(reading: Reading, firstToken: number, endToken: number): Token | null {
  const noun = rootSubject(reading, firstToken, endToken);
  return noun && /^NNP?$/.test(noun.tag) && isRoleNoun(noun.text, PERSON_ROLE_NOUNS) && !reading.nameAt(noun.index)
    ? noun
    : null;
}
