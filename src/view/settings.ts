import { z } from "zod";
import { COLOPHON_LINES, HEAD_LINES, LISTS, type ListName } from "./default-settings.js";
import { WORDS } from "./label-keys.js";

/**
 * The keys of `audience.yaml`. Each may be left out there: its value is then that of the extended audience, or else the
 * default.
 */

const text = z.string().min(1);
const count = z.int().min(0);

const perList = z.strictObject(
  Object.fromEntries(LISTS.map((name) => [name, count.nullable().optional()])) as Record<
    ListName,
    z.ZodOptional<z.ZodNullable<z.ZodInt>>
  >,
);

export const settingsSchema = z.strictObject({
  audience: text.describe("Name of the audience's folder; not a key of the file."),
  name: text.describe("What `templates list` calls it."),
  description: text.describe("One line for `templates list`."),
  labels: text.describe("Language of the labels: a file of templates/labels."),
  words: z
    .partialRecord(z.enum(WORDS), text)
    .describe("Words that replace the labels' own; used only with labels in the audience's own language."),
  dates: z.enum(["long", "short", "iso"]).describe("14 October 2031, 14/10/2031, 2031-10-14."),
  marks: z.boolean().describe("Whether each claim shows its paragraph."),
  repeatDates: z.boolean().describe("Whether outlook repeats items that are under dates to watch."),
  repeatPoints: z.boolean().describe("Whether outlook repeats what the key points say."),
  likelihoodScale: z
    .enum(["icd203", "phia"])
    .nullable()
    .describe(
      "A published scale on which the article's hedging words are placed: ICD 203 or the PHIA yardstick; null: none.",
    ),
  evidence: z.boolean().describe("Whether PDF and Word documents end with the paragraphs that the marks point to."),
  marking: z
    .union([z.boolean(), text])
    .describe(
      "true: the brief's marking; false: no marking, whatever the brief says; text: this one if the brief has none.",
    ),
  for: text.nullable().describe("Whom the brief is for, if the brief itself does not say."),
  from: text.nullable().describe("Who sends it, for instance a ministry, if the brief itself does not say."),
  contact: text.nullable().describe("Whom to ask, if the brief itself does not say."),
  head: z.array(z.enum(HEAD_LINES)).describe("Lines of the title block, in their order."),
  colophon: z.array(z.enum(COLOPHON_LINES)).describe("Lines at the end, in their order."),
  sections: z.array(text).min(1).describe("Partials that make up the page, in their order."),
  limits: perList.describe("The most items in a list; null: all."),
  pages: count.min(1).nullable().describe("The most pages; null: no limit."),
  drop: z
    .array(z.enum(LISTS))
    .describe(
      "If the page limit is exceeded, items are dropped from these lists, the last in rank first: half of what the first list can spare, then of the second, and so on, then the other halves. Lists that turn out to fit are put back, the last one first.",
    ),
  min: perList.describe("The fewest items that `drop` leaves in a list."),
  more: text
    .nullable()
    .describe("The audience whose brief has the dropped items, named where they are counted; null: not named."),
  paper: z.enum(["A4", "Letter"]).describe("Size of the PDF's pages."),
  theme: z.enum(["default", "plain", "pine", "wine"]).describe("Look of the PDF; plain is black only."),
  columns: z
    .union([z.literal(1), z.literal(2)])
    .describe("2: a long, narrow table of the PDF is printed in two halves side by side."),
});

export type Settings = z.infer<typeof settingsSchema>;
