import { FUTURE_AUXILIARIES, PROSPECTIVE, PROSPECTIVE_NOUNS, REPORTING } from "../lexicon/en/time-context.js";
import type { Token } from "../types.js";
import type { Direction } from "./types.js";

/** What the children of a verb say of its time. */
const FUTURE = 1;
const TO = 2;
const PAST_AUXILIARY = 4;
const PRESENT_AUXILIARY = 8;
const PERFECT = 16;

/** A dependency path of a real sentence is shorter; a hostile one is cut. */
const LONGEST_PATH = 16;

const DEADLINES: ReadonlySet<string> = new Set(["by", "until", "till", "before"]);

/**
 * Whether the verb that governs a token lies behind or ahead: [signed on Friday] is past, [will sign on Friday], [plans to sign on Friday],
 * [is due on Friday] and [meets on Friday] are future; [says on Friday] is not. Reads the dependency parse, one pass over the tokens to note
 * each verb's auxiliaries, then a short climb for each question.
 */
export class Tense {
  readonly #tokens: readonly Token[];
  readonly #marks: Uint8Array;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#marks = new Uint8Array(tokens.length);
    for (const token of tokens) {
      if (token.head !== token.index) this.#marks[token.head] = (this.#marks[token.head] ?? 0) | markOf(token);
    }
  }

  directionOf(index: number): Direction {
    let deadline = false;
    let token = this.#tokens[index];
    for (let step = 0; token && step < LONGEST_PATH; step++) {
      const lower = token.text.toLowerCase();
      if (DEADLINES.has(lower) && token.upos !== "NOUN") deadline = true;
      if (token.upos === "VERB" || token.upos === "AUX") return this.#ofVerb(token, deadline, LONGEST_PATH - step);
      if (step > 0 && PROSPECTIVE_NOUNS.has(token.lemma.toLowerCase())) return "future";
      if (token.head === token.index) break;
      token = this.#tokens[token.head];
    }
    return deadline ? "future" : "unknown";
  }

  #ofVerb(verb: Token, deadline: boolean, steps: number): Direction {
    const marks = this.#marks[verb.index] ?? 0;
    const lemma = verb.lemma.toLowerCase();
    if (marks & FUTURE) return "future";
    const prospective = PROSPECTIVE.has(lemma);
    switch (verb.tag) {
      case "VB":
        return marks & TO ? this.#ofInfinitive(verb, deadline, steps) : "unknown";
      case "VBZ":
      case "VBP":
        return REPORTING.has(lemma) && !deadline ? (lemma === "be" ? "unknown" : "past") : "future";
      case "VBD":
        return prospective && deadline ? "future" : "past";
      default:
        return this.#ofParticiple(verb, prospective, deadline, steps);
    }
  }

  /** [plans to sign], [a deal to sign], [is to sign]: ahead. [came to sign]: as the governing verb has it. */
  #ofInfinitive(verb: Token, deadline: boolean, steps: number): Direction {
    const governor = this.#tokens[verb.head];
    if (!governor || governor === verb || steps <= 0) return "future";
    if (governor.upos !== "VERB" && governor.upos !== "AUX") return "future";
    const lemma = governor.lemma.toLowerCase();
    if (PROSPECTIVE.has(lemma) || lemma === "be" || lemma === "have") return "future";
    return this.#ofVerb(governor, deadline, steps - 1);
  }

  /** [is meeting] and [is scheduled] look ahead, [was scheduled], [has met] and [held] back; a bare [meeting] goes with its governor. */
  #ofParticiple(verb: Token, prospective: boolean, deadline: boolean, steps: number): Direction {
    const marks = this.#marks[verb.index] ?? 0;
    if (marks & PERFECT) return prospective && deadline ? "future" : "past";
    if (marks & PAST_AUXILIARY) return prospective && deadline ? "future" : "past";
    if (marks & PRESENT_AUXILIARY) return REPORTING.has(verb.lemma.toLowerCase()) ? "past" : "future";
    if (prospective) return "future";
    const governor = this.#tokens[verb.head];
    if (verb.tag === "VBG" && governor && governor !== verb && steps > 0) {
      return governor.upos === "VERB" || governor.upos === "AUX"
        ? this.#ofVerb(governor, deadline, steps - 1)
        : "unknown";
    }
    return verb.tag === "VBN" && !deadline ? "past" : "unknown";
  }
}

function markOf(token: Token): number {
  if (token.deprel !== "aux" && token.deprel !== "auxpass") return 0;
  const lower = token.text.toLowerCase();
  if (FUTURE_AUXILIARIES.has(lower)) return FUTURE;
  if (lower === "to") return TO;
  const lemma = token.lemma.toLowerCase();
  if (lemma === "have" || lower === "'ve" || lower === "had") return PERFECT;
  return token.tag === "VBD" ? PAST_AUXILIARY : token.tag === "VBZ" || token.tag === "VBP" ? PRESENT_AUXILIARY : 0;
}
