import type { CivilDate } from "../../text/civil-date.js";
import { countLeading } from "../../text/halving.js";
import { compareSpans } from "../../text/span.js";
import { valueBounds } from "../../text/timex-value.js";
import type { Parse, Token } from "../types.js";
import { quarterOf, quarterOfEnd, quarterValue } from "./readings.js";
import { Tense } from "./tense.js";
import type { Context, DatedNoun, Memory, Reading } from "./types.js";

export interface WritableContext extends Context {
  /** Notes a date that has been read, for what comes after it; `compared`: it stands behind a word of comparison. */
  remember(reading: Reading, at: number, compared: boolean): void;
  /** Makes a quarter the one under discussion, or none. */
  discuss(quarter: string | null, at: number): void;
}

export function buildContext(parse: Parse, published: CivilDate | null): WritableContext {
  const tense = new Tense(parse.tokens);
  const memory: Memory = {
    date: null,
    dateAt: 0,
    stated: false,
    quarter: null,
    quarterAt: -1,
    ahead: null,
    aheadAt: -1,
  };
  const tokenAt = (offset: number) => parse.tokens[lastStartingBy(parse.tokens, offset)];
  const entities = [...parse.entities].sort(compareSpans);
  return {
    published,
    memory,
    direction: (offset) => tense.directionOf(lastStartingBy(parse.tokens, offset)),
    foretold: (offset) => tense.isForetold(lastStartingBy(parse.tokens, offset)),
    toldBy: (offset, ahead) => tense.sayingOf(lastStartingBy(parse.tokens, offset), ahead),
    nounAfter: (offset) => nounAfter(parse.tokens, lastStartingBy(parse.tokens, offset)),
    tagAt: (offset) => (offset < 0 ? "" : (tokenAt(offset)?.tag ?? "")),
    deprelAt: (offset) => tokenAt(offset)?.deprel ?? "",
    entityAt(offset) {
      const entity = entities[lastStartingBy(entities, offset)];
      return entity && offset < entity.end ? entity.label : "";
    },
    discuss: (quarter, at) => {
      memory.quarter = quarter;
      if (quarter !== null) memory.quarterAt = at;
    },
    remember: ({ type, value, precision, anchor, certainty }, at, compared) => {
      // [in the first nine months it lost $5 million, compared with $4 million a year earlier]: no quarter is spoken of any more.
      if (type === "DURATION" && /^P(?:6|9|12)M$/u.test(value ?? "")) memory.quarter = null;
      if (type !== "DATE" || value === null || !valueBounds(value) || precision === "range") return;
      if (precision === "quarter") {
        // Results are of quarters that are over, by the calendar or by the verb; a forecast for the running one does not become "the quarter".
        const running = published && quarterValue(published.year, quarterOf(published));
        const over =
          running === null ||
          value < running ||
          (value === running && tense.directionOf(lastStartingBy(parse.tokens, at)) === "past");
        // [after a flat second quarter] looks back from the one that is told of.
        const aside = compared && memory.quarter !== null && value < memory.quarter;
        if (over && !aside && anchor !== "text") [memory.quarter, memory.quarterAt] = [value, at];
        else if (value === memory.quarter) memory.quarterAt = at;
        if (!over) [memory.ahead, memory.aheadAt] = [value, at];
        return;
      }
      const quarter =
        precision === "month" && at - memory.dateAt < RANGE_REACH ? quarterOfMonths(memory.date, value) : null;
      if (quarter) [memory.quarter, memory.quarterAt] = [quarter, at];
      [memory.date, memory.dateAt, memory.stated] = [value, at, certainty === "stated"];
    },
  };
}

/** How near two months stand that are the ends of a range, in UTF-16 units: [October to December]. */
const RANGE_REACH = 16;

/** The quarter that runs from one month to another, by the month between them; null where the two are no quarter's ends. */
function quarterOfMonths(from: string | null, to: string): string | null {
  const [, year = "", month = ""] = /^(\d{4})-(\d\d)$/u.exec(to) ?? [];
  if (!from || !/^\d{4}-\d\d$/u.test(from) || Number(month) - Number(from.slice(5)) !== 2) return null;
  return quarterValue(Number(year), quarterOfEnd(Number(month)));
}

/** Tokens between a date and its noun: [Friday's 3-2 home defeat]. */
const REACH = 5;

function nounAfter(tokens: readonly Token[], date: number): DatedNoun | null {
  for (let index = date + 1; index <= date + REACH; index++) {
    const token = tokens[index];
    if (token?.upos !== "NOUN" || token.deprel === "compound") continue;
    const head = tokens[token.head];
    const verb = head?.upos === "ADP" ? tokens[head.head] : head;
    return {
      lemma: token.lemma.toLowerCase(),
      isSubject: token.deprel.startsWith("nsubj"),
      verb: verb?.upos === "VERB" ? verb.lemma.toLowerCase() : "",
    };
  }
  return null;
}

/** Index of the last item that begins at or before an offset, or -1; the items stand in order. */
const lastStartingBy = (items: readonly { readonly start: number }[], offset: number): number =>
  countLeading(items, ({ start }) => start <= offset) - 1;
