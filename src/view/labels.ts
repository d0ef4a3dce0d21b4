import { z } from "zod";
import { isPluralRule } from "../text/plural.js";
import { COUNTS, WORDS } from "./label-keys.js";

/**
 * Our own words on a page, in one language: `templates/labels/<language>.yaml`. Months, number marks and plural rules
 * are data here, because the locale data of Node builds differ.
 */

const text = z.string().min(1);

const pluralForms = z.strictObject({
  none: text.optional().describe("For 0, if the language has a form of its own for it."),
  pair: text.optional().describe("For 2, if the language has a word of its own for it: twice."),
  zero: text.optional(),
  one: text.optional(),
  two: text.optional(),
  few: text.optional(),
  many: text.optional(),
  other: text,
});

const rule = text.refine(isPluralRule, {
  error: "not a plural rule of CLDR, for instance: n % 10 = 1 and n % 100 != 11",
});

const twelve = z.array(text).length(12);

const listOf = <K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>);

export const labelsSchema = z.strictObject({
  language: text.describe("BCP 47."),
  name: text.describe("The language's name for itself."),
  months: z
    .strictObject({ dated: twelve, alone: twelve, short: twelve })
    .describe("Beside a day (11 декабря), alone (декабрь), short (дек.)."),
  dates: z.strictObject({
    day: text.describe("{day} {month} {year}"),
    first: text.optional().describe("The first of a month, if the language writes it differently: 1er {month} {year}"),
    month: text.describe("{month} {year}"),
    week: text.describe("{date}: its first day"),
    seasons: z.strictObject({ SP: text, SU: text, FA: text, WI: text }).describe("{year}"),
    quarters: z.array(text).length(4).describe("{year}"),
    halves: z.array(text).length(2).describe("{year}"),
    number: text.describe("The short style: {dd}.{mm}.{year}"),
  }),
  numbers: z.strictObject({ group: z.string(), decimal: text }),
  list: z.strictObject({ between: z.string().min(1), last: z.string().min(1) }).describe('", " and " and ".'),
  quotes: z.strictObject({
    open: text,
    close: text,
    outer: z
      .strictObject({ open: text, close: text })
      .optional()
      .describe("Around words that hold quotation marks themselves, if those would look like open and close."),
  }),
  colon: text.describe('After a label: ":", in French with a no-break space before it.'),
  plurals: z.strictObject({
    zero: rule.optional(),
    one: rule.optional(),
    two: rule.optional(),
    few: rule.optional(),
    many: rule.optional(),
  }),
  words: listOf(WORDS, text),
  counts: listOf(COUNTS, pluralForms),
});

export type Labels = z.infer<typeof labelsSchema>;
