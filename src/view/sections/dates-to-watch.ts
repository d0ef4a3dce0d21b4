import type { BriefDate, Evidence } from "../../brief/model.js";
import { foldLine, foldOrNull } from "../../text/fold.js";
import { valueBounds } from "../../text/timex-value.js";
import { actorRef, buildClaim, type Context, joinNames } from "../context.js";
import { buildDate } from "../dates.js";
import type { WatchView } from "../types.js";

/** A dated commitment or outlook item, before it is printed. */
export interface DatedItem {
  readonly path: string;
  readonly date: BriefDate;
  /** First and last day; null where the words do not decide. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly what: string;
  readonly kind: string;
  readonly source: "commitment" | "outlook";
  readonly whose: string;
  readonly evidence: readonly Evidence[];
}

/**
 * Dates to watch: those that were not past when the article appeared, in order of time. Dates in words stand at the end, as far as they name one that
 * is left open ("in April"): "after the vote" is in no calendar.
 */
export function datesToWatch({ brief }: Context, dated: readonly DatedItem[]): DatedItem[] {
  const { published } = brief.article;
  const open = new Set(brief.unresolved.flatMap(({ about, start }) => (about === "date" ? [start] : [])));
  return dated.filter(({ days, date: { start } }) =>
    days === null ? start === null || open.has(start) : published === null || days.to >= published,
  );
}

export const buildDatesToWatch = (context: Context, watched: readonly DatedItem[]): WatchView[] =>
  watched.map((item, rank) => ({
    when: buildDate(item.date, context.dates),
    what: item.what,
    kind: item.kind,
    whose: item.whose,
    ...buildClaim(context, item.path, item.evidence, item.what, rank),
  }));

/** All dated items in order of time, each sentence and date once. */
export function findDatedItems(context: Context): DatedItem[] {
  const items = [...datedCommitments(context), ...datedOutlook(context)];
  const seen = new Set<string>();
  const once = items.filter((item) => {
    const key = `${item.evidence[0]?.start} ${item.date.text}`;
    const repeated = item.evidence.length > 0 && item.source === "outlook" && seen.has(key);
    seen.add(key);
    return !repeated;
  });
  const key = ({ days }: DatedItem): string => (days ? `${days.to} ${days.from}` : "9999");
  return once
    .map((item, i) => ({ item, i, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i))
    .map(({ item }) => item);
}

const datedCommitments = (context: Context): DatedItem[] =>
  context.brief.commitments.flatMap((commitment, i) => {
    const { due } = commitment;
    if (due === null) return [];
    const names = commitment.actors.map((id) => actorRef(context, id)?.name ?? "").filter(Boolean);
    return [
      {
        path: `commitments[${i}]`,
        date: due,
        days: daysOf(due),
        what: foldLine(commitment.action),
        kind: context.labels.words[due.means],
        source: "commitment" as const,
        whose: joinNames(names, context.labels) || foldOrNull(commitment.actorText) || context.labels.words.theArticle,
        evidence: commitment.evidence,
      },
    ];
  });

const datedOutlook = (context: Context): DatedItem[] =>
  context.brief.outlook.flatMap((item, i) => {
    if (item.date === null) return [];
    return [
      {
        path: `outlook[${i}]`,
        date: item.date,
        days: daysOf(item.date),
        what: foldLine(item.text).replace(/\.(["”]?)$/u, "$1"),
        kind: outlookKind(context, item.kind),
        source: "outlook" as const,
        whose: actorRef(context, item.holder)?.name ?? context.labels.words.theArticle,
        evidence: item.evidence,
      },
    ];
  });

export const outlookKind = (
  context: Context,
  kind: "forecast" | "expectation" | "risk" | "scheduled" | "condition",
): string => context.labels.words[kind === "condition" ? "conditional" : kind];

const daysOf = ({ value }: BriefDate): DatedItem["days"] => (value === null ? null : valueBounds(value));
