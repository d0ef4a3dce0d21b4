import {
  ACCUSING,
  AGREEING,
  APPOINTED_EVENTS,
  APPOINTING,
  AWAITING,
  BACKSHIFTING_OPENERS,
  CHANCES,
  CLAUSE_OPENERS,
  DECISIONS,
  IMPLICATIVE,
  INVARIABLE,
  MEETING,
  OPENING,
  POSTURES,
  PROSPECTIVE,
  PROSPECTIVE_NOUNS,
  PROSPECTS,
  REFUSABLE,
  REPORTING,
  SCHEDULING,
  SUMMONING,
  WISHING,
} from "../lexicon/en/time-context.js";
import type { Token } from "../types.js";
import {
  isBareComplement,
  isEvent,
  isFirst,
  isGerund,
  isKnown,
  isOpenedBy,
  isPresent,
  plansAnew,
  sharedAuxiliary,
  verbAbove,
  wasOvertaken,
} from "./clause.js";
import { LONGEST_PATH, sayingAbove, sayingOf } from "./saying.js";
import type { Direction } from "./types.js";
import { AHEAD, COULD, FUTURE, HAD, HAS, isVerb, marksOf, NOT, PAST, PRESENT, TO, WILL, WOULD } from "./verb-marks.js";
import {
  isAgreed,
  isDeadlineThan,
  isExpected,
  isScheduled,
  isSuspended,
  newWay,
  notePreposition,
  type Way,
} from "./way.js";

/**
 * Whether the verb that governs a token lies behind or ahead: [signed on Friday] is past, [will sign on Friday], [plans to sign on Friday],
 * [is due on Friday] and [meets on Friday] are future; [says on Friday] is not. Reads the dependency parse, one pass over the tokens to note
 * each verb's auxiliaries, then a short climb for each question.
 */
export class Tense {
  readonly #tokens: readonly Token[];
  readonly #marks: Uint16Array;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#marks = marksOf(tokens);
  }

  /** Whether the nearest verb above a token stands with [will] or [shall]. */
  isForetold(index: number): boolean {
    let token = this.#tokens[index];
    for (let step = 0; token && step < LONGEST_PATH; step++, token = this.#tokens[token.head]) {
      if (isVerb(token) && token.deprel !== "prep") return ((this.#marks[token.index] ?? 0) & WILL) !== 0;
      if (token.head === token.index) break;
    }
    return false;
  }

  directionOf(index: number): Direction {
    const way = newWay();
    let token = this.#tokens[index];
    // Behind [the] and [third] the date itself is still to come: [the third quarter].
    let outside = false;
    for (let step = 0; token && step < LONGEST_PATH; step++) {
      if (token.tag === "IN" || token.tag === "TO") {
        const preposition = token.text.toLowerCase();
        if (preposition === "since") return "past";
        if (preposition === "than" && !isDeadlineThan(this.#tokens[token.index - 1])) return "past";
        notePreposition(way, preposition);
        if (preposition === "of" && this.#tokens[token.head]?.text.toLowerCase() === "as") way.asOf = true;
      }
      // [beginning Friday] is from Friday on
      if (token.deprel === "prep" && OPENING.has(token.lemma.toLowerCase())) notePreposition(way, "from");
      way.near = step <= 2;
      if (outside && (token.upos === "NOUN" || token.upos === "NUM")) {
        if (!way.ofNoun && isKnown(this.#tokens, token)) return "past";
        // [Friday's election is the first], but [the impact of Friday's election is small]
        way.ofEvent = !way.ofNoun && APPOINTED_EVENTS.has(token.lemma.toLowerCase());
        way.ofNoun = true;
      }
      // [including], [following] are prepositions
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

  /** The verb of saying that a date tells the time of: see `saying.ts`. */
  sayingOf(index: number, ahead: boolean): number | null {
    return sayingOf(this.#tokens, this.#marks, index, ahead);
  }

  /** [missed a Friday deadline], [paid by the Friday deadline]; [set a Friday deadline] is ahead. */
  #wasMet(deadline: Token, steps: number): boolean {
    const verb = verbAbove(this.#tokens, deadline);
    const preposition = this.#tokens[deadline.head]?.text.toLowerCase() ?? "";
    if (deadline.lemma.toLowerCase() !== "deadline" || !verb || steps <= 0) return false;
    if (!/^(?:by|after)$/u.test(preposition) && !MEETING.has(verb.lemma.toLowerCase())) return false;
    return this.#ofVerb(verb, { ...newWay(), near: false }, steps - 1) === "past";
  }

  #ofVerb(verb: Token, way: Way, steps: number): Direction {
    const marks = this.#marks[verb.index] ?? 0;
    const lemma = verb.lemma.toLowerCase();
    if (marks & NOT && !way.deadline && (marks & COULD || (marks & WOULD && REFUSABLE.has(lemma)))) return "past";
    // [could have fled], [must have known]: over; [will have left by Friday] is not, nor [must have paid by Friday].
    if (marks & HAS && marks & FUTURE && !(marks & WILL) && !way.deadline) return "past";
    if (marks & FUTURE) return "future";
    // [lower than expected in May]: what is compared with is known.
    if (SCHEDULING.has(lemma) && this.#tokens[verb.index - 1]?.text.toLowerCase() === "than") return "past";
    if (way.ofNoun && AWAITING.has(lemma) && (lemma !== "prepare" || way.aim === "for")) return "future";
    const first = sharedAuxiliary(this.#tokens, verb, marks);
    if (first && steps > 0) return this.#ofVerb(first, way, steps - 1);
    if (marks & TO) return this.#ofInfinitive(verb, way, steps);
    switch (verb.tag) {
      case "VB":
        // [did not sign on Friday]
        if (marks & PAST) return isScheduled(lemma, way) ? "future" : "past";
        if (marks & PRESENT) return this.#ofPresent(verb, way);
        // [will see him sign on Friday], [made him sign on Friday]
        if (isBareComplement(this.#tokens, verb) && steps > 0)
          return this.#ofVerb(this.#tokens[verb.head] ?? verb, { ...way, near: false }, steps - 1);
        // The tagger takes [play on Sunday], behind a relative clause, for a bare form; as the sentence's verb it is a present or an imperative.
        return verb.deprel === "ROOT" && !INVARIABLE.has(lemma) ? "future" : "unknown";
      case "VBZ":
      case "VBP":
        return this.#ofPresent(verb, way);
      case "VBD":
        if (isScheduled(lemma, way) || isSuspended(lemma, way) || isAgreed(lemma, way)) return "future";
        return plansAnew(this.#tokens, verb) || this.#isBackshifted(verb, steps) ? "future" : "past";
      default:
        return this.#ofParticiple(verb, way, steps);
    }
  }

  /** [meets on Friday], [does not meet on Friday]: ahead, unless what is told of is a state of that day or a saying. */
  #ofPresent(verb: Token, way: Way): Direction {
    const lemma = verb.lemma.toLowerCase();
    // [as of Friday, she leads in the polls]
    if (way.asOf) return "past";
    if (POSTURES.has(lemma) && !way.deadline) return "past";
    // [stocks hurt the index on Friday]: the same form is the past, of which news tells
    if (verb.tag === "VBP" && INVARIABLE.has(lemma) && !way.deadline) return "past";
    if (way.deadline || (this.#marks[verb.index] ?? 0) & AHEAD) return "future";
    // [faces a vote in May], [follows a rise in May]: the noun may be of either side
    if (!REPORTING.has(lemma)) return way.ofNoun ? "either" : "future";
    if (lemma === "be") {
      // [Friday's election is the first], [Friday's ruling is a sign]: only what was appointed can be ahead.
      if (way.ofNoun) return way.ofEvent ? "either" : "unknown";
      // [the vote is on Friday], but [the question is what he meant on Friday]
      return way.near ? "future" : "unknown";
    }
    return lemma === "have" ? "either" : "past";
  }

  /** [plans to sign], [a deal to sign], [is to sign]: ahead. [came to sign], [began to sign]: as the governing verb has it. */
  #ofInfinitive(verb: Token, way: Way, steps: number): Direction {
    const governor = this.#tokens[verb.head];
    if (!governor || governor === verb || steps <= 0) return "future";
    const lemma = governor.lemma.toLowerCase();
    const above = this.#marks[governor.index] ?? 0;
    if (!isVerb(governor)) {
      // [her decision to sign in May] may have been carried out by now.
      if (DECISIONS.has(lemma) && !way.deadline) return "either";
      // [had a chance to vote on Tuesday], but [will have a chance to vote]
      if (CHANCES.has(lemma) && !way.deadline && verbAbove(this.#tokens, governor)?.tag === "VBD") return "either";
      const verbOfFirst = isFirst(this.#tokens, governor) ? verbAbove(this.#tokens, governor) : undefined;
      if (verbOfFirst) return this.#ofVerb(verbOfFirst, way, steps - 1);
      // [was willing to sign] is over, [was due to sign] and [a plan to sign] are not.
      const copula = governor.upos === "ADJ" && !PROSPECTIVE.has(lemma) ? this.#tokens[governor.head] : undefined;
      if (copula && isVerb(copula)) {
        // [is eligible to vote in November]
        const isAhead = isPresent(copula, this.#marks[copula.index] ?? 0) && !((this.#marks[verb.index] ?? 0) & HAS);
        return isAhead ? "future" : this.#ofVerb(copula, way, steps - 1);
      }
      const be = APPOINTING.has(lemma) ? this.#tokens[governor.head] : undefined;
      // [was due to sign] may be over; [announced plans to sign] says nothing of that
      return be?.tag === "VBD" && be.lemma === "be" ? "either" : "future";
    }
    // [was to sign], [was scheduled to sign]: what was planned may be over by now.
    if (lemma === "be" && governor.tag === "VBD") return "either";
    if (APPOINTING.has(lemma) && above & (PAST | HAD)) return "either";
    // [were going to sign], [had hoped to sign]: what came of it is not said.
    // [prepared to leave on Tuesday]: said of that day or of one to come
    if (lemma === "prepare" && governor.tag === "VBD") return "either";
    if ((lemma === "go" && above & PAST) || (WISHING.has(lemma) && above & HAD)) return "either";
    // [had to sign], [has had to sign]; [had to sign by Friday] tells of a deadline that may still run.
    if (lemma === "have" && (governor.tag === "VBD" || above & (HAS | HAD))) return way.deadline ? "either" : "past";
    // [sought to calm the markets on Tuesday]
    if (lemma === "seek" && governor.tag === "VBD" && !way.deadline) return "past";
    const isPlanned = PROSPECTIVE.has(lemma) || SCHEDULING.has(lemma);
    // [is said to have signed], [seems to have signed]
    if ((this.#marks[verb.index] ?? 0) & HAS && !isPlanned && !way.deadline) return "past";
    if (isPlanned || lemma === "be" || lemma === "have") return "future";
    // [was released on bail to appear in June]
    if (SUMMONING.has(lemma)) return "either";
    if ((verb.deprel === "xcomp" || verb.deprel === "ccomp") && !IMPLICATIVE.has(lemma)) return "future";
    return this.#ofVerb(governor, way, steps - 1);
  }

  /** [would leave when the contract expired in May], [to buy as soon as trading opened]: the past of a clause of time under what is still ahead. */
  #isBackshifted(verb: Token, steps: number): boolean {
    let governor = this.#tokens[verb.head];
    // "as [soon] as": the clause hangs on the adverb
    const asSoonAs = governor?.upos === "ADV";
    if (governor && asSoonAs) governor = this.#tokens[governor.head];
    if (verb.deprel !== "advcl" || !governor || governor === verb || steps <= 0) return false;
    if (!isOpenedBy(this.#tokens, verb, asSoonAs ? CLAUSE_OPENERS : BACKSHIFTING_OPENERS)) return false;
    const marks = this.#marks[governor.index] ?? 0;
    const way: Way = { ...newWay(), near: false };
    return (marks & (FUTURE | TO)) !== 0 && this.#ofVerb(governor, way, steps - 1) === "future";
  }

  /**
   * [is meeting] and [is scheduled] look ahead, [was scheduled], [has met] and [held] back; [was scheduled for Friday] and
   * [has closed the border until Friday] ahead again. A bare [meeting] goes with its governor.
   */
  #ofParticiple(verb: Token, way: Way, steps: number): Direction {
    const marks = this.#marks[verb.index] ?? 0;
    const lemma = verb.lemma.toLowerCase();
    if (marks & HAS) return way.deadline || isScheduled(lemma, way) ? "future" : "past";
    const fixed = verb.deprel === "acl" ? this.#tokens[verb.head] : undefined;
    if (fixed && (marks & ~NOT) === 0 && PROSPECTIVE_NOUNS.has(fixed.lemma.toLowerCase()) && lemma === "set") {
      // [has a deadline set for Friday]; [had a deadline set for Friday] may be over
      const above = verbAbove(this.#tokens, fixed);
      return above && isPresent(above, this.#marks[above.index] ?? 0) ? "future" : "either";
    }
    if (marks & (HAD | PAST)) {
      if (isExpected(lemma, way) || (APPOINTING.has(lemma) && way.aim === "for")) return "either";
      return isScheduled(lemma, way) || isSuspended(lemma, way) ? "future" : "past";
    }
    if (isScheduled(lemma, way) || (SCHEDULING.has(lemma) && lemma !== "extend" && lemma !== "target"))
      return wasOvertaken(this.#tokens, this.#marks, verb) ? "either" : "future";
    if (marks & PRESENT) {
      if (verb.tag === "VBG" && way.asOf) return "past";
      // [are meeting on Friday], [are running in the election on Friday]; [are hailing her speech on Friday] may be of either side
      if (verb.tag === "VBG")
        return REPORTING.has(lemma) ? "unknown" : way.ofNoun && !way.ofEvent ? "either" : "future";
      // [when the case is heard in May], [the album is released on Friday]
      const onDay = way.near && !way.ofNoun && /^(?:on)?$/u.test(way.nearest) && !REPORTING.has(lemma);
      return onDay || isOpenedBy(this.#tokens, verb, CLAUSE_OPENERS) ? "future" : "unknown";
    }
    if ((isGerund(this.#tokens, verb) || way.deadline) && steps > 0) return this.#ofDependent(verb, way, steps - 1);
    if (verb.tag !== "VBN") return "unknown";
    return this.#isBackshifted(verb, steps) ? "future" : "past";
  }

  /** [by signing on Friday they have ended it], [a bomb exploding on Friday killed two]: as the verb above; [jailed for lying on Friday] is over. */
  #ofDependent(verb: Token, way: Way, steps: number): Direction {
    const governor = this.#tokens[verb.head];
    const above = verbAbove(this.#tokens, verb);
    const otherwise = way.deadline ? "future" : "unknown";
    if (!governor || !above || above === verb) return otherwise;
    // [agreed to a truce starting on Friday]
    if (OPENING.has(verb.lemma.toLowerCase()) && AGREEING.has(above.lemma.toLowerCase())) return "future";
    const outer: Way = { ...way, near: false };
    if (isVerb(governor)) return this.#ofVerb(governor, outer, steps);
    const cause = governor.upos === "ADP" ? this.#tokens[governor.head] : undefined;
    // [a chance of winning on Friday]
    if (cause?.upos === "NOUN" && PROSPECTS.has(cause.lemma.toLowerCase())) return "future";
    if (ACCUSING.has(cause?.lemma.toLowerCase() ?? "")) return "past";
    const isLoose = cause !== undefined || this.#tokens[governor.head]?.upos === "ADP";
    const direction =
      isLoose && isPresent(above, this.#marks[above.index] ?? 0) ? otherwise : this.#ofVerb(above, outer, steps);
    // [was invited to the summit taking place on Friday], [with a vote coming up on Friday]
    // and so may a deadline still run: [was tasked with preparing a bill by May]
    if (direction !== "future") return way.deadline || isEvent(this.#tokens, verb) ? "either" : direction;
    // [hopes to win after failing in May]
    return governor.text.toLowerCase() === "after" ? "either" : direction;
  }
}
