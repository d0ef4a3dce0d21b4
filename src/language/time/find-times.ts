import type { Document } from "../../document/types.js";
import { parseCivilDate } from "../../text/civil-date.js";
import { valueBounds } from "../../text/timex-value.js";
import type { Parse, Timex } from "../types.js";
import { agreeOnNames, type Named } from "./agree.js";
import type { Atoms } from "./atoms.js";
import { type CompiledRule, findMatches } from "./claims.js";
import { buildContext, type WritableContext } from "./context.js";
import { compileGrammar } from "./grammar.js";
import { joinClocks } from "./join-clock.js";
import { joinRanges } from "./join-ranges.js";
import { joinSpokenYears } from "./join-spoken-year.js";
import type { Match } from "./match.js";
import { directionOf } from "./possessive.js";
import { repeatYearly } from "./repeat-yearly.js";
import { tokenRangeOf } from "./token-range.js";
import type { Reading } from "./types.js";
import { type Found, widenPhase } from "./widen-phase.js";

/**
 * Finds every expression of time in the document, in text order.
 *
 * 1. The text becomes a string of atoms (`atoms.ts`). Each rule of `rules/index.ts`, in that order, claims the atoms it
 *    matches.
 * 2. The matches are read in text order, so that [two days later] knows the date before it.
 * 3. Each reading takes in its context: a phase ([early 1990], [the end of 2027]: same value, longer span), the day of
 *    a clock time, the other end of a range, the year that repeats it.
 *
 * A range whose ends are dates themselves ([from May to July], [2019-2020]) comes before its ends and contains them;
 * `datesOf` drops such ranges. "By", "until" and "through" are not part of a span: [by the end of
 * 2027] and [through 2027] both give 2027, whose last day is in `valueBounds`.
 */
export function findTimes(document: Pick<Document, "published" | "text">, parse: Parse): Timex[] {
  const { alphabet, rules } = compileGrammar();
  const day = document.published?.value ?? null;
  const atoms = alphabet.split(document.text);
  const context = buildContext(parse, day === null ? null : parseCivilDate(day));
  const found = readMatches(atoms, rules, context);
  const widened = found.map((one, i) => widenPhase(one, atoms, found[i - 1]?.endAtom ?? 0));
  const yearly = repeatYearly(widened, atoms);
  const joined = joinRanges(joinClocks(joinSpokenYears(yearly, atoms), atoms), atoms, day);
  const locate = tokenRangeOf(parse.tokens);
  return joined.flatMap(({ start, end, rule, reading }) => {
    const range = locate(start, end);
    if (!range) return [];
    const side = context.direction(start);
    const toldBy = context.toldBy(start, { isAhead: isAhead(reading, day) });
    return [{ start, end, ...range, text: document.text.slice(start, end), ...reading, side, toldBy, rule }];
  });
}

const isAhead = ({ value }: Reading, published: string | null): boolean =>
  value !== null && published !== null && (valueBounds(value)?.to ?? "") > published;

/** [after a flat second quarter], [up from the second quarter]: the words before it mark a comparison. */
const isCompared = (match: Match): boolean =>
  [1, 2, 3, 4, 5].some((n) => /^(?:after|from|than|since|with|to|versus|against)$/u.test(match.before(n)));

/**
 * Whether the verb leaves open the side of a month, or of a weekday that owns its noun: [Monday's debate may not
 * matter], [asks about a slip in Monday's debate].
 */
function isOpen(match: Match, context: WritableContext): boolean {
  const side = directionOf(match, context);
  if (side === "past") return false;
  if (side !== "future") return true;
  const isInside = /^(?:at|in|during|from|of|after|on)$/u.test(match.before()) && match.before(2) !== "ahead";
  return match.after() === "'s" && isInside && !context.isForetold(match.start);
}

/** What a text names with the same words: a month, or the event of a weekday ([Monday's debate]). */
function nameOf(rule: string, match: Match, context: WritableContext): string | null {
  if (rule === "month") return match.get("m");
  const noun = rule === "weekday" && match.after() === "'s" ? context.nounAfter(match.stop + 2) : null;
  return noun && `${match.get("d")} ${noun.lemma}`;
}

function readMatches(atoms: Atoms, rules: readonly CompiledRule[], context: WritableContext): Found[] {
  const found: Found[] = [];
  const named = new Map<Found, Named>();
  for (const { rule, match } of findMatches(atoms, rules, context)) {
    const reading = rule.read(match, context);
    if (!reading) continue;
    context.remember({ reading, at: match.start, isCompared: isCompared(match) });
    if (rule.discusses) context.discuss(rule.discusses(match, context), match.start + match.words.length);
    const [firstAtom, endAtom] = match.range;
    const one = { rule: rule.name, reading, firstAtom, endAtom, start: match.start, end: match.stop };
    found.push(one);
    const name = nameOf(rule.name, match, context);
    if (name !== null) named.set(one, { name, isOpen: isOpen(match, context) });
  }
  return agreeOnNames(found, named);
}
