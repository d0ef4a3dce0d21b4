import {
  APPOINTING,
  AWAITING,
  CLAUSE_OPENERS,
  FUTURE_AUXILIARIES,
  IMPLICATIVE,
  INVARIABLE,
  OCCURRENCES,
  PROSPECTIVE,
  PROSPECTIVE_NOUNS,
  REFUSABLE,
  REPORTING,
  SCHEDULING,
  SETTING,
  SUSPENDING,
} from "../lexicon/en/time-context.js";
import type { Token } from "../types.js";
import type { Direction } from "./types.js";

/** What the children of a verb say of its time. */
const FUTURE = 1;
const TO = 2;
const PAST = 4;
const PRESENT = 8;
const HAS = 16;
const HAD = 32;
/** [is due], [is effective] */
const AHEAD = 64;
/** [would not], [could not] */
const NOT = 128;
const WOULD = 256;
const COULD = 512;

/** A dependency path of a real sentence is shorter; a hostile one is cut. */
const LONGEST_PATH = 16;

/** The prepositions on the way from a date to its verb. */
interface Way {
  /** [by], [until], [before]: what is to be done by then has yet to be done, unless the verb says that it was. */
  deadline: boolean;
  /** [for], [to]: with a verb of scheduling the later day ([planned for Friday], [extended to 20 November]). */
  aim: string;
  /** The preposition that the date itself hangs on, or "". */
  nearest: string;
  /** Whether the date hangs on the verb itself, with no clause or noun between. */
  near: boolean;
  /** Whether it hangs on a noun or a number first: [a debate on Friday], [one on Friday]. */
  ofNoun: boolean;
}

const DEADLINES: ReadonlySet<string> = new Set(["by", "until", "till", "before"]);
const AIMS: ReadonlySet<string> = new Set(["for", "to", "until", "till"]);

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
    this.#marks = new Uint16Array(tokens.length);
    for (const token of tokens) {
      if (token.head !== token.index) this.#marks[token.head] = (this.#marks[token.head] ?? 0) | markOf(token);
    }
  }

  directionOf(index: number): Direction {
    const way: Way = { deadline: false, aim: "", nearest: "", near: true, ofNoun: false };
    let token = this.#tokens[index];
    // Behind [the] and [third] the date itself is still to come: [the third quarter].
    let outside = false;
    for (let step = 0; token && step < LONGEST_PATH; step++) {
      const lower = token.text.toLowerCase();
      if (token.tag === "IN" || token.tag === "TO") {
        if (lower === "since") return "past";
        if (lower === "than") {
          // [higher than in May]: what is compared with is known; [no later than Friday] is a deadline
          if (
            !/^(?:late|later|soon|sooner|early|earlier)$/u.test(
              this.#tokens[token.index - 1]?.lemma.toLowerCase() ?? "",
            )
          )
            return "past";
          way.deadline = true;
        }
        if (way.nearest === "") way.nearest = lower;
        if (DEADLINES.has(lower)) way.deadline = true;
        if (AIMS.has(lower)) way.aim = lower;
      }
      way.near = step <= 2;
      if (outside && (token.upos === "NOUN" || token.upos === "NUM")) {
        if (!way.ofNoun && this.#isKnown(token)) return "past";
        way.ofNoun = true;
      }
      // [including], [following] are prepositions
      if (isVerb(token) && token.deprel !== "prep")
        return this.#ofVerb(this.#saying(token, index) ?? token, way, LONGEST_PATH - step);
      if (step > 0 && PROSPECTIVE_NOUNS.has(token.lemma.toLowerCase())) return "future";
      if (token.head === token.index) break;
      outside = !/^(?:det|predet|amod|nummod|quantmod)$/u.test(token.deprel);
      token = this.#tokens[token.head];
    }
    return way.deadline ? "future" : "unknown";
  }

  /**
   * The verb of saying that a date tells the time of, though it may hang on what is said; `ahead` for a day to come, on which nothing was said
   * ([estimated by 2050 demand would double]).
   */
  sayingOf(index: number, ahead: boolean): number | null {
    let token = this.#tokens[index];
    for (let step = 0; token && step < LONGEST_PATH; step++) {
      if (isVerb(token)) {
        const verb = this.#saying(token, index);
        const isOver = verb && (verb.tag === "VBD" || (this.#marks[verb.index] ?? 0) & (PAST | HAD | HAS));
        return verb && !(ahead && isOver) ? verb.index : null;
      }
      if (token.head === token.index) break;
      token = this.#tokens[token.head];
    }
    return null;
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

  /** [said on Monday it would close]: a date before the subject of what is said is that of the verb of saying, wherever the parser hung it. */
  #saying(clause: Token, date: number): Token | null {
    const verb = this.#tokens[clause.head];
    if (clause.deprel !== "ccomp" || !verb || !isVerb(verb) || verb.index >= date || clause.index <= date) return null;
    // [said that by Friday it would close]
    for (let i = Math.max(verb.index, date - LONGEST_PATH); i < date; i++) {
      const token = this.#tokens[i];
      if (token?.head === clause.index && token.text === "that") return null;
    }
    for (let i = date + 1; i < clause.index; i++) {
      const token = this.#tokens[i];
      // [said the May talks would fail]: the date is a part of the subject
      if (token?.head === clause.index && /^nsubj/u.test(token.deprel)) return this.#hangsOn(date, token) ? null : verb;
    }
    return null;
  }

  #hangsOn(index: number, above: Token): boolean {
    let token = this.#tokens[index];
    for (let step = 0; token && step < LONGEST_PATH && token.head !== token.index; step++) {
      if (token.head === above.index) return true;
      token = this.#tokens[token.head];
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
        return isScheduled(lemma, way) || this.#plansAnew(verb) || this.#isBackshifted(verb, steps) ? "future" : "past";
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
    const way: Way = { deadline: false, aim: "", nearest: "", near: false, ofNoun: false };
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

const isVerb = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX";

/** [was scheduled for Friday], [was set for Friday], [extended to 20 November]; [extended a surge] is over. */
const isScheduled = (lemma: string, { deadline, aim, nearest }: Way): boolean =>
  (SETTING.has(lemma) && nearest === "for") ||
  (SCHEDULING.has(lemma) && (deadline || (aim !== "" && !(lemma === "extend" && aim === "for"))));

/** [a ruling was expected Friday], which was reported because it has not come. */
const isExpected = (lemma: string, { near }: Way): boolean => lemma === "expect" && near;

/** [was suspended until Friday] */
const isSuspended = (lemma: string, { nearest }: Way): boolean =>
  SUSPENDING.has(lemma) && (nearest === "until" || nearest === "till");

function markOf(token: Token): number {
  if (token.deprel === "acomp" || token.deprel === "attr") {
    return PROSPECTIVE_NOUNS.has(token.lemma.toLowerCase()) ? AHEAD : 0;
  }
  if (token.deprel === "neg") return NOT;
  if (token.deprel !== "aux" && token.deprel !== "auxpass") return 0;
  const lower = token.text.toLowerCase();
  if (lower === "would") return FUTURE | WOULD;
  if (lower === "could") return FUTURE | COULD;
  if (FUTURE_AUXILIARIES.has(lower)) return FUTURE;
  if (lower === "to") return TO;
  if (lower === "had") return HAD;
  if (token.lemma.toLowerCase() === "have" || lower === "'ve") return HAS;
  if (token.tag === "VBD") return PAST;
  return token.tag === "VBZ" || token.tag === "VBP" ? PRESENT : 0;
}
