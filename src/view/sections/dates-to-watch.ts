import type { DatedItem } from "../../brief/dated-items.js";
import { foldLine, foldOrNull } from "../../text/fold.js";
import { actorRef, buildClaim, joinNames, type ViewContext } from "../context.js";
import { buildDate } from "../dates.js";
import type { WatchView } from "../types.js";

/** @param watched in the order of the page. */
export const buildDatesToWatch = (context: ViewContext, watched: readonly DatedItem[]): WatchView[] =>
  watched.map((dated, rank) => {
    const what = textOf(dated);
    return {
      when: buildDate(dated.date, context.dates),
      what,
      kind: kindOf(context, dated),
      whose: whoseOf(context, dated),
      ...buildClaim(context, pathOf(dated), dated.item.evidence, what, rank),
    };
  });

/** Path of the item in the brief: `commitments[2]`. */
export const pathOf = ({ source, index }: DatedItem): string =>
  `${source === "commitment" ? "commitments" : "outlook"}[${index}]`;

/** The action of a commitment, or the sentence of an outlook item without its full stop. */
export const textOf = (dated: DatedItem): string =>
  dated.source === "commitment" ? foldLine(dated.item.action) : foldLine(dated.item.text).replace(/\.(["”]?)$/u, "$1");

const kindOf = (context: ViewContext, dated: DatedItem): string =>
  dated.source === "commitment" ? context.labels.words[dated.date.means] : outlookKind(context, dated.item.kind);

function whoseOf(context: ViewContext, dated: DatedItem): string {
  const { theArticle } = context.labels.words;
  if (dated.source === "outlook") return actorRef(context, dated.item.holder)?.name ?? theArticle;
  const names = dated.item.actors.map((id) => actorRef(context, id)?.name ?? "").filter(Boolean);
  return joinNames(names, context.labels) || foldOrNull(dated.item.actorText) || theArticle;
}

export const outlookKind = (
  context: ViewContext,
  kind: "forecast" | "expectation" | "risk" | "scheduled" | "condition",
): string => context.labels.words[kind === "condition" ? "conditional" : kind];
