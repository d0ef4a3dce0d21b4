import type { ActorRef, DateView, EvidenceView } from "../../view/types.js";
import { escapeMarkdown, Markdown } from "../escape-markdown.js";
import type { Helper } from "./types.js";

export const marks: Helper = ({ view, labels }, [item], { max }) => {
  const { evidence = [], unfound = false } = (item ?? {}) as Partial<{ evidence: EvidenceView[]; unfound: boolean }>;
  const places = new Map<number, EvidenceView>();
  for (const place of view.showMarks ? evidence : []) {
    if (place.paragraph !== null && !places.has(place.paragraph)) places.set(place.paragraph, place);
  }
  const shown = [...places.values()].slice(0, typeof max === "number" ? max : undefined);
  const printed = shown.sort((a, b) => a.start - b.start).map(printMark);
  if (unfound) printed.push(`*(${escapeMarkdown(labels.words.notFound)})*`);
  return new Markdown(printed.join(" "));
};

const printMark = ({ paragraph, start, end }: EvidenceView): string =>
  `[¶${paragraph}](bw:p/${paragraph}/${start}-${end})`;

export const date: Helper = (_, [value, style]) => {
  const given = value as DateView | null;
  if (given === null || given === undefined) return "";
  if (style === "words") return given.words;
  if (style === "iso") return given.value ?? "";
  return style === "printed" ? (given.printed ?? given.words) : given.both;
};

export const actor: Helper = (_, [value]) => {
  const ref = value as ActorRef | null;
  if (!ref) return "";
  // A lone surrogate cannot be encoded in an address.
  return ref.id.isWellFormed() ? new Markdown(`[${escapeMarkdown(ref.name)}](bw:actor/${encodeId(ref.id)})`) : ref.name;
};

/** Also encodes the marks that `encodeURIComponent` leaves and Markdown interprets. */
const encodeId = (id: string): string =>
  encodeURIComponent(id).replace(/[!'()*_.~-]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
