import { FREQUENCY_ADVERBS } from "../../language/lexicon/en/adverbs.js";
import {
  JUDGEMENT_ADJECTIVES,
  JUDGEMENT_NOUNS,
  REGARDING_VERBS,
  SENSE_VERBS,
  VICTIM_WORDS,
} from "../../language/lexicon/en/attitude-words.js";
import { FAIL_VERBS, LIFT_VERBS } from "../../language/lexicon/en/doubt-words.js";
import {
  CHANGE_NOUNS,
  MEASURE_NOUNS,
  MEASURED_CHANGE_VERBS,
  OPEN_ADJECTIVES,
} from "../../language/lexicon/en/forecast-words.js";
import {
  EXAMINE_VERBS,
  INTERROGATE_VERBS,
  MANNER_OF_SPEAKING_VERBS,
  SAY_VERBS,
  THINK_VERBS,
} from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import { lastDayOf } from "../due-dates/calendar.js";
import { headOfTime } from "../due-dates/date-phrase.js";
import type { Ground } from "../ground.js";
import { isAfterHyphen } from "../tree-walks.js";
import { isAboutAnybody, isOpenToAnybody, isWhatAnybodyFinds } from "./anybody.js";

/*
 * Words that usually foretell, used for something unreal, past or felt: "would" in an unreal condition, "will have" as
 * a guess about the past, "could" with verbs of perception, "will never forget".
 */

/**
 * "I wish I [could] go", "If I were you, I [would] wait", "[would] be funny if it were not so sad": contrary to fact.
 */
export function isContraryToFact({ tree, predicates }: Ground, cue: number): boolean {
  const verb = predicates.get(cue);
  const above = tree.tokens[cue]?.deprel === "ccomp" ? tree.tokens[cue]?.head : undefined;
  if (above !== undefined && tree.lemma(above) === "wish") return true;
  const condition = verb?.condition ?? null;
  const clause = condition === null ? undefined : predicates.get(condition);
  if (condition === null || clause === undefined || clause.tense !== "past" || clause.modal !== null) return false;
  if (clause.passive || tree.children(condition).some(isIntention)) return false;
  const ofMe = clause.subject !== null && tree.tokens[clause.subject]?.text === "I";
  const still = tree.children(condition).some(({ text }) => /^still$/i.test(text));
  return ofMe || still || (clause.negated && tree.lemma(condition) === "be");
}

/** "if they were [to] pay": the future after all */
const isIntention = ({ deprel }: { readonly deprel: string }): boolean => deprel === "xcomp";

/**
 * "[will have] enjoyed it", "are expected [to have] sold it": a guess about the past, unless it is to be done by a
 * given day.
 */
export function isGuessOfPast({ tree, predicates, timesIn }: Ground, cue: number): boolean {
  const complement = tree.child(cue, "xcomp");
  const done =
    predicates.get(cue)?.modal === "will" ? predicates.get(cue) : complement && predicates.get(complement.index);
  // "If it happens again, they [will have] lost it": the future after all
  if (!done?.perfect || done.condition !== null) return false;
  // "are estimated to have dropped by 50%"
  if (/^(?:estimate|reckon)$/.test(tree.lemma(cue))) return true;
  const by = tree.children(done.head).some(({ text }) => /^(?:by|before|when|once|until)$/i.test(text));
  return !by && timesIn(done.sentence).length === 0;
}

/** "I [could hear] them", "could not be [seen]", "than could be [expected]": abilities of the senses and the mind. */
export function isOfTheSenses({ tree, predicates, timesNear }: Ground, cue: number): boolean {
  const verb = predicates.get(cue);
  if (!verb || verb.condition !== null) return false;
  const lemma = tree.lemma(cue);
  // "may not be [seen] in lakes"; but "may not be seen until 2031"
  if (verb.modal !== "could") return verb.passive && /^(?:see|find)$/.test(lemma) && timesNear(cue).length === 0;
  return SENSE_VERBS.has(lemma) || (verb.passive && /^(?:see|find|expect)$/.test(lemma));
}

/** "You [could say] that it has paid", "One [might argue] so": a manner of speaking. */
export function isMannerOfSpeaking(ground: Ground, cue: number): boolean {
  const { tree, predicates } = ground;
  const verb = predicates.get(cue);
  if (verb && isOpenToAnybody(ground, verb)) return true;
  const subject = verb?.subject ?? null;
  return (
    MANNER_OF_SPEAKING_VERBS.has(tree.lemma(cue)) &&
    subject !== null &&
    /^(?:i|we|you|one)$/i.test(tree.tokens[subject]?.text ?? "")
  );
}

/** "It [would be wrong] to wait": a judgement, not a prediction. */
export function isJudgement({ tree, predicates }: Ground, cue: number): boolean {
  const verb = predicates.get(cue);
  if (tree.lemma(cue) !== "be" || verb?.modal !== "would" || verb.condition !== null) return false;
  const subject = verb.subject === null ? "" : (tree.tokens[verb.subject]?.text ?? "");
  const what = tree.child(cue, "attr");
  if (what && JUDGEMENT_NOUNS.has(tree.lemma(what.index))) return true;
  const judged = tree.child(cue, "acomp") ?? (what && tree.child(what.index, "amod"));
  return /^(?:it|that|this)$/i.test(subject) && judged !== null && JUDGEMENT_ADJECTIVES.has(judged.text.toLowerCase());
}

/**
 * "asked [whether he would go]", "pressed on [whether they would]": an open question. "did not say [whether it would
 * close]", "declined to say": so is this, unless the text tells when it will be answered.
 */
export function isAskedOfSomebody(ground: Ground, cue: number): boolean {
  const { tree } = ground;
  const mark = tree.child(cue, "mark");
  if (!mark || !/^(?:whether|if)$/i.test(mark.text)) return false;
  let above = tree.tokens[cue] && tree.head(tree.tokens[cue]);
  if (above?.upos === "ADP" || above?.upos === "SCONJ") above = tree.head(above);
  // "declined a question about whether it would"
  if (above?.upos === "NOUN" && /^(?:question|query)$/.test(tree.lemma(above.index)))
    return ground.timesNear(cue).length === 0;
  if (above?.upos !== "VERB") return false;
  if (INTERROGATE_VERBS.has(tree.lemma(above.index)) || isWantedToKnow(tree, above)) return true;
  // "The first waves [can tell] whether it will be strong"
  if (/^c(?:an|ould)$/.test(ground.predicates.get(above.index)?.modal ?? "")) return true;
  if (isLeftUnsaid(ground, above)) {
    const [first, last] = [tree.firstIn(cue), tree.lastIn(cue)];
    return !ground.timesNear(cue).some(({ firstToken }) => first <= firstToken && firstToken <= last);
  }
  return EXAMINE_VERBS.has(tree.lemma(above.index)) && ground.timesNear(cue).length === 0;
}

/** "want to [know] whether they will" */
const isWantedToKnow = (tree: Ground["tree"], { index, deprel, head }: Token): boolean =>
  deprel === "xcomp" && /^(?:know|hear|see)$/.test(tree.lemma(index)) && tree.lemma(head) === "want";

/** "did not [say]", "declined to [comment]" */
function isLeftUnsaid({ tree, predicates }: Ground, { index, deprel, head }: Token): boolean {
  if (!SAY_VERBS.has(tree.lemma(index))) return false;
  return predicates.get(index)?.negated === true || (deprel === "xcomp" && FAIL_VERBS.has(tree.lemma(head)));
}

/** "[what could be] her last race": it identifies the race, and asks nothing. */
export const isFreeRelative = ({ tree }: Ground, cue: number): boolean =>
  !INTERROGATE_VERBS.has(tree.lemma(tree.tokens[cue]?.head ?? cue)) &&
  tree.children(cue).some(({ text, deprel }) => deprel === "nsubj" && /^what$/i.test(text));

/** "the amount of fuel [it could carry]", "as fast as [it will go]", "the best gift [they could give]": a capacity. */
export function isCapacity({ tree, predicates }: Ground, cue: number): boolean {
  const token = tree.tokens[cue];
  // "whatever help they could get"
  const what = tree.child(cue, "dobj");
  if ([what, what && tree.child(what.index, "det")].some((word) => word && /^(?:what|which)ever$/i.test(word.text)))
    return true;
  if (token?.deprel === "advcl" && /^(?:ADJ|ADV)$/.test(tree.tokens[token.head]?.upos ?? ""))
    return tree.children(cue).some(({ deprel, text }) => deprel === "mark" && /^as$/i.test(text));
  if (token?.deprel !== "relcl" || predicates.get(cue)?.modal !== "could") return false;
  // "worse than any chart [I could show]"
  const noun = tree.tokens[token.head];
  if (noun?.deprel === "pobj" && /^than$/i.test(tree.tokens[noun.head]?.text ?? "")) return true;
  // "[nothing] she could say", "[all] I could see"
  if (/^(?:nothing|anything|everything|all)$/.test(tree.lemma(token.head))) return true;
  const isSuperlative = tree.children(token.head).some(({ tag, index }) => tag === "JJS" && index < token.head);
  if (isSuperlative && tree.tokens[tree.firstIn(cue) - 1]?.text !== ",") return true;
  return MEASURE_NOUNS.has(tree.lemma(token.head)) || MEASURE_NOUNS.has(tree.lemma(aboveOf({ tree }, token.head)));
}

/** "the amount of [fuel]" -> the index of "amount". */
function aboveOf({ tree }: Pick<Ground, "tree">, noun: number): number {
  const prep = tree.tokens[noun]?.deprel === "pobj" ? tree.tokens[tree.tokens[noun]?.head ?? noun] : undefined;
  return prep?.text.toLowerCase() === "of" ? prep.head : noun;
}

/**
 * A risk or fear that only modifies something else: "knowledge of the [risk] of a flood", "women at [risk] of it",
 * "blamed for exploiting [fears] of it", "without [fear] of it".
 */
export function isInPassing({ tree }: Pick<Ground, "tree">, cue: number): boolean {
  const token = tree.tokens[cue];
  const above = token?.deprel === "pobj" || token?.deprel === "dobj" ? tree.head(token) : undefined;
  if (!above) return false;
  if (token?.deprel === "dobj")
    return above.deprel === "pcomp" || (above.deprel === "conj" && tree.head(above)?.deprel === "pcomp");
  // "work without [fear] of being told on"
  if (/^without$/i.test(above.text)) return true;
  const isOfNoun = tree.tokens[above.head]?.upos === "NOUN";
  return isOfNoun && /^(?:of|at)$/i.test(above.text);
}

/** "The [risk] of a stroke doubled in those who took it": a measured risk. */
export function isMeasured({ tree, predicates }: Ground, cue: number): boolean {
  const token = tree.tokens[cue];
  const verb = token && /^(?:nsubj|nsubjpass)$/.test(token.deprel) ? predicates.get(token.head) : undefined;
  if (!verb || tree.lemma(cue) !== "risk" || !MEASURED_CHANGE_VERBS.has(tree.lemma(verb.head))) return false;
  return verb.tense === "past" && verb.modal === null;
}

/** "All [warnings] of a flood have been lifted", "put the [fears] of a flood to rest": the fear is over. */
export function isLifted({ tree, predicates }: Ground, cue: number): boolean {
  const token = tree.tokens[cue];
  const verb = token && /^(?:nsubjpass|dobj)$/.test(token.deprel) ? predicates.get(token.head) : undefined;
  if (!verb || verb.negated || verb.modal !== null) return false;
  const toRest = [1, 2, 3, 4].some(
    (step) => tree.tokens[verb.head + step]?.text === "to" && tree.tokens[verb.head + step + 1]?.text === "rest",
  );
  return LIFT_VERBS.has(tree.lemma(verb.head)) || toRest;
}

/** "is feared [dead]", "are feared to be [trapped]": what has already happened to somebody. */
export function isOfVictims({ tree }: Ground, cue: number): boolean {
  const be = tree.child(cue, "xcomp", "ccomp");
  return [cue, be?.index].some(
    (verb) =>
      verb !== undefined &&
      [verb, ...tree.children(verb).map(({ index }) => index)].some((at) =>
        VICTIM_WORDS.has(tree.tokens[at]?.text.toLowerCase() ?? ""),
      ),
  );
}

/** "would [often] play", "[every morning] he would walk", "[in 1950] he would meet her": a past habit or event. */
export function isOfThePast({ tree, context, predicates, timesNear }: Ground, cue: number): boolean {
  const children = tree.children(cue);
  if (isAfterHyphen(tree, cue)) return true;
  // "They would meet once more before he [fell]", "Before he fell, they would": the past
  const before = children.find(({ deprel, tag }) => deprel === "advcl" && tag === "VBD");
  const marks = before ? tree.children(before.index).map(({ text }) => text) : [];
  if (marks.some((text) => /^(?:before|until|after)$/i.test(text)) && predicates.get(cue)?.report === null) return true;
  if (children.some(({ text }) => FREQUENCY_ADVERBS.has(text.toLowerCase()))) return true;
  // "would turn back and [sometimes] fall": both
  const next = children.find(({ deprel, tag }) => deprel === "conj" && tag === "VB");
  if (
    next &&
    tree.children(next.index).some(({ text, index }) => index < next.index && FREQUENCY_ADVERBS.has(text.toLowerCase()))
  )
    return true;
  const adverbials = children.filter(
    ({ deprel, text }) =>
      /^(?:npadvmod|tmod|advmod)$/.test(deprel) || (deprel === "prep" && /^(?:in|on|during|at)$/i.test(text)),
  );
  if (adverbials.some(({ index, deprel }) => deprel === "npadvmod" && isEvery(tree.child(index, "det")?.text)))
    return true;
  const published = context.document.published?.value;
  return timesNear(cue).some(({ value, type, firstToken, endToken }) => {
    const head = headOfTime(tree, { firstToken, endToken });
    // "would fall sooner than it had said [in May]": the date of what is compared
    const hangs = adverbials.some(
      ({ index }) => tree.firstIn(index) <= head && head <= tree.lastIn(index) && !isCompared(tree, index, head),
    );
    const last = hangs && value !== null && type === "DATE" ? lastDayOf(value) : null;
    return last !== null && published !== undefined && last < published;
  });
}

/** In tokens. */
const THAN_REACH = 12;

function isCompared({ tokens }: Ground["tree"], first: number, date: number): boolean {
  return tokens.slice(Math.max(first, date - THAN_REACH), date).some(({ text }) => text.toLowerCase() === "than");
}

const isEvery = (text = ""): boolean => /^(?:every|each)$/i.test(text);

/** "If you [look] at it, they win", "If she [thinks] so, she is wrong": not conditions of the future. */
export function isFigureOfSpeech(ground: Ground, cue: number): boolean {
  const { tree, predicates } = ground;
  const main = predicates.get(cue);
  const clause = main?.condition == null ? undefined : predicates.get(main.condition);
  if (!main || !clause) return false;
  const lemma = tree.lemma(clause.head);
  const isGeneric = clause.subject !== null && /^(?:you|we|one)$/i.test(tree.tokens[clause.subject]?.text ?? "");
  if (isAboutAnybody(ground, main) || isWhatAnybodyFinds({ tree }, main, clause)) return true;
  if (main.modal === null && isGeneric && REGARDING_VERBS.has(lemma)) return true;
  if (main.modal === null && tree.lemma(cue) === "be" && clause.modal === null && THINK_VERBS.has(lemma)) return true;
  // "should be presumed innocent [unless proved guilty]", "unknown [if it would apply]"
  if (/^(?:should|ought|must)$/.test(main.modal ?? "") && clause.form === "participle") return true;
  const predicative = tree.child(cue, "acomp");
  return tree.lemma(cue) === "be" && predicative !== null && OPEN_ADJECTIVES.has(predicative.text.toLowerCase());
}

/** "the [confidence] of the people" is theirs; "[so much] confidence that they win" has a result. */
export function isPossessed({ tree }: Ground, cue: number): boolean {
  if (!/^(?:confidence|optimism|potential)$/.test(tree.lemma(cue))) return false;
  const before = tree.tokens.slice(tree.firstIn(cue), cue);
  if (before.some(({ text }) => /^(?:so|such)$/i.test(text))) return true;
  const clause = tree.child(cue, "acl", "relcl", "ccomp");
  return clause === null && tree.children(cue).some(({ text, deprel }) => deprel === "prep" && text === "of");
}

/** "[projects] calm", "[estimate] it to be 4m": no future figure or change. */
export function isShownOrCounted({ tree }: Ground, cue: number): boolean {
  const lemma = tree.lemma(cue);
  if (!/^(?:project|estimate|reckon|tip)$/.test(lemma)) return false;
  const clause = tree.child(cue, "ccomp");
  // "[estimate] the price to be 4m"
  if (clause) {
    const isBeing = tree.lemma(clause.index) === "be" && tree.children(clause.index).some(({ tag }) => tag === "TO");
    return isBeing && lemma !== "tip" && lemma !== "project";
  }
  const deed = tree.child(cue, "xcomp");
  if (deed) return tree.lemma(deed.index) === "be" && lemma !== "tip";
  const object = tree.child(cue, "dobj");
  if (!object) return false;
  const inside = tree.tokens.slice(tree.firstIn(object.index), tree.lastIn(object.index) + 1);
  return !inside.some(({ upos, index }) => upos === "NUM" || CHANGE_NOUNS.has(tree.lemma(index)));
}

/** "failed [to meet on Monday]", "without [meeting]": it did not happen. */
export function isFailed({ tree }: Ground, cue: number): boolean {
  const token = tree.tokens[cue];
  if (!token || !/^(?:xcomp|pcomp|ccomp)$/.test(token.deprel)) return false;
  return FAIL_VERBS.has(tree.lemma(token.head)) || /^without$/i.test(tree.tokens[token.head]?.text ?? "");
}
