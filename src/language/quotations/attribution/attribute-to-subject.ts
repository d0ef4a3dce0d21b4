import { PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { headOf } from "../../parse-index.js";
import type { Name, Token } from "../../types.js";
import { mayBeSomebody } from "../can-speak.js";
import { findRelativePronoun, nounBeforeRelative } from "../relative-clause.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import type { SpeechContext } from "../speech-context.js";
import { findSubject } from "../subject.js";
import type { Attribution } from "../types.js";
import { isPlainReportingVerb, isTakenForParticiple } from "./reporting-verb.js";
import { subjectBehindRelative, subjectBehindWith } from "./subject-behind.js";

/**
 * Takes the subject of a verb as the speaker. A name or pronoun right before the verb counts as its subject even if the
 * parse chose another word, which happens in sentences full of quotation marks and dashes.
 */
export function attributeToSubject(verb: number, context: SpeechContext): Attribution | null {
  const token = context.token(verb);
  const subject =
    subjectBehindWith(verb, context) ??
    subjectBehindRelative(verb, context) ??
    subjectOfSayingBefore(verb, context) ??
    adjacentSubject(verb, context) ??
    interruptedSubject(verb, context) ??
    invertedSubject(verb, context) ??
    findSpeakingSubject(verb, context) ??
    nearestName(verb, context);
  if (!token || subject === null || context.stretchAt(subject) >= 0 || isSpokenOf(subject, verb, context)) return null;
  const speaker = buildSpeakerMention(subject, context, `subject of "${token.text}"`);
  const nearest = findRelativePronoun(verb, subject, context);
  const cue = { start: token.start, end: token.end };
  return speaker && { cue, speaker: nearest ? { ...speaker, nearest } : speaker, basis: "subject" };
}

/**
 * The subject by the parse. Without one: the noun whose relative clause ends before the verb. If the subject is a
 * thing: the subject of the clause before.
 */
function findSpeakingSubject(verb: number, context: SpeechContext): number | null {
  const subject = findSubject(verb, context);
  if (subject === null || context.token(subject)?.upos === "ADP") return nounBeforeRelative(verb, context) ?? subject;
  if (mayBeSomebody(subject, context) || SPEECH_NOUNS.has(context.token(subject)?.lemma.toLowerCase() ?? ""))
    return subject;
  return subjectOfClauseBefore(verb, context) ?? subject;
}

/** In tokens before a participle: the reach within which the clause it belongs to is looked for. */
const NEAR_CLAUSE = 20;

/**
 * [The first sign came when protesters broke in, shouting "…"]: the last clause before a participle whose subject can
 * speak.
 */
function subjectOfClauseBefore(verb: number, context: SpeechContext): number | null {
  if (context.token(verb)?.tag !== "VBG" || context.token(verb - 1)?.text !== ",") return null;
  for (let i = verb - 1; i > Math.max(0, verb - NEAR_CLAUSE); i--) {
    const token = context.token(i);
    if (!token || token.sentence !== context.token(verb)?.sentence || context.stretchAt(i) >= 0) return null;
    const subject = /^VB[DZP]$/u.test(token.tag)
      ? context.children(i).find((c) => c < i && context.token(c)?.deprel === "nsubj" && mayBeSomebody(c, context))
      : undefined;
    if (subject !== undefined) return subject;
  }
  return null;
}

/**
 * [The bill was called "a joke"], [its fate has yet to be announced, "a sad one"]: the subject of a passive does not
 * speak, except in [he was quoted as saying].
 */
function isSpokenOf(subject: number, verb: number, context: SpeechContext): boolean {
  const { token, children, child } = context;
  const isOwn = token(subject)?.deprel === "nsubjpass" && token(subject)?.head === verb;
  // [a gift that was said to be "rare"]
  const isRelative =
    token(verb)?.deprel === "relcl" &&
    token(verb)?.head === subject &&
    children(verb).some((c) => token(c)?.deprel === "nsubjpass" && /^W/u.test(token(c)?.tag ?? ""));
  const isInfinitive =
    token(verb)?.deprel === "xcomp" &&
    token(subject)?.head === token(verb)?.head &&
    subject < verb &&
    child(verb, "auxpass") !== undefined;
  // [Billed as "the best of all", its aim is]
  const isBare =
    token(verb)?.tag === "VBN" &&
    token(verb)?.deprel === "advcl" &&
    token(subject)?.head === token(verb)?.head &&
    subject > verb &&
    !children(verb).some((c) => /^(?:nsubj|aux|agent)/u.test(token(c)?.deprel ?? ""));
  if (!isOwn && !isRelative && !isInfinitive && !isBare) return false;
  return !/^(?:quote|hear|see|overhear)$/u.test(token(verb)?.lemma ?? "");
}

/** [Orr said], [Orr also said], [she has said]; not [the lawyer for Orr said]. */
function adjacentSubject(verb: number, context: SpeechContext): number | null {
  if (!/^VB[DZPN]$/u.test(context.token(verb)?.tag ?? "")) return null;
  let at = verb - 1;
  while (context.token(at)?.upos === "ADV" && context.nameAt(at)?.type !== "person" && at > verb - 4) at--;
  const token = context.token(at);
  if (!token || context.stretchAt(at) >= 0) return null;
  // [Vale boasted]: the tagger may take the verb for a participle, but the parse still makes the name its subject.
  const isParticiple = context.token(verb)?.tag === "VBN" && !isTakenForParticiple(verb, context);
  if (isParticiple && (token.head !== verb || token.deprel !== "nsubj")) return null;
  if (/^(?:he|she|they|we|I)$/iu.test(token.text)) return at;
  const name = context.nameAt(at);
  if (name?.type === "person") {
    const isOthers = DEPENDENT.test(token.deprel) && !isOfTitle(name, token, context);
    return isOthers && !isBesideName(at, name, context) ? null : at;
  }
  return isTakenForApposition(at, context) && !isAppositionOfSubject(at, verb, context) ? at : null;
}

/**
 * [Jon Vale, Norland's trade minister said, “We agree.”]: an apposition without its second comma. In [Jon Vale, a top
 * aide said, “is ready”] the words go on with the sentence.
 */
function isAppositionOfSubject(noun: number, verb: number, { token, nameAt, stretchAt }: SpeechContext): boolean {
  const name = token(token(noun)?.head ?? -1);
  if (name === undefined || name.head !== verb || name.deprel !== "nsubj") return false;
  if (nameAt(name.index)?.type !== "person") return false;
  const first = [verb + 2, verb + 3].find((at) => stretchAt(at) >= 0 && token(at)?.upos !== "PUNCT");
  return first !== undefined && /^\p{Lu}/u.test(token(first)?.text ?? "");
}

/**
 * [The port, a top aide said, is safe]: a noun for a person right before the verb, with a comma before its phrase and
 * none after.
 */
const isTakenForApposition = (noun: number, context: SpeechContext): boolean =>
  context.token(noun)?.deprel === "appos" &&
  PERSON_NOUNS.has(context.token(noun)?.lemma.toLowerCase() ?? "") &&
  context.token(context.leftEdge(noun) - 1)?.text === ",";

/** A name in one of these roles belongs to another noun or verb. */
const DEPENDENT = /^(?:pobj|poss|conj|appos|dobj)$/u;

/**
 * [Or perhaps Ada Lorne, broker Jon Vale said]: the parse takes a second person for an apposition to the first, but no
 * comma closes it.
 */
function isBesideName(at: number, name: Name, { token, nameAt, leftEdge }: SpeechContext): boolean {
  const { deprel = "", head = at } = token(at) ?? {};
  const other = nameAt(head);
  return deprel === "appos" && other?.type === "person" && other !== name && token(leftEdge(at) - 1)?.text === ",";
}

/** [Inquiry head Jon Vale said]: the parse may take the office for a verb and the name for its object. */
const isOfTitle = ({ title }: Name, { deprel, head }: Token, { token }: SpeechContext): boolean => {
  const office = token(head);
  return deprel === "dobj" && !!title && !!office && office.start >= title.start && office.end <= title.end;
};

/** How many heads up a participle's verb of saying is looked for. */
const MOST_STEPS = 10;

/**
 * [She said Mr Vale had spoken "with care", adding: "…"]: "adding" belongs to the one who said something, whatever
 * clause the parse attaches it to. The same holds for a participle after a clause of time: [she said after Mr Vale had
 * won, remarking that he was "ready"].
 */
function subjectOfSayingBefore(verb: number, context: SpeechContext): number | null {
  const participle = context.token(verb);
  if (participle?.tag !== "VBG" || participle.deprel !== "advcl") return null;
  if (participle.lemma !== "add" && !isClauseOfTime(participle.head, context)) return null;
  let at = participle.head;
  for (let step = 0; step < MOST_STEPS && at < verb; step++) {
    const token = context.token(at);
    if (!token) return null;
    const says = isPlainReportingVerb(token) && context.stretchAt(at) < 0;
    const subject = says ? context.child(at, "nsubj") : undefined;
    if (subject !== undefined && !/^W/u.test(context.token(subject)?.tag ?? "W")) return subject;
    if (token.head === at) return null;
    at = token.head;
  }
  return null;
}

const isClauseOfTime = (verb: number, { token, children }: SpeechContext): boolean =>
  token(verb)?.deprel === "advcl" &&
  children(verb).some((c) => c < verb && /^(?:after|before|when|while|as|since)$/iu.test(token(c)?.text ?? ""));

/** In tokens. */
const LONGEST_APPOSITION = 16;

/**
 * [The firm announced the cuts and Ada Lorne, the head of its port, said]: the parse joins the name to the object
 * before it, and an apposition between commas leads up to a verb without a subject.
 */
function interruptedSubject(verb: number, context: SpeechContext): number | null {
  const { token, nameAt, tokenFrom, child } = context;
  if (token(verb - 1)?.text !== "," || !/^VB[DZP]$/u.test(token(verb)?.tag ?? "")) return null;
  if (token(verb)?.deprel !== "conj" || child(verb, "nsubj", "nsubjpass") !== undefined) return null;
  for (let at = verb - 2; at > Math.max(1, verb - LONGEST_APPOSITION); at--) {
    if (context.stretchAt(at) >= 0 || /^(?:VB[DZP]|MD|[.:])$/u.test(token(at)?.tag ?? ".")) return null;
    if (token(at)?.text !== ",") continue;
    const name = nameAt(at - 1);
    if (name?.type !== "person") return null;
    const head = headOf(name.firstToken, name.endToken, context);
    const before = token(tokenFrom(name.title?.start ?? name.start) - 1);
    return before?.upos === "CCONJ" && token(head)?.deprel === "conj" ? head : null;
  }
  return null;
}

/** Verbs of saying that never take the hearer as their object, as [told] does. */
const WITHOUT_HEARER = /^(?:say|add|explain|argue|claim|insist|declare|note|write|observe|maintain|reckon|suggest)$/u;

/**
 * [The refusal, said Ada Lorne of Norland Rail, was "a pity"]: a verb between commas with a person's name right after
 * it.
 */
function invertedSubject(verb: number, context: SpeechContext): number | null {
  const token = context.token(verb);
  if (!token || !/^VB[DZ]$/u.test(token.tag) || !WITHOUT_HEARER.test(token.lemma)) return null;
  if (context.token(verb - 1)?.text !== ",") return null;
  const name = context.nameAt(verb + 1) ?? context.nameAt(verb + 2);
  if (name?.type !== "person" || (name.title ? context.tokenFrom(name.title.start) : name.firstToken) !== verb + 1)
    return null;
  const head = headOf(name.firstToken, name.endToken, context);
  // [The cuts, said Ada Lorne of the board, were "a pity"]: the parse may make her the subject of the verb behind
  const isBetweenCommas =
    (context.token(head)?.head ?? 0) > head && context.token(context.rightEdge(head))?.text === ",";
  return context.token(head)?.head === verb || isBetweenCommas ? head : null;
}

/** In tokens before a verb without a subject: the reach within which a name is looked for. */
const WINDOW = 14;

/**
 * [In a letter to the paper, her adviser, Jon Vale, said]: if the parse has no subject, the last person before the
 * verb.
 */
function nearestName(verb: number, context: SpeechContext): number | null {
  if (!/^VB[DZP]$/u.test(context.token(verb)?.tag ?? "")) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - WINDOW); at--) {
    const token = context.token(at);
    if (!token || context.stretchAt(at) >= 0 || /^[.!?;:]$/u.test(token.text)) return null;
    if (context.nameAt(at)?.type === "person" && !/^(?:pobj|poss|dobj)$/u.test(token.deprel)) return at;
  }
  return null;
}
