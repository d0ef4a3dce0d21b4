import type { Brief } from "./brief/model.js";
import { type Finding, verifyBrief } from "./brief/verify.js";
import { buildDigest } from "./digest/build.js";
import { UserError } from "./errors.js";
import { BRIEF_FORMATS, PAGE_FORMATS } from "./formats.js";
import { type CheckedBrief, openPages, renderBrief } from "./pipeline.js";
import { pdfOptionsOf } from "./print/fit-pages.js";
import type { Lose, RenderedFile, RenderOptions, Warn } from "./print/types.js";
import { takePdf, writeDialect } from "./print/write-page.js";
import { assertChecked } from "./template/check/check-audience.js";
import { loadAudience } from "./template/load-audience.js";
import type { Audience } from "./template/types.js";
import { nearest } from "./text/nearest.js";

export type { RenderedFile, RenderOptions } from "./print/types.js";

/* What the flags ask for: audiences and formats by their names, for one brief or for a digest of several. */

/** What `--to` takes, with one line of help each. */
export const FORMATS: Readonly<Record<string, string>> = {
  pdf: "the printed brief",
  ...Object.fromEntries([...PAGE_FORMATS, ...BRIEF_FORMATS].map(({ name, description }) => [name, description])),
};

/**
 * The audiences of the options, without repeats.
 *
 * @throws UserError as `loadAudience` does.
 */
export const loadAudiences = ({ audiences, templateFolders, labels }: RenderOptions): Audience[] =>
  [...new Set(audiences)].map((name) => loadAudience(name, templateFolders, labels));

/** @throws UserError (renderer) if a font is missing and `lose` is not given; with it, only the PDF is left out. */
type Render = (brief: Brief, warn: Warn, findings?: readonly Finding[], lose?: Lose) => Promise<RenderedFile[]>;

/**
 * Loads and checks everything that rendering needs.
 *
 * @returns the function that renders a brief; its `findings` are those of `verifyBrief`, if that was called before.
 * @throws UserError (usage) for an unknown audience or format, (template) for a mistake in a template.
 */
export function prepareRender(options: RenderOptions, audiences: readonly Audience[] = loadAudiences(options)): Render {
  for (const format of options.formats) checkFormat(format);
  for (const audience of audiences) assertChecked(audience);
  const formats = [...new Set(options.formats)];
  const ofBrief = BRIEF_FORMATS.filter(({ name }) => formats.includes(name));
  const ofPage = formats.filter((format) => !ofBrief.some(({ name }) => name === format));
  return async (brief, warn, known, lose) => {
    const files = ofBrief.map(({ extension, write }): RenderedFile => ({ suffix: extension, bytes: write(brief) }));
    if (ofPage.length === 0) return files;
    const checked = { brief, findings: known ?? verifyBrief(brief) };
    for (const audience of audiences)
      files.push(...(await renderBrief(checked, audience, ofPage, options, { warn, lose })));
    return files;
  };
}

/**
 * One document over several briefs, for each audience: contents, commitments by due date, who appears where, and the
 * briefs.
 *
 * @param briefs in their order in the document; at least one.
 * @throws UserError as `prepareRender` and its function do.
 */
export async function renderDigest(
  briefs: readonly Brief[],
  options: RenderOptions,
  warn: Warn,
  lose?: Lose,
): Promise<RenderedFile[]> {
  const { writePdf } = await import("./pdf/write.js");
  const wanted = options.formats.filter(
    (name) => name === "pdf" || PAGE_FORMATS.some((format) => format.name === name),
  );
  const formats = wanted.length > 0 ? wanted : ["md", "pdf"];
  const checked = briefs.map((brief): CheckedBrief => ({ brief, findings: verifyBrief(brief) }));
  const files: RenderedFile[] = [];
  for (const audience of loadAudiences(options)) {
    const page = buildDigest(
      checked.map((brief) => {
        const { view, pageOf } = openPages(brief, audience);
        return { view, page: pageOf(view) };
      }),
    );
    for (const format of formats) {
      if (format === "pdf") {
        const printed = writePdf(page, pdfOptionsOf(audience.settings, options, page.meta.published));
        files.push(...(await takePdf(printed, audience.name, { warn, lose })));
      } else files.push(await writeDialect(page, format));
    }
  }
  return files;
}

function checkFormat(format: string): void {
  if (Object.hasOwn(FORMATS, format)) return;
  const near = nearest(format, Object.keys(FORMATS));
  throw new UserError("usage", {
    what: `there is no format "${format}"`,
    where: { field: "--to" },
    advice: near ? `did you mean "${near}"?` : `choose from ${Object.keys(FORMATS).join(", ")}`,
  });
}
