import type { Brief } from "../brief/model.js";
import { UserError } from "../errors.js";
import { PAGE_FORMATS } from "../formats.js";
import type { Page } from "../markdown/page.js";
import type { LaidOutPdf, PdfOptions, PdfResult } from "../pdf/write.js";
import type { Listeners, RenderedFile } from "./types.js";

/**
 * A page as a file of each format.
 *
 * @param laidOut the page's layout: needed for the format "pdf" only.
 * @throws UserError (renderer) if the PDF cannot be written and nobody listens for it.
 */
export async function writePage(
  page: Page,
  laidOut: LaidOutPdf | null,
  formats: readonly string[],
  brief: Brief,
  listeners: Listeners,
): Promise<RenderedFile[]> {
  const { audience } = page.meta;
  const files = await Promise.all(
    formats.map(async (format) => {
      if (format !== "pdf" || !laidOut) return [await writeDialect(page, format)];
      return takePdf(laidOut.write(await attachmentsOf(brief, page)), audience, listeners);
    }),
  );
  return files.flat();
}

/** The file of a PDF that is being written; none if that fails and somebody listens for it. */
export async function takePdf(
  pdf: Promise<PdfResult>,
  audience: string,
  { warn, lose }: Listeners,
): Promise<RenderedFile[]> {
  const suffix = `.${audience}.pdf`;
  try {
    const { bytes, warnings } = await pdf;
    for (const warning of warnings) warn(warning);
    return [{ suffix, bytes }];
  } catch (error) {
    if (!lose || !(error instanceof UserError)) throw error;
    lose(error, suffix);
    return [];
  }
}

/** @param format a name in `PAGE_FORMATS`. */
export async function writeDialect(page: Page, format: string): Promise<RenderedFile> {
  const dialect = PAGE_FORMATS.find(({ name }) => name === format);
  if (!dialect) throw new Error(`no writer for "${format}"`);
  return { suffix: `.${page.meta.audience}${dialect.extension}`, bytes: await dialect.write(page) };
}

/** The PDF carries the model and the Markdown, which say the same as its pages, so that an archive can use them. */
async function attachmentsOf(brief: Brief, page: Page): Promise<NonNullable<PdfOptions["attachments"]>> {
  const encode = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return [
    {
      name: "brief.json",
      mediaType: "application/json",
      description: "The model of this brief",
      relationship: "Source",
      bytes: encode(JSON.stringify(brief)),
    },
    {
      name: "brief.md",
      mediaType: "text/markdown",
      description: "This brief as Markdown",
      relationship: "Alternative",
      bytes: encode((await writeDialect(page, "md")).bytes),
    },
  ];
}
