import { valueBounds } from "../../text/timex-value.js";
import type { Atoms } from "./atoms.js";
import { rangeReading } from "./readings.js";
import type { Found } from "./widen-phase.js";

/** What stands between the two ends of a range. "and" joins only behind "between". */
const JOINTS = /^\s*(?:-|–|—|‑|to|through|thru|until|till|up to)\s*(?:the\s+)?$/iu;
const AND = /^\s*(?:and)\s*(?:the\s+)?$/iu;
const LIST = /^\s*(?:,|and|or|, and|&)\s*$/iu;

/**
 * Adds ranges: [from May to July], [between 2010 and 2015], [January 23 - March 9 2014]. The ends keep their own entries; the range stands
 * before them, since it begins no later. An end without its year takes it from the other: in [January 23 - March 9 2014] and in
 * [March and April 2015] both ends are of the stated year.
 */
export function joinRanges(found: readonly Found[], atoms: Atoms): Found[] {
  const ends = shareYears(found, atoms);
  const joined: Found[] = [];
  for (let i = 0; i < ends.length; i++) {
    const [left, right] = [ends[i], ends[i + 1]];
    if (!left) continue;
    const range = right && rangeOf(left, right, atoms);
    if (!range) {
      joined.push(left);
      continue;
    }
    joined.push(range, left, right);
    i++;
  }
  return joined;
}

function rangeOf(left: Found, right: Found, atoms: Atoms): Found | null {
  const [from, to] = [left.reading.value, right.reading.value];
  if (!isEnd(left) || !isEnd(right)) return null;
  const between = atoms.text.slice(left.end, right.start);
  const before = wordBefore(left, atoms);
  if (!(JOINTS.test(between) || (AND.test(between) && before === "between"))) return null;
  const first = before === "between" || before === "from" ? left.firstAtom - 1 : left.firstAtom;
  const start = atoms.starts[first] ?? left.start;
  const inOrder = from !== null && to !== null && ordered(from, to);
  if (from !== null && to !== null && !inOrder) return null;
  const basis = left.reading.anchor ?? right.reading.anchor ?? "stated";
  return {
    rule: "range",
    reading: rangeReading(from, to, basis),
    firstAtom: first,
    endAtom: right.endAtom,
    start,
    end: right.end,
  };
}

const isEnd = ({ reading }: Found): boolean =>
  reading.type === "DATE" && reading.precision !== "range" && reading.precision !== "reference";

const wordBefore = ({ firstAtom }: Found, atoms: Atoms): string =>
  atoms.text.slice(atoms.starts[firstAtom - 1] ?? 0, atoms.ends[firstAtom - 1] ?? 0).toLowerCase();

function ordered(from: string, to: string): boolean {
  const [a, b] = [valueBounds(from), valueBounds(to)];
  return a !== null && b !== null && a.from <= b.to && from !== to;
}

/** An end whose year was inferred takes that of its neighbour, as long as the order of the two allows. */
function shareYears(found: readonly Found[], atoms: Atoms): Found[] {
  const out = [...found];
  for (let i = 0; i + 1 < out.length; i++) {
    const [left, right] = [out[i], out[i + 1]];
    if (!left || !right || !isEnd(left) || !isEnd(right)) continue;
    const between = atoms.text.slice(left.end, right.start);
    if (between.length > 16 || !(JOINTS.test(between) || LIST.test(between))) continue;
    if (wantsYear(left) && isStatedDay(right))
      out[i] = withYear(left, Number(right.reading.value?.slice(0, 4)), right, "left");
    else if (wantsYear(right) && wantsYear(left) && JOINTS.test(between)) out[i + 1] = notBefore(right, left);
  }
  return out;
}

const wantsYear = ({ reading }: Found): boolean =>
  reading.certainty === "inferred" && /^\d{4}-\d\d(?:-\d\d)?$/u.test(reading.value ?? "");

const isStatedDay = ({ reading }: Found): boolean =>
  reading.certainty === "stated" && /^\d{4}-\d\d(?:-\d\d)?$/u.test(reading.value ?? "");

function withYear(one: Found, year: number, other: Found, side: "left"): Found {
  const rest = one.reading.value?.slice(4) ?? "";
  const value = `${year}${rest}`;
  const early = side === "left" && value > (other.reading.value ?? "") ? `${year - 1}${rest}` : value;
  return { ...one, reading: { ...one.reading, value: early, anchor: null, certainty: "stated" } };
}

/** [from November to February]: the second end is after the first. */
function notBefore(right: Found, left: Found): Found {
  const [from, to] = [left.reading.value ?? "", right.reading.value ?? ""];
  if (to >= from || to.slice(0, 4) > from.slice(0, 4)) return right;
  const year = Number(from.slice(0, 4));
  const same = `${from.slice(0, 4)}${to.slice(4)}`;
  const value = same >= from ? same : `${year + 1}${to.slice(4)}`;
  return { ...right, reading: { ...right.reading, value } };
}
