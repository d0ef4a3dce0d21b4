import { AGENT_NOUNS, AUTHORITIES, OFFICE_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import {
  ASPECT_VERBS,
  ASSESSMENT_NOUNS,
  ATTACK_VERBS,
  CASE_NOUNS,
  CONTROLLED_WITH_OBJECT,
  CONTROLLED_WITH_PARTICLE,
  EXAMPLE_NOUNS,
  FARING_ADVERBS,
  ISSUE_VERBS,
  LEVY_NOUNS,
  LIFT_NOUNS,
  MOTION_VERBS,
  OPENED_ADJECTIVES,
  REMEDY_NOUNS,
  SUFFERED_VERBS,
  UNCONTROLLED_VERBS,
} from "../../language/lexicon/en/control-words.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { mentionedAt } from "../parties/mentioned-actors.js";
import { isAgent } from "../parties/party.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";

/*
 * Whether a deed is in the subject's hands: "will close a mine" is, "will lose votes" is not. Decided by verbs, their
 * particles and objects.
 */

const isPerson = ({ tree }: Ground, token: number): boolean =>
  tree.entity(token) === "PERSON" || /^(i|we|he|she|they)$/i.test(tree.tokens[token]?.text ?? "");

/** Whether the subject of a verb decides what happens. */
export function isControlled(ground: Ground, verb: number): boolean {
  const { tree, predicates } = ground;
  const predicate = predicates.get(verb);
  if (!predicate) return true;
  const lemma = tree.lemma(verb);
  if (predicate.passive && predicate.agent === null && SUFFERED_VERBS.has(lemma) && !isLevied(ground, predicate))
    return false;
  if (isPlaced(tree, predicate)) return false;
  if (isInstalled(ground, predicate) || bearsCosts(ground, predicate)) return true;
  if (takesOffice(ground, predicate)) return false;
  // "will do [less well]"
  if (lemma === "do" && tree.children(verb).some(({ text }) => FARING_ADVERBS.has(text.toLowerCase()))) return false;
  if (lemma === "make" && tree.child(verb, "ccomp", "oprd", "acomp"))
    return tree
      .children(verb)
      .some(({ text }) => /^(?:sure|certain)$/i.test(text) || OPENED_ADJECTIVES.has(text.toLowerCase())); // "make it [clearer]": an effect
  // "will consider it an insult": a view; "will consider whether to pay" is a deed
  if (/^(?:consider|deem)$/.test(lemma) && isHeldAs(ground, predicate)) return false;
  const clause = tree.child(verb, "csubj"); // "[selling it] would cut costs"; but "[Save] the Harbour will march"
  if ((clause && mentionedAt(ground, clause.index).length === 0) || isAssessment(ground, predicate)) return false;
  if (
    holdsShare(ground, predicate) ||
    leadsTo(ground, predicate) ||
    lasts(ground, predicate) ||
    isOfWhatItIs(ground, predicate)
  )
    return false;
  const done = ASPECT_VERBS.has(lemma)
    ? tree.children(verb).find(({ index, tag, deprel }) => index > verb && (tag === "VB" || deprel === "xcomp"))
    : null;
  // "will continue [to be, to enable]"
  if (done) return tree.lemma(done.index) !== "be" && isControlled(ground, done.index);
  if (!UNCONTROLLED_VERBS.has(lemma)) return true;
  if (appealsTo(ground, predicate)) return true;
  // "will not [ask] for a pardon": a resolve; asking is only words
  if (predicate.negated && /^(?:ask|beg)$/.test(lemma)) return true;
  if (MOTION_VERBS.has(lemma) && predicate.subject !== null && isPerson(ground, predicate.subject)) return true;
  const particles = CONTROLLED_WITH_PARTICLE[lemma];
  const hasParticle = ({ text, deprel }: Token): boolean =>
    deprel !== "aux" && particles?.has(text.toLowerCase()) === true;
  if (tree.children(verb).some(hasParticle)) return true;
  if (lemma === "help") return helpsSomebody(ground, predicate);
  const hasObject =
    // "200 jobs will be [created]", "sales are to be [boosted]"
    predicate.object !== null || (predicate.passive && (lemma === "create" || predicate.modal === "is to"));
  return (hasObject || allows(ground, verb)) && CONTROLLED_WITH_OBJECT.has(lemma);
}

/** "will help [farmers]", unlike the effects "will help [farmers sell their milk]", "will help [to cut costs]". */
const helpsSomebody = (ground: Ground, { head, object, subject }: Predicate): boolean =>
  (subject !== null && /^(?:i|we)$/i.test(ground.tree.tokens[subject]?.text ?? "")) ||
  (object !== null && isAgent(ground, object) && ground.tree.child(head, "ccomp", "xcomp") === null) ||
  (subject !== null && helpsOther(ground, head, subject));

/** "[Norrick] will help [the university] build it": one body helps another. */
function helpsOther(ground: Ground, head: number, subject: number): boolean {
  const { tree } = ground;
  const clause = tree.child(head, "ccomp", "xcomp");
  const helped = clause && tree.child(clause.index, "nsubj");
  if (!helped || tree.tokens[subject]?.upos !== "PROPN") return false;
  return isAgent(ground, subject) && isAgent(ground, helped.index);
}

/** "will allow [clubs to play]": the clause replaces the object. */
const allows = ({ tree }: Ground, verb: number): boolean =>
  /^(?:allow|enable)$/.test(tree.lemma(verb)) && tree.child(verb, "ccomp", "xcomp") !== null;

/** "will take over [as chairman]", "will succeed [Ms Orr]", "will take up [the post]": an appointment by others. */
function takesOffice(ground: Ground, { head, subject, object, agent, passive }: Predicate): boolean {
  const { tree } = ground;
  const comer = passive ? agent : subject;
  if (comer === null || !(tree.entity(comer) === "PERSON" || /^s?he$/i.test(tree.tokens[comer]?.text ?? "")))
    return false;
  const has = (word: RegExp): boolean => tree.children(head).some(({ index, text }) => index > head && word.test(text));
  switch (tree.lemma(head)) {
    case "take":
      return (has(/^over$/i) && has(/^(?:as|from)$/i)) || (object !== null && OFFICE_NOUNS.has(tree.lemma(object)));
    case "assume":
      return object !== null && OFFICE_NOUNS.has(tree.lemma(object));
    case "serve":
      return has(/^as$/i);
    case "succeed":
    case "replace": {
      const goer = passive ? subject : object;
      return goer !== null && (tree.entity(goer) === "PERSON" || isAgent(ground, goer));
    }
    default:
      return false;
  }
}

/** "will be [better placed] to judge": a state. */
const isPlaced = (tree: Tree, { head, passive }: Predicate): boolean =>
  passive &&
  /^(?:place|position|equip|prepare|arm|suit)$/.test(tree.lemma(head)) &&
  tree
    .children(head)
    .some(({ text, index }) => index < head && /^(?:better|best|well|ideally|ill|poorly)$/i.test(text));

/** "Ms Orr [is to] become chairman": arranged, unlike what she may become. */
function isInstalled(ground: Ground, predicate: Predicate): boolean {
  const { head, subject, modal } = predicate;
  if (modal !== "is to" || subject === null || !isPerson(ground, subject)) return false;
  const office = ground.tree.lemma(head) === "become" ? ground.tree.child(head, "attr") : null;
  return (office !== null && AGENT_NOUNS.has(ground.tree.lemma(office.index))) || takesOffice(ground, predicate);
}

/** "will bear [the costs]", "[the costs] will be borne by Verland" */
function bearsCosts({ tree }: Ground, { head, object, subject, passive, agent }: Predicate): boolean {
  const cost = passive && agent !== null ? subject : object;
  return tree.lemma(head) === "bear" && cost !== null && /^(?:cost|expense|bill|loss|share)$/.test(tree.lemma(cost));
}

/** "a [toll] will be charged", unlike "a man will be charged" */
const isLevied = ({ tree }: Ground, { head, subject }: Predicate): boolean =>
  tree.lemma(head) === "charge" && subject !== null && LEVY_NOUNS.has(tree.lemma(subject));

/**
 * "will ask [the court] to lift the ban", "will ask [for] a delay", "will hear [arguments] in May", "will go [to court]":
 * steps of a procedure, unlike "will ask questions", "will hear the noise".
 */
function appealsTo({ tree }: Ground, { head, object }: Predicate): boolean {
  const noun = object === null ? "" : tree.lemma(object);
  const after = tree.children(head).filter(({ deprel, index }) => deprel === "prep" && index > head);
  switch (tree.lemma(head)) {
    case "ask":
      return AUTHORITIES.has(noun) || after.some(({ text }) => /^for$/i.test(text)) || asksThat(tree, head);
    case "hear":
      return CASE_NOUNS.has(noun);
    case "go":
      return after.some(({ index }) => REMEDY_NOUNS.has(tree.lemma(tree.child(index, "pobj")?.index ?? -1)));
    default:
      return false;
  }
}

/** "will ask [for the payments to be put on hold]" */
function asksThat(tree: Ground["tree"], verb: number): boolean {
  const clause = tree.child(verb, "ccomp", "advcl", "xcomp");
  return (
    clause !== null && tree.children(clause.index).some(({ deprel, text }) => deprel === "mark" && /^for$/i.test(text))
  );
}

/** "is lowering its [forecast]": done by saying so. Issuing one is a deed. */
function isAssessment({ tree }: Ground, { head, object, passive, subject }: Predicate): boolean {
  const noun = object ?? (passive ? subject : null); // "the [target] will not be met"
  if (noun === null || !ASSESSMENT_NOUNS.has(tree.lemma(noun)) || ISSUE_VERBS.has(tree.lemma(head))) return false;
  return !(tree.lemma(noun) === "target" && ATTACK_VERBS.has(tree.lemma(head)));
}

/** "It's [a partnership that] will give them a chance": a description; but "It is Norrick that will pay". */
function isOfWhatItIs({ tree }: Ground, { head, subject }: Predicate): boolean {
  const noun = subject === null ? undefined : tree.tokens[subject];
  if (noun?.deprel !== "attr" || tree.tokens[head]?.head !== noun.index) return false;
  const thing = tree.child(noun.head, "nsubj");
  const isNew = tree.children(noun.index).some(({ text }) => /^an?$/i.test(text));
  return isNew && /^(?:it|this|that)$/i.test(thing?.text ?? "");
}

/** "will consider [it an insult]" */
function isHeldAs({ tree }: Ground, { head, object }: Predicate): boolean {
  const held = tree.child(head, "oprd", "ccomp");
  const what = object ?? (held && (tree.child(held.index, "nsubj")?.index ?? null));
  return held !== null && what !== null && /^(?:it|this|that)$/i.test(tree.tokens[what]?.text ?? "");
}

/** "will control [16% of the market]", "will hold [a majority]": what somebody then has. */
const holdsShare = ({ tree }: Ground, { head, object }: Predicate): boolean =>
  object !== null &&
  (/^(?:control|hold|retain|keep|command)$/.test(tree.lemma(head)) ||
    (tree.lemma(head) === "take" && tree.lemma(object) === "seat" && tree.tokens[object]?.tag === "NNS")) &&
  (tree.entity(object) === "PERCENT" ||
    /^(?:%|percent|share|majority|seat|half|third|quarter)$/.test(tree.lemma(object)));

/** "will go [on trial]" */
const isForTrial = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .some(({ index, deprel }) => deprel === "prep" && tree.lemma(tree.child(index, "pobj")?.index ?? -1) === "trial");

/** "will lead [to conflict]", "will set [a precedent]", "will stand [trial]": effects and ordeals. */
function leadsTo({ tree }: Ground, { head, object }: Predicate): boolean {
  const lemma = tree.lemma(head);
  if (lemma === "lead") return object === null && tree.children(head).some(({ text }) => text.toLowerCase() === "to");
  if (lemma === "go" && isForTrial(tree, head)) return true;
  if (object === null) return false;
  if (lemma === "give" && LIFT_NOUNS.has(tree.lemma(object))) return true;
  return (
    (lemma === "stand" && tree.lemma(object) === "trial") || (lemma === "set" && EXAMPLE_NOUNS.has(tree.lemma(object)))
  );
}

/** "it will take [two weeks]", "will take [at least ten years]" */
function lasts({ tree }: Ground, { head }: Predicate): boolean {
  const object = tree.child(head, "dobj") ?? tree.child(head, "npadvmod");
  return (
    tree.lemma(head) === "take" &&
    object !== null &&
    object.index > head &&
    (/^(?:DATE|TIME)$/.test(tree.entity(object.index)) ||
      /^(?:minute|hour|day|week|month|year|decade|time|while)$/.test(tree.lemma(object.index)))
  );
}
