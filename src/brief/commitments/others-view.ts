import { SHARE_NOUNS, SPEAKING_BODY_NOUNS, STAFF_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { GUESS_ADVERBS } from "../../language/lexicon/en/adverbs.js";
import { FEAR_VERBS, FEELING_ADJECTIVES, LIKELIHOOD_ADJECTIVES } from "../../language/lexicon/en/forecast-words.js";
import { SAY_VERBS, THINK_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { isMediaName } from "../actors/media.js";
import type { Ground } from "../ground.js";
import { mentionedAt } from "../parties/mentioned-actors.js";
import { isAgent, isObserver, mayBeSame, partyOf } from "../parties/party.js";
import type { CommitmentPattern } from "../patterns/commitment-patterns.js";
import type { Report } from "../predicates/types.js";
import type { Tree } from "../tree.js";

/**
 * Whether the commitment is somebody else's view of what the actor will do: "[analysts] said the bank would raise
 * rates", "[we] believe they will pay". That a bank [plans] or [has agreed] to do so is not a view, and an observer may
 * report it.
 */
export function isForecast(ground: Ground, pattern: CommitmentPattern, cue: number, bound: number | null): boolean {
  const { tree, predicates } = ground;
  if (isGuessed(ground, cue)) return true;
  if (isFelt(ground, cue) || (bound !== null && isSomebodyElse(ground, bound))) return true;
  if (bound !== null && tree.tokens[bound]?.text.toLowerCase() === "you") return true;
  const report = predicates.get(cue)?.report;
  if (!report) return false;
  if (report.verb !== null && (THINK_VERBS.has(tree.lemma(report.verb)) || isExpected(ground, report.verb)))
    return true;
  if (report.speaker === null) return false;
  // "I [know] he will do it": somebody else's confidence
  const isKnown =
    report.verb !== null && /^(?:know|guarantee|bet)$/.test(tree.lemma(report.verb)) && !pattern.cue.lemma;
  if (isKnown && bound !== null && bound !== report.speaker && !mayBeSame(ground, bound, report.speaker)) return true;
  if (bound === report.speaker && isSpokenOf(ground, cue, report)) return true;
  if (bound !== null && (isForPeople(ground, bound, report.speaker) || isPolled(ground, bound, report.speaker)))
    return true;
  // "Mr Orr said Ms Brandt [plans] to resign" tells of a plan, unlike "said she would", "said she wants to"
  const isPlan = pattern.cue.lemma !== undefined && tree.lemma(cue) !== "want";
  const isOfAnother = bound !== null && !isPlan && areTwoPersons(ground, bound, report.speaker);
  if (isOfAnother || (bound !== null && isToldOfMany(ground, bound, report))) return true;
  if (bound !== null && isContended(ground, report) && !mayBeSame(ground, bound, report.speaker)) return true;
  if (pattern.cue.lemma && bound !== null) return false;
  return isObserver(ground, report.speaker) && (bound === null || !mayBeSame(ground, bound, report.speaker));
}

/** "will [undoubtedly] engage in a debate", "will [almost certainly] win": a guess, unless the bound party makes it. */
const isGuessed = ({ tree }: Ground, action: number): boolean =>
  tree
    .children(action)
    .some(
      ({ text, deprel, index }) =>
        deprel === "advmod" &&
        (GUESS_ADVERBS.has(text.toLowerCase()) ||
          (/^certainly$/i.test(text) && /^almost$/i.test(tree.tokens[index - 1]?.text ?? ""))),
    );

/** "is [sure] they would pay", "it is [unlikely] they will pay" */
function isFelt({ tree }: Ground, cue: number): boolean {
  const verb = tree.tokens[cue];
  const head = verb && /^(?:ccomp|advcl)$/.test(verb.deprel) ? tree.head(verb) : null;
  if (head === null) return false;
  const felt = head.upos === "ADJ" ? head : tree.child(head.index, "acomp", "oprd");
  return (
    felt !== null &&
    felt.index < cue &&
    (FEELING_ADJECTIVES.has(tree.lemma(felt.index)) || LIKELIHOOD_ADJECTIVES.has(felt.text.toLowerCase()))
  );
}

/** "is [expected] to say that it will pay" */
function isExpected({ tree }: Ground, verb: number): boolean {
  const token = tree.tokens[verb];
  const head = token?.deprel === "xcomp" ? tree.head(token) : null;
  return head !== null && (THINK_VERBS.has(tree.lemma(head.index)) || head.upos === "ADJ");
}

/** "[She] will sell it" in somebody's own words: not the speaker. */
function isSomebodyElse(ground: Ground, bound: number): boolean {
  const token = ground.tree.tokens[bound];
  return token !== undefined && /^(he|she|they)$/i.test(token.text) && ground.isQuoted(token.start);
}

/** "[Mr Orr] said [Ms Brandt] would resign": two persons, even if Ms Brandt is mentioned too little to be an actor. */
function areTwoPersons(ground: Ground, bound: number, speaker: number): boolean {
  if (isTitled(ground.tree, bound) && mentionedAt(ground, bound).length === 0) return isPersonOf(ground, speaker);
  const [persons, speakers] = [partyOf(ground, bound).actors, partyOf(ground, speaker).actors];
  if (persons.some((id) => speakers.includes(id))) return false;
  const [person, other] = [persons, speakers].map(([id = ""]) => ground.actors.get(id));
  return person?.type === "person" && other?.type === "person" && !/spokes/i.test(other.role ?? "");
}

const isTitled = (tree: Tree, token: number): boolean =>
  tree.children(token).some(({ deprel, text }) => deprel === "compound" && /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/u.test(text));

export const isPersonOf = (ground: Ground, token: number): boolean =>
  partyOf(ground, token).actors.some((id) => ground.actors.isPerson(id));

/** "Mr Orr told [the crowd they] would not back him": "they" are the people addressed, not the speaker. */
function isToldOfMany({ tree }: Ground, bound: number, { verb, speaker }: Report): boolean {
  if (verb === null || speaker === null || tree.tokens[bound]?.text.toLowerCase() !== "they") return false;
  return (
    tree.entity(speaker) === "PERSON" && tree.child(verb, "dobj", "dative") !== null && !tree.child(speaker, "conj")
  );
}

/** "[26 percent] say they will vote": a share of the respondents is not an actor. */
const isPolled = ({ tree }: Ground, bound: number, speaker: number): boolean =>
  /^they$/i.test(tree.tokens[bound]?.text ?? "") &&
  (tree.tokens[speaker]?.tag === "CD" || SHARE_NOUNS.has(tree.lemma(speaker)) || tree.tokens[speaker]?.text === "%");

/** "Ms Brandt said [families] would pay": nobody can bind people at large. */
function isForPeople(ground: Ground, bound: number, speaker: number): boolean {
  const { tree } = ground;
  const noun = tree.tokens[bound];
  const kind = tree.lemma(bound);
  // A family may be a body with one name; families are people.
  if (noun?.tag !== "NNS" || STAFF_NOUNS.has(kind) || (SPEAKING_BODY_NOUNS.has(kind) && kind !== "family"))
    return false;
  const [speaks = ""] = partyOf(ground, speaker).actors;
  return ground.actors.isPerson(speaks) && partyOf(ground, bound).actors.length === 0;
}

/**
 * Whether somebody only speaks of a deed without an agent: "[Analysts] said jobs would be cut", "the firm [warned] that
 * jobs would be cut", "they [know] jobs will be cut". Only an actor who controls the deed binds itself by saying so.
 */
const isSpokenOf = (ground: Ground, cue: number, { verb, speaker }: Report): boolean =>
  ground.predicates.get(cue)?.passive === true &&
  speaker !== null &&
  (isObserver(ground, speaker) || (verb !== null && !isStated(ground.tree.lemma(verb))));

/**
 * "The Greens [claim] that it would cut pensions": what others say of a rival. A newspaper that claims so reports it.
 */
function isContended(ground: Ground, { verb, speaker }: Report): boolean {
  if (verb === null || speaker === null || ground.tree.lemma(verb) !== "claim") return false;
  return isAgent(ground, speaker) && !isObserver(ground, speaker) && !isOfMedia(ground, speaker);
}

const isOfMedia = (ground: Ground, speaker: number): boolean =>
  partyOf(ground, speaker).actors.some((id) => isMediaName(ground.actors.get(id)?.name ?? "", null));

/** Verbs of saying, without those of fear: "[warned]". */
export const isStated = (lemma: string): boolean => SAY_VERBS.has(lemma) && !FEAR_VERBS.has(lemma);
