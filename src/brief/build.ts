import type { Document, Fact } from "../document/types.js";
import type { Analysis } from "../language/types.js";
import { indexMentions } from "./actors/mentions.js";
import { buildActors } from "./actors.js";
import { findCommitments } from "./commitments.js";
import type { BriefContext } from "./context.js";
import { adoptDescribedParties } from "./described-parties.js";
import { buildGround } from "./ground.js";
import type { Brief, BriefArticle, BriefHead } from "./model.js";
import { findOutlook } from "./outlook.js";
import { buildQuotations } from "./quotations.js";
import { Reading } from "./reading.js";
import { buildSummary } from "./summary.js";
import { buildUnresolved } from "./unresolved.js";

/** What cannot be read from the article: set by flags, or left out. */
export interface BuildOptions {
  /** The head of the brief. What is left out is null; the kind is "information". */
  readonly head?: Partial<BriefHead>;
  /** The program that makes this brief. */
  readonly tool?: Brief["tool"];
}

/** Builds the brief of one article. All its text is in the article's words or in [brackets]. */
export function buildBrief(document: Document, analysis: Analysis, options: BuildOptions = {}): Brief {
  const reading = new Reading(document, analysis);
  const named = buildActors(reading);
  const context: BriefContext = { document, analysis, actors: named, actorOf: indexMentions(named) };
  const ground = buildGround(reading, context);
  const { actors, commitments } = adoptDescribedParties(document, named, findCommitments(ground));
  const outlook = findOutlook(ground, commitments);
  const quotations = buildQuotations(reading, actors, context.actorOf);
  return {
    schemaVersion: 1,
    tool: options.tool ?? null,
    article: buildArticle(document),
    brief: { ...EMPTY_HEAD, ...options.head },
    summary: buildSummary(reading, actors, commitments, outlook),
    actors,
    commitments,
    quotations,
    outlook,
    unresolved: buildUnresolved(reading, { quotations, commitments, outlook }),
  };
}

const EMPTY_HEAD: BriefHead = {
  kind: "information",
  reference: null,
  version: null,
  marking: null,
  for: null,
  from: null,
  contact: null,
  purpose: null,
};

const factValue = (fact: Fact | null): string | null => fact?.value ?? null;

function buildArticle(document: Document): BriefArticle {
  return {
    title: factValue(document.title),
    titleFrom: document.title?.from ?? null,
    published: factValue(document.published),
    publishedFrom: document.published?.from ?? null,
    dateline: factValue(document.dateline),
    source: factValue(document.source),
    byline: factValue(document.byline),
    language: document.language.value,
    url: document.url,
    retrieved: document.retrieved,
    input: { ...document.input },
    text: document.text,
    bodyStart: document.bodyStart,
    paragraphs: document.paragraphs.map(({ start, end }) => ({ start, end })),
  };
}
