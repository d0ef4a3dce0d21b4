import type { Token } from "../../language/types.js";
import { type Ground, predicateOver } from "./ground.js";
import { words } from "./matcher.js";
import { isOwnDoing, isRejected } from "./own-doing.js";
import { isImagined, isIndirectQuestion } from "./undone.js";
import {
  isAskedOfSomebody,
  isAvowal,
  isCapacity,
  isContraryToFact,
  isFailed,
  isFigureOfSpeech,
  isGuessOfPast,
  isInPassing,
  isLifted,
  isMannerOfSpeaking,
  isMeasured,
  isNamed,
  isOfThePast,
  isOfTheSenses,
  isOfVictims,
  isPossessed,
  isShownOrCounted,
} from "./unreal.js";
import { CHANCES, isGoingOn, isOfThen, isSo, isStillToDo, LIKELY, OPINIONS } from "./what-is.js";
import { isProvision, saysWhich } from "./which.js";
import { isAgent } from "./who.js";
import { AGREEMENT_NOUNS, FORMER_ADVERBS } from "./words.js";

type Test = (ground: Ground, cue: number) => boolean;

/** What a cue must pass besides its pattern, so that it speaks of what is to come. */
const TESTS = {
  /** "had held [hopes] of it" */
  "not of the past": ({ tree, predicates }, cue) => {
    const verb = predicates.get(tree.tokens[cue]?.head ?? cue);
    return !(verb?.perfect && verb.tense === "past");
  },

  /** "jobs [are] at risk", "said that jobs [were] at risk", but not "jobs [were] at risk": what is over threatens nobody. */
  "not over": (ground, cue) => {
    const verb = predicateOver(ground, cue);
    if (!verb || verb.negated) return verb === undefined;
    return !verb.perfect && (verb.tense !== "past" || verb.report !== null);
  },

  /** "on course [for] profits", "on the brink [of] war", "on track [to] win", but not "on the course [of] the river" */
  "towards something": ({ tree }, cue) => {
    const [next, behind] = [tree.tokens[cue + 1]?.text.toLowerCase(), tree.tokens[cue + 2]];
    if (next === "to") return behind?.tag === "VB";
    return next === "for" || (next === "of" && /^(?:brink|verge|cusp)$/.test(tree.lemma(cue)));
  },

  /** "if she [plays on Saturday]" */
  "not in a condition": ({ tree, predicates }, cue) =>
    predicates.get(cue)?.conditional === false || isMisplaced({ tree }, cue),

  /** "better than [expected]", "as [expected]", "better-than-[expected]" */
  "not a comparison": ({ tree }, cue) => {
    const [hyphen, word] = [tree.tokens[cue - 1], tree.tokens[cue]];
    if (hyphen?.text === "-" && hyphen.end === word?.start) return false;
    // "more [than] we had expected"; but "as the bank [predicted] growth" says when it did so
    const isMark = ({ index, deprel, text }: Token): boolean =>
      index < cue && deprel === "mark" && /^(?:than|as)$/i.test(text);
    if (!tree.child(cue, "ccomp", "xcomp", "dobj") && tree.children(cue).some(isMark)) return false;
    return ![1, 2].some((back) => /^(?:than|as)$/i.test(tree.tokens[cue - back]?.text ?? ""));
  },

  /** "[scheduled] events": of what kind they are, unless a day stands there too */
  "not a kind": ({ tree, timesIn }, cue) =>
    tree.tokens[cue]?.deprel !== "amod" || timesIn(tree.tokens[cue]?.sentence ?? -1).length > 0,

  /** "[had] hoped to win" */
  "not given up": ({ predicates }, cue) => {
    const verb = predicates.get(cue);
    return !(verb?.perfect && verb.tense === "past" && verb.report === null);
  },

  /** "predict [that it will]", "forecast [growth]", but not "estimate [that it cost]". */
  "looks ahead": (ground, cue) => {
    const { tree, predicates } = ground;
    if (isShownOrCounted(ground, cue)) return false;
    const clause = tree.child(cue, "ccomp");
    const inner = clause ? predicates.get(clause.index) : undefined;
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

  /** "fears [of a recession]", "warned [that jobs would go]", but not "the threat [to the coast]", "warned [the driver]". */
  "of a thing or a clause": (ground, cue) => {
    const { tree, predicates } = ground;
    if (tree.children(cue).some((child) => isAdvice(ground, cue, child) || isGoingOn(ground, cue, child))) return false;
    // "what [worries] us" is there already
    if (tree.lemma(cue) === "worry" && tree.child(cue, "dobj")) return false;
    const isNoun = tree.tokens[cue]?.upos === "NOUN";
    return tree.children(cue).some((child) => {
      if (child.index < cue) return false;
      if (child.deprel === "prep") return isOf(child) && !isOfTime(tree, child);
      // "the risk [seen] in the trial" tells which
      if (isNoun && isBareParticiple(tree, child)) return false;
      if (child.deprel === "dobj") return !isAgent(ground, child.index);
      const inner = predicates.get(child.index);
      // "concerns [regarding] its debts", "projections [resembling] teeth"
      if (isNoun && child.deprel === "acl" && child.tag === "VBG") return false;
      // "fears that the banks were about to fail": told of the past, and still ahead of it.
      if (isNoun && inner && CHANCES.has(tree.lemma(cue)) && isSo(ground, inner)) return false;
      const told = isNoun && inner?.perfect === false && tree.child(child.index, "mark") !== null;
      if (inner?.perfect && inner.modal === null) return false; // "the greatest fear that he has seen", "fears that it has failed"
      // "the threat [they pose]" tells which, "the threat [that it will fail]" what of
      if (child.deprel === "relcl" && inner?.modal === null && !tree.child(child.index, "mark")) return false;
      return Boolean(inner && (inner.tense !== "past" || told) && /^(ccomp|xcomp|acl|relcl)$/.test(child.deprel));
    });
  },

  /** "unclear [whether it will pay]", but not "unclear [if it has paid]", "the target was unclear". */
  "not of what is": (ground, cue) => {
    const { tree, predicates } = ground;
    const be = tree.tokens[cue]?.head ?? cue;
    // "is likely [a member] of the family": a guess at what it is
    if ((tree.child(be, "attr")?.index ?? -1) > cue) return false;
    const copula = predicates.get(be);
    // "It was unlikely that they would vote," in the words of one who speaks now
    if (copula && isOfThen(ground, copula)) return false;
    const clause =
      tree.child(cue, "ccomp", "advcl", "xcomp") ??
      tree.child(be, "ccomp", "advcl", ...(tree.lemma(cue) === "possible" ? ["xcomp"] : []));
    const inner = clause && clause.index > cue ? predicates.get(clause.index) : undefined;
    // "it is possible to fight": they can
    if (tree.lemma(cue) === "possible" && inner?.form === "infinitive" && copula?.modal === null) return false;
    if (inner) return !inner.perfect && inner.tense !== "past";
    const about = tree.child(be, "nsubj");
    return tree.lemma(cue) !== "unclear" || (about !== null && STILL_OPEN.has(tree.lemma(about.index)));
  },

  /** "[afraid] to speak": who is so does not do it. */
  "not reluctance": ({ tree }, cue) => !(tree.lemma(cue) === "afraid" && tree.child(cue, "xcomp") !== null),

  /** "The agreement [envisages] a joint port": what a document provides for. */
  "not a provision": ({ tree, predicates }, cue) => {
    const subject = predicates.get(cue)?.subject ?? null;
    return subject === null || !PROVIDING.has(tree.lemma(subject));
  },

  /** "The strike ends [if the owners pay]": both halves open. */
  "has an open condition": (ground, cue) => {
    const { tree, predicates } = ground;
    if (isFigureOfSpeech(ground, cue)) return false;
    const main = predicates.get(cue);
    const clause =
      main?.condition === null || main?.condition === undefined ? undefined : predicates.get(main.condition);
    if (!main || !clause) return false;
    // "asked if they pay", "was heard asking if they pay"
    if (ASKING.has(tree.lemma(cue)) || ASKING.has(tree.lemma(tree.tokens[clause.head]?.head ?? cue))) return false;
    // "If you want my view, I think so": a manner of speaking, unless what is thought is of the future.
    const thought = OPINIONS.has(tree.lemma(cue)) ? tree.child(cue, "ccomp") : null;
    if (thought && !main.modal && !clause.modal && !predicates.get(thought.index)?.modal) return false;
    if (
      (clause.tense === "past" && clause.subjectSource === "own") ||
      clause.perfect ||
      main.perfect ||
      main.tense === "past" ||
      (main.modal === "can" && !tree.children(cue).some(({ text }) => /^(?:only|still)$/i.test(text)))
    )
      return false;
    if (main.form === "participle" || (main.form === "gerund" && !isWeighed(ground, cue))) return false;
    // "They are wrong if they are saying so": of what is, not of what may come
    const isState = tree.lemma(clause.head) === "be" || clause.progressive;
    if (tree.lemma(cue) === "be" && main.modal === null && clause.modal === null && isState) return false;
    return (clause.form === "finite" && clause.subjectSource === "own") || main.modal !== null;
  },

  /** "a [chance] to play" is given, "a [chance] of rain" foreseen; "[speculation] that he will go" foresees, "[speculation] of a rift" does not. */
  "not a mere opportunity": (ground, cue) => {
    const { tree } = ground;
    if (isPossessed(ground, cue)) return false;
    const clause = tree.child(cue, "acl", "relcl", "ccomp");
    const isInfinitive =
      clause !== null && tree.children(clause.index).some(({ deprel, tag }) => deprel === "aux" && tag === "TO");
    if (tree.lemma(cue) === "chance") return !isInfinitive;
    return tree.lemma(cue) !== "speculation" || clause !== null;
  },

  /** "are [more likely] to be poor": a rate, not a view. */
  "not a rate": ({ tree }, cue) => !tree.children(cue).some(({ text }) => /^(more|less|most|least)$/i.test(text)),

  /** "The union said it [should] be done by June" asks for it; "It [should] be done by June" expects it. */
  "not a demand": ({ predicates }, cue) => predicates.get(cue)?.report === null,

  /** "[The orders] should help the firm", which nobody can be told to do. */
  "of no agent": (ground, cue) => {
    const subject = ground.predicates.get(cue)?.subject ?? null;
    return subject !== null && !isAgent(ground, subject);
  },

  /** "a meeting [taking] place on Friday", but "with shares [closing] on Friday" */
  "not an aside": ({ tree, predicates }, cue) =>
    predicates.get(cue)?.form !== "gerund" || tree.tokens[cue]?.deprel === "acl",

  /** "failed to [meet] on Friday" */
  "not failed": (ground, cue) => !isFailed(ground, cue),

  /** "would have cost", "I wish it [would] stop" */
  "not counterfactual": (ground, cue) => !ground.predicates.get(cue)?.perfect && !isContraryToFact(ground, cue),

  /** "will have enjoyed it", "is expected to have sold it" */
  "not a guess of the past": (ground, cue) => !isGuessOfPast(ground, cue),

  /** "[could] hear it", "as much as it [could] carry" */
  "not a capacity": (ground, cue) => !isOfTheSenses(ground, cue) && !isCapacity(ground, cue),

  /** "You [could] say so" */
  "not a manner of speaking": (ground, cue) => !isMannerOfSpeaking(ground, cue),

  /** "I [will] miss her" */
  "not an avowal": (ground, cue) => !isAvowal(ground, cue),

  /** "is [feared] dead" */
  "not of victims": (ground, cue) => !isOfVictims(ground, cue),

  /** "knowledge of the [risk] of a flood" */
  "not in passing": (ground, cue) => !isInPassing(ground, cue),

  /** "[aspiring] singers": of what kind they are */
  "not an attribute": ({ tree }, cue) => !/^(?:amod|compound)$/.test(tree.tokens[cue]?.deprel ?? ""),

  /** "could not take it", "before it could end", "larger than they could pay": what they were able to do. */
  "not a past ability": ({ tree, predicates }, cue) => {
    const verb = predicates.get(cue);
    if (verb?.modal !== "could" || verb.condition !== null) return true;
    if (tree.tokens[cue]?.deprel === "advcl" && tree.children(cue).some(opensMeasure)) return false;
    if (verb.report === null && narrowsThePast({ tree, predicates }, cue)) return false;
    const subject = verb.subject === null ? null : tree.child(verb.subject, "det");
    if (tree.children(cue).some(({ text }) => /^(?:barely|hardly|scarcely)$/i.test(text))) return false;
    return !verb.negated && subject?.text.toLowerCase() !== "no";
  },

  /** "The court ruled that doctors [may] stop": what is allowed */
  "not a permission": ({ tree }, cue) => {
    const above = tree.tokens[cue]?.deprel === "ccomp" ? tree.tokens[cue]?.head : undefined;
    return above === undefined || !RULING.has(tree.lemma(above));
  },

  /** "The reasons may be political": a guess at what is. */
  "not a present guess": ({ tree, predicates }, cue) => {
    const verb = predicates.get(cue);
    if (tree.child(cue, "acomp")?.text.toLowerCase() === "able" || isStillToDo({ tree }, cue)) return true;
    if (verb?.passive && (LINKED.has(tree.lemma(cue)) || REGARDED.has(tree.lemma(cue)))) return verb.condition !== null;
    if (verb?.progressive && verb.modal !== "could") return false; // "it [may be adding] to the risk"
    return !(STATES.has(tree.lemma(cue)) && verb?.modal !== "could" && verb?.condition === null);
  },

  /** "moved north [so that they could be closer]" */
  "not a purpose": ({ tree }, cue) =>
    ![tree.firstIn(cue), tree.firstIn(cue) - 1].some((at) => at >= 0 && /^so$/i.test(tree.tokens[at]?.text ?? "")),

  /** "we would like to thank" */
  "not a courtesy": ({ tree, predicates }, cue) => {
    const subject = predicates.get(cue)?.subject ?? null;
    const speaking = subject !== null && /^(i|we|you)$/i.test(tree.tokens[subject]?.text ?? "");
    return !(WISHES.has(tree.lemma(cue)) || (COURTESIES.has(tree.lemma(cue)) && speaking));
  },

  /** "I would back it", said of oneself: what one would do in another's place, and no view of what is to come. */
  "not imagined": (ground, cue) => {
    const verb = ground.predicates.get(cue);
    if (!verb || verb.subject === null || verb.condition !== null) return true;
    return !/^(?:i|we)$/i.test(ground.tree.tokens[verb.subject]?.text ?? "") || !isImagined(ground, verb);
  },

  /** "They asked [how they will do]": a question, not a view. */
  "not a question": (ground, cue) =>
    (!isIndirectQuestion(ground.tree, cue) || isNamed(ground, cue)) && !isAskedOfSomebody(ground, cue),

  /** "in the three [months] ending 30 September": a span's end, whatever happened in it. */
  "not a span's end": ({ tree }, cue) => {
    const head = tree.tokens[cue]?.head;
    return !(tree.tokens[cue]?.deprel === "acl" && head !== undefined && SPANS.has(tree.lemma(head)));
  },

  /** "had [previously] said it would": a view of then. */
  "not a former view": ({ tree, predicates }, cue) => {
    const verb = predicates.get(cue)?.report?.verb ?? null;
    return verb === null || !tree.children(verb).some(({ text }) => FORMER_ADVERBS.has(text.toLowerCase()));
  },

  /** "would not comment", "neither side would comment" */
  "not a refusal": ({ tree, predicates }, cue) => {
    if (!REFUSED.has(tree.lemma(cue))) return true;
    const { negated, subject } = predicates.get(cue) ?? { negated: false, subject: null };
    const none = subject !== null && [subject, ...tree.children(subject).map(({ index }) => index)].some(isNone(tree));
    return !negated && !none;
  },

  /** "[We] will carry on": a promise */
  "not one's own doing": (ground, cue) => !isOwnDoing(ground, cue),

  /** "rejected the notion that it [could] fail" */
  "not rejected": (ground, cue) => !isRejected(ground, cue),

  /** "judges who [will] understand" */
  "not which": (ground, cue) => !saysWhich(ground, cue),

  /** "It was unlikely that they [would] vote", and they may have */
  "not of then": (ground, cue) => {
    const { tree } = ground;
    const token = tree.tokens[cue];
    if (token?.deprel !== "ccomp") return true;
    const likely = tree.tokens[token.head]?.upos === "ADJ" ? token.head : tree.child(token.head, "acomp")?.index;
    const copula = likely === undefined ? undefined : predicateOver(ground, likely);
    if (!copula || !LIKELY.has(tree.lemma(likely ?? cue)) || tree.lemma(copula.head) !== "be") return true;
    return !isOfThen(ground, copula);
  },

  /** "The bill [would] ban it", "a bill that [would] ban it": what it says */
  "not a provision of a bill": (ground, cue) => !isProvision(ground, cue),

  /** "Who is to [blame]?" */
  "not to blame": ({ tree, predicates }, cue) => {
    const deed = tree.lemma(cue) === "blame" ? cue : tree.child(cue, "xcomp")?.index;
    const verb = deed === undefined ? undefined : predicates.get(deed);
    return !verb || verb.passive || verb.object !== null || tree.lemma(verb.head) !== "blame";
  },

  /** "The [warnings] have been lifted" */
  "not lifted": (ground, cue) => !isLifted(ground, cue),

  /** "The risk of a stroke [doubled]" */
  "not measured": (ground, cue) => !isMeasured(ground, cue),

  /** "would often play", "in 1950 would meet her" */
  "not a habit": (ground, cue) => !isOfThePast(ground, cue),
} as const satisfies Record<string, Test>;

export type OutlookTest = keyof typeof TESTS;

/** "warned them [to stay away]", "warned them [that they should stay away]": what is wished, not what is feared. */
const isAdvice = ({ tree, predicates }: Ground, cue: number, clause: Token): boolean =>
  tree.lemma(cue) === "warn" &&
  (clause.deprel === "xcomp" || /^(?:should|must|ought)$/.test(predicates.get(clause.index)?.modal ?? ""));

/** "limited the amount [that they could sell]", "there was a time [when it could be dismissed]": part of what was, unlike ", which could fail". */
function narrowsThePast(ground: Pick<Ground, "tree" | "predicates">, cue: number): boolean {
  const { tree } = ground;
  const token = tree.tokens[cue];
  if (token?.deprel !== "relcl" || tree.tokens[tree.firstIn(cue) - 1]?.text === ",") return false;
  const verb = predicateOver(ground, token.head);
  return verb?.tense === "past" && verb.report === null;
}

/** The conjunction of a clause that measures what is over, by time or by degree. */
const opensMeasure = ({ deprel, text }: Token): boolean =>
  deprel === "mark" && /^(?:before|until|till|than|once)$/i.test(text);

const isNone =
  ({ tokens }: Ground["tree"]) =>
  (index: number): boolean =>
    /^(?:neither|nobody|none|no)$/i.test(tokens[index]?.text ?? "");

/** "[would not] comment": they did not. */
const REFUSED = words("comment say confirm discuss elaborate disclose speculate reveal specify tell");

/** "The court [ruled] that doctors could stop": what is allowed. */
const RULING = words("rule decree hold prove");

/** What is unclear because it is still to come: "its [future] is unclear", but not "the law is unclear". */
const STILL_OPEN = words("future fate outcome outlook result prospect timing timetable date consequence impact effect");

const ASKING = words("ask wonder check doubt inquire enquire question");

const PROVIDING = new Set([
  ...AGREEMENT_NOUNS,
  ...words("document plan law bill act programme program constitution text paper"),
]);
/** "would consider [selling] it if it gets approval": the parse hangs the condition on the inner verb. */
const isWeighed = ({ tree, predicates }: Ground, cue: number): boolean => {
  const token = tree.tokens[cue];
  return token?.deprel === "xcomp" && /^(?:will|would|could|may|might)$/.test(predicates.get(token.head)?.modal ?? "");
};

const SPANS = words("day week month quarter half year season period decade");
const STATES = words(
  "be have involve reflect explain indicate include contain know feel exist seem appear stem owe look sound represent constitute resemble",
);
/** "may be [classed] as weak", "could be [called] weak" */
const REGARDED = words("class view consider regard describe call deem compare");
/** "may be [linked] to it", "could be [related] to it": how things are, and not what comes of them. */
const LINKED = words("link relate connect associate tie base root attribute");

const WISHES = words("like love prefer wish want welcome rather");
const COURTESIES = words("say think argue suggest hate agree hope");

/** "fears [of] a recession", "hopes [for] peace" */
const isOf = ({ deprel, text }: Token): boolean => deprel === "prep" && /^(of|for)$/i.test(text);

/** "the risk [seen] in the trial", and not "fears that it would be [seen]" */
const isBareParticiple = (tree: Ground["tree"], { index, deprel, tag }: Token): boolean =>
  deprel === "acl" && tag === "VBN" && tree.child(index, "mark", "aux", "auxpass", "nsubj", "nsubjpass") === null;

/** "if there is enough evidence they will be [charged]": the parse hangs the main clause on the last noun of the condition. */
const isMisplaced = ({ tree }: Pick<Ground, "tree">, cue: number): boolean =>
  tree.tokens[cue]?.deprel === "acl" && tree.child(cue, "nsubj", "nsubjpass") !== null;

/** "worry [for months]": how long. */
const isOfTime = (tree: Ground["tree"], { index, text }: Token): boolean =>
  /^for$/i.test(text) && tree.children(index).some((noun) => SPANS.has(tree.lemma(noun.index)));

/** Whether a match speaks of what is to come. */
export const isAhead = (ground: Ground, tests: readonly OutlookTest[], cue: number): boolean =>
  tests.every((name) => TESTS[name](ground, cue));
