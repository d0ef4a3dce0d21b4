import {
  ANNOUNCE_VERBS,
  DECREED_NOUNS,
  DEED_NOUNS,
  IMPERSONAL_PLAN_VERBS,
  PRESENT_VERBS,
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
import { bodyOfPerson, governmentOf, isOfGovernment } from "../parties/body-of-person.js";
import { impliedDoers, lastBodyOrGovernment, partiesBefore } from "../parties/implied-doer.js";
import { isAgent, mayBeSame, type Party, partyOf } from "../parties/party.js";
import { reportAround } from "../parties/pronoun.js";
import type { CommitmentPattern } from "../patterns/commitment-patterns.js";
import type { Match } from "../patterns/matcher.js";
import { ownerOf } from "../predicates/subjects.js";
import type { Predicate } from "../predicates/types.js";
import { isWilling } from "./binds-itself.js";

/** Who is bound by a commitment. */
export interface BoundParty {
  /** Head of the noun phrase; null if the text names nobody ("the form must be returned by Friday"). */
  readonly token: number | null;
  /** Ids of actors; empty if the words are not an actor of the list. */
  readonly actors: readonly string[];
  readonly text: string | null;
  /** A party that is not in the list of actors, joined to actors that are. */
  readonly besides: string | null;
}

const NOBODY: BoundParty = { token: null, actors: [], text: null, besides: null };

/** Finds who is bound by a match; null if grammar leaves nobody to bind. */
export function findBoundParty(ground: Ground, match: Match<CommitmentPattern>, action: number): BoundParty | null {
  const { pattern, cue } = match;
  const token = boundToken(ground, match, action);
  if (token === null) {
    if (!pattern.unnamed || isEvent(ground, cue)) return null;
    // its subject was not understood
    if (pattern.action === "cue" && ground.predicates.get(cue)?.passive === false) return null;
    if (pattern.kind === "obligation") return NOBODY;
    return { ...NOBODY, actors: impliedDoers(ground, cue, action) };
  }
  if (isOpen(ground, token) || isThingAgreed(ground, match, token)) return null;
  const saidOnly = isSaidOnly(ground, action, token);
  const bound = speakingForBody(ground, partyOf(ground, token), saidOnly);
  if (!bound.actors.length && isUntold(ground, token)) return null;
  if ((saidOnly || isPlural(ground, token)) && isForGovernment(ground, bound.actors))
    return { ...NOBODY, token, text: "government" };
  // "a five-year [plan] to cut waste": the modifier in the owner's place is not an actor, but "[her camp] plans to" has
  // one
  if (!bound.actors.length && !isAgent(ground, token)) {
    if (ground.tree.child(token, "poss") !== null && isWilling(ground, cue, token)) return bound;
    // "ordered [the laboratories] to destroy it": anything that is ordered to
    if (pattern.status === "ordered" && pattern.bound === "doer") return bound;
    // "Of 54 states only [27] have ratified the treaty": the text does not say which
    if (pattern.bound === "parties" && isCount(ground, token)) return null;
    return {
      ...NOBODY,
      token,
      actors: (pattern.bound === "parties" ? partiesBefore : lastBodyOrGovernment)(ground, cue),
    };
  }
  if (pattern.bound !== "parties") return bound;
  const others = partiesBeside(ground, cue, action).flatMap((party) => partyOf(ground, party).actors);
  const isUnnamed = bound.actors.length === 0 && others.length > 0; // "[the union] signed a deal with Norrick Rail"
  return {
    ...bound,
    actors: [...new Set([...bound.actors, ...others])],
    besides: isUnnamed ? bound.text : bound.besides,
  };
}

/**
 * Nobody, or somebody still unknown: "speculation over [who] will play it", "[nobody] wants to", "[no minister] would",
 * "[any board] would", "[not all hackers] would".
 */
const isOpen = ({ tree }: Ground, token: number): boolean =>
  /^W(?:P|DT)$/.test(tree.tokens[token]?.tag ?? "") ||
  /^(?:nobody|none|neither)$/i.test(tree.tokens[token]?.text ?? "") ||
  /^(?:no|neither|any|which|what|whichever)$/i.test(tree.child(token, "det")?.text ?? "") ||
  tree.children(token).some(({ deprel, text }) => deprel === "neg" || (deprel === "predet" && /^not$/i.test(text)));

/** "the [plans] agreed in Lund to cut waste": the thing agreed on does not agree to anything. */
const isThingAgreed = (ground: Ground, { pattern, cue }: Match<CommitmentPattern>, token: number): boolean =>
  pattern.kind === "pledge" &&
  pattern.bound === "subject" &&
  ground.predicates.get(cue)?.form === "participle" &&
  ground.tree.tokens[cue]?.head === token &&
  !isAgent(ground, token);

const isCount = ({ tree }: Ground, token: number): boolean =>
  tree.tokens[token]?.tag === "CD" || /^(?:some|many|most|several|few|others)$/i.test(tree.tokens[token]?.text ?? "");

const isPlural = ({ tree }: Ground, token: number): boolean => /^(?:we|our)$/i.test(tree.tokens[token]?.text ?? "");

/**
 * Whether a minister speaks for a government that the text mentions without naming it: "[We] will raise the pension",
 * "the pension will be raised".
 */
function isForGovernment({ context }: Ground, bound: readonly string[]): boolean {
  if (governmentOf(context.actors) !== null) return false;
  const [minister] = context.actors.filter(({ id, type }) => type === "person" && bound.includes(id));
  return (
    bound.length === 1 && isOfGovernment(minister?.role ?? "") && /\b[Tt]he government\b/u.test(context.document.text)
  );
}

/** "[I] will vote for her" outside quotation marks: the unknown writer of a letter. */
function isUntold(ground: Ground, token: number): boolean {
  const { text = "", start = 0 } = ground.tree.tokens[token] ?? {};
  return /^(?:i|my)$/i.test(text) && !ground.isQuoted(start) && reportAround(ground, token) === null;
}

/**
 * "[The chief executive] announced that prices would be cut, that work would begin": the speaker is bound, since nobody
 * is said to do it.
 */
function isSaidOnly({ predicates }: Ground, action: number, token: number): boolean {
  const { passive = false, subject = null, report = null } = predicates.get(action) ?? {};
  return report?.speaker === token && (passive || (subject !== null && subject !== token));
}

/**
 * The party that a speaker binds. A spokesperson binds the body: "a [spokeswoman] for Norrick said flights would
 * resume" (if the body is not named, the main one of the story). Those who announce what others will do bind their own
 * body.
 */
function speakingForBody(ground: Ground, bound: Party, saidOnly: boolean): BoundParty {
  const { actors } = ground.context;
  const roles = bound.actors.map((id) => actors.find((actor) => actor.id === id)?.role ?? "");
  const speaks = [bound.text, ...roles].some((words) => SPOKES.test(words));
  if (!speaks && !saidOnly) return bound;
  const houses = bodyOfPerson(ground, bound.actors).filter((id) => !bound.actors.includes(id));
  if (houses.length) return { ...bound, actors: houses };
  // "an office [spokesman]", of whatever office
  const isSomeBodys = !bound.actors.length && !BARE_SPOKES.test(bound.text);
  const main = speaks && !isSomeBodys ? actors.find(({ type }) => type === "organization") : undefined;
  return main ? { ...bound, actors: [main.id] } : bound;
}

const SPOKES = /\bspokes(?:man|woman|person)\b/i;
const BARE_SPOKES = /^(?:an?|the|his|her|its|their)?\s*spokes(?:man|woman|person)\b/i;

/** "The meeting [will be held] in May", "the report [will be published]": an event, whoever arranges or reports it. */
function isEvent({ tree, predicates }: Ground, cue: number): boolean {
  const { subject = null, report = null } = predicates.get(cue) ?? {};
  // "Mr Orr said a [referendum] would be held": a decision of those who govern
  if (subject !== null && report !== null && DECREED_NOUNS.has(tree.lemma(subject))) return false;
  return SHOW_VERBS.has(tree.lemma(cue)) || (subject !== null && EVENT_NOUNS.has(tree.lemma(subject)));
}

/** "[It] is planned to build": the subject stands for the plan. */
function isExpletive({ tree, predicates }: Ground, token: number): boolean {
  const word = tree.tokens[token];
  if (!word || !/^it$/i.test(word.text) || !/^nsubj/.test(word.deprel)) return false;
  return predicates.get(word.head)?.passive === true && IMPERSONAL_PLAN_VERBS.has(tree.lemma(word.head));
}

function boundToken(ground: Ground, match: Match<CommitmentPattern>, action: number): number | null {
  const token = candidateFor(ground, match, action);
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
      return noun ? (ownerOf(tree, noun, ground.subjects).subject ?? announcer(ground, noun)) : null;
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

/**
 * The subject of an active verb. For a passive verb, and for something that continues by itself, it is the agent or the
 * speaker.
 */
function doerOf(ground: Ground, action: number): number | null {
  const doer = ground.predicates.get(action);
  if (!doer) return null;
  if (doer.passive && doer.agent === null && isEvent(ground, action)) return null;
  if (doer.passive) return doer.agent ?? (suffers(ground, doer) ? doer.subject : (doer.report?.speaker ?? null));
  return speakerFor(ground, doer) ?? doer.subject;
}

/** "I know [we] will be put under scrutiny": the speaker undergoes it. */
function suffers(ground: Ground, { subject, report }: Predicate): boolean {
  if (subject === null) return false;
  if (/^(I|we)$/i.test(ground.tree.tokens[subject]?.text ?? "")) return true;
  return (
    report?.speaker !== null &&
    report !== null &&
    isAgent(ground, subject) &&
    mayBeSame(ground, subject, report.speaker)
  );
}

/**
 * The speaker as the doer. "The firm said [it] would close": an "it" without a chain refers to a speaker that is not a
 * person. "[Verland] says the patrols will continue": a speaker lets continue what it runs, unlike violence or a
 * drought.
 */
function speakerFor(ground: Ground, { head, subject, report }: Predicate): number | null {
  const { tree } = ground;
  const speaker = report?.speaker ?? null;
  if (subject === null || speaker === null || tree.tokens[speaker]?.upos === "PRON") return null;
  const pronoun = tree.tokens[subject]?.text.toLowerCase() ?? "";
  if (pronoun === "they" && /^NNP?S$/.test(tree.tokens[speaker]?.tag ?? "")) {
    return partyOf(ground, subject).actors.length ? null : speaker; // "[Creditors] said they would sell"
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
  if (partyOf(ground, subject).actors.length) return null;
  // "[critics], who say it will": a plural is not "it", and nobody refers to himself as "it"
  const saying = report?.verb ?? null;
  const areSeveral = saying !== null && tree.tokens[saying]?.tag === "VBP";
  const isQuotedAlone =
    ground.isQuoted(tree.tokens[subject]?.start ?? -1) && !ground.isQuoted(tree.tokens[saying ?? -1]?.start ?? -1);
  if (areSeveral || isQuotedAlone) return null;
  return tree.entity(speaker) === "PERSON" ? null : speaker;
}

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

/** "signed a deal [with Osterby]", "an agreement [between Verland and Osterby]". */
function partiesBeside({ tree }: Ground, cue: number, action: number): number[] {
  return [cue, action].flatMap((at) =>
    tree
      .children(at)
      .filter(({ deprel, text }) => deprel === "prep" && /^(with|between)$/i.test(text))
      .flatMap(({ index }) => tree.child(index, "pobj")?.index ?? []),
  );
}
