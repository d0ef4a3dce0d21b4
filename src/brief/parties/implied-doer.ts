import { CRITICISM_VERBS, DEMAND_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { words } from "../../language/lexicon/words.js";
import type { Ground } from "../ground.js";
import { mentionedAt } from "./mentioned-actors.js";
import { isAgent, isObserver, partyOf } from "./party.js";
import { bodyBefore, LOOK_BACK, NEAR } from "./recent-bodies.js";

/*
 * Who does what the text ascribes to nobody: "three depots will be closed". All functions return ids of actors.
 */

/** In order, the surest first. */
export function impliedDoers(ground: Ground, cue: number, action: number): readonly string[] {
  // "the Norrick Prize will be given out": the prize does not give anything
  const { subject = null } = ground.predicates.get(action) ?? {};
  const from = subject === null ? cue : Math.min(cue, ground.tree.firstIn(subject));
  const found = [
    ownersOfSubject(ground, action),
    employersOfSubject(ground, action),
    doersBefore(ground, action),
    lastBodyOrGovernment(ground, from),
    mainBody(ground, from),
  ];
  return found.find(({ length }) => length > 0) ?? [];
}

/** The body that acted last, or else the government, if the text has only one. */
function lastBodyOrGovernment(ground: Ground, cue: number): readonly string[] {
  const bodies = bodyActing(ground, cue);
  const government = bodies.length ? null : ground.actors.government;
  return government === null ? bodies : [government];
}

/**
 * The body that acted last. One that only asked for something ("[The council] had urged it to save the money; instead
 * it will be spent"), or that judges others for a living, does not carry it out.
 */
const bodyActing = (
  ground: Ground,
  cue: number,
  tokens = NEAR,
  among: readonly string[] | null = null,
): readonly string[] =>
  bodyBefore(ground, cue, tokens, ["organization"], (subject) => {
    if (among && !mentionedAt(ground, subject).some((id) => among.includes(id))) return false;
    const verb = ground.tree.lemma(ground.tree.tokens[subject]?.head ?? subject);
    return !DEMAND_VERBS.has(verb) && !CRITICISM_VERBS.has(verb) && !isObserver(ground, subject);
  });

/** The body that acted last, however long ago, if it is the one that the story is mainly about. */
export function mainBody(ground: Ground, cue: number): readonly string[] {
  const { keyBodies } = ground.actors;
  return bodyActing(ground, cue, LOOK_BACK, keyBodies).filter((id) => id === keyBodies[0]);
}

/**
 * "[Norrick]'s depots will be closed", "[Norland]'s market is to be opened": bodies and countries control what they
 * own.
 */
function ownersOfSubject(ground: Ground, action: number): readonly string[] {
  const { predicates, tree, actors } = ground;
  const { subject = null, passive = false } = predicates.get(action) ?? {};
  if (subject === null || !passive || isAgent(ground, subject)) return [];
  const owner = tree.child(subject, "poss");
  const owners = owner ? partyOf(ground, owner.index).actors : [];
  return owners.filter((id) => actors.get(id) !== undefined && !actors.isPerson(id));
}

/**
 * "Staff at [Norrick] will be paid", "[Norrick] workers will be offered shares", "200 [Norrick] jobs will be cut": by
 * their employer.
 */
function employersOfSubject(ground: Ground, action: number): readonly string[] {
  const { predicates, tree, actors } = ground;
  const { subject = null, passive = false } = predicates.get(action) ?? {};
  if (subject === null || !passive || !EMPLOYED.has(tree.lemma(subject))) return [];
  const holders = tree.children(subject).flatMap(({ deprel, text, index }) => {
    if (/^(?:compound|nmod|poss)$/.test(deprel)) return [index];
    return deprel === "prep" && /^(?:at|of)$/i.test(text) ? (tree.child(index, "pobj")?.index ?? []) : [];
  });
  const bodies = holders.map((holder) => mentionedAt(ground, holder).filter((id) => !actors.isPerson(id)));
  return bodies.find(({ length }) => length > 0) ?? [];
}

const EMPLOYED = words("staff employee worker workforce crew job");

/** "[Norland] will lay a cable ... The cable will be laid in May": the actor that was said to do the same. */
function doersBefore(ground: Ground, action: number): readonly string[] {
  const { tree, predicates } = ground;
  const { subject = null, passive = false } = predicates.get(action) ?? {};
  if (subject === null || !passive) return [];
  for (let at = action - 1; at >= Math.max(0, action - LOOK_BACK); at--) {
    const earlier = predicates.get(at);
    if (!earlier || earlier.subject === null || earlier.object === null || earlier.passive) continue;
    if (tree.lemma(at) !== tree.lemma(action) || tree.lemma(earlier.object) !== tree.lemma(subject)) continue;
    const doers = partyOf(ground, earlier.subject).actors;
    if (doers.length) return doers;
  }
  return [];
}

/**
 * "[Verland and Osterby] held talks. A pact was signed.": the bodies and countries that acted last together. One alone
 * has not signed with itself.
 */
export function partiesBefore(ground: Ground, cue: number): readonly string[] {
  for (let at = cue - 1; at >= Math.max(0, cue - NEAR); at--) {
    if (!/^nsubj/.test(ground.tree.tokens[at]?.deprel ?? "")) continue;
    const parties = partyOf(ground, at).actors.filter((id) => !ground.actors.isPerson(id));
    if (parties.length) return parties.length > 1 ? parties : [];
  }
  return [];
}
