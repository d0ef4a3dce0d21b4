import type { BriefQuotation } from "../../brief/model.js";
import { foldLine, foldOrNull } from "../../text/fold.js";
import { actorRef, buildClaim, type ViewContext } from "../context.js";
import type { QuotationView } from "../types.js";
import { officeOf } from "./actors.js";

/** In the article's order; those chosen for a short brief rank first. */
export function buildQuotations(context: ViewContext): QuotationView[] {
  const { quotations } = context.brief;
  const numbered = quotations.map((quotation, i) => ({ quotation, i }));
  const ranked = [
    ...numbered.filter(({ quotation }) => quotation.carry),
    ...numbered.filter(({ quotation }) => !quotation.carry),
  ];
  const ranks = new Map(ranked.map(({ i }, rank) => [i, rank]));
  return quotations.map((quotation, i) => buildQuotation(context, quotation, i, ranks.get(i) ?? i));
}

function buildQuotation(context: ViewContext, quotation: BriefQuotation, i: number, rank: number): QuotationView {
  const actor = actorRef(context, quotation.speaker);
  const speaker = quotation.speaker === null ? undefined : context.actors.get(quotation.speaker);
  const { start, end, paragraph, text } = quotation;
  const said = withoutComma(text);
  return {
    number: i + 1,
    text: foldLine(said),
    paragraphs: said
      .split(/\n\s*/u)
      .map(foldLine)
      .filter((line) => line !== ""),
    speaker: actor?.name ?? foldOrNull(quotation.speakerText) ?? context.labels.words.speakerUnknown,
    by: actor,
    office: speaker ? officeOf(speaker) : null,
    occasion: foldOrNull(quotation.occasion),
    ...buildClaim(context, `quotations[${i}]`, [{ text, start, end, paragraph }], text, rank),
  };
}

/** ["We agree,"] she said: the comma belongs to the sentence around the quotation. */
const withoutComma = (text: string): string => text.replace(/,\s*$/u, "");
