import { z } from "zod";
import { LISTS } from "./default-settings.js";
import { WORDS } from "./label-keys.js";

export type { HeadLine, ListName } from "./default-settings.js";
export { DEFAULT_SETTINGS, LISTS } from "./default-settings.js";
export type { Count, Word } from "./label-keys.js";
export { COUNTS, WORDS } from "./label-keys.js";
export type { Labels } from "./labels.js";
export { labelsSchema } from "./labels.js";
export type { Settings } from "./settings.js";
export { settingsSchema } from "./settings.js";

/**
 * What templates see: raw strings, numbers, booleans and lists of these. Ids are replaced by names, dates are printed,
 * items are in the order of the page. The check of templates and `templates/README.md` are generated from this schema,
 * so each field is described.
 */

const text = z.string();
const orNull = text.nullable();

const evidenceSchema = z.object({
  text: text.describe("The article's words."),
  paragraph: z.number().nullable().describe("Number of the article's paragraph."),
  start: z.number().describe("Where the words begin in the article's text, in UTF-16 units."),
  end: z.number().describe("Where they end."),
});

const dateSchema = z.object({
  words: text.describe("The article's words."),
  printed: orNull.describe("The resolved date, as the audience prints dates; null if the words do not decide it."),
  value: orNull.describe("The same in ISO or TIMEX3 form."),
  both: text.describe("The date followed by the article's words, or only the words: what `{{date}}` prints."),
});

/** What each item has, so that `{{marks this}}` works on all of them. */
const claim = {
  evidence: z.array(evidenceSchema).describe("The article's words for it, the best first."),
  sentence: orNull.describe("The first evidence, or null if the item says the same words."),
  rank: z.number().describe("0 for the most important of its list; the highest ranks are left out first."),
  unfound: z.boolean().describe("Whether its words are not in the article; `{{marks}}` says so."),
};

const actorRefSchema = z.object({
  id: text.describe("For `{{actor}}`."),
  name: text,
});

const pointSchema = z.object({
  number: z.number(),
  text: text.describe("A sentence that can be read alone."),
  short: text.describe("The same in about 20 words, or in full if it cannot be shortened."),
  ...claim,
});

const watchSchema = z.object({
  when: dateSchema,
  what: text,
  kind: text.describe("Expected, scheduled, deadline, ... in the labels' language."),
  whose: text.describe("Whose word it is: a name, or the label for the article."),
  ...claim,
});

const actorSchema = z.object({
  id: text.describe("For `{{actor}}`."),
  name: text,
  type: text.describe("Person, organization or country, in the labels' language."),
  office: orNull.describe("Role and affiliation."),
  role: orNull,
  affiliation: orNull,
  aliases: z.array(text).describe("Other names in the article."),
  key: z.boolean(),
  did: z.array(z.object({ text, ...claim })).describe("What the article says that they did or said."),
  activity: text.describe(
    "The same in one line; if the article says nothing, how often they are quoted, bound or named.",
  ),
  ...claim,
});

const commitmentSchema = z.object({
  id: text,
  number: z.number(),
  who: text.describe("Who is bound, with “and”."),
  actors: z.array(actorRefSchema).describe("Who is bound, one by one."),
  action: text,
  task: text.describe("The action, with its condition unless the action already says it."),
  instrument: orNull.describe("Agreement, roadmap, law, contract."),
  kind: text.describe("Agreement, pledge, plan or obligation, in the labels' language."),
  status: orNull.describe(
    "Announced, agreed, signed, ... in the labels' language; another word of the brief as it is.",
  ),
  said: dateSchema.nullable().describe("When it was signed, said or decided."),
  condition: orNull,
  due: dateSchema.nullable(),
  dueMeans: orNull.describe("Deadline, term or event, in the labels' language."),
  ...claim,
});

const registerRowSchema = commitmentSchema.extend({
  who: text.describe("The one who is bound in this row."),
  owner: actorRefSchema.nullable().describe("The same as an actor, if it is one of the list."),
  first: z.number().describe("Number of the first row of the same commitment."),
});

const quotationSchema = z.object({
  number: z.number(),
  text: text.describe("In one line, without the marks."),
  paragraphs: z.array(text).describe("The same by paragraphs."),
  speaker: text.describe("Name, or the article's words for the speaker, or the label for “not named”."),
  by: actorRefSchema.nullable().describe("The speaker as an actor, for `{{actor}}`."),
  office: orNull,
  occasion: orNull,
  ...claim,
});

const outlookSchema = z.object({
  text,
  kind: text.describe("Forecast, expectation, risk, scheduled or condition, in the labels' language."),
  holder: orNull.describe("Whose view it is; null for the article's own."),
  when: dateSchema.nullable(),
  likelihood: orNull.describe("The article's hedging words."),
  scale: z
    .object({
      name: text.describe("Of the scale: ICD 203."),
      term: text.describe("The scale's own words for the band: likely."),
      from: z.number().describe("In per cent, as published."),
      to: z.number(),
    })
    .nullable()
    .describe("Where these words stand on the audience's `likelihoodScale`; null if they are not on it."),
  ...claim,
});

const unresolvedSchema = z.object({
  about: text.describe("What is open, in the labels' language."),
  text: text.describe("The article's words."),
  ...claim,
});

export const viewSchema = z
  .object({
    title: text,
    kind: text.describe("Kind of brief, in the labels' language."),
    audience: text.describe("Name of the audience."),
    language: text.describe("Language of the labels, BCP 47."),
    showMarks: z.boolean().describe("Whether the audience prints paragraph marks."),
    head: z
      .object({
        reference: orNull,
        version: orNull,
        for: orNull,
        from: orNull,
        contact: orNull,
        purpose: orNull,
      })
      .describe("The entries of the title block, which is printed without a template."),
    article: z.object({
      title: orNull,
      published: orNull.describe("The article's date as the audience prints dates."),
      publishedIso: orNull.describe("The same as 2031-10-14."),
      dateline: orNull.describe("The place it was written from."),
      source: orNull,
      byline: orNull,
      url: orNull,
      language: text.describe("BCP 47."),
      paragraphs: z.array(z.object({ number: z.number(), text })).describe("The article itself."),
    }),
    bottomLine: pointSchema.nullable().describe("The first point of the summary."),
    points: z.array(pointSchema).describe("The other points."),
    dates: z.array(watchSchema).describe("Dates to watch: not past when the article appeared; in order of time."),
    actors: z.array(actorSchema).describe("Key actors."),
    allActors: z.array(actorSchema).describe("Key actors and the others."),
    commitments: z.array(commitmentSchema).describe("In order of their due dates."),
    register: z.array(registerRowSchema).describe("One row per commitment and actor."),
    quotations: z
      .array(quotationSchema)
      .describe("All, in the article's order; a limit keeps those chosen for a short brief."),
    outlook: z.array(outlookSchema),
    unresolved: z.array(unresolvedSchema).describe("What the article's words leave open."),
    hasTimeline: z.boolean().describe("Whether there are three dates or more to draw."),
    more: z
      .object(
        Object.fromEntries(LISTS.map((name) => [name, z.number()])) as Record<(typeof LISTS)[number], z.ZodNumber>,
      )
      .describe("The number of items left out of each list; `{{more}}` prints it."),
    labels: z
      .object(Object.fromEntries(WORDS.map((word) => [word, text])) as Record<(typeof WORDS)[number], z.ZodString>)
      .describe(
        "Our own words in the audience's language: `labels.points` and all others under `words:` in `labels/en.yaml`.",
      ),
  })
  .describe("What a template sees.");

export type View = z.infer<typeof viewSchema>;
export type EvidenceView = z.infer<typeof evidenceSchema>;
export type DateView = z.infer<typeof dateSchema>;
export type ActorRef = z.infer<typeof actorRefSchema>;
export type PointView = z.infer<typeof pointSchema>;
export type WatchView = z.infer<typeof watchSchema>;
export type ActorView = z.infer<typeof actorSchema>;
export type CommitmentView = z.infer<typeof commitmentSchema>;
export type RegisterRow = z.infer<typeof registerRowSchema>;
export type QuotationView = z.infer<typeof quotationSchema>;
export type OutlookView = z.infer<typeof outlookSchema>;
export type UnresolvedView = z.infer<typeof unresolvedSchema>;

/** A claim that the check against the article did not find: `path` as in `commitments[2].action`. */
export interface Finding {
  readonly path: string;
  readonly message: string;
}
