import { z } from "zod";

/**
 * The brief: what is extracted from an article, edited by hand, validated, and rendered. One definition gives the
 * types, the validation and the JSON Schema. `null` means "not given" or "not found", an empty list "none": never a
 * guess, never an empty string.
 *
 * Offsets are half-open, in UTF-16 code units, into `article.text`; `article.text.slice(start, end) === text` for each
 * evidence, mention and quotation. Ids are unique within the brief.
 */

const text = z.string().min(1);
const offset = z.int().min(0);
const isoDate = z.iso.date();

export const evidenceSchema = z
  .strictObject({
    start: offset,
    end: offset,
    text,
    paragraph: z.int().min(1).nullable().describe("Number of the article's paragraph, from 1."),
  })
  .describe("The words of the article that support the item.");

const evidence = z.array(evidenceSchema).describe("The best first.");

export const dateSchema = z
  .strictObject({
    text: text.describe("The article's words."),
    value: text
      .nullable()
      .describe(
        "TIMEX3 style: 2026, 2019-05, 2018-12-11, 2018-Q3, 2019-SP, a range 2019/2020; null where the words do not decide.",
      ),
    precision: z
      .enum(["day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "range", "reference"])
      .nullable(),
    start: offset.nullable(),
    end: offset.nullable(),
  })
  .describe("A date in the article's words and its value, relative to the article's own date.");

const dueSchema = dateSchema.extend({
  means: z
    .enum(["deadline", "term", "event"])
    .describe("deadline: to be done by then; term: in force until or during then; event: happens then."),
});

/** Why an item is in the brief: printed by `extract --explain`, kept out of the pages. */
const reason = z.string().nullable().describe("Why this item was chosen, for reviewers.");

const originSchema = z.enum(["text", "flag", "file"]).nullable();

const articleSchema = z.strictObject({
  title: text.nullable(),
  titleFrom: originSchema,
  published: isoDate.nullable().describe("The article's own date, to which relative dates refer."),
  publishedFrom: originSchema,
  dateline: text.nullable().describe("The place from which the article was written."),
  source: text.nullable().describe("Agency or outlet."),
  byline: text.nullable(),
  language: text.describe("BCP 47."),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  retrieved: text.nullable().describe("When it was fetched, according to a flag or the file; never the clock."),
  input: z
    .strictObject({ name: text, format: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
    .nullable()
    .describe("What was read."),
  text: z.string().describe("The article's normalised text; every offset points into it."),
  bodyStart: offset.describe("Where the prose begins, after a dateline or an agency's name."),
  paragraphs: z.array(z.strictObject({ start: offset, end: offset })).describe("Numbered from 1 in this order."),
});

const briefHeadSchema = z.strictObject({
  kind: z.enum(["information", "meeting", "media", "decision"]),
  reference: text.nullable(),
  version: text.nullable(),
  marking: text
    .nullable()
    .describe("Handling marking, printed at the top and foot of each page; never invented, never translated."),
  for: text.nullable(),
  from: text.nullable(),
  contact: text.nullable(),
  purpose: text.nullable(),
});

const keyPointSchema = z.strictObject({
  text: text.describe("A self-contained sentence. What is not in the article is in [brackets]."),
  short: text.describe("At most about 20 words, for the first page."),
  evidence,
  reason,
});

const deedSchema = z
  .strictObject({ text, evidence })
  .describe("What an actor did or said in the article, as a verb phrase.");

export const actorSchema = z.strictObject({
  id: text,
  name: text.describe("The fullest form found in the text."),
  type: z.enum(["person", "organization", "country"]),
  role: text.nullable().describe("Office or description, as in the text, without the country or firm."),
  affiliation: text.nullable(),
  aliases: z.array(text),
  key: z.boolean().describe("Printed under Key actors."),
  mentions: z.array(evidenceSchema),
  did: z.array(deedSchema),
  reason,
});

export const commitmentSchema = z.strictObject({
  id: text,
  actors: z.array(text).describe("Ids of the actors who are bound."),
  actorText: text.nullable().describe("Who is bound, in the article's words, if it is not an actor of the list."),
  action: text.describe("A verb phrase in the article's words, without the actor."),
  instrument: text.nullable().describe("Agreement, roadmap, law, contract."),
  kind: z.enum(["agreement", "pledge", "plan", "obligation"]),
  status: text.nullable().describe("As of the article: signed, announced, approved, reported."),
  said: dateSchema.nullable().describe("When it was signed, said or decided, if the article says so."),
  condition: text.nullable(),
  due: dueSchema.nullable(),
  evidence,
  reason,
});

export const quotationSchema = z.strictObject({
  text: text.describe("Verbatim, without the quotation marks."),
  start: offset,
  end: offset,
  paragraph: z.int().min(1).nullable(),
  speaker: text.nullable().describe("Id of an actor."),
  speakerText: text.nullable().describe('The article\'s words for a speaker who is not an actor ("a spokesman").'),
  occasion: text.nullable().describe("Where or to whom it was said, in the article's words."),
  carry: z.boolean().describe("Whether a short brief should carry it."),
  reason,
});

export const outlookSchema = z.strictObject({
  text: text.describe("A self-contained sentence or clause."),
  kind: z.enum(["forecast", "expectation", "risk", "scheduled", "condition"]),
  holder: text.nullable().describe("Id of the actor whose view it is; null if it is the article's."),
  date: dateSchema.nullable(),
  likelihood: text.nullable().describe("The article's hedging words."),
  evidence,
  reason,
});

export const unresolvedSchema = z.strictObject({
  about: z.enum(["speaker", "date", "actor", "name"]),
  text: text.describe("The article's words that could not be resolved."),
  start: offset,
  end: offset,
  paragraph: z.int().min(1).nullable(),
});

export const briefSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z
      .strictObject({ name: text, version: text })
      .nullable()
      .describe("The program that made the first version of this brief."),
    article: articleSchema,
    brief: briefHeadSchema,
    summary: z.array(keyPointSchema),
    actors: z.array(actorSchema),
    commitments: z.array(commitmentSchema),
    quotations: z.array(quotationSchema),
    outlook: z.array(outlookSchema),
    unresolved: z.array(unresolvedSchema),
  })
  .describe("A briefing document, extracted from one news article.");

export type Brief = z.infer<typeof briefSchema>;
export type BriefArticle = z.infer<typeof articleSchema>;
export type BriefHead = z.infer<typeof briefHeadSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type BriefDate = z.infer<typeof dateSchema>;
export type DueDate = z.infer<typeof dueSchema>;
export type KeyPoint = z.infer<typeof keyPointSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Deed = z.infer<typeof deedSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
export type BriefQuotation = z.infer<typeof quotationSchema>;
export type OutlookItem = z.infer<typeof outlookSchema>;
export type Unresolved = z.infer<typeof unresolvedSchema>;
