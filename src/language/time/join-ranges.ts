import { addDays, formatCivilDate, parseCivilDate, twoDigits } from "../../text/civil-date.js";
import { valueBounds } from "../../text/timex-value.js";
import { MONTHS } from "../lexicon/en/time-words.js";
import type { Atoms } from "./atoms.js";
import { lacksYear } from "./lacks-year.js";
import { REACH } from "./reach.js";
import { rangeReading, yearValue } from "./readings.js";
import type { Found } from "./widen-phase.js";

/** The words between the two ends of a range. "and" joins only after "between". */
const JOINTS = /^\s*-?(?:-|–|—|‑|to|through|thru|until|till|up to)-?\s*(?:the\s+)?$/iu;
const AND = /^\s*(?:and)\s*(?:the\s+)?$/iu;
const LIST = /^\s*(?:,|and|or|, and|&)\s*$/iu;

/**
 * Adds ranges: [from May to July], [between 2010 and 2015], [January 23 - March 9 2014]. The ends keep their own
 * entries, and the range comes before them. An end without a year takes it from the other: in [January 23 - March 9
 * 2014] and [March and April 2015] both ends are in the stated year. [between now and March] begins on the article's
 * day.
 */
export function joinRanges(found: readonly Found[], atoms: Atoms, published: string | null): Found[] {
  const ends = shareYears(found, atoms, published);
  const joined: Found[] = [];
  for (let i = 0; i < ends.length; i++) {
    const [left, right] = [ends[i], ends[i + 1]];
    if (!left) continue;
    const range = right && rangeOf(left, right, atoms, published);
    if (!range) {
      joined.push(left);
      continue;
    }
    joined.push(range, left, right);
    i++;
  }
  return joined;
}

function rangeOf(left: Found, right: Found, atoms: Atoms, published: string | null): Found | null {
  const fromNow = left.reading.value === "PRESENT_REF";
  const [from, to] = [fromNow ? published : left.reading.value, right.reading.value];
  if (!(isEnd(left) || fromNow) || !isEnd(right)) return null;
  const between = atoms.text.slice(left.end, right.start);
  const before = wordBefore(left, atoms);
  if (!(JOINTS.test(between) || (AND.test(between) && before === "between"))) return null;
  // [a revision Friday to December's figures] is not a range: without "from", the ends have the same precision, and the
  // second is not a possessive.
  const marked = before === "between" || before === "from";
  if (fromNow && !marked) return null;
  if (!marked && (left.reading.precision !== right.reading.precision || isOwner(right, atoms))) return null;
  const first = marked ? left.firstAtom - 1 : left.firstAtom;
  const start = atoms.starts[first] ?? left.start;
  if (from !== null && to !== null && !ordered(from, to)) return null;
  const basis = (fromNow ? "published" : left.reading.anchor) ?? right.reading.anchor ?? "stated";
  return {
    rule: "range",
    reading: rangeReading(from, to, basis),
    firstAtom: first,
    endAtom: right.endAtom,
    start,
    end: right.end,
  };
}

const isOwner = ({ end }: Found, { text }: Atoms): boolean => /^['’]s$/u.test(text.slice(end, end + 2));

const isEnd = ({ reading }: Found): boolean =>
  reading.type === "DATE" && reading.precision !== "range" && reading.precision !== "reference";

const wordBefore = ({ firstAtom }: Found, atoms: Atoms): string =>
  atoms.text.slice(atoms.starts[firstAtom - 1] ?? 0, atoms.ends[firstAtom - 1] ?? 0).toLowerCase();

function ordered(from: string, to: string): boolean {
  const [a, b] = [valueBounds(from), valueBounds(to)];
  return a !== null && b !== null && a.from <= b.to && from !== to;
}

/** An end with an inferred year takes the year of its neighbour, if the order of the two allows it. */
function shareYears(found: readonly Found[], atoms: Atoms, published: string | null): Found[] {
  const out = [...found];
  // From the last to the first, so that a year reaches all of [January, February and March 2015].
  for (let i = out.length - 2; i >= 0; i--) {
    const [left, right] = [out[i], out[i + 1]];
    if (!left || !right || !isEnd(left) || !isEnd(right)) continue;
    const between = atoms.text.slice(left.end, right.start);
    if (between.length > REACH.rangeEnds || !(JOINTS.test(between) || LIST.test(between))) continue;
    if (isOwner(right, atoms)) continue;
    if (hasYear(right) && (wantsYear(left) || monthOfUndated(left, atoms))) out[i] = withYearOf(left, right, atoms);
    else if (JOINTS.test(between)) [out[i], out[i + 1]] = inOrder(left, right);
    else if (isMonth(left) && isMonth(right)) [out[i], out[i + 1]] = together(left, right, published);
  }
  return out;
}

const wantsYear = (one: Found): boolean => lacksYear(one) && one.reading.value !== null;

/** [in March or April of 2025], in an article without a date: the month that waits for its year. */
function monthOfUndated({ rule, reading, endAtom }: Found, { text, starts, ends }: Atoms): number | null {
  if (rule !== "month" || reading.value !== null) return null;
  return MONTHS[text.slice(starts[endAtom - 1], ends[endAtom - 1]).toLowerCase()] ?? null;
}

const hasYear = ({ reading }: Found): boolean =>
  reading.certainty === "stated" && /^\d{4}-\d\d(?:-\d\d)?$/u.test(reading.value ?? "");

/** [January 23 - March 9 2014]; in [November - March 9 2014] the first end is in 2013. */
function withYearOf(left: Found, right: Found, atoms: Atoms): Found {
  const rest = left.reading.value?.slice(4) ?? `-${twoDigits(monthOfUndated(left, atoms) ?? 1)}`;
  const year = Number(right.reading.value?.slice(0, 4));
  const value = `${yearValue(year)}${rest}`;
  const early = value > (right.reading.value ?? "") ? `${yearValue(year - 1)}${rest}` : value;
  return { ...left, reading: { ...left.reading, value: early, anchor: null, certainty: "stated" } };
}

/**
 * Puts two inferred ends in order. The first moves back a year if its year was inferred ([from November to February],
 * read in December); otherwise the second moves on by a year or a week ([from today through Jan. 17], [Monday to
 * Friday]).
 */
function inOrder(left: Found, right: Found): readonly [Found, Found] {
  const [from, to] = [left.reading.value ?? "", right.reading.value ?? ""];
  if (from === "" || to === "" || to >= from) return [left, right];
  if (wantsYear(left)) return [shiftYear(left, -1), right];
  if (wantsYear(right)) return [left, shiftYear(right, 1)];
  const day = right.rule === "weekday" ? parseCivilDate(to) : null;
  return day ? [left, withValue(right, formatCivilDate(addDays(day, 7)))] : [left, right];
}

const isMonth = ({ rule, reading }: Found): boolean => rule === "month" && reading.value !== null;

/** [in late November or early December]: a month and its neighbour are of one time, that nearer to the article's. */
function together(left: Found, right: Found, published: string | null): readonly [Found, Found] {
  const [from, to] = [monthsOf(left.reading.value ?? ""), monthsOf(right.reading.value ?? "")];
  const apart = to - from;
  if (published === null || Math.abs(apart) <= MONTHS_TOGETHER) return [left, right];
  const by = apart < 0 ? 1 : -1;
  const now = monthsOf(published);
  // Either the first moves to the second, or the second to the first.
  return Math.abs(to - now) < Math.abs(from - now) ? [shiftYear(left, -by), right] : [left, shiftYear(right, by)];
}

const MONTHS_TOGETHER = 6;

/** A date as a count of months. */
const monthsOf = (value: string): number => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));

const shiftYear = (one: Found, by: number): Found => {
  const value = one.reading.value ?? "";
  return withValue(one, `${yearValue(Number(value.slice(0, 4)) + by)}${value.slice(4)}`);
};

const withValue = (one: Found, value: string): Found => ({ ...one, reading: { ...one.reading, value } });
