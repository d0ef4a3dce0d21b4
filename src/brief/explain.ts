import type { Document } from "../document/types.js";
import type { Analysis } from "../language/types.js";
import type { Brief } from "./model.js";
import { rateQuotations } from "./quotations/carry.js";
import { Reading } from "./reading.js";
import { rateSentences } from "./summary.js";

/** An item and why it was chosen or rejected. */
export interface Choice {
  readonly text: string;
  readonly paragraph: number | null;
  readonly reason: string;
}

/** Why a section of the brief holds its items. */
export interface SectionExplanation {
  readonly section: "summary" | "actors" | "commitments" | "quotations" | "outlook";
  readonly chosen: readonly Choice[];
  /** The best rejected item; null if none was rejected, or if the section takes everything that fits its definition. */
  readonly next: Choice | null;
}

/**
 * Explains why each item of a brief was chosen and, for each section that chooses, shows the best rejected one. `brief`
 * must come from `buildBrief`.
 */
export function explainBrief(document: Document, analysis: Analysis, brief: Brief): SectionExplanation[] {
  const reading = new Reading(document, analysis);
  return [
    explainSummary(reading, brief),
    explainActors(brief),
    {
      section: "commitments",
      chosen: brief.commitments.map((item) => choice(item.action, item.evidence[0]?.paragraph ?? null, item.reason)),
      next: null,
    },
    explainQuotations(reading, brief),
    {
      section: "outlook",
      chosen: brief.outlook.map((item) => choice(item.text, item.evidence[0]?.paragraph ?? null, item.reason)),
      next: null,
    },
  ];
}

/** The explanation as lines of plain text. */
export function printExplanation(sections: readonly SectionExplanation[]): string {
  return sections.map(printSection).join("\n");
}

function printSection({ section, chosen, next }: SectionExplanation): string {
  const lines = [section, ...chosen.map((item) => `  + ${printChoice(item)}`)];
  if (chosen.length === 0) lines.push("  nothing found");
  if (next) lines.push(`  - best not chosen: ${printChoice(next)}`);
  return `${lines.join("\n")}\n`;
}

const printChoice = ({ text, paragraph, reason }: Choice): string =>
  `${text.replace(/\s+/g, " ")}${paragraph === null ? "" : ` ¶${paragraph}`}\n      ${reason}`;

const choice = (text: string, paragraph: number | null, reason: string | null): Choice => ({
  text,
  paragraph,
  reason: reason ?? "no reason recorded",
});

function explainSummary(reading: Reading, brief: Brief): SectionExplanation {
  const taken = new Set(brief.summary.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const next = rateSentences(reading, brief.actors, brief.commitments, brief.outlook)
    .filter(({ sentence }) => !taken.has(reading.evidence(sentence).start))
    .reduce<ReturnType<typeof rateSentences>[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return {
    section: "summary",
    chosen: brief.summary.map(({ text, evidence, reason }) => choice(text, evidence[0]?.paragraph ?? null, reason)),
    next: next && choice(reading.text(next.sentence), next.sentence.paragraph, next.reason),
  };
}

function explainActors(brief: Brief): SectionExplanation {
  const explain = (actor: Brief["actors"][number]) =>
    choice(actor.name, actor.mentions[0]?.paragraph ?? null, actor.reason);
  const next = brief.actors.find(({ key }) => !key);
  return {
    section: "actors",
    chosen: brief.actors.filter(({ key }) => key).map(explain),
    next: next ? explain(next) : null,
  };
}

function explainQuotations(reading: Reading, brief: Brief): SectionExplanation {
  const next = rateQuotations(reading, brief.actors, brief.quotations).find(({ quotation }) => !quotation.carry);
  return {
    section: "quotations",
    chosen: brief.quotations
      .filter(({ carry }) => carry)
      .map(({ text, paragraph, reason }) => choice(text, paragraph, reason)),
    next: next
      ? choice(next.quotation.text, next.quotation.paragraph, `${next.weight.toFixed(1)}: ${next.reason}`)
      : null,
  };
}
