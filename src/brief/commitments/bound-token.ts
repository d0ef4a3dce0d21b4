import { AGENT_NOUNS, AUTHORITIES, SPEAKING_BODY_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import {
  ANNOUNCE_VERBS,
  DECREED_NOUNS,
  DEED_NOUNS,
  IMPERSONAL_PLAN_VERBS,
  PRESENT_VERBS,
  VOW_VERBS,
} from "../../language/lexicon/en/commitment-words.js";
import {
  ASPECT_VERBS,
  CONTROLLED_WITH_OBJECT,
  OBJECT_CONTROL_VERBS,
  RUN_NOUNS,
} from "../../language/lexicon/en/control-words.js";
import { EVENT_NOUNS, SHOW_VERBS } from "../../language/lexicon/en/event-words.js";
import { words } from "../../language/lexicon/words.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import { isAgent, isObserver, mayBeSame, partyOf } from "../parties/party.js";
import { soleSeveral } from "../parties/pronoun.js";
import type { CommitmentPattern } from "../patterns/commitment-patterns.js";
import type { Match } from "../patterns/matcher.js";
import { ownerOf } from "../predicates/subjects.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";

/*
 * The token of the bound party, by the grammar of the cue and the action.
 */

/**
 * "The meeting [will be held] in May", "the report [will be published]": an event, no matter who arranges or reports
 * it.
 */
export function isEvent({ tree, predicates }: Ground, cue: number): boolean {
  const { subject = null, report = null } = predicates.get(cue) ?? {};
  // "Mr Orr said a [referendum] would be held": a decision of those who govern
  if (subject !== null && report !== null && DECREED_NOUNS.has(tree.lemma(subject))) return false;
  // "Norrick Maps 4 will be released": whoever makes it
  const isProduct = subject !== null && tree.entity(subject) !== "PERSON" && tree.tokens[subject]?.upos === "PROPN";
  if (isProduct && /^(?:release|launch)$/.test(tree.lemma(cue))) return false;
  // "Mr Orr will be released"
  const isOfPerson = subject !== null && tree.entity(subject) === "PERSON" && tree.lemma(cue) === "release";
  return (SHOW_VERBS.has(tree.lemma(cue)) && !isOfPerson) || (subject !== null && EVENT_NOUNS.has(tree.lemma(subject)));
}

/** "[It] is planned to build": the subject stands for the plan. */
function isExpletive({ tree, predicates }: Ground, token: number): boolean {
  const word = tree.tokens[token];
  if (!word || !/^it$/i.test(word.text) || !/^nsubj/.test(word.deprel)) return false;
  return predicates.get(word.head)?.passive === true && IMPERSONAL_PLAN_VERBS.has(tree.lemma(word.head));
}

/** "[Ms Orr], whose department will answer": the owner of the subject, who is named. */
function ownerOfRelative({ tree }: Ground, token: number): number | null {
  const whose = tree.child(token, "poss");
  if (whose?.tag !== "WP$") return null;
  const clause = tree.tokens[tree.tokens[token]?.head ?? token];
  return clause?.deprel === "relcl" && clause.head < token ? clause.head : null;
}

/** "[Ada Orr] is a lawyer and a mother who has promised to": the subject of the description. */
function describedBy(ground: Ground, token: number): number | null {
  const { tree, predicates } = ground;
  let noun = tree.tokens[token];
  for (let steps = 0; noun?.deprel === "conj" && steps < MOST_CLAUSES; steps++) noun = tree.tokens[noun.head];
  if (noun?.deprel !== "attr" || tree.lemma(noun.head) !== "be" || partyOf(ground, token).actors.length) return null;
  const subject = predicates.get(noun.head)?.subject ?? null;
  return subject !== null && partyOf(ground, subject).actors.length ? subject : null;
}

export function boundToken(ground: Ground, match: Match<CommitmentPattern>, action: number): number | null {
  const found = candidateFor(ground, match, action);
  const token = found === null ? null : (ownerOfRelative(ground, found) ?? describedBy(ground, found) ?? found);
  if (token === null || !isExpletive(ground, token)) return token;
  return ground.predicates.get(match.cue)?.report?.speaker ?? null;
}

function candidateFor(ground: Ground, { pattern, cue, at }: Match<CommitmentPattern>, action: number): number | null {
  const { tree } = ground;
  switch (pattern.bound) {
    case "subject":
      return receiverOf(ground, cue, action) ?? subjectOrAgent(ground, cue);
    case "object":
      return tree.child(cue, "dative", "dobj")?.index ?? null;
    case "owner": {
      const noun = tree.tokens[cue];
      const owner = noun ? (ownerOf(tree, noun, ground.subjects).subject ?? announcer(ground, noun)) : null;
      return owner !== null && isIssuer(tree, cue, owner) ? null : owner;
    }
    case "doer":
      return doerOf(ground, action);
    case "node":
      return at["bound"] ?? null;
    case "parties": {
      // "A memorandum was signed between Verland and Norrick": the memorandum is not a party
      const { subject = null, agent = null } = ground.predicates.get(cue) ?? {};
      const signer = subject === action ? agent : subjectOrAgent(ground, cue);
      return signer ?? partiesBeside(ground, cue, action)[0] ?? subject;
    }
  }
}

/** "a [court] order to clean the river": the court need not clean it. */
const isIssuer = (tree: Tree, order: number, owner: number): boolean =>
  /^(?:order|ruling|injunction|instruction|directive|decree)$/.test(tree.lemma(order)) &&
  tree.tokens[owner]?.head === order &&
  AUTHORITIES.has(tree.lemma(owner));

/**
 * The subject of an active verb. For a passive verb, and for something that continues by itself, it is the agent or the
 * speaker.
 */
function doerOf(ground: Ground, action: number): number | null {
  const doer = ground.predicates.get(action);
  if (!doer) return null;
  if (doer.passive && doer.agent === null && isEvent(ground, action)) return null;
  if (doer.passive) return doer.agent ?? (suffers(ground, doer) ? doer.subject : speakerOfReport(ground, doer));
  return speakerFor(ground, doer) ?? doer.subject;
}

/** Whoever says that it will be done; nobody in "[it] was agreed that it would be done". */
function speakerOfReport(ground: Ground, { report }: Predicate): number | null {
  const speaker = report?.speaker ?? null;
  return speaker === null || isExpletive(ground, speaker) ? null : speaker;
}

/** "I know [we] will be put under scrutiny": the speaker undergoes it. */
function suffers(ground: Ground, { subject, report }: Predicate): boolean {
  if (subject === null) return false;
  const pronoun = ground.tree.tokens[subject]?.text.toLowerCase() ?? "";
  if (/^(?:i|we)$/.test(pronoun)) return true;
  // "A spokesman said [it] would be sent": the letter
  if (pronoun === "it" && report !== null && report.speaker !== null && isSpokesman(ground, report.speaker))
    return false;
  return (
    report?.speaker !== null &&
    report !== null &&
    isAgent(ground, subject) &&
    mayBeSame(ground, subject, report.speaker)
  );
}

const isSpokesman = ({ tree }: Ground, speaker: number): boolean =>
  /^spokes(?:man|woman|person)$/.test(tree.lemma(speaker));

/**
 * The speaker as the doer. "The firm said [it] would close": an "it" without a chain refers to a speaker that is not a
 * person. "[Verland] says the patrols will continue": a speaker lets continue what it runs, unlike violence or a
 * drought.
 */
function speakerFor(ground: Ground, { head, subject, report }: Predicate): number | null {
  const { tree } = ground;
  const speaker = report?.speaker ?? null;
  if (subject !== null && speaker !== null && vowsItself(ground, subject, speaker, report?.verb ?? null))
    return speaker;
  if (subject === null || speaker === null || tree.tokens[speaker]?.upos === "PRON") return null;
  const pronoun = tree.tokens[subject]?.text.toLowerCase() ?? "";
  if (pronoun === "they") {
    // "[Creditors] said they would sell", "[The company] announced they would close"
    const isBody = SPEAKING_BODY_NOUNS.has(tree.lemma(speaker)) && soleSeveral(ground, subject) === null;
    const isMeant = isBody || /^NNP?S$/.test(tree.tokens[speaker]?.tag ?? "");
    return isMeant && !partyOf(ground, subject).actors.length ? speaker : null;
  }
  if (pronoun !== "it") {
    const further = tree.child(head, "xcomp");
    // "the new jets will continue [to help us]": the jets do
    const goesOn =
      ASPECT_VERBS.has(tree.lemma(head)) && !(further && CONTROLLED_WITH_OBJECT.has(tree.lemma(further.index)));
    const noun = tree.lemma(subject);
    const isRun = [RUN_NOUNS, DEED_NOUNS].some((nouns) => nouns.has(noun)) || tree.tokens[subject]?.upos !== "NOUN";
    return goesOn && isRun && !isAgent(ground, subject) ? speaker : null;
  }
  if (partyOf(ground, subject).actors.length)
    return namesItself(ground, subject, speaker, report?.verb ?? null) ? speaker : null;
  // "[critics], who say it will": a plural is not "it", and nobody refers to himself as "it"
  const saying = report?.verb ?? null;
  const areSeveral = saying !== null && tree.tokens[saying]?.tag === "VBP";
  const isQuotedAlone =
    ground.isQuoted(tree.tokens[subject]?.start ?? -1) && !ground.isQuoted(tree.tokens[saying ?? -1]?.start ?? -1);
  if (areSeveral || isQuotedAlone) return null;
  return tree.entity(speaker) === "PERSON" ? null : speaker;
}

/** "[Lundmark Bank] said it would": a body that speaks says "it" of itself, whatever the chain of the pronoun says. */
function namesItself(ground: Ground, subject: number, speaker: number, verb: number | null): boolean {
  const { tree } = ground;
  if (verb === null || tree.child(verb, "nsubj")?.index !== speaker || tree.tokens[speaker]?.upos !== "PROPN")
    return false;
  const { actors } = partyOf(ground, speaker);
  if (actors.some((id) => ground.actors.isPerson(id)) || tree.entity(speaker) === "PERSON") return false;
  return !ground.isQuoted(tree.tokens[subject]?.start ?? -1) && !isObserver(ground, speaker) && subject > speaker;
}

/** "[A deputy] promised that he would", "[My landlord] announced that she would": nobody vows for another person. */
function vowsItself(ground: Ground, subject: number, speaker: number, verb: number | null): boolean {
  const { tree } = ground;
  if (verb === null || !/^s?he$/i.test(tree.tokens[subject]?.text ?? "")) return false;
  const isVow = VOW_VERBS.has(tree.lemma(verb)) || tree.lemma(verb) === "announce";
  const noun = tree.lemma(speaker);
  return (
    isVow &&
    // "[my Representative] announced that he would"
    (tree.tokens[speaker]?.tag === "NN" || tree.child(speaker, "poss") !== null) &&
    AGENT_NOUNS.has(noun) &&
    !SPEAKING_BODY_NOUNS.has(noun) &&
    !SPEAKING_FOR.has(noun) &&
    // "The leader of the Greens, Ben Lessen,": his name decides
    tree.child(speaker, "appos") === null &&
    partyOf(ground, speaker).actors.length === 0
  );
}

/** Those who speak for another person. */
const SPEAKING_FOR = words(
  "lawyer attorney solicitor barrister counsel agent manager adviser advisor aide publicist spokesman spokeswoman spokesperson representative official office family",
);

/** "[Norrick] was ordered by the court to pay": the party that is made to do it, not the one that makes it. */
function receiverOf({ tree, predicates }: Ground, cue: number, action: number): number | null {
  const { passive = false, subject = null } = predicates.get(cue) ?? {};
  const isMade = OBJECT_CONTROL_VERBS.has(tree.lemma(cue)) || /^(?:bind|contract)$/.test(tree.lemma(cue));
  return passive && isMade && subject !== action ? subject : null;
}

/** "approved by [parliament]" is the agent's doing. */
function subjectOrAgent({ predicates }: Ground, cue: number): number | null {
  const verb = predicates.get(cue);
  if (!verb) return null;
  return verb.passive && verb.agent !== null ? verb.agent : verb.subject;
}

/**
 * "Plans to close the port were unveiled by [the ministry]". Plans that somebody attacks, or wants to be dropped, are
 * not his.
 */
function announcer({ predicates, tree }: Ground, noun: Token): number | null {
  const verb = noun.deprel === "nsubjpass" ? predicates.get(noun.head) : undefined;
  const isOwners = verb !== undefined && OWNING.some((verbs) => verbs.has(tree.lemma(verb.head)));
  return isOwners ? (verb.agent ?? verb.report?.speaker ?? null) : null;
}

/** What is done with one's own plans. */
const OWNING = [
  ANNOUNCE_VERBS,
  PRESENT_VERBS,
  words("agree finalise finalize draw make release detail draft prepare propose devise"),
];

/**
 * "signed a deal [with Osterby]", "an agreement [between Verland and Osterby]", "orders [from Lundmark Air]", "a contract
 * for jets [from Norrick Jets]".
 */
export function partiesBeside({ tree }: Ground, cue: number, action: number): number[] {
  const nounsAfter = (at: number, word: RegExp): number[] =>
    tree
      .children(at)
      .filter(({ deprel, text, index }) => deprel === "prep" && index > at && word.test(text))
      .flatMap(({ index }) => tree.child(index, "pobj")?.index ?? []);
  const beside = [cue, action].flatMap((at) => nounsAfter(at, /^(?:with|between)$/i));
  // "ordered 30 jets [from Norrick Jets]"
  if (tree.lemma(cue) === "order") return [...beside, ...[cue, action].flatMap((at) => nounsAfter(at, /^from$/i))];
  if (!BOUGHT_BY.has(tree.lemma(action))) return beside;
  const goods = [cue, action].flatMap((at) => nounsAfter(at, /^for$/i));
  return [...beside, ...[action, ...goods].flatMap((at) => nounsAfter(at, /^from$/i))];
}

/** Papers of a sale. */
const BOUGHT_BY = words("contract order deal agreement lease");
