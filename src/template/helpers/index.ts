import { LISTS } from "../../view/types.js";
import { table, timeline } from "./blocks.js";
import { actor, date, marks } from "./claims.js";
import { count, more } from "./counts.js";
import { colon, eq, fill, join, lang, list, quote, truncate } from "./texts.js";
import type { HelperDescription } from "./types.js";

const COUNT_NAMES = ["quotationCount", "dateCount", "unresolvedCount", "quoted", "bound", "named"] as const;

/** All helpers that give a value. The blocks are `if`, `unless`, `each` and `with`. */
export const HELPERS: Readonly<Record<string, HelperDescription>> = {
  marks: {
    run: marks,
    does: "The paragraphs that support an item (¶1 ¶3), if the audience shows marks; also says if its words are not in the article. `max` limits their number.",
    arity: [1, 1],
    takes: ["claim"],
    gives: "markdown",
    named: ["max"],
    example: "{{marks bottomLine}}",
  },
  date: {
    run: date,
    does: 'A date followed by the article\'s words; or only "printed", "words" or "iso".',
    arity: [1, 2],
    takes: ["date", "text"],
    gives: "text",
    choices: { 1: ["printed", "words", "iso"] },
    example: '{{#with dates.[0]}}{{date when}} · {{date when "iso"}}{{/with}}',
  },
  actor: {
    run: actor,
    does: "An actor's name; in wikis that have actors' pages, a link.",
    arity: [1, 1],
    takes: ["actor"],
    gives: "markdown",
    example: "{{#with actors.[0]}}{{actor this}}{{/with}}",
  },
  list: {
    run: list,
    does: "A list of words, or of objects with names, with the language's “and”.",
    arity: [1, 2],
    takes: ["list", "text"],
    gives: "text",
    example: "{{#with commitments.[0]}}{{list actors}}{{/with}}",
  },
  join: {
    run: join,
    does: "Its arguments without the empty ones, separated by commas; `sep` sets another separator.",
    arity: [1, 9],
    takes: ["text"],
    gives: "text",
    named: ["sep"],
    example: "{{join article.source article.dateline article.byline}}",
  },
  count: {
    run: count,
    does: "A number with its noun in the right plural form: the name is one of the labels' counts.",
    arity: [2, 2],
    takes: ["number", "text"],
    gives: "text",
    choices: { 1: COUNT_NAMES },
    example: '{{count quotations.length "quotationCount"}}',
  },
  more: {
    run: more,
    does: "How many items of a list are left out, and whose brief has them; empty if none are.",
    arity: [1, 1],
    takes: ["text"],
    gives: "markdown",
    choices: { 0: LISTS },
    example: '{{more "commitments"}}',
  },
  truncate: {
    run: truncate,
    does: "Text cut at a word to at most this many characters, with an ellipsis.",
    arity: [2, 2],
    takes: ["text", "number"],
    gives: "text",
    example: "{{truncate bottomLine.text 40}}",
  },
  quote: {
    run: quote,
    does: "Text in the quotation marks of the labels' language; marks of its own at the ends are not doubled.",
    arity: [1, 1],
    takes: ["text"],
    gives: "text",
    example: "{{#with quotations.[0]}}{{quote text}}{{/with}}",
  },
  colon: {
    run: colon,
    does: "Text followed by the colon of the labels' language.",
    arity: [1, 1],
    takes: ["text"],
    gives: "text",
    example: "{{colon labels.evidence}}",
  },
  lang: {
    run: lang,
    does: "The article's words, marked with their language for screen readers if it differs from that of the labels.",
    arity: [1, 1],
    takes: ["text"],
    gives: "markdown",
    example: "{{lang bottomLine.text}}",
  },
  fill: {
    run: fill,
    does: "A label with its placeholders filled in.",
    arity: [1, 1],
    takes: ["text"],
    gives: "text",
    named: ["n", "m", "date", "audience", "tool"],
    example: "{{fill labels.statusOn date=article.published}}",
  },
  eq: {
    run: eq,
    does: "Whether two values are the same, for `{{#if (eq a b)}}`.",
    arity: [2, 2],
    takes: ["any"],
    gives: "flag",
    example: "{{#if (eq article.language language)}}the same language{{/if}}",
  },
  table: {
    run: table,
    does: "On a line before a table: leaves out empty columns; `rowHeads=true` makes the first cells heads, `caption` names the table.",
    arity: [0, 0],
    takes: [],
    gives: "markdown",
    named: ["rowHeads", "caption"],
    example: "{{table rowHeads=true caption=labels.commitments}}",
  },
  timeline: {
    run: timeline,
    does: "The drawing of all dated commitments and outlook items.",
    arity: [0, 0],
    takes: [],
    gives: "markdown",
    example: "{{#if hasTimeline}}{{timeline}}{{/if}}",
  },
};
