import { type DatedItem, findDatedItems } from "../brief/dated-items.js";
import type { Actor, Brief, Evidence } from "../brief/model.js";
import { replaceBrackets } from "../text/brackets.js";
import { foldLine } from "../text/fold.js";
import { listMarkLength } from "../text/list-mark.js";
import { countPhrase, joinWords } from "../text/phrases.js";
import type { DateStyle } from "./dates.js";
import type { Count } from "./label-keys.js";
import type { Labels } from "./labels.js";
import type { Settings } from "./settings.js";
import type { ActorRef, EvidenceView, Finding } from "./types.js";

/** What every section of the view, and the page's meta, is built from: made once per brief and audience. */
export interface ViewContext {
  readonly brief: Brief;
  readonly settings: Settings;
  readonly labels: Labels;
  readonly dates: DateStyle;
  readonly actors: ReadonlyMap<string, Actor>;
  /** How many quotations each actor has, by id. */
  readonly quoted: ReadonlyMap<string, number>;
  /** How many commitments bind each actor, by id. */
  readonly bound: ReadonlyMap<string, number>;
  /** Commitments and outlook items with a date, in order of time. */
  readonly dated: readonly DatedItem[];
  /** Items with words that are not in the article, as `commitments[2]`. */
  readonly unfound: ReadonlySet<string>;
}

/** @param findings claims that are not in the article: they are printed as such, never left out. */
export function buildContext(
  brief: Brief,
  settings: Settings,
  labels: Labels,
  findings: readonly Finding[] = [],
): ViewContext {
  return {
    brief,
    settings,
    labels,
    dates: {
      labels,
      style: settings.dates,
      isSameLanguage: baseOf(labels.language) === baseOf(brief.article.language),
    },
    actors: new Map(brief.actors.map((actor) => [actor.id, actor])),
    quoted: countEach(brief.quotations.map(({ speaker }) => speaker ?? "")),
    bound: countEach(brief.commitments.flatMap(({ actors }) => [...new Set(actors)])),
    dated: findDatedItems(brief),
    unfound: new Set(findings.flatMap(({ path }) => itemsOf(path))),
  };
}

function countEach(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** `pt-BR` → `pt` */
const baseOf = (language: string): string => language.split("-")[0]?.toLowerCase() ?? language;

/** `actors[1].did[0].text` → `actors[1]`, `actors[1].did[0]`: an item is unfound if a part of it is. */
const itemsOf = (path: string): string[] => [...path.matchAll(/\]/gu)].map((match) => path.slice(0, match.index + 1));

interface Claim {
  readonly evidence: EvidenceView[];
  readonly sentence: string | null;
  readonly rank: number;
  readonly unfound: boolean;
}

/**
 * An item's evidence, rank and check.
 *
 * @param path of the item in the brief, as `commitments[2]`.
 * @param text what the item itself says, so that the same sentence is not printed twice.
 * @param rank 0 for the most important item of its list.
 */
export function buildClaim(
  context: ViewContext,
  path: string,
  evidence: readonly Evidence[],
  text: string,
  rank: number,
): Claim {
  const views = evidence.map(buildEvidence);
  const first = views[0]?.text ?? null;
  const same = first !== null && (bare(first) === bare(text) || tells(text, first));
  return { evidence: views, sentence: same ? null : first, rank, unfound: context.unfound.has(path) };
}

export const buildEvidence = ({ text, paragraph, start, end }: Evidence): EvidenceView => ({
  text: foldLine(text.slice(listMarkLength(text))),
  paragraph,
  start,
  end,
});

const withoutStop = (text: string): string =>
  foldLine(text)
    .replace(/(?<![.\s])[.\s]+$/u, "")
    .toLowerCase();

const WITH_BLANK = / ?\[[^\]]*(?:\]|$)/gu;

/** For the brief's text only: brackets in evidence are the article's own. */
const withoutAdded = (text: string): string => withoutStop(replaceBrackets(foldLine(text), () => "", WITH_BLANK));

/** Whether a text, possibly joined from several sentences, contains this one. A word or two could match by chance. */
const tells = (text: string, sentence: string): boolean =>
  sentence.split(" ").length >= SHORTEST_SENTENCE && withoutAdded(text).includes(withoutStop(sentence));

/** Words. */
const SHORTEST_SENTENCE = 4;

/** For comparing two texts that may both hold added brackets. */
const bare = (text: string): string => withoutStop(replaceBrackets(text, () => " "));

export function actorRef(context: ViewContext, id: string | null): ActorRef | null {
  const actor = id === null ? undefined : context.actors.get(id);
  return actor ? { id: actor.id, name: foldLine(actor.name) } : null;
}

export const joinNames = (names: readonly string[], labels: Labels): string => joinWords(names, labels.list);

/** `3 paragraphs` */
export const printCount = (count: number, name: Count, labels: Labels): string =>
  countPhrase(count, labels.counts[name], labels);
