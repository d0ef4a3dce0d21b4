import {
  AGREEING,
  CONVENING,
  DEMANDING,
  SCHEDULING,
  SETTING,
  SHIFTING,
  SUSPENDING,
} from "../lexicon/en/time-context.js";
import { APPOINTED_EVENTS, FORESEEING_NOUNS } from "../lexicon/en/time-nouns.js";
import type { Token } from "../types.js";

/** The prepositions between a date and its verb. */
export interface Way {
  /** Index of the date's token. */
  readonly date: number;
  /**
   * [by], [until], [before], [no later than]: what must be done by then is still to be done, unless the verb says
   * otherwise.
   */
  deadline: boolean;
  /** [for], [to]: with a verb of scheduling, the later day ([planned for Friday], [extended to 20 November]). */
  aim: string;
  /** The preposition that governs the date, or "". */
  nearest: string;
  /** Whether the date depends directly on the verb, with no clause or noun between them. */
  near: boolean;
  /** Whether it first depends on a noun or a number: [a debate on Friday], [one on Friday]. */
  ofNoun: boolean;
  /** Whether that is the only noun, and an appointed event: [the election on Sunday]. */
  ofEvent: boolean;
  /** [as of Friday] */
  asOf: boolean;
  /** [after talks on Friday] */
  afterEvent: boolean;
  /** [more than its price on Friday] */
  compared: boolean;
}

const DEADLINES: ReadonlySet<string> = new Set(["by", "until", "till", "before", "than"]);
const AIMS: ReadonlySet<string> = new Set(["for", "to", "until", "till"]);

/** The way before the first step. */
export const newWay = (date: number): Way => ({
  date,
  deadline: false,
  aim: "",
  nearest: "",
  near: true,
  ofNoun: false,
  ofEvent: false,
  asOf: false,
  afterEvent: false,
  compared: false,
});

/** Adds a preposition to the way. */
export function notePreposition(way: Way, preposition: string): void {
  if (way.nearest === "") way.nearest = preposition;
  if (DEADLINES.has(preposition)) way.deadline = true;
  if (AIMS.has(preposition)) way.aim = preposition;
  if (way.ofNoun && preposition === "after") way.afterEvent = true;
}

/** [no later than Friday] is a deadline; in [higher than in May] the figure that is compared is known. */
export const isDeadlineThan = (before: Token | undefined): boolean =>
  /^(?:late|later|soon|sooner|early|earlier)$/u.test(before?.lemma.toLowerCase() ?? "");

/**
 * [was scheduled for Friday], [was set for Friday], [extended to 20 November], [put off to May]; [extended a surge] is
 * over.
 */
export const isScheduled = (lemma: string, { deadline, aim, nearest, near }: Way): boolean =>
  (SETTING.has(lemma) && nearest === "for") ||
  (SHIFTING.has(lemma) && near && /^(?:to|until|till)$/u.test(nearest)) ||
  (SCHEDULING.has(lemma) && (deadline || (aim !== "" && !(lemma === "extend" && aim === "for"))));

/** [a ruling was expected Friday]: reported because it has not happened yet. */
export const isExpected = (lemma: string, { near }: Way): boolean => lemma === "expect" && near;

/** [issued a warning of snow for Tuesday]: what somebody says ahead of the day. */
export const foresees = (tokens: readonly Token[], verb: Token, { date, nearest }: Way): boolean =>
  nearest === "for" &&
  tokens
    .slice(verb.index + 1, date)
    .some(
      ({ head, deprel, lemma }) =>
        head === verb.index && deprel === "dobj" && FORESEEING_NOUNS.has(lemma.toLowerCase()),
    );

/** [was suspended until Friday] */
export const isSuspended = (lemma: string, { nearest }: Way): boolean =>
  SUSPENDING.has(lemma) && (nearest === "until" || nearest === "till");

/**
 * [agreed to a truce until Friday], [signed a contract from June]: what was agreed is to come, unlike [agreed on
 * Friday].
 */
export const isAgreed = (lemma: string, { nearest, ofNoun }: Way): boolean =>
  AGREEING.has(lemma) && (/^(?:until|till|from)$/u.test(nearest) || (nearest === "by" && ofNoun));

/** [demanded a vote by Friday], [asked for talks before May]: what was demanded is to come, unlike [asked by Friday]. */
export const isDemanded = (tokens: readonly Token[], verb: Token, { date, nearest }: Way): boolean =>
  DEMANDING.has(verb.lemma.toLowerCase()) &&
  DEADLINES.has(nearest) &&
  tokens
    .slice(verb.index + 1, date)
    .some(({ head, deprel, text }) => head === verb.index && (deprel === "dobj" || /^for$/iu.test(text)));

/**
 * [has invited them to a meeting on Friday], [has agreed to talks in May]: the event that a verb has brought about, with
 * its day behind it.
 */
export function hasConvened(tokens: readonly Token[], verb: Token, { date, nearest }: Way): boolean {
  const lemma = verb.lemma.toLowerCase();
  if (!(CONVENING.has(lemma) || AGREEING.has(lemma)) || !/^(?:on|in|at|for)?$/u.test(nearest)) return false;
  return eventOf(tokens, verb, date) !== null;
}

/** [invited both sides to talks on Friday]: the talks may have been held by now. */
export const hasInvited = (tokens: readonly Token[], verb: Token, { date, nearest }: Way): boolean =>
  /^(?:invite|summon)$/iu.test(verb.lemma) &&
  /^(?:on|in|at)?$/u.test(nearest) &&
  eventOf(tokens, verb, date)?.deprel === "pobj";

/** The event before a date, if the verb governs it: [has called an election in May], [has agreed to talks in May]. */
function eventOf(tokens: readonly Token[], verb: Token, date: number): Token | null {
  let at = date - 1;
  // [a meeting in Port Ellery on] Friday
  while (at > verb.index && /^(?:ADP|DET|PROPN|ADJ)$/u.test(tokens[at]?.upos ?? "")) at--;
  const event = tokens[at];
  if (!event || at <= verb.index || !APPOINTED_EVENTS.has(event.lemma.toLowerCase())) return null;
  const above = tokens[event.head];
  const isOf =
    event.deprel === "dobj" ? above === verb : above?.head === verb.index && /^(?:to|for)$/iu.test(above.text);
  return isOf ? event : null;
}

/** In tokens: [than its own closing price on Friday]. */
const THAN_REACH = 7;

/** In tokens: [compared with 1.4 per cent and 1.9 per cent in May]. */
const FIGURE_REACH = 10;

/**
 * [will reach 3%, compared with 2% in May], [down from 4% in May], [against 2% in May]: a figure that is known, whatever
 * the verb says of the other.
 */
export function isOfKnownFigure(tokens: readonly Token[], date: number): boolean {
  for (let i = date - 1; i >= Math.max(1, date - FIGURE_REACH); i--) {
    const token = tokens[i];
    if (!token || !/^(?:NN|JJ|DT|PRP\$|POS|CD|IN|TO|CC|RB|\$|SYM)/u.test(token.tag)) return false;
    const word = token.text.toLowerCase();
    const before = tokens[i - 1]?.text.toLowerCase() ?? "";
    if (/^(?:with|to)$/u.test(word) && before === "compared") return true;
    if (word === "from" && /^(?:up|down)$/u.test(before)) return true;
    if (/^(?:against|versus)$/u.test(word)) return /^(?:CD|\$)$/u.test(tokens[i + 1]?.tag ?? "");
  }
  return false;
}

/** [more than its price on Friday]: "than" and a noun stand before the date. */
export function isOfCompared(tokens: readonly Token[], date: number): boolean {
  for (let i = date - 1; i >= date - THAN_REACH; i--) {
    const token = tokens[i];
    if (!token || !/^(?:NN|JJ|DT|PRP\$|POS|CD|IN|VBG)/u.test(token.tag)) return false;
    if (token.text.toLowerCase() === "than")
      return !isDeadlineThan(tokens[i - 1]) && tokens.slice(i, date).some(({ tag }) => tag.startsWith("NN"));
  }
  return false;
}
