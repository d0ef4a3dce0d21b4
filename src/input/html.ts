import { Readability } from "@mozilla/readability";
import { UserError } from "../errors.js";
import { declaredCharset, detectCharset } from "./charset.js";
import { decodeText } from "./decode.js";
import { buildArticle } from "./fields.js";
import { cleanByline, readFacts } from "./html-facts.js";
import { findParagraphs } from "./html-paragraphs.js";
import { parsePage } from "./parse-page.js";
import { parseWith, type Reader } from "./reader.js";

/*
 * Readability stands on linkedom rather than jsdom: over the HTML cases of tests/articles both give the same article to the letter (9 of 9),
 * in 20 ms a page against 179 ms, and 3 MB of packages against 28 MB; linkedom runs no scripts and loads nothing by design.
 */

/** Deeper trees are not pages; the parsers below recurse. */
const DEEPEST = 400;
/** A page with less text than this has no article: a paywall's stub, a list of links, an error page. */
const LEAST_TEXT = 80;

/** A web page: the article in it, without menus, captions, notices and links to other articles. */
export const readHtml: Reader = async (bytes, context) => {
  const { input } = context;
  const content = decodeText(bytes, input.name, context.charset ?? declaredCharset(bytes), detectCharset);
  return [readHtmlText(content, context)];
};

/** The same from decoded text: mail and feeds carry pages too. @throws UserError (input) where no article is in it. */
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
      what:
        text === "" ? "no article in this page" : `no more than ${text.length} characters of an article in this page`,
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
  // Readability takes the page apart: the facts are read before.
  const facts = readFacts(document, url);
  const found = new Readability(document, { charThreshold: 200, keepClasses: true }).parse();
  const { body } = parsePage(`<html><body>${found?.content ?? ""}</body></html>`);
  return { facts, found, paragraphs: findParagraphs(body, facts.title) };
}

/** Nesting is counted on the text, before a parser recurses over it. @throws UserError (input). */
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
