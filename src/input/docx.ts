import { UserError } from "../errors.js";
import { decodeMarkup } from "../text/character-references.js";
import { buildArticle } from "./fields.js";
import { findParagraphs } from "./html-paragraphs.js";
import { parsePage } from "./parse-page.js";
import { parseLater, type Reader } from "./reader.js";
import { writtenDay } from "./written-day.js";
import { readZipEntries } from "./zip.js";

/** Reads a Word document: its paragraphs, and title, author, date and language from its properties. */
export const readDocx: Reader = async (bytes, { input }) => {
  const entries = readZipEntries(bytes, input.name, ["word/document.xml", "docProps/core.xml"]);
  if (!entries.has("word/document.xml")) {
    throw new UserError("input", {
      what: "a ZIP archive that is not a Word document",
      where: { file: input.name },
      advice: "give the article as DOCX, PDF or text",
    });
  }
  const { default: mammoth } = await import("mammoth");
  const conversion = {
    styleMap: STYLE_MAP,
    ignoreEmptyParagraphs: true,
    // An empty source keeps mammoth from unpacking pictures.
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  };
  const converted = mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, conversion);
  const { value } = await parseLater(converted, "this Word document cannot be read", input.name);
  const properties = entries.get("docProps/core.xml") ?? "";
  const { body } = parsePage(`<html><body>${value}</body></html>`);
  // Authors see the heading, whereas the title property is often left over from another document.
  const heading = body.querySelector("h1")?.textContent?.trim() || null;
  const title = heading ?? property(properties, "dc:title");
  return [
    buildArticle(
      {
        text: findParagraphs(body, title).join("\n\n"),
        title,
        byline: property(properties, "dc:creator"),
        published: writtenDay(property(properties, "dcterms:created")),
        language: property(properties, "dc:language"),
      },
      input,
    ),
  ];
};

/** Maps styles to elements that say what a paragraph is: the title, a caption. */
const STYLE_MAP = ["p[style-name='Title'] => h1:fresh", "p[style-name='caption'] => p.caption:fresh"];

/** The text of an element in the document's properties, for instance `dc:title`; null if missing or empty. */
function property(xml: string, name: string): string | null {
  const text = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, "u").exec(xml)?.[1];
  return text === undefined ? null : decodeMarkup(text).trim() || null;
}
