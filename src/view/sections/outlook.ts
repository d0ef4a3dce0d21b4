import type { DatedItem } from "../../brief/dated-items.js";
import type { OutlookItem } from "../../brief/model.js";
import { placeOnScale, SCALES } from "../../brief/outlook/likelihood-scales.js";
import { appendTo } from "../../text/append-to.js";
import { foldLine, foldOrNull } from "../../text/fold.js";
import { joinWords } from "../../text/phrases.js";
import { actorRef, buildClaim, type ViewContext } from "../context.js";
import { buildDate } from "../dates.js";
import type { OutlookView } from "../types.js";
import { outlookKind, pathOf } from "./dates-to-watch.js";
import { plain, printedPoints } from "./printed-points.js";

/**
 * The outlook in the order of the brief. If the audience wants nothing repeated, items under "dates to watch" and those
 * that a key point says word for word are left out. Items that the page already says in part, and those that mean
 * little without the sentence before, rank last, so that they are the first to be dropped.
 */
export function buildOutlook(context: ViewContext, watched: readonly DatedItem[]): OutlookView[] {
  const { repeatDates, sections } = context.settings;
  const said = new Set(
    !repeatDates && sections.includes("dates") ? watched.map((dated) => keyOf(pathOf(dated), dated.item.evidence)) : [],
  );
  const { outlook } = context.brief;
  const points = printedPoints(context);
  const weight = (item: OutlookItem): number =>
    Number(isCarried(context, item) || isBegun(points, item)) + Number(isLeaning(item));
  const ranked = [...outlook].sort((a, b) => weight(a) - weight(b));
  const items = outlook.flatMap((item, i): OutlookView[] => {
    const path = `outlook[${i}]`;
    if (item.date !== null && said.has(keyOf(path, item.evidence))) return [];
    if (isSaid(points, item)) return [];
    return [
      {
        text: foldLine(item.text),
        kind: outlookKind(context, item.kind),
        holder: actorRef(context, item.holder)?.name ?? null,
        when: whenOf(item, context),
        likelihood: foldOrNull(item.likelihood),
        scale: placeOf(item.likelihood, context),
        ...buildClaim(context, path, item.evidence, item.text, ranked.indexOf(item)),
      },
    ];
  });
  return joinSentences(items, context);
}

/** [It will close after the vote] says when, as far as the article does. */
function whenOf({ date, text }: OutlookItem, { dates }: ViewContext): OutlookView["when"] {
  return date === null || (date.value === null && foldLine(text).includes(foldLine(date.text)))
    ? null
    : buildDate(date, dates);
}

/** The band of the article's hedging words on the audience's scale: no judgement of ours. */
function placeOf(likelihood: string | null, { settings }: ViewContext): OutlookView["scale"] {
  const { likelihoodScale } = settings;
  const band = likelihood && likelihoodScale ? placeOnScale(likelihood, likelihoodScale) : null;
  const [term] = band?.terms ?? [];
  return band && likelihoodScale && term !== undefined
    ? { name: SCALES[likelihoodScale].title, term, from: band.from, to: band.to }
    : null;
}

/**
 * A sentence with two readings is printed once: [forecast and risk]. It contains all its dates; the first is printed.
 */
function joinSentences(items: readonly OutlookView[], { labels }: ViewContext): OutlookView[] {
  const bySentence = new Map<string, OutlookView[]>();
  for (const item of items) {
    const key = `${item.evidence[0]?.start ?? ""} ${item.text}`;
    appendTo(bySentence, key, item);
  }
  return [...bySentence.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return {
      ...first,
      kind: joinWords([...new Set(same.map(({ kind }) => kind))], labels.list),
      holder: same.find(({ holder }) => holder !== null)?.holder ?? null,
      when: same.find(({ when }) => when !== null)?.when ?? null,
      likelihood: same.find(({ likelihood }) => likelihood !== null)?.likelihood ?? null,
      scale: same.find(({ likelihood }) => likelihood !== null)?.scale ?? null,
      rank: Math.min(...same.map(({ rank }) => rank)),
      unfound: same.some(({ unfound }) => unfound),
    };
  });
}

/** Whether a quotation chosen for the page makes up most of the sentence. */
const isCarried = ({ brief }: ViewContext, { evidence, text }: OutlookItem): boolean =>
  brief.quotations.some(
    ({ carry, start, end, text: words }) =>
      carry && evidence.some((piece) => piece.start <= start && end <= piece.end) && words.length * 2 > text.length,
  );

/** Whether a key point says the same, perhaps with who says it. A word or two could match by chance. */
function isSaid(points: readonly string[], { text }: OutlookItem): boolean {
  const words = plain(text);
  return words.split(" ").length >= WORDS_THAT_TELL && points.some((point) => point.includes(words));
}

/** Whether a key point begins like it: [The mill may close], of the mill that may close unless the council pays. */
function isBegun(points: readonly string[], { text }: OutlookItem): boolean {
  const beginning = plain(text).split(" ").slice(0, WORDS_THAT_TELL).join(" ");
  return points.some((point) => point.includes(beginning));
}

const WORDS_THAT_TELL = 5;

const OPEN_SUBJECT = /^["“]?(?:they|that|this|these|those|he|she)\b/i;
const OPEN_IT =
  /^["“]?it (?!(?:is|was|(?:will|would|may|might|could) be|remains|seems|appears) \S+ (?:that|whether|if|to)\b)/i;
const OPEN_REST =
  /^["“]?the (?:rest|others?|latter|former|first|second) (?:will|would|may|might|could|is|are|depends?)\b/i;

/** [It would cost nothing.], [The second will follow.]: the subject is in the sentence before. */
const isLeaning = ({ text }: OutlookItem): boolean =>
  [OPEN_SUBJECT, OPEN_IT, OPEN_REST].some((opening) => opening.test(text));

/** A dated commitment replaces the outlook item of the same sentence. */
const keyOf = (path: string, evidence: readonly { readonly start: number }[]): string | number =>
  evidence[0]?.start ?? path;
