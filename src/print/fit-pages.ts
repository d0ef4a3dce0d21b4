import type { Page } from "../markdown/page.js";
import type { LaidOutPdf, PdfOptions } from "../pdf/write.js";
import type { Audience } from "../template/types.js";
import { type FittedView, fitView } from "../view/fit.js";
import type { View } from "../view/types.js";
import type { RenderOptions } from "./types.js";

/** A view within its page limit, and its layout if one was made. */
export interface FittedPages extends FittedView {
  readonly laidOut: LaidOutPdf | null;
}

/** The PDF settings of the audience and the flags; a flag wins. */
export const pdfOptionsOf = (
  { paper, theme, columns }: Audience["settings"],
  options: RenderOptions,
  published: string | null,
): PdfOptions => ({
  paper: options.paper ?? paper,
  theme,
  columns,
  creationDate: options.sourceDate ?? published,
  fonts: options.fonts,
});

/**
 * Cuts a view to the audience's page limit. A counter that only measures heights proposes the cut; if the layout of the
 * result disagrees, the view is fitted again with full layouts.
 *
 * @param wantsPdf whether the layout is needed even without a page limit.
 * @throws UserError (renderer) if a font is missing or broken.
 */
export async function fitPages(
  view: View,
  pageOf: (view: View) => Page,
  settings: Audience["settings"],
  pdf: PdfOptions,
  { wantsPdf }: { readonly wantsPdf: boolean },
): Promise<FittedPages> {
  const { layOutPdf, openPageCounter } = await import("../pdf/write.js");
  const countPages = openPageCounter(pdf);
  const layOut = (candidate: View): LaidOutPdf => layOutPdf(pageOf(candidate), pdf);
  const fitted = await fitView(
    view,
    settings,
    async (candidate) => countPages(pageOf(candidate)) ?? layOut(candidate).pages,
  );
  if (fitted.pages === null && !wantsPdf) return { ...fitted, laidOut: null };
  const laidOut = layOut(fitted.view);
  if (fitted.pages === null || laidOut.pages === fitted.pages) return { ...fitted, laidOut };
  const refitted = await fitView(view, settings, async (candidate) => layOut(candidate).pages);
  return { ...refitted, laidOut: layOut(refitted.view) };
}
