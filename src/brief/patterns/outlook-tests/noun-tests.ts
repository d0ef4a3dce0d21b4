import { SPAN_NOUNS } from "../../../language/lexicon/en/date-words.js";
import { CALL_OFF_VERBS, DASH_VERBS } from "../../../language/lexicon/en/doubt-words.js";
import { CHANCE_NOUNS, MODAL_STATE_VERBS } from "../../../language/lexicon/en/forecast-words.js";
import { SAY_VERBS } from "../../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../../language/types.js";
import { type Ground, predicateOver } from "../../ground.js";
import { isAgent } from "../../parties/party.js";
import {
  isInPassing,
  isLifted,
  isMeasured,
  isOfThePast,
  isOfVictims,
  isPossessed,
  isShownOrCounted,
} from "../../reality/not-a-forecast.js";
import { isPastOrPresent, isPresentState } from "../../reality/present-facts.js";
import type { Test } from "./types.js";

/** Tests on nouns and verbs of expecting, fearing and warning: they are about the future. */
export const NOUN_TESTS = {
  /** "on course [for] profits", "on the brink [of] war", "on track [to] win", unlike "on the course [of] the river". */
  "towards something": ({ tree }, cue) => {
    const [next, after] = [tree.tokens[cue + 1]?.text.toLowerCase(), tree.tokens[cue + 2]];
    if (next === "to") return after?.tag === "VB";
    return next === "for" || (next === "of" && /^(?:brink|verge|cusp)$/.test(tree.lemma(cue)));
  },

  /** "[scheduled] events": an attribute, unless the sentence has a date. */
  "not an undated attribute": ({ tree, timesIn }, cue) =>
    tree.tokens[cue]?.deprel !== "amod" || timesIn(tree.tokens[cue]?.sentence ?? -1).length > 0,

  /** "predict [that it will]", "forecast [growth]", unlike "estimate [that it cost]". */
  "has a future complement": (ground, cue) => {
    const { tree, predicates } = ground;
    if (isShownOrCounted(ground, cue)) return false;
    const clause = tree.child(cue, "ccomp");
    const inner = clause ? predicates.get(clause.index) : undefined;
    // "speculated that she might be angry": a guess about the present
    const isGuess =
      /^(?:may|might|could)$/.test(inner?.modal ?? "") && MODAL_STATE_VERBS.has(tree.lemma(inner?.head ?? -1));
    if (isGuess && tree.lemma(cue) === "speculate") return false;
    if (inner) return inner.tense !== "past" && !inner.perfect && (inner.modal !== null || inner.tense !== "present");
    // "predict [between two and four cuts]"
    const isRange = ({ deprel, text, index }: Token): boolean =>
      deprel === "prep" &&
      /^between$/i.test(text) &&
      tree.tokens[index + 1]?.upos === "NUM" &&
      !predicates.get(cue)?.passive;
    return (
      tree.child(cue, "dobj", "xcomp", "acomp") !== null ||
      tree.children(cue).some((child) => isOf(child) || isRange(child))
    );
  },

  /**
   * "fears [of a recession]", "warned [that jobs would go]", unlike "the threat [to the coast]", "warned [the driver]".
   */
  "has an object or a clause": (ground, cue) => {
    const { tree, predicates } = ground;
    if (tree.children(cue).some((child) => isAdvice(ground, cue, child) || isPresentState(ground, cue, child)))
      return false;
    // "what [worries] us" is already there
    if (tree.lemma(cue) === "worry" && tree.child(cue, "dobj")) return false;
    const isNoun = tree.tokens[cue]?.upos === "NOUN";
    return tree.children(cue).some((child) => {
      if (child.index < cue) return false;
      if (child.deprel === "prep") return isOf(child) && !isOfTime(tree, child);
      // "the risk [seen] in the trial": restrictive
      if (isNoun && isBareParticiple(tree, child)) return false;
      if (child.deprel === "dobj") return !isAgent(ground, child.index);
      const inner = predicates.get(child.index);
      // "concerns [regarding] its debts", "projections [resembling] teeth"
      if (isNoun && child.deprel === "acl" && child.tag === "VBG") return false;
      // "fears that the banks were about to fail": past, but ahead of the fear
      if (isNoun && inner && CHANCE_NOUNS.has(tree.lemma(cue)) && isPastOrPresent(ground, inner)) return false;
      const told = isNoun && inner?.perfect === false && tree.child(child.index, "mark") !== null;
      // "the greatest fear that he has seen", "fears that it has failed"
      if (inner?.perfect && inner.modal === null) return false;
      // "the threat [they pose]" identifies it, "the threat [that it will fail]" says what may happen
      if (child.deprel === "relcl" && inner?.modal === null && !tree.child(child.index, "mark")) return false;
      return Boolean(inner && (inner.tense !== "past" || told) && /^(ccomp|xcomp|acl|relcl)$/.test(child.deprel));
    });
  },

  /** "[afraid] to speak": a person who is afraid to speak does not speak. */
  "not reluctance": ({ tree }, cue) => !(tree.lemma(cue) === "afraid" && tree.child(cue, "xcomp") !== null),

  /**
   * "a [chance] to play" is an opportunity, "a [chance] of rain" a forecast; "[speculation] that he will go" is a
   * forecast, "[speculation] of a rift" is not.
   */
  "not a mere opportunity": (ground, cue) => {
    const { tree } = ground;
    if (isPossessed(ground, cue)) return false;
    // "explore the [possibilities] of film": ways to do it
    if (tree.tokens[cue]?.tag === "NNS" && /^(?:possibility|potential)$/.test(tree.lemma(cue))) return false;
    const clause = tree.child(cue, "acl", "relcl", "ccomp");
    // "had the [potential] to win"
    if (tree.lemma(cue) === "potential" && predicateOver(ground, cue)?.tense === "past") return false;
    const isInfinitive =
      clause !== null && tree.children(clause.index).some(({ deprel, tag }) => deprel === "aux" && tag === "TO");
    if (tree.lemma(cue) === "chance") return !isInfinitive;
    return tree.lemma(cue) !== "speculation" || clause !== null;
  },

  /** "missed [forecasts] of 5%", "says with [confidence] that it is": a mark that was set, a manner of speaking. */
  "not a mark to reach": ({ tree }, cue) => {
    const { deprel = "", head = cue } = tree.tokens[cue] ?? {};
    if (deprel === "dobj") return !/^(?:miss|exceed|beat|meet|top|surpass|match|outstrip|defy)$/.test(tree.lemma(head));
    const verb =
      deprel === "pobj" && /^with$/i.test(tree.tokens[head]?.text ?? "") ? tree.tokens[head]?.head : undefined;
    return verb === undefined || !SAY_VERBS.has(tree.lemma(verb));
  },

  /** "is [feared] dead" */
  "not about victims": (ground, cue) => !isOfVictims(ground, cue),

  /** "knowledge of the [risk] of a flood" */
  "not in passing": (ground, cue) => !isInPassing(ground, cue),

  /** "[aspiring] singers": an attribute. */
  "not an attribute": ({ tree }, cue) => !/^(?:amod|compound)$/.test(tree.tokens[cue]?.deprel ?? ""),

  /**
   * "the [concerns] of the drivers", "a [concern] for the town": somebody's interests; but "concerns of a shortage" are
   * about the future.
   */
  "not somebody's own concern": (ground, cue) => {
    const { tree } = ground;
    if (!/^(?:concern|worry)$/.test(tree.lemma(cue))) return true;
    return tree.children(cue).every(({ deprel, text, index }) => {
      const about = deprel === "prep" && /^(?:of|for)$/i.test(text) ? tree.child(index, "pobj") : null;
      return about === null || !(/^for$/i.test(text) || isAgent(ground, about.index));
    });
  },

  /** "unsure [what it would be]", "most afraid [of Norland]": a question, or a thing. */
  "about a clause": ({ tree }, cue) =>
    tree.children(cue).every(({ deprel, index }) => {
      if (deprel === "prep") return tree.child(index, "pcomp") !== null || !/^(?:afraid|scared)$/.test(tree.lemma(cue));
      if (!/^(?:ccomp|xcomp|acl)$/.test(deprel)) return true;
      return !/^W/.test(tree.tokens[tree.firstIn(index)]?.tag ?? "");
    }),

  /** "in the three [months] ending 30 September": the end of a period, whatever happened in it. */
  "not the end of a period": ({ tree }, cue) => {
    const head = tree.tokens[cue]?.head;
    return !(tree.tokens[cue]?.deprel === "acl" && head !== undefined && SPAN_NOUNS.has(tree.lemma(head)));
  },

  /** "The flood dashed [hopes] of a harvest", "[hopes] of a harvest were dashed": they are gone. */
  "not dashed": ({ tree, predicates }, cue) => {
    const token = tree.tokens[cue];
    const verb = token && /^(?:dobj|nsubjpass)$/.test(token.deprel) ? predicates.get(token.head) : undefined;
    return !verb || verb.modal !== null || verb.negated || !DASH_VERBS.has(tree.lemma(verb.head));
  },

  /** "likely [candidate] Ada Orr": who she is. */
  "not a title": ({ tree }, cue) => tree.tokens[tree.tokens[cue]?.head ?? cue]?.deprel !== "compound",

  /** "stored food in [anticipation] of a storm": a reason. */
  "not a reason for a deed": ({ tree }, cue) =>
    tree.lemma(cue) !== "anticipation" || !/^in$/i.test(tree.tokens[tree.tokens[cue]?.head ?? cue]?.text ?? ""),

  /** "less than she could be [expected] to bring in": a norm. */
  "not a measure": ({ predicates }, cue) => predicates.get(cue)?.modal !== "could",

  /** "was due to face the court [last month] before a judge stopped it" */
  "not on a past day": (ground, cue) =>
    ![cue, ground.tree.child(cue, "xcomp")?.index ?? cue].some((verb) => isOfThePast(ground, verb)),

  /** "The leak was not [expected]": it happened anyway. */
  "not an unexpected event": ({ tree, predicates }, cue) => {
    const verb = predicates.get(cue);
    return !(verb?.passive && verb.negated && tree.child(cue, "xcomp", "ccomp") === null);
  },

  /** "flights [scheduled] to leave were cancelled": they will not leave. */
  "not called off": ({ tree, predicates }, cue) => {
    const noun = tree.tokens[cue]?.deprel === "acl" ? tree.tokens[cue]?.head : undefined;
    const verb = predicates.get(tree.tokens[noun ?? -1]?.head ?? -1);
    return !(verb?.passive && CALL_OFF_VERBS.has(tree.lemma(verb.head)));
  },

  /** "The [warnings] have been lifted" */
  "not a lifted warning": (ground, cue) => !isLifted(ground, cue),

  /** "allows [prediction] of quakes": the activity. */
  "not an activity": ({ tree }, cue) =>
    !/^(?:prediction|projection)$/.test(tree.lemma(cue)) ||
    tree.tokens[cue]?.tag !== "NN" ||
    tree.children(cue).some(({ index, deprel }) => index < cue && /^(?:det|poss|amod|nummod|compound)$/.test(deprel)),

  /** "a train not [scheduled] to stop": an attribute, unless the sentence has a date. */
  "not an attribute denied": ({ tree, timesIn }, cue) =>
    tree.tokens[cue]?.deprel !== "acl" ||
    tree.child(cue, "neg") === null ||
    timesIn(tree.tokens[cue]?.sentence ?? -1).length > 0,

  /** "The risk of a stroke [doubled]" */
  "not a measured change": (ground, cue) => !isMeasured(ground, cue),
} as const satisfies Record<string, Test>;

/** "warned them [to stay away]", "warned them [that they should, that they need to stay away]": advice, not a fear. */
const isAdvice = ({ tree, predicates }: Ground, cue: number, clause: Token): boolean =>
  /^(?:warn|caution)$/.test(tree.lemma(cue)) &&
  (clause.deprel === "xcomp" ||
    /^(?:should|must|ought)$/.test(predicates.get(clause.index)?.modal ?? "") ||
    (tree.lemma(clause.index) === "need" && tree.child(clause.index, "xcomp") !== null));

/** "fears [of] a recession", "hopes [for] peace" */
const isOf = ({ deprel, text }: Token): boolean => deprel === "prep" && /^(of|for)$/i.test(text);

/** "the risk [seen] in the trial", and not "fears that it would be [seen]" */
const isBareParticiple = (tree: Ground["tree"], { index, deprel, tag }: Token): boolean =>
  deprel === "acl" && tag === "VBN" && tree.child(index, "mark", "aux", "auxpass", "nsubj", "nsubjpass") === null;

/** "worry [for months]": a duration. */
const isOfTime = (tree: Ground["tree"], { index, text }: Token): boolean =>
  /^for$/i.test(text) && tree.children(index).some((noun) => SPAN_NOUNS.has(tree.lemma(noun.index)));
