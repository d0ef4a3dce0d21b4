import { AGREEING, SCHEDULING, SETTING, SUSPENDING } from "../lexicon/en/time-context.js";
import type { Token } from "../types.js";

/** The prepositions on the way from a date to its verb. */
export interface Way {
  /** [by], [until], [before], [no later than]: what is to be done by then has yet to be done, unless the verb says that it was. */
  deadline: boolean;
  /** [for], [to]: with a verb of scheduling the later day ([planned for Friday], [extended to 20 November]). */
  aim: string;
  /** The preposition that the date itself hangs on, or "". */
  nearest: string;
  /** Whether the date hangs on the verb itself, with no clause or noun between. */
  near: boolean;
  /** Whether it hangs on a noun or a number first: [a debate on Friday], [one on Friday]. */
  ofNoun: boolean;
  /** Whether that noun, and no other, is fixed for a day beforehand: [the election on Sunday]. */
  ofEvent: boolean;
  /** [as of Friday] */
  asOf: boolean;
}

const DEADLINES: ReadonlySet<string> = new Set(["by", "until", "till", "before", "than"]);
const AIMS: ReadonlySet<string> = new Set(["for", "to", "until", "till"]);

/** A way of which nothing is known yet. */
export const newWay = (): Way => ({
  deadline: false,
  aim: "",
  nearest: "",
  near: true,
  ofNoun: false,
  ofEvent: false,
  asOf: false,
});

/** Takes a preposition into the way. */
export function notePreposition(way: Way, preposition: string): void {
  if (way.nearest === "") way.nearest = preposition;
  if (DEADLINES.has(preposition)) way.deadline = true;
  if (AIMS.has(preposition)) way.aim = preposition;
}

/** [no later than Friday] is a deadline; with [higher than in May] what is compared with is known. */
export const isDeadlineThan = (before: Token | undefined): boolean =>
  /^(?:late|later|soon|sooner|early|earlier)$/u.test(before?.lemma.toLowerCase() ?? "");

/** [was scheduled for Friday], [was set for Friday], [extended to 20 November]; [extended a surge] is over. */
export const isScheduled = (lemma: string, { deadline, aim, nearest }: Way): boolean =>
  (SETTING.has(lemma) && nearest === "for") ||
  (SCHEDULING.has(lemma) && (deadline || (aim !== "" && !(lemma === "extend" && aim === "for"))));

/** [a ruling was expected Friday], which was reported because it has not come. */
export const isExpected = (lemma: string, { near }: Way): boolean => lemma === "expect" && near;

/** [was suspended until Friday] */
export const isSuspended = (lemma: string, { nearest }: Way): boolean =>
  SUSPENDING.has(lemma) && (nearest === "until" || nearest === "till");

/** [agreed to a truce until Friday], [signed a contract from June]: what was agreed on is to come, unlike [agreed on Friday]. */
export const isAgreed = (lemma: string, { nearest, ofNoun }: Way): boolean =>
  AGREEING.has(lemma) && (/^(?:until|till|from)$/u.test(nearest) || (nearest === "by" && ofNoun));
