import { Readability } from "@mozilla/readability";
import { UserError } from "../errors.js";
import { detectCharset, pageCharset } from "./charset.js";
import { decodeText } from "./decode.js";
import { buildArticle } from "./fields.js";
import { cleanByline, readFacts } from "./html-facts.js";
import { findParagraphs } from "./html-paragraphs.js";
import { parsePage } from "./parse-page.js";
import { parseWith, type Reader } from "./reader.js";

/*
 * Readability runs on linkedom rather than jsdom. For the HTML cases of tests/articles both give exactly the same
 * article (9 of 9), but linkedom takes 20 ms per page instead of 179 ms and 3 MB of packages instead of 28 MB. It never
 * runs scripts or loads resources.
 */

/** In elements. The parsers recurse, and real pages are less deep. */
const DEEPEST = 400;
/**
 * In UTF-16 units. A page with less text has no article: it is the stub of a paywall, a list of links or an error page.
 */
const LEAST_TEXT = 80;

/** Reads the article in a web page, without menus, captions, notices and links to other articles. */
export const readHtml: Reader = async (bytes, context) => {
  const { input } = context;
  const content = decodeText(bytes, input.name, context.charset ?? pageCharset(bytes), detectCharset);
  return [readHtmlText(content, context)];
};

/**
 * Reads the article in a web page that is already decoded, for instance from a mail.
 *
 * @throws UserError (input) if there is no article in it.
 */
export function readHtmlText(
  content: string,
  { input, url }: Pick<Parameters<Reader>[1], "input" | "url">,
): ReturnType<typeof buildArticle> {
  refuseDeep(content, input.name);
  const { facts, found, paragraphs } = parseWith(
    () => findArticle(content, url),
    "this page cannot be read",
    input.name,
  );
  const text = paragraphs.join("\n\n");
  if (text.length < LEAST_TEXT) {
    throw new UserError("input", {
      what: text === "" ? "no article in this page" : `only ${text.length} characters of an article in this page`,
      where: { file: input.name },
      advice: "save the page with its article open, or give the article's text",
    });
  }
  return buildArticle(
    {
      text,
      ...facts,
      title: facts.title ?? found?.title,
      byline: facts.byline ?? cleanByline(found?.byline),
      source: facts.source ?? found?.siteName,
    },
    input,
  );
}

function findArticle(content: string, url: string | null) {
  const document = parsePage(content);
  // Before Readability, which changes the document.
  const facts = readFacts(document, url);
  const found = new Readability(document, { charThreshold: 200, keepClasses: true }).parse();
  const { body } = parsePage(`<html><body>${found?.content ?? ""}</body></html>`);
  return { facts, found, paragraphs: findParagraphs(body, facts.title) };
}

/**
 * Counts the nesting of elements in the text itself, before a parser recurses over them.
 *
 * @throws UserError (input) if they are nested too deeply.
 */
export function refuseDeep(content: string, file: string): void {
  let depth = 0;
  for (const [, closing, name, selfClosing] of content.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*?(\/?)>/giu)) {
    if (
      selfClosing ||
      /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|option|dt|dd)$/iu.test(
        name ?? "",
      )
    )
      continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth <= DEEPEST) continue;
    throw new UserError("input", {
      what: `elements nested more than ${DEEPEST} deep`,
      where: { file },
      advice: "give the article's text",
    });
  }
}
