import { pluralForm } from "../text/plural.js";
import type { ActorRef, Count, DateView, EvidenceView, ListName, View } from "../view/types.js";
import { escapeMarkdown, Markdown } from "./markdown.js";
import type { Audience } from "./types.js";

/** What helpers know beside their arguments. */
export interface HelperContext {
  readonly view: View;
  readonly settings: Audience["settings"];
  readonly labels: Audience["labels"];
}

type Named = Readonly<Record<string, unknown>>;
export type Helper = (context: HelperContext, args: readonly unknown[], named: Named) => unknown;

/** `claim`: with evidence; `date`: with words and value; `actor`: with id and name; `list`: of texts, or of things with names. */
export type ArgumentKind = "claim" | "date" | "actor" | "list" | "text" | "number" | "any";

/** How a helper is called: for the check of templates and for `templates/README.md`, whose examples the tests run. */
export interface HelperDescription {
  readonly run: Helper;
  readonly does: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** What each argument must be; the last stands for those behind it. */
  readonly takes: readonly ArgumentKind[];
  /** Markdown can be printed, not passed on. */
  readonly gives: "text" | "flag" | "markdown";
  readonly named?: readonly string[];
  /** Arguments that must be one of these words, by their place. */
  readonly choices?: Readonly<Record<number, readonly string[]>>;
  readonly example: string;
}

const marks: Helper = ({ view, labels }, [item], { max }) => {
  const { evidence = [], unfound = false } = (item ?? {}) as Partial<{ evidence: EvidenceView[]; unfound: boolean }>;
  const places = new Map<number, EvidenceView>();
  for (const place of view.showMarks ? evidence : []) {
    if (place.paragraph !== null && !places.has(place.paragraph)) places.set(place.paragraph, place);
  }
  const shown = [...places.values()].slice(0, typeof max === "number" ? max : undefined);
  const printed = shown.sort((a, b) => a.start - b.start).map(printMark);
  if (unfound) printed.push(`*(${escapeMarkdown(labels.words.notFound)})*`);
  return new Markdown(printed.join(" "));
};

const printMark = ({ paragraph, start, end }: EvidenceView): string =>
  `[¶${paragraph}](bw:p/${paragraph}/${start}-${end})`;

const date: Helper = (_, [value, style]) => {
  const given = value as DateView | null;
  if (given === null || given === undefined) return "";
  if (style === "words") return given.words;
  if (style === "iso") return given.value ?? "";
  return style === "printed" ? (given.printed ?? given.words) : given.both;
};

const actor: Helper = (_, [value]) => {
  const ref = value as ActorRef | null;
  if (!ref) return "";
  // Half a surrogate pair has no place in an address.
  return ref.id.isWellFormed() ? new Markdown(`[${escapeMarkdown(ref.name)}](bw:actor/${encodeId(ref.id)})`) : ref.name;
};

/** Also the marks that `encodeURIComponent` leaves but Markdown reads. */
const encodeId = (id: string): string =>
  encodeURIComponent(id).replace(/[!'()*_.~-]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const list: Helper = ({ labels }, [items, field]) => {
  const names = ((items as readonly unknown[] | null) ?? []).map((item) =>
    typeof item === "string" ? item : String((item as Named)[typeof field === "string" ? field : "name"] ?? ""),
  );
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : names.slice(0, -1).join(labels.list.between) + labels.list.last + last;
};

const join: Helper = (_, values, { sep = ", " }) =>
  values.filter((value) => value !== null && value !== undefined && value !== "").join(String(sep));

const count: Helper = ({ labels }, [number, name]) => countPhrase(labels, Number(number), name as Count);

function countPhrase(labels: Audience["labels"], number: number, name: Count, values: Named = {}): string {
  const forms = labels.counts[name];
  const phrase = (number === 0 ? forms.none : undefined) ?? forms[pluralForm(number, labels.plurals)] ?? forms.other;
  return fillIn(phrase, { ...values, n: number });
}

const more: Helper = ({ view, labels, settings }, [name]) => {
  const number = view.more[name as ListName];
  if (number === 0) return "";
  const { more: audience } = settings;
  const phrase =
    audience === null ? countPhrase(labels, number, "leftOut") : countPhrase(labels, number, "more", { audience });
  return new Markdown(`*${escapeMarkdown(phrase)}*`);
};

/** Cut at the end of a word, with an ellipsis; never within a pair of surrogates. */
const truncate: Helper = (_, [value, most]) => {
  const characters = [...String(value ?? "")];
  if (characters.length <= Number(most)) return characters.join("");
  const cut = characters.slice(0, Math.max(1, Number(most) - 1)).join("");
  const whole = /^(.*\S)\s+\S*$/su.exec(cut)?.[1] ?? cut;
  return `${(/^\s/u.test(characters.slice(Number(most) - 1).join("")) ? cut : whole).replace(/[\s,;:–—-]+$/u, "")}…`;
};

const quote: Helper = ({ labels }, [value]) => `${labels.quotes.open}${String(value ?? "")}${labels.quotes.close}`;

const lang: Helper = ({ view }, [value]) => {
  const words = escapeMarkdown(value);
  const { language } = view.article;
  const isForeign = language !== view.language && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(language);
  return new Markdown(words !== "" && isForeign ? `[${words}](bw:lang/${language})` : words);
};

const fill: Helper = (_, [phrase], named) => fillIn(String(phrase ?? ""), named);

const fillIn = (phrase: string, values: Named): string =>
  phrase.replace(/\{(\w+)\}/gu, (place, key: string) =>
    Object.hasOwn(values, key) ? String(values[key] ?? "") : place,
  );

const eq: Helper = (_, [a, b]) => a === b;

const table: Helper = (_, __, { rowHeads, caption }) => {
  const head = rowHeads === true ? " head=row" : "";
  const title = caption ? `caption: ${escapeMarkdown(caption)}\n` : "";
  return new Markdown(`\`\`\`bw table${head} empty=drop\n${title}\`\`\`\n`);
};

const timeline: Helper = () => new Markdown("```bw timeline\n```");

const LIST_NAMES = ["points", "dates", "actors", "commitments", "quotations", "outlook", "unresolved"] as const;
const COUNT_NAMES = ["quotationCount", "dateCount", "unresolvedCount", "quoted", "bound", "named"] as const;

/** All helpers that print a value; `if`, `unless`, `each` and `with` are the blocks. */
export const HELPERS: Readonly<Record<string, HelperDescription>> = {
  marks: {
    run: marks,
    does: "The paragraphs that an item rests on (¶1 ¶3), where the audience shows marks; says so where its words are not in the article. `max` limits them.",
    arity: [1, 1],
    takes: ["claim"],
    gives: "markdown",
    named: ["max"],
    example: "{{marks bottomLine}}",
  },
  date: {
    run: date,
    does: 'A date with the article\'s words behind it; or only "printed", "words" or "iso".',
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
    does: "A list of words, or of things with names, with the language's “and”.",
    arity: [1, 2],
    takes: ["list", "text"],
    gives: "text",
    example: "{{#with commitments.[0]}}{{list actors}}{{/with}}",
  },
  join: {
    run: join,
    does: "What is given of its arguments, with commas between; `sep` is another separator.",
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
    does: "How many items of a list are left out, and whose brief has them; nothing where none is.",
    arity: [1, 1],
    takes: ["text"],
    gives: "markdown",
    choices: { 0: LIST_NAMES },
    example: '{{more "commitments"}}',
  },
  truncate: {
    run: truncate,
    does: "Text cut at a word to at most so many characters, with an ellipsis.",
    arity: [2, 2],
    takes: ["text", "number"],
    gives: "text",
    example: "{{truncate bottomLine.text 40}}",
  },
  quote: {
    run: quote,
    does: "Text in the quotation marks of the labels' language.",
    arity: [1, 1],
    takes: ["text"],
    gives: "text",
    example: "{{#with quotations.[0]}}{{quote text}}{{/with}}",
  },
  lang: {
    run: lang,
    does: "The article's words, marked with their language where it is not that of the labels, for screen readers.",
    arity: [1, 1],
    takes: ["text"],
    gives: "markdown",
    example: "{{lang bottomLine.text}}",
  },
  fill: {
    run: fill,
    does: "A label with its places in braces filled in.",
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
    does: "Stands on a line before a table: columns with nothing in them are left out; `rowHeads=true` makes the first cells heads, `caption` names it.",
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
