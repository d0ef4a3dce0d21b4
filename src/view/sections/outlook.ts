import type { DatedItem } from "../../brief/dated-items.js";
import type { OutlookItem } from "../../brief/model.js";
import { foldLine, foldOrNull } from "../../text/fold.js";
import { actorRef, buildClaim, type ViewContext } from "../context.js";
import { buildDate } from "../dates.js";
import type { OutlookView } from "../types.js";
import { outlookKind, pathOf } from "./dates-to-watch.js";

/**
 * Outlook in the order of the brief; without what stands under dates to watch, where the audience wants nothing said twice. What a quotation
 * that the page carries already says ranks last, so that it is the first to be left out.
 */
export function buildOutlook(context: ViewContext, watched: readonly DatedItem[]): OutlookView[] {
  const { repeatDates, sections } = context.settings;
  const said = new Set(
    !repeatDates && sections.includes("dates") ? watched.map((dated) => keyOf(pathOf(dated), dated.item.evidence)) : [],
  );
  const { outlook } = context.brief;
  const ranked = [...outlook].sort((a, b) => Number(isCarried(context, a)) - Number(isCarried(context, b)));
  return outlook.flatMap((item, i) => {
    const path = `outlook[${i}]`;
    if (item.date !== null && said.has(keyOf(path, item.evidence))) return [];
    return [
      {
        text: foldLine(item.text),
        kind: outlookKind(context, item.kind),
        holder: actorRef(context, item.holder)?.name ?? null,
        when: item.date && buildDate(item.date, context.dates),
        likelihood: foldOrNull(item.likelihood),
        ...buildClaim(context, path, item.evidence, item.text, ranked.indexOf(item)),
      },
    ];
  });
}

/** Whether the page's own choice of quotations holds the sentence, but for who said it. */
const isCarried = ({ brief }: ViewContext, { evidence, text }: OutlookItem): boolean =>
  brief.quotations.some(
    ({ carry, start, end, text: words }) =>
      carry && evidence.some((piece) => piece.start <= start && end <= piece.end) && words.length * 2 > text.length,
  );

/** A dated commitment stands for the outlook of the same sentence. */
const keyOf = (path: string, evidence: readonly { readonly start: number }[]): string | number =>
  evidence[0]?.start ?? path;
