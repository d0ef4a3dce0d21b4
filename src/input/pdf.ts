import { UserError } from "../errors.js";
import { buildArticle } from "./fields.js";
import { findParagraphsOnPages, type PageText } from "./pdf-layout.js";
import type { Reader } from "./reader.js";

/** Reads the text layer of a PDF in reading order. A PDF of scanned pages has no text layer and is refused. */
export const readPdf: Reader = async (bytes, { input, limits }) => {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdfjs.getDocument({
    // A copy, since the library transfers the buffer away.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > limits.pages) throw tooLong(pdf.numPages, limits.pages, input.name);
    const pages: PageText[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      pages.push({ width, height, runs: items.flatMap((item) => ("str" in item ? [toRun(item)] : [])) });
      page.cleanup();
    }
    const { title, paragraphs } = findParagraphsOnPages(pages);
    if (!paragraphs.some((text) => /\p{L}{2}/u.test(text))) throw scanned(input.name);
    const facts = readInfo(await pdf.getMetadata());
    // Browsers write [Headline | Site] as the title. The headline on the page is better.
    const headline = title !== null && facts.title?.startsWith(title) ? title : (facts.title ?? title);
    return [buildArticle({ text: paragraphs.join("\n\n"), ...facts, title: headline }, input)];
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw unreadable(cause, input.name);
  } finally {
    await task.destroy();
  }
};

const toRun = (item: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}): PageText["runs"][number] => ({
  text: item.str,
  x: item.transform[4] ?? 0,
  y: item.transform[5] ?? 0,
  width: item.width,
  size: item.height || Math.abs(item.transform[3] ?? 0),
});

/** Title, date and language from the document's information, unless a program filled in the title. */
function readInfo({ info }: { readonly info: object }): {
  title: string | null;
  byline: string | null;
  published: string | null;
  language: string | null;
} {
  const field = (name: string): string | null => {
    const value = (info as Record<string, unknown>)[name];
    return typeof value === "string" && value.trim() ? value.replace(/\s+/gu, " ").trim() : null;
  };
  const title = field("Title");
  const date = /^D:(\d{4})(\d{2})(\d{2})/u.exec(field("CreationDate") ?? "");
  return {
    // [Microsoft Word - draft3.doc], [untitled], [article_final.indd]
    title:
      title &&
      !/^(?:microsoft word|untitled)\b|\.(?:docx?|indd|qxd|pdf|rtf|odt|tex)$/iu.test(title) &&
      /\s/u.test(title)
        ? title
        : null,
    byline: null,
    published: date ? `${date[1]}-${date[2]}-${date[3]}` : null,
    language: field("Language")?.split("-")[0]?.toLowerCase() ?? null,
  };
}

const scanned = (file: string): UserError =>
  new UserError("input", {
    what: "no text in this PDF, only pictures of pages",
    where: { file },
    advice: "run text recognition over it first, or give the article's text",
  });

const tooLong = (pages: number, limit: number, file: string): UserError =>
  new UserError("input", {
    what: `${pages} pages, more than the limit of ${limit}`,
    where: { file },
    advice: "give the article's pages alone, or raise --max-pages",
  });

function unreadable(cause: unknown, file: string): UserError {
  const name = cause instanceof Error ? cause.name : "";
  if (name === "PasswordException") {
    return new UserError(
      "input",
      { what: "this PDF needs a password", where: { file }, advice: "save it without one" },
      { cause },
    );
  }
  return new UserError(
    "input",
    { what: "a broken PDF", where: { file }, advice: "save or download it again" },
    { cause },
  );
}
