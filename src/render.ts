import type { Brief } from "./brief/model.js";
import { type Finding, verifyBrief } from "./brief/verify.js";
import { buildDigest } from "./digest/build.js";
import { UserError, type Warning } from "./errors.js";
import { BRIEF_FORMATS, PAGE_FORMATS } from "./formats.js";
import type { Dialect } from "./markdown/dialects/types.js";
import type { Page } from "./markdown/page.js";
import { openParser } from "./markdown/parse.js";
import type { FontFile, Paper, PdfOptions, PdfResult } from "./pdf/write.js";
import { assertChecked } from "./template/check.js";
import { loadAudience } from "./template/load-audience.js";
import { renderTemplate } from "./template/render.js";
import type { Audience } from "./template/types.js";
import { nearest } from "./text/nearest.js";
import { buildView } from "./view/build.js";
import { fitView } from "./view/fit.js";
import { buildMeta } from "./view/meta.js";
import type { View } from "./view/types.js";

export interface RenderOptions {
  readonly audiences: readonly string[];
  /** Names of formats: "md", "pdf", "json", ... */
  readonly formats: readonly string[];
  /** Search path of audiences, the first one wins. */
  readonly templateFolders: readonly string[];
  /** Language of the labels, or null for the audience's. */
  readonly labels: string | null;
  /** Paper size, or null for the audience's. */
  readonly paper: Paper | null;
  readonly fonts: readonly FontFile[];
  /** ISO instant for the files' dates; null for the article's date. */
  readonly sourceDate: string | null;
}

export interface RenderedFile {
  /** What follows the article's name: ".minister.pdf". */
  readonly suffix: string;
  readonly bytes: Uint8Array | string;
}

type Warn = (warning: Warning) => void;

/** Is told of a PDF that cannot be printed where the other files can be: they need no font. */
type Lose = (error: UserError) => void;

/** What `--to` takes, with a line of help each. */
export const FORMATS: Readonly<Record<string, string>> = {
  pdf: "the printed brief",
  ...Object.fromEntries([...PAGE_FORMATS, ...BRIEF_FORMATS].map(({ name, description }) => [name, description])),
};

/** The audiences that are asked for, each once. @throws UserError as `loadAudience` does. */
export const loadAudiences = ({ audiences, templateFolders, labels }: RenderOptions): Audience[] =>
  [...new Set(audiences)].map((name) => loadAudience(name, templateFolders, labels));

/**
 * Loads and checks everything that rendering needs, and gives the function that renders a brief.
 *
 * The function takes what `verifyBrief` has found in the brief, where that was asked before. It leaves a PDF out that no font can print where it
 * is given whom to tell.
 *
 * @throws UserError (usage) for an unknown audience or format, (template) for a mistake in a template; the function throws (renderer) where
 * a font is missing.
 */
export function prepareRender(
  options: RenderOptions,
  audiences: readonly Audience[] = loadAudiences(options),
): (brief: Brief, warn: Warn, findings?: readonly Finding[], lose?: Lose) => Promise<RenderedFile[]> {
  for (const format of options.formats) checkFormat(format);
  for (const audience of audiences) assertChecked(audience);
  const formats = [...new Set(options.formats)];
  return async (brief, warn, known, lose) => {
    const ofBrief = BRIEF_FORMATS.filter(({ name }) => formats.includes(name));
    const files = ofBrief.map(({ extension, write }): RenderedFile => ({ suffix: extension, bytes: write(brief) }));
    const paged = formats.filter((format) => !ofBrief.some(({ name }) => name === format));
    if (paged.length === 0) return files;
    const findings = known ?? verifyBrief(brief);
    for (const audience of audiences)
      files.push(...(await renderAudience({ brief, findings }, audience, paged, options, { warn, lose })));
    return files;
  };
}

/** How a view of a brief becomes a page. */
function pageMaker(brief: Brief, audience: Audience): (view: View) => Page {
  const meta = buildMeta(brief, audience.settings, audience.labels);
  const paragraphs = brief.article.paragraphs.map(({ start, end }, i) => ({
    number: i + 1,
    start,
    text: brief.article.text.slice(start, end),
  }));
  const parse = openParser(meta, paragraphs, `${audience.name}: the Markdown it makes`);
  const made = new WeakMap<View, Page>();
  return (view) => {
    const page = made.get(view) ?? parse(renderTemplate(audience, view));
    made.set(view, page);
    return page;
  };
}

/**
 * One document over several briefs, for each audience: contents, commitments by due date, who appears where, and the briefs.
 *
 * @param briefs in the order they are to stand in, one at least. @throws UserError as `prepareRender` does.
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
  const files: RenderedFile[] = [];
  const checked = briefs.map((brief): CheckedBrief => ({ brief, findings: verifyBrief(brief) }));
  for (const name of new Set(options.audiences)) {
    const audience = loadAudience(name, options.templateFolders, options.labels);
    const { settings, labels } = audience;
    const page = buildDigest(
      checked.map(({ brief, findings }) => {
        const view = buildView(brief, settings, labels, findings);
        return { view, page: pageMaker(brief, audience)(view) };
      }),
    );
    for (const format of wanted.length > 0 ? wanted : ["md", "pdf"]) {
      if (format === "pdf") {
        const printed = writePdf(page, pdfOptionsOf(settings, options, page.meta.published));
        files.push(...(await takePdf(printed, name, { warn, lose })));
      } else files.push(await writeDialect(page, dialectOf(format), name));
    }
  }
  return files;
}

function checkFormat(format: string): void {
  if (format in FORMATS) return;
  const near = nearest(format, Object.keys(FORMATS));
  throw new UserError("usage", {
    what: `there is no format "${format}"`,
    where: { field: "--to" },
    advice: near ? `did you mean "${near}"?` : `choose from ${Object.keys(FORMATS).join(", ")}`,
  });
}

/** A brief, and what of it the article does not bear out: found once, whatever is made from it. */
interface CheckedBrief {
  readonly brief: Brief;
  readonly findings: readonly Finding[];
}

/** What the audience and the flags say of a PDF; a flag beats the audience. */
const pdfOptionsOf = (
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

async function renderAudience(
  { brief, findings }: CheckedBrief,
  audience: Audience,
  formats: readonly string[],
  options: RenderOptions,
  { warn, lose }: Listeners,
): Promise<RenderedFile[]> {
  const { settings, labels, name } = audience;
  const pageOf = pageMaker(brief, audience);
  const pdf: PdfOptions = {
    ...pdfOptionsOf(settings, options, brief.article.published),
    evidence: settings.evidence,
  };
  const { layOutPdf, openPageCounter } = await import("./pdf/write.js");
  const view = buildView(brief, settings, labels, findings);
  const countPages = openPageCounter(pdf);
  const layOut = (candidate: View) => layOutPdf(pageOf(candidate), pdf);
  let fitted = await fitView(
    view,
    settings,
    async (candidate) => countPages(pageOf(candidate)) ?? layOut(candidate).pages,
  );
  let laidOut = fitted.pages === null && !formats.includes("pdf") ? null : layOut(fitted.view);
  if (laidOut && fitted.pages !== null && laidOut.pages !== fitted.pages) {
    // The layout has the last word.
    fitted = await fitView(view, settings, async (candidate) => layOut(candidate).pages);
    laidOut = layOut(fitted.view);
  }
  if (!fitted.fits)
    warn({ message: `the ${name}'s brief takes ${fitted.pages} pages, more than its limit of ${settings.pages}` });
  const page = pageOf(fitted.view);
  const files = await Promise.all(
    formats.map(async (format) => {
      if (format !== "pdf" || !laidOut) return [await writeDialect(page, dialectOf(format), name)];
      return takePdf(laidOut.write(await attachmentsOf(brief, page)), name, { warn, lose });
    }),
  );
  return files.flat();
}

interface Listeners {
  readonly warn: Warn;
  readonly lose: Lose | undefined;
}

/** The file of a PDF that is being written, or none where it cannot be and somebody is told. */
async function takePdf(pdf: Promise<PdfResult>, audience: string, { warn, lose }: Listeners): Promise<RenderedFile[]> {
  try {
    const { bytes, warnings } = await pdf;
    for (const warning of warnings) warn(warning);
    return [{ suffix: `.${audience}.pdf`, bytes }];
  } catch (error) {
    if (!lose || !(error instanceof UserError)) throw error;
    lose(error);
    return [];
  }
}

function dialectOf(format: string): Dialect {
  const dialect = PAGE_FORMATS.find(({ name }) => name === format);
  if (!dialect) throw new Error(`no writer for "${format}"`);
  return dialect;
}

const writeDialect = async (page: Page, dialect: Dialect, audience: string): Promise<RenderedFile> => ({
  suffix: `.${audience}${dialect.extension}`,
  bytes: await dialect.write(page),
});

/** The PDF carries the model and the Markdown that say the same as its pages, so that an archive can use them. */
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
      bytes: encode(await dialectOf("md").write(page)),
    },
  ];
}
