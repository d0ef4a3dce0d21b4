import { BINDING_PAPERS, DRAFT_NOUNS, PURPOSE_NOUNS } from "../../language/lexicon/en/commitment-words.js";
import { words } from "../../language/lexicon/words.js";
import { isOfGovernment } from "../actor-index.js";
import type { Ground } from "../ground.js";
import { impliedDoers, mainBody, partiesBefore } from "../parties/implied-doer.js";
import { isAgent, type Party, partyOf } from "../parties/party.js";
import { reportAround } from "../parties/pronoun.js";
import { NEAR } from "../parties/recent-bodies.js";
import type { CommitmentPattern } from "../patterns/commitment-patterns.js";
import type { Match } from "../patterns/matcher.js";
import { spanOf } from "../tree-walks.js";
import { isWilling } from "./binds-itself.js";
import { boundToken, isEvent, partiesBeside } from "./bound-token.js";
import { isDutyOfThing, isOrder } from "./duty-of-things.js";

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
  if (pattern.kind === "obligation" && isDutyOfThing(ground, cue)) return isOrder(ground, cue) ? NOBODY : null;
  const token = boundToken(ground, match, action);
  if (token === null) {
    if (!pattern.unnamed || isEvent(ground, cue)) return null;
    // its subject was not understood
    if (pattern.action === "cue" && ground.predicates.get(cue)?.passive === false) return null;
    if (pattern.kind === "obligation") return NOBODY;
    // "It was agreed that the border would be opened": by those who met
    if (pattern.kind === "agreement") return { ...NOBODY, actors: partiesBefore(ground, cue) };
    const actors = impliedDoers(ground, cue, action);
    // "Norrick Maps 4 will be released": unless its maker is known, an event
    return actors.length || !/^(?:release|launch)$/.test(ground.tree.lemma(cue)) ? { ...NOBODY, actors } : null;
  }
  // "[A second line] was also agreed"
  if (token === action && pattern.bound === "parties") return { ...NOBODY, token, actors: partiesBefore(ground, cue) };
  if (isOpen(ground, token) || isThingAgreed(ground, match, token)) return null;
  const saidOnly = isSaidOnly(ground, action, token);
  // "The tribunal said repairs must be finished by May": not by the tribunal
  if (saidOnly && pattern.status === "required") return isOrder(ground, cue) ? NOBODY : null;
  const bound = speakingForBody(ground, partyOf(ground, token, cue), saidOnly);
  if (!bound.actors.length && (isUntold(ground, token) || isPlanItself(ground, token))) return null;
  if ((saidOnly || isPlural(ground, token)) && isForGovernment(ground, bound.actors))
    return { ...NOBODY, token, text: "government" };
  if (!bound.actors.length && !isAgent(ground, token)) {
    // "[her camp] plans to", "[Lundmark Coffee] is set to"
    if (isNameOfBody(ground, token) || (isWilling(ground, cue, token) && isOwnSubject(ground, cue, token)))
      return bound;
    // "ordered [the laboratories] to destroy it": anything that is ordered to
    if (pattern.status === "ordered" && pattern.bound === "doer") return bound;
    // "Of 54 states only [27] have ratified the treaty": the text does not say which
    if (pattern.bound === "parties" && isCount(ground, token)) return null;
    // "a five-year [plan] to cut waste", "[it] aims to": not an actor; only the body that the story is about is surely
    // meant
    return {
      ...NOBODY,
      token,
      actors: pattern.bound === "parties" ? partiesBefore(ground, cue) : mainBody(ground, cue),
    };
  }
  if (pattern.bound !== "parties")
    return isJoint(ground, match, action) ? withPartners(ground, match, action, bound) : bound;
  return withPartners(ground, match, action, bound);
}

/** "announced a deal with Orbair to [develop] a train": a deed of both, unlike a purchase. */
const isJoint = ({ tree }: Ground, { pattern, cue }: Match<CommitmentPattern>, action: number): boolean =>
  pattern.bound === "owner" &&
  pattern.kind === "agreement" &&
  cue !== action &&
  !ONE_SIDED.has(tree.lemma(action)) &&
  tree.lemma(cue) !== "contract";

/** What one of two parties does for or to the other. */
const ONE_SIDED = words(
  "buy purchase acquire sell supply provide deliver lease hire pay lend give receive take get transfer return send",
);

function withPartners(
  ground: Ground,
  { cue }: Match<CommitmentPattern>,
  action: number,
  bound: BoundParty,
): BoundParty {
  const beside = partiesBeside(ground, cue, action).map((party) => partyOf(ground, party));
  const others = beside.flatMap(({ actors }) => actors);
  const isUnnamed = bound.actors.length === 0 && others.length > 0; // "[the union] signed a deal with Norrick Rail"
  // "signed agreements with [five publishers]"
  const described = beside.find(({ actors, token: party }) => actors.length === 0 && isAgent(ground, party));
  return {
    ...bound,
    actors: [...new Set([...bound.actors, ...others])],
    besides: isUnnamed ? bound.text : (bound.besides ?? (described ? shortName(ground, described.token) : null)),
  };
}

/** "[two Lund airlines] - Norrick and Orbair", "[pilots] on pay and conditions": up to the noun. */
function shortName({ tree, context }: Ground, token: number): string {
  const { start, end } = spanOf(tree, tree.firstIn(token), token);
  return context.analysis.text.slice(start, end).replace(/^(?:the|an?)\s+/i, "");
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

/** "[respondents] volunteered to", unlike "told the [hearing] of her agreeing to" */
const isOwnSubject = ({ tree, predicates }: Ground, cue: number, token: number): boolean =>
  tree.child(token, "poss") !== null || /^(?:own|relative)$/.test(predicates.get(cue)?.subjectSource ?? "");

/** "[Lundmark Coffee]": a name that is no actor of the list, unlike that of a plan or a law. */
const isNameOfBody = ({ tree }: Ground, token: number): boolean =>
  tree.tokens[token]?.upos === "PROPN" &&
  ![PURPOSE_NOUNS, BINDING_PAPERS, DRAFT_NOUNS].some((nouns) => nouns.has(tree.lemma(token)));

const isCount = ({ tree }: Ground, token: number): boolean =>
  tree.tokens[token]?.tag === "CD" || /^(?:some|many|most|several|few|others)$/i.test(tree.tokens[token]?.text ?? "");

const isPlural = ({ tree }: Ground, token: number): boolean => /^(?:we|our)$/i.test(tree.tokens[token]?.text ?? "");

/**
 * Whether a minister speaks for a government that the text mentions without naming it: "[We] will raise the pension",
 * "the pension will be raised".
 */
function isForGovernment(
  { actors, tellsOfGovernment }: Ground,
  [minister = "", ...others]: readonly string[],
): boolean {
  if (actors.government !== null || others.length || !actors.isPerson(minister)) return false;
  return tellsOfGovernment && isOfGovernment(actors.get(minister)?.role ?? "");
}

/** "[I] will vote for her" outside quotation marks: the unknown writer of a letter. */
function isUntold(ground: Ground, token: number): boolean {
  const { text = "", start = 0 } = ground.tree.tokens[token] ?? {};
  return /^(?:i|my)$/i.test(text) && !ground.isQuoted(start) && reportAround(ground, token) === null;
}

/** "The project is dear. [It] aims to move oil": the plan aims, not somebody. */
function isPlanItself({ tree }: Ground, token: number): boolean {
  const { text = "", sentence = 0 } = tree.tokens[token] ?? {};
  if (!/^it$/i.test(text)) return false;
  const before = tree.tokens.slice(Math.max(0, token - NEAR), token);
  const subject = before.findLast(({ deprel }) => /^nsubj/.test(deprel));
  if (!subject || subject.sentence < sentence - 1) return false;
  const noun = tree.lemma(subject.index);
  return noun === "project" || [PURPOSE_NOUNS, BINDING_PAPERS, DRAFT_NOUNS].some((set) => set.has(noun));
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
  const roles = bound.actors.map((id) => ground.actors.get(id)?.role ?? "");
  const speaks = [bound.text, ...roles].some((words) => SPOKES.test(words));
  if (!speaks && !saidOnly) return bound;
  // "[We] will go," the spokesman said: the body that he speaks for
  if (bound.actors.length && !bound.actors.some((id) => ground.actors.isPerson(id))) return bound;
  const houses = ground.actors.bodiesOf(bound.actors).filter((id) => !bound.actors.includes(id));
  if (houses.length) return { ...bound, actors: houses };
  // "an office [spokesman]", of whatever office; "[Ms Orr]'s spokesman" speaks for her
  const isSomeBodys = bound.actors.length ? OWN_SPOKES.test(bound.text) : !BARE_SPOKES.test(bound.text);
  const main = speaks && !isSomeBodys ? ground.actors.mainBody : null;
  return main === null ? bound : { ...bound, actors: [main] };
}

const SPOKES = /\bspokes(?:man|woman|person)\b/i;
const OWN_SPOKES = /['’]s? (?:\p{L}+ )?spokes(?:man|woman|person)$/u;
const BARE_SPOKES = /^(?:an?|the|his|her|its|their)?\s*spokes(?:man|woman|person)\b/i;
