import { UserError } from "../errors.js";
import { buildArticle } from "./fields.js";
import { isoDay } from "./html-facts.js";
import type { Reader } from "./reader.js";
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
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) }).catch((cause: unknown) => {
    throw new UserError(
      "input",
      {
        what: "this Word document cannot be read",
        where: { file: input.name },
        advice: "save it again, or give the article's text",
      },
      { cause },
    );
  });
  const properties = entries.get("docProps/core.xml") ?? "";
  return [
    buildArticle(
      {
        text: value.replace(/\n{2,}/gu, "\n\n").trim(),
        title: property(properties, "dc:title"),
        byline: property(properties, "dc:creator"),
        published: isoDay(property(properties, "dcterms:created")),
        language: property(properties, "dc:language"),
      },
      input,
    ),
  ];
};

function property(xml: string, name: string): string | null {
  const text = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, "u").exec(xml)?.[1];
  return (
    text
      ?.replace(
        /&(amp|lt|gt|quot|apos);/gu,
        (_, entity: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[entity] ?? "",
      )
      .trim() || null
  );
}
