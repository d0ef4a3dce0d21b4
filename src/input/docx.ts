import { UserError } from "../errors.js";
import { decodeMarkup } from "../text/character-references.js";
import { buildArticle } from "./fields.js";
import { findParagraphs } from "./html-paragraphs.js";
import { parsePage } from "./parse-page.js";
import { parseLater, type Reader } from "./reader.js";
import { writtenDay } from "./written-day.js";
import { readZipEntries } from "./zip.js";

/** A Word document: paragraphs, and title, author and date from its properties. */
export const readDocx: Reader = async (bytes, { input }) => {
  const entries = readZipEntries(bytes, input.name, ["word/document.xml", "docProps/core.xml"]);
  if (!entries.has("word/document.xml")) {
    throw new UserError("input", {
      what: "a ZIP archive that is no Word document",
      where: { file: input.name },
      advice: "give the article as DOCX, PDF or text",
    });
  }
  const { default: mammoth } = await import("mammoth");
  const conversion = {
    styleMap: STYLE_MAP,
    ignoreEmptyParagraphs: true,
    // Pictures are not unpacked.
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  };
  const converted = mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, conversion);
  const { value } = await parseLater(converted, "this Word document cannot be read", input.name);
  const properties = entries.get("docProps/core.xml") ?? "";
  const { body } = parsePage(`<html><body>${value}</body></html>`);
  // A heading in the text is what the author sees; the property is often another document's.
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

/** Styles whose names say what their paragraphs are. */
const STYLE_MAP = ["p[style-name='Title'] => h1:fresh", "p[style-name='caption'] => p.caption:fresh"];

function property(xml: string, name: string): string | null {
  const text = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, "u").exec(xml)?.[1];
  return text === undefined ? null : decodeMarkup(text).trim() || null;
}
