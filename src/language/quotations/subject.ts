import { JUDGING_VERBS, PLAIN_REPORTING_VERBS, REPORTING_VERBS, SPEECH_NOUNS } from "../lexicon/en/speech-verbs.js";
import { words } from "../lexicon/words.js";
import type { ParseIndex } from "../parse-index.js";
import { canBeSpeaker, mayBeSomebody, PERSONAL } from "./can-speak.js";
import { matrixOfConjunct, matrixOfParticiple } from "./relative-clause.js";

const SUBJECT = /^(?:nsubj|nsubjpass)$/u;

/** How many heads up the subject of a verb without one is looked for. */
const MOST_STEPS = 6;

/**
 * The token that is the subject of a verb, also if the verb depends on another one for it: [X stood up and said], [X
 * left, adding that], [by saying], [X, who said], [a letter saying]. Null if the parse gives none.
 */
export function findSubject(verb: number, index: ParseIndex): number | null {
  let at =
    matrixOfParticiple(verb, index) ??
    matrixOfConjunct(verb, index) ??
    reporterAbove(verb, index) ??
    reporterByForm(verb, index) ??
    verb;
  let thing: number | null = null;
  for (let step = 0; step < MOST_STEPS; step++) {
    const own = ownSubject(at, verb, index);
    const token = index.token(at);
    if (!token) return null;
    if (own !== null) {
      const moved = at === verb ? null : movedBy(at, verb, index);
      const subject = moved ?? relativeAntecedent(own, at, index) ?? own;
      // A dependent verb takes the subject of a clause with somebody in it: [He said the raids had helped and called
      // them fair].
      if (at === verb || canBeSpeaker(subject, index)) return subject;
      thing ??= subject;
    }
    if (token.head === at) return thing;
    if (token.deprel === "relcl" && !isPurpose(at, index)) return token.head;
    if (token.deprel === "acl") {
      const { head } = token;
      if (canBeSpeaker(head, index) && !isRecipient(head, index) && !isAddressed(head, at, index)) return head;
    } else if (!BELOW_SPEAKER.has(token.deprel) && token.deprel !== "relcl") return thing;
    at = token.head;
  }
  return thing;
}

/** [pointed to an old case to say that]: the infinitive tells what for, though the parse hangs it on the case. */
const isPurpose = (verb: number, index: ParseIndex): boolean =>
  index.token(verb)?.tag === "VB" &&
  index.children(verb).some((c) => index.token(c)?.tag === "TO") &&
  index.token(index.token(verb)?.head ?? -1)?.upos === "NOUN" &&
  !mayBeSomebody(index.token(verb)?.head ?? -1, index);

/** The relations of a verb to a head whose subject may be the speaker. */
const BELOW_SPEAKER = words("conj xcomp advcl aux auxpass pcomp prep dative ccomp dep amod parataxis dobj pobj");

/**
 * [He denied that activists had forced it, telling the paper]: after a comma the participle belongs to the speaker,
 * whatever the parse attaches it to.
 */
function reporterAbove(participle: number, index: ParseIndex): number | null {
  const token = index.token(participle);
  const clause = index.token(token?.head ?? -1);
  const above = index.token(clause?.head ?? -1);
  if (token?.tag !== "VBG" || token.deprel !== "advcl" || clause?.deprel !== "ccomp" || !above) return null;
  const isSaying =
    PLAIN_REPORTING_VERBS.has(token.lemma.toLowerCase()) && REPORTING_VERBS.has(above.lemma.toLowerCase());
  const isSetOff = index.token(index.leftEdge(participle) - 1)?.text === "," && above.index < clause.index;
  return isSaying && isSetOff ? above.index : null;
}

/**
 * [Orr asserts that the clerks are late and states], [Vale says it will rain and adds]: the form shows that the verb is
 * joined to the verb of saying, not to that of the clause between.
 */
function reporterByForm(verb: number, index: ParseIndex): number | null {
  const token = index.token(verb);
  const clause = index.token(token?.head ?? -1);
  const above = index.token(clause?.head ?? -1);
  if (token?.deprel !== "conj" || clause?.deprel !== "ccomp" || !above || above.index > clause.index) return null;
  if (!/^VB[DZP]$/u.test(token.tag) || token.tag !== above.tag) return null;
  if (!PLAIN_REPORTING_VERBS.has(token.lemma.toLowerCase()) || !REPORTING_VERBS.has(above.lemma.toLowerCase()))
    return null;
  const isOf = (c: number, deprel: RegExp): boolean => c < verb && deprel.test(index.token(c)?.deprel ?? "");
  if (index.children(verb).some((c) => isOf(c, /^nsubj/u))) return null;
  const auxiliary = index.children(clause.index).find((c) => isOf(c, /^aux/u));
  const form = index.token(auxiliary ?? clause.index)?.tag ?? "";
  return /^(?:VB[DZP]|MD)$/u.test(form) && form !== token.tag ? above.index : null;
}

/** [sent a letter to members saying]: the letter says it, not its recipients. */
function isRecipient(noun: number, index: ParseIndex): boolean {
  const to = index.token(index.token(noun)?.head ?? -1);
  const sent = to?.text.toLowerCase() === "to" ? index.token(to.head) : undefined;
  if (!sent || index.token(noun)?.deprel !== "pobj") return false;
  const isWritten = (at: number): boolean => SPEECH_NOUNS.has(index.token(at)?.lemma.toLowerCase() ?? "");
  return isWritten(sent.index) || index.children(sent.index).some((c) => c < noun && isWritten(c));
}

/** [prompted by a storm], [was led to]; not [has led]. */
const isPassive = (verb: number, { children, token }: ParseIndex): boolean =>
  token(verb)?.tag === "VBN" &&
  !children(verb).some((c) => token(c)?.deprel === "aux" && token(c)?.lemma.toLowerCase() === "have");

/** Verbs that make somebody do something, in base form. */
const MOVING = /^(?:prompt|lead|force|cause|allow|enable|push|drive|provoke|inspire|compel|move)$/u;

/** [That led Orr to joke and call it "a ruin"]: the person made to do it calls it so. */
function movedBy(mover: number, verb: number, index: ParseIndex): number | null {
  if (!MOVING.test(index.token(mover)?.lemma.toLowerCase() ?? "") || isPassive(mover, index)) return null;
  const object = index.children(mover).find((c) => index.token(c)?.deprel === "dobj" && c > mover && c < verb);
  return object !== undefined && canBeSpeaker(object, index) ? object : null;
}

/** Verbs whose object is seen or heard to speak: [heard a man saying]. */
const NOTICING =
  /^(?:hear|overhear|see|watch|show|find|catch|record|film|quote|cite|depict|portray|describe|remember|recall|picture|report)$/u;

/**
 * [emailed members saying], [attacked Vale saying]: the subject of a verb of saying or judging says it, not its object.
 */
function isAddressed(noun: number, participle: number, index: ParseIndex): boolean {
  const [object, says] = [index.token(noun), index.token(participle)];
  const verb = index.token(object?.head ?? -1);
  if (!object || !says || !verb || says.tag !== "VBG" || !/^(?:dobj|dative)$/u.test(object.deprel)) return false;
  const lemma = verb.lemma.toLowerCase();
  return (
    PLAIN_REPORTING_VERBS.has(says.lemma.toLowerCase()) &&
    (REPORTING_VERBS.has(lemma) || JUDGING_VERBS.has(lemma)) &&
    !NOTICING.test(lemma)
  );
}

/**
 * The subject of a verb itself. In [was told by the clerk] the clerk tells, but in [She was joined by the clerk and
 * said] she says.
 */
function ownSubject(verb: number, asked: number, index: ParseIndex): number | null {
  let passive: number | null = null;
  for (const child of index.children(verb)) {
    const { deprel } = index.token(child) ?? {};
    if (deprel === "nsubj")
      return cleftOf(child, verb, index) ?? bearerOf(child, verb, index) ?? actorBehind(child, verb, index) ?? child;
    if (deprel === "nsubjpass") passive = child;
  }
  if (passive === null) return null;
  return verb === asked ? (findAgent(verb, index) ?? passive) : passive;
}

/** [It was Jon Vale who spoke, asking for “a fair deal”]: the person that the cleft sentence announces. */
function cleftOf(subject: number, verb: number, { children, child, token }: ParseIndex): number | null {
  if (!/^it$/iu.test(token(subject)?.text ?? "") || token(verb)?.lemma !== "be") return null;
  const who = child(verb, "attr");
  const isClause = (c: number): boolean =>
    token(c)?.deprel === "relcl" && children(c).some((w) => /^(?:who|that)$/iu.test(token(w)?.text ?? ""));
  return who !== undefined && children(who).some(isClause) ? who : null;
}

/**
 * [Veteran MP] and former minister [Jon Vale] said, [Lessen's mayor] [Jon Vale] said: of two subjects joined by "and" or
 * side by side, the first is an office of the person named second.
 */
export function bearerOf(office: number, verb: number, index: ParseIndex): number | null {
  const isJoined = index.child(office, "cc") !== undefined;
  if (index.nameAt(office) !== null) return null;
  const named = index
    .children(verb)
    .find((c) => c > office && c < verb && index.token(c)?.deprel === "nsubj" && index.nameAt(c)?.type === "person");
  if (named === undefined) return null;
  return isJoined || index.nameAt(named)?.firstToken === office + 1 ? named : null;
}

/**
 * [Lessen (HP) - Ada Lorne has hailed], [The refusal is a pity, said Ada Lorne]: of two subjects, the one that can
 * speak, not a place or a thing.
 */
function actorBehind(other: number, verb: number, index: ParseIndex): number | null {
  if (
    !/^(?:place|country)$/u.test(index.nameAt(other)?.type ?? "place") ||
    (canBeSpeaker(other, index) && !index.nameAt(other))
  )
    return null;
  const actor = index
    .children(verb)
    .find((c) => c > other && index.token(c)?.deprel === "nsubj" && !/^W/u.test(index.token(c)?.tag ?? ""));
  return actor !== undefined && canBeSpeaker(actor, index) ? actor : null;
}

/** [was told by the clerk] */
export function findAgent(verb: number, index: ParseIndex): number | null {
  for (const child of index.children(verb)) {
    if (index.token(child)?.deprel !== "agent") continue;
    for (const object of index.children(child)) if (index.token(object)?.deprel === "pobj") return object;
  }
  return null;
}

/** [Ms Orr, who said]: the noun that the relative clause modifies. */
function relativeAntecedent(subject: number, verb: number, index: ParseIndex): number | null {
  const token = index.token(subject);
  const clause = index.token(verb);
  if (!token || !clause || !/^(?:WP|WDT)$/u.test(token.tag)) return null;
  if (clause.deprel !== "relcl" && clause.deprel !== "acl") return null;
  if (/^who$/iu.test(token.text)) return bearerOfRelative(clause.head, index, subject) ?? clause.head;
  // [the mood of the firms in their letter which states]: the parse may attach the clause to any noun before it
  const nearest = index.token(subject - 1);
  return SPEECH_NOUNS.has(nearest?.lemma.toLowerCase() ?? "") && nearest?.upos === "NOUN" ? nearest.index : clause.head;
}

/** How many heads up the antecedent of "who" is looked for. */
const MOST_HEADS = 5;

/** [a clerk familiar with the talks, who said]: "who" is the clerk, not the talks. */
function bearerOfRelative(noun: number, index: ParseIndex, who: number): number | null {
  let at = noun;
  for (let step = 0; step < MOST_HEADS; step++) {
    const token = index.token(at);
    if (!token || /^(?:VERB|AUX)$/u.test(token.upos) || token.head === at) return null;
    const isNoun = /^(?:NOUN|PROPN|PRON|NUM)$/u.test(token.upos) && !/^(?:this|that)$/iu.test(token.text);
    // [Jon Vale, a clerk for the port who said]
    if (
      isNoun &&
      index.token(who - 1)?.text !== "," &&
      token.deprel === "appos" &&
      index.nameAt(token.head)?.type === "person" &&
      !index.nameAt(at)
    )
      return token.head;
    if (isNoun && (canBeSpeaker(at, index) || (step === 0 && PERSONAL.test(token.lemma.toLowerCase())))) return at;
    at = token.head;
  }
  return null;
}

export const isSubject = (deprel: string): boolean => SUBJECT.test(deprel);
