import {
  APPOINTING,
  AWAITING,
  CLAUSE_OPENERS,
  IMPLICATIVE,
  INVARIABLE,
  OCCURRENCES,
  PROSPECTIVE,
  PROSPECTIVE_NOUNS,
  REFUSABLE,
  REPORTING,
  SCHEDULING,
} from "../lexicon/en/time-context.js";
import type { Token } from "../types.js";
import { LONGEST_PATH, sayingAbove, sayingOf } from "./saying.js";
import type { Direction } from "./types.js";
import { AHEAD, COULD, FUTURE, HAD, HAS, isVerb, marksOf, NOT, PAST, PRESENT, TO, WOULD } from "./verb-marks.js";
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
      }
      way.near = step <= 2;
      if (outside && (token.upos === "NOUN" || token.upos === "NUM")) {
        if (!way.ofNoun && this.#isKnown(token)) return "past";
        way.ofNoun = true;
      }
      // [including], [following] are prepositions
      if (isVerb(token) && token.deprel !== "prep")
        return this.#ofVerb(sayingAbove(this.#tokens, token, index) ?? token, way, LONGEST_PATH - step);
      if (step > 0 && PROSPECTIVE_NOUNS.has(token.lemma.toLowerCase())) return "future";
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

  /** [will gain from the win on Tuesday]: what has happened is called by its name, with the article. */
  #isKnown(noun: Token): boolean {
    if (!OCCURRENCES.has(noun.lemma.toLowerCase())) return false;
    for (let i = noun.index - 1; i >= Math.max(0, noun.index - 3); i--) {
      const token = this.#tokens[i];
      if (token?.head === noun.index && (token.text.toLowerCase() === "the" || token.deprel === "poss")) return true;
    }
    return false;
  }

  #ofVerb(verb: Token, way: Way, steps: number): Direction {
    const marks = this.#marks[verb.index] ?? 0;
    const lemma = verb.lemma.toLowerCase();
    if (marks & NOT && !way.deadline && (marks & COULD || (marks & WOULD && REFUSABLE.has(lemma)))) return "past";
    if (marks & FUTURE) return "future";
    if (way.ofNoun && AWAITING.has(lemma) && (lemma !== "prepare" || way.aim === "for")) return "future";
    const first = this.#sharedAuxiliary(verb, marks);
    if (first && steps > 0) return this.#ofVerb(first, way, steps - 1);
    if (marks & TO) return this.#ofInfinitive(verb, way, steps);
    switch (verb.tag) {
      case "VB":
        // The tagger takes [play on Sunday], behind a relative clause, for a bare form; as the sentence's verb it is a present or an imperative.
        return verb.deprel === "ROOT" && !INVARIABLE.has(lemma) ? "future" : "unknown";
      case "VBZ":
      case "VBP":
        // [stocks hurt the index on Friday]: the same form is the past, of which news tells
        if (verb.tag === "VBP" && INVARIABLE.has(lemma) && !way.deadline) return "past";
        if (way.deadline || marks & AHEAD) return "future";
        // [faces a vote in May], [follows a rise in May]: the noun may be of either side
        if (!REPORTING.has(lemma)) return way.ofNoun ? "either" : "future";
        // [the vote is on Friday], but [the question is what he meant on Friday]
        if (lemma === "be") return way.near ? "future" : "unknown";
        return lemma === "have" ? "either" : "past";
      case "VBD":
        return isScheduled(lemma, way) ||
          isAgreed(lemma, way) ||
          this.#plansAnew(verb) ||
          this.#isBackshifted(verb, steps)
          ? "future"
          : "past";
      default:
        return this.#ofParticiple(verb, way, steps);
    }
  }

  /** [plans to sign], [a deal to sign], [is to sign]: ahead. [came to sign], [began to sign]: as the governing verb has it. */
  #ofInfinitive(verb: Token, way: Way, steps: number): Direction {
    const governor = this.#tokens[verb.head];
    if (!governor || governor === verb || steps <= 0) return "future";
    const lemma = governor.lemma.toLowerCase();
    if (!isVerb(governor)) {
      // [was willing to sign] is over, [was due to sign] and [a plan to sign] are not.
      const copula = governor.upos === "ADJ" && !PROSPECTIVE.has(lemma) ? this.#tokens[governor.head] : undefined;
      if (copula && isVerb(copula)) return this.#ofVerb(copula, way, steps - 1);
      const be = APPOINTING.has(lemma) ? this.#tokens[governor.head] : undefined;
      return be?.tag === "VBD" ? "either" : "future";
    }
    // [was to sign], [was scheduled to sign]: what was planned may be over by now.
    if (lemma === "be" && governor.tag === "VBD") return "either";
    if (APPOINTING.has(lemma) && (this.#marks[governor.index] ?? 0) & (PAST | HAD)) return "either";
    if (PROSPECTIVE.has(lemma) || SCHEDULING.has(lemma) || lemma === "be" || lemma === "have") return "future";
    if ((verb.deprel === "xcomp" || verb.deprel === "ccomp") && !IMPLICATIVE.has(lemma)) return "future";
    return this.#ofVerb(governor, way, steps - 1);
  }

  /** [will withdraw and hand over by Friday], [is to be razed and rebuilt by May]: a verb without auxiliary or subject has those of the first. */
  #sharedAuxiliary(verb: Token, marks: number): Token | null {
    if (verb.deprel !== "conj" || (marks & ~NOT) !== 0 || !/^VB[NG]?$/u.test(verb.tag)) return null;
    const first = this.#tokens[verb.head];
    if (!first || !isVerb(first) || first.index > verb.index) return null;
    for (let i = verb.index - 1; i > Math.max(first.index, verb.index - LONGEST_PATH); i--) {
      const token = this.#tokens[i];
      if (token?.head === verb.index && /^nsubj/u.test(token.deprel)) return null;
    }
    return first;
  }

  /** [planned a rally on Saturday]: what is planned anew is to come; [planned the attack in May] tells of the planning. */
  #plansAnew(verb: Token): boolean {
    if (verb.lemma.toLowerCase() !== "plan") return false;
    const article = this.#tokens[verb.index + 1];
    const object = article && this.#tokens[article.head];
    return /^(?:a|an|another)$/iu.test(article?.text ?? "") && object?.deprel === "dobj" && object.head === verb.index;
  }

  /** [will leave when the contract expired in May], [to buy as soon as trading opened]: the past of a clause of time under what is still ahead. */
  #isBackshifted(verb: Token, steps: number): boolean {
    let governor = this.#tokens[verb.head];
    // "as [soon] as": the clause hangs on the adverb
    if (governor?.upos === "ADV") governor = this.#tokens[governor.head];
    if (verb.deprel !== "advcl" || !governor || governor === verb || steps <= 0 || !this.#opener(verb)) return false;
    const marks = this.#marks[governor.index] ?? 0;
    const way: Way = { ...newWay(), near: false };
    return (marks & (FUTURE | TO)) !== 0 && this.#ofVerb(governor, way, steps - 1) === "future";
  }

  /** Whether the clause of a verb is one of time or a condition. */
  #opener(verb: Token): boolean {
    if (verb.deprel !== "advcl") return false;
    // The opener is the clause's first word: it stands near the verb, or the clause is too long to tell.
    for (let i = verb.index - 1; i >= Math.max(0, verb.index - LONGEST_PATH); i--) {
      const token = this.#tokens[i];
      if (token?.head === verb.index && CLAUSE_OPENERS.has(token.text.toLowerCase())) return true;
    }
    return false;
  }

  /**
   * [is meeting] and [is scheduled] look ahead, [was scheduled], [has met] and [held] back; [was scheduled for Friday] and
   * [has closed the border until Friday] ahead again. A bare [meeting] goes with its governor.
   */
  #ofParticiple(verb: Token, way: Way, steps: number): Direction {
    const marks = this.#marks[verb.index] ?? 0;
    const lemma = verb.lemma.toLowerCase();
    if (marks & HAS) return way.deadline || isScheduled(lemma, way) ? "future" : "past";
    if (marks & (HAD | PAST)) {
      if (isExpected(lemma, way) || (APPOINTING.has(lemma) && way.aim === "for")) return "either";
      return isScheduled(lemma, way) || isSuspended(lemma, way) ? "future" : "past";
    }
    if (isScheduled(lemma, way) || (SCHEDULING.has(lemma) && lemma !== "extend")) return "future";
    if (marks & PRESENT) {
      if (verb.tag === "VBG") return REPORTING.has(lemma) ? "unknown" : "future";
      // [when the case is heard in May]
      return this.#opener(verb) ? "future" : "unknown";
    }
    const governor = this.#tokens[verb.head];
    const goesAlong = verb.tag === "VBG" || way.deadline;
    if (goesAlong && governor && governor !== verb && steps > 0) {
      const above = isVerb(governor) ? governor : verb.deprel === "acl" ? this.#tokens[governor.head] : undefined;
      if (above && isVerb(above) && above !== verb) return this.#ofVerb(above, way, steps - 1);
      return way.deadline ? "future" : "unknown";
    }
    if (verb.tag !== "VBN") return "unknown";
    return this.#isBackshifted(verb, steps) ? "future" : "past";
  }
}
