import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../src/docx/write.js";
import type { Block } from "../../src/markdown/page.js";
import { pageOf } from "../markdown/dialects/pages.mjs";

const page = pageOf((place) => `the ${place}`);
async function readPart(name: string, given = page): Promise<string> {
  const zip = await JSZip.loadAsync(await writeDocx(given));
  return (await zip.file(name)?.async("string")) ?? "";
}
const stylesOf = (xml: string): string[] => [
  ...new Set([...xml.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map(([, id]) => id ?? "")),
];

describe("the Word document", () => {
  it("has the same bytes each time", async () => {
    expect(Buffer.compare(Buffer.from(await writeDocx(page)), Buffer.from(await writeDocx(page)))).toBe(0);
  });

  it("has a title, a subject, and the article's date as its dates", async () => {
    const core = await readPart("docProps/core.xml");
    expect(core).toContain("<dc:title>the title</dc:title>");
    expect(core).toContain("<dc:subject>the kind</dc:subject>");
    expect([...core.matchAll(/>(\d{4}-\d\d-\d\dT[^<]*)</gu)].map(([, day]) => day)).toEqual([
      "2031-10-14T00:00:00Z",
      "2031-10-14T00:00:00Z",
    ]);
  });

  it("gives every paragraph a named style, and defines each style", async () => {
    const used = stylesOf(await readPart("word/document.xml"));
    expect(used).toEqual([
      "BriefKind",
      "Title",
      "BriefLine",
      "Heading1",
      "Quote",
      "Heading2",
      "ListParagraph",
      "BriefCaption",
      "BriefTableHead",
      "BriefTableCell",
      "BriefEvidence",
      "BriefColophon",
    ]);
    const styles = await readPart("word/styles.xml");
    expect(used.filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
  });

  it("bases the styles on Normal, and makes Normal the default", async () => {
    expect(await readPart("word/styles.xml")).toContain('<w:style w:type="paragraph" w:styleId="Normal" w:default="1"');
  });

  it("repeats a table's head row on each page, and splits no row", async () => {
    const document = await readPart("word/document.xml");
    expect(document.match(/<w:tblHeader\/>/gu)?.length).toBe(3);
    expect(document.match(/<w:cantSplit\/>/gu)?.length).toBe(document.match(/<w:tr>/gu)?.length);
  });

  it("has the marking at the head and foot of each page", async () => {
    expect(await readPart("word/header1.xml")).toContain("the marking");
    expect(await readPart("word/footer1.xml")).toContain("the marking");
  });

  it("links a mark to the article's paragraph", async () => {
    const document = await readPart("word/document.xml");
    expect(document).toContain('<w:hyperlink w:history="1" w:anchor="evidence_1">');
    expect(document.match(/w:name="evidence_1"/gu)?.length).toBe(1);
  });

  it("marks the article's words with their language", async () => {
    expect(await readPart("word/document.xml")).toContain('<w:lang w:val="kk"/>');
  });

  it("throws at an unknown block", async () => {
    await expect(writeDocx({ ...page, blocks: [{ type: "poem" } as unknown as Block] })).rejects.toThrow(
      "unexpected value",
    );
  });
});
