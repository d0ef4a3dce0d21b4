import { AUTHORITIES, COURTS } from "../../language/lexicon/en/actor-nouns.js";
import { words } from "../../language/lexicon/words.js";
import type { Ground } from "../ground.js";
import { isAgent, partyOf } from "../parties/party.js";

/*
 * Duties that the text lays on a thing: "coal plants must close by 2035". Whoever runs it is bound and not named.
 */

/** What a thing does when its owner makes it. */
const TURNS = words("close shut open reopen end stop cease start begin resume restart finish conclude");

/** "Coal plants [must close] by 2035", "hearings [must resume] by May" */
export function isDutyOfThing(ground: Ground, cue: number): boolean {
  const { subject = null, object = null, passive = false, modal = null } = ground.predicates.get(cue) ?? {};
  return (
    subject !== null &&
    object === null &&
    !passive &&
    /^(?:must|shall)$/.test(modal ?? "") &&
    TURNS.has(ground.tree.lemma(cue)) &&
    /^NN/.test(ground.tree.tokens[subject]?.tag ?? "") &&
    !isAgent(ground, subject) &&
    partyOf(ground, subject, cue).actors.length === 0
  );
}

/**
 * Whether "must" is an order: the article's own words, a ruling, or what those say who give orders by right. What anybody
 * else says that must be done is a demand.
 */
export function isOrder(ground: Ground, cue: number): boolean {
  const { tree } = ground;
  const report = ground.predicates.get(cue)?.report ?? null;
  if (report === null) return true;
  const { speaker } = report;
  if (report.verb !== null && RULING_VERBS.has(tree.lemma(report.verb))) return true;
  if (speaker === null) return false;
  const lemma = tree.lemma(speaker).toLowerCase();
  const name = ground.chainNameAt(speaker) ?? "";
  return COURTS.has(lemma) || AUTHORITIES.has(lemma) || /\b(?:judge|justice|court)\b/i.test(name);
}

const RULING_VERBS = words("rule order decree");
