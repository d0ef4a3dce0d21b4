import {
  AWAITING,
  AWAITING_OPENERS,
  BOUNDING_OPENERS,
  FORETELLING,
  INVARIABLE,
  MEETING,
  OPENING,
  REFUSABLE,
  SCHEDULING,
} from "../lexicon/en/time-context.js";
import { APPOINTED_EVENTS, FORESEEING_NOUNS, PROSPECTIVE_NOUNS } from "../lexicon/en/time-nouns.js";
import type { Token } from "../types.js";
import {
  isBareComplement,
  isClock,
  isDayOfWords,
  isKnown,
  isMistaggedPast,
  isMistaggedPresent,
  isOfComing,
  isOpenedBy,
  plansAnew,
  sharedAuxiliary,
  verbAbove,
} from "./clause.js";
import { directionOfInfinitive } from "./infinitive.js";
import { directionOfParticiple } from "./participle.js";
import { directionOfPresent } from "./present.js";
import { LONGEST_PATH } from "./reach.js";
import { sayingAbove, sayingOf } from "./saying.js";
import type { Direction } from "./types.js";
import { isBackshifted, type VerbClimb } from "./verb-climb.js";
import { COULD, FUTURE, HAS, isVerb, marksOf, NOT, PAST, PRESENT, TO, WILL, WOULD } from "./verb-marks.js";
import {
  foresees,
  hasInvited,
  isAgreed,
  isDeadlineThan,
  isDemanded,
  isOfCompared,
  isOfKnownFigure,
  isScheduled,
  isSuspended,
  newWay,
  notePreposition,
  type Way,
} from "./way.js";

/** A noun or a number that a date may depend on; in [opens at 7 a.m. on Tuesday] the hour is part of the date. */
const isCounted = (token: Token): boolean => (token.upos === "NOUN" && !isClock(token)) || token.upos === "NUM";

/** Heads between a date and the verb that it depends on directly: [meets on Friday] has one. */
const NEAREST_STEPS = 2;

/**
 * The side of the article's date on which a verb puts the words that depend on it. [signed on Friday] is past; [will
 * sign on Friday], [plans to sign on Friday], [is due on Friday] and [meets on Friday] are future; [says on Friday] is
 * not. Works on the dependency parse: one pass over the tokens notes each verb's auxiliaries, then each question climbs
 * a few heads.
 */
export class Tense {
  readonly #tokens: readonly Token[];
  readonly #marks: Uint16Array;
  readonly #climb: VerbClimb;

  constructor(tokens: readonly Token[]) {
    const marks = marksOf(tokens);
    this.#tokens = tokens;
    this.#marks = marks;
    this.#climb = { tokens, marks, ofVerb: (verb, way, steps) => this.#ofVerb(verb, way, steps) };
  }

  /** Whether the nearest verb above a token has [will] or [shall]. */
  isForetold(index: number): boolean {
    let token = this.#tokens[index];
    for (let step = 0; token && step < LONGEST_PATH; step++, token = this.#tokens[token.head]) {
      if (isVerb(token) && token.deprel !== "prep") return ((this.#marks[token.index] ?? 0) & WILL) !== 0;
      if (token.head === token.index) break;
    }
    return false;
  }

  directionOf(index: number): Direction {
    if (isOfKnownFigure(this.#tokens, index)) return "past";
    if (isOfComing(this.#tokens, index)) return "future";
    const way = { ...newWay(index), compared: isOfCompared(this.#tokens, index) };
    let token = this.#tokens[index];
    // A determiner or ordinal of the date is not outside it yet: [the third quarter].
    let outside = false;
    for (let step = 0; token && step < LONGEST_PATH; step++) {
      if (token.tag === "IN" || token.tag === "TO") {
        const preposition = token.text.toLowerCase();
        if (preposition === "since") return "past";
        if (preposition === "than" && !isDeadlineThan(this.#tokens[token.index - 1])) return "past";
        notePreposition(way, preposition);
        // [by midnight on Friday], [until noon on Friday]
        const clock = this.#tokens[token.index - 1];
        const above = preposition === "on" && isClock(clock) ? this.#tokens[clock.head] : undefined;
        if (above?.tag === "IN") notePreposition(way, above.text.toLowerCase());
        if (preposition === "of" && this.#tokens[token.head]?.text.toLowerCase() === "as") way.asOf = true;
      }
      // [beginning Friday] is from Friday on.
      if (token.deprel === "prep" && OPENING.has(token.lemma.toLowerCase())) notePreposition(way, "from");
      way.near = step <= NEAREST_STEPS;
      if (outside && isCounted(token)) {
        if (!way.ofNoun && (isKnown(this.#tokens, token) || isDayOfWords(this.#tokens, token, index))) return "past";
        // [a warning of snow for Tuesday]
        if (way.aim === "for" && FORESEEING_NOUNS.has(token.lemma.toLowerCase())) return "future";
        // [Friday's election is the first], but [the impact of Friday's election is small]
        way.ofEvent = !way.ofNoun && APPOINTED_EVENTS.has(token.lemma.toLowerCase());
        way.ofNoun = true;
      }
      // [including], [following] are prepositions.
      if (isVerb(token) && token.deprel !== "prep")
        return this.#ofVerb(sayingAbove(this.#tokens, token, index) ?? token, way, LONGEST_PATH - step);
      if (step > 0 && PROSPECTIVE_NOUNS.has(token.lemma.toLowerCase()))
        return this.#wasMet(token, LONGEST_PATH - step) ? "past" : "future";
      if (token.head === token.index) break;
      outside = !/^(?:det|predet|amod|nummod|quantmod)$/u.test(token.deprel);
      token = this.#tokens[token.head];
    }
    return way.deadline ? "future" : "unknown";
  }

  /** Index of the verb of saying whose time a date gives: see `saying.ts`. */
  sayingOf(index: number, day: { readonly isAhead: boolean }): number | null {
    return sayingOf(this.#tokens, this.#marks, index, day);
  }

  /** [missed a Friday deadline], [paid by the Friday deadline]; [set a Friday deadline] is ahead. */
  #wasMet(deadline: Token, steps: number): boolean {
    const verb = verbAbove(this.#tokens, deadline);
    const preposition = this.#tokens[deadline.head]?.text.toLowerCase() ?? "";
    if (deadline.lemma.toLowerCase() !== "deadline" || !verb || steps <= 0) return false;
    if (!/^(?:by|after)$/u.test(preposition) && !MEETING.has(verb.lemma.toLowerCase())) return false;
    return this.#ofVerb(verb, { ...newWay(deadline.index), near: false }, steps - 1) === "past";
  }

  #ofVerb(verb: Token, way: Way, steps: number): Direction {
    const marks = this.#marks[verb.index] ?? 0;
    const lemma = verb.lemma.toLowerCase();
    if (marks & NOT && !way.deadline && (marks & COULD || (marks & WOULD && REFUSABLE.has(lemma)))) return "past";
    // [could have fled], [must have known] are over; [will have left by Friday] and [must have paid by Friday] are not.
    if (marks & HAS && marks & FUTURE && !(marks & WILL) && !way.deadline) return "past";
    if (marks & FUTURE || foresees(this.#tokens, verb, way)) return "future";
    // [lower than expected in May]: the figure that is compared is known.
    if (SCHEDULING.has(lemma) && this.#tokens[verb.index - 1]?.text.toLowerCase() === "than") return "past";
    if (way.ofNoun && AWAITING.has(lemma) && (lemma !== "prepare" || way.aim === "for")) return "future";
    const first = sharedAuxiliary(this.#tokens, verb, marks);
    if (first && steps > 0) return this.#ofVerb(first, way, steps - 1);
    if (marks & TO) return directionOfInfinitive(this.#climb, verb, way, steps);
    if (isMistaggedPast(this.#tokens, verb, marks)) return "past";
    switch (verb.tag) {
      case "VB":
        return this.#ofBareForm(verb, way, steps);
      case "VBZ":
      case "VBP":
        // [until the ministers report back on Friday]
        if (isOpenedBy(this.#tokens, verb, BOUNDING_OPENERS)) return "future";
        if (this.#isAwaited(verb, way)) return "future";
        return directionOfPresent(this.#tokens, verb, marks, way);
      case "VBD":
        if (isScheduled(lemma, way) || isSuspended(lemma, way) || isAgreed(lemma, way)) return "future";
        if (isDemanded(this.#tokens, verb, way)) return "future";
        if (hasInvited(this.#tokens, verb, way)) return "either";
        // [predicted growth of 3% in 2034]
        if (FORETELLING.has(lemma) && verb.index < way.date && way.nearest === "in") return "either";
        return plansAnew(this.#tokens, verb) || isBackshifted(this.#climb, verb, way, steps) ? "future" : "past";
      default:
        if (isMistaggedPresent(verb, marks)) return directionOfPresent(this.#tokens, verb, marks, way);
        return directionOfParticiple(this.#climb, verb, way, steps);
    }
  }

  /** [if the May election goes badly], [once Sunday's vote is counted]: what the clause waits for is to come. */
  #isAwaited(verb: Token, way: Way): boolean {
    return way.ofEvent && isOpenedBy(this.#tokens, verb, AWAITING_OPENERS);
  }

  #ofBareForm(verb: Token, way: Way, steps: number): Direction {
    const marks = this.#marks[verb.index] ?? 0;
    const lemma = verb.lemma.toLowerCase();
    // [did not sign on Friday], but [would close if it did not find a buyer by Friday]
    if (marks & PAST)
      return isScheduled(lemma, way) || isBackshifted(this.#climb, verb, way, steps) ? "future" : "past";
    if (marks & PRESENT)
      return this.#isAwaited(verb, way) ? "future" : directionOfPresent(this.#tokens, verb, marks, way);
    // [will see him sign on Friday], [made him sign on Friday]
    if (isBareComplement(this.#tokens, verb) && steps > 0)
      return this.#ofVerb(this.#tokens[verb.head] ?? verb, { ...way, near: false }, steps - 1);
    // After a relative clause the tagger takes a present ([play on Sunday]) for a bare form; a root in that form is a
    // present or an imperative.
    return verb.deprel === "ROOT" && !INVARIABLE.has(lemma) ? "future" : "unknown";
  }
}
