import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../src/docx/column-widths.js";
import { TEXT_WIDTH } from "../../src/docx/styles.js";
import { writeDocx } from "../../src/docx/write.js";
import type { Block, Inline } from "../../src/markdown/page.js";
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
      "BriefSpeaker",
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

  it("measures lines by the font, not in fixed points, so that titles of two lines do not overlap", async () => {
    expect(await readPart("word/styles.xml")).toContain('w:line="276" w:lineRule="auto"');
  });

  it("makes a column as wide as its words need, and shares the rest among long texts", async () => {
    const text = (value: string): Inline[] => [{ type: "text", value }];
    const rows = [
      ["Instrument", "an agreement on everything that the two ministries have talked about", "¶1"].map(text),
      ["announced", "a plan", "¶2"].map(text),
    ];
    const [first = 0, second = 0, third = 0] = columnWidths(rows);
    expect(first).toBeGreaterThan(10 * 122);
    expect(second).toBeGreaterThan(3 * first);
    expect(third).toBeLessThan(first);
    const total = first + second + third;
    expect(total).toBeGreaterThan(TEXT_WIDTH - 4);
    expect(total).toBeLessThanOrEqual(TEXT_WIDTH);
    const table: Block = {
      type: "table",
      head: rows[0] ?? [],
      align: [null, null, null],
      rows,
      rowHeads: false,
      caption: null,
    };
    expect(await readPart("word/document.xml", { ...page, blocks: [table] })).toContain(
      [first, second, third].map((width) => `<w:gridCol w:w="${width}"/>`).join(""),
    );
  });

  it("breaks an overlong word instead of giving a column more than its share", () => {
    const rows = [
      [`https://x.example/${"a".repeat(400)}`, "b", "c"].map((value): Inline[] => [{ type: "text", value }]),
    ];
    const widths = columnWidths(rows);
    expect(Math.min(...widths)).toBeGreaterThan(4 * 109);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(TEXT_WIDTH);
  });

  it("sets the speaker below a quotation in another style, on the same page", async () => {
    const said = (value: string): Block => ({ type: "paragraph", children: [{ type: "text", value }] });
    const blocks: Block[] = [{ type: "blockquote", blocks: [said("“We agree.”"), said("Anna Orr, minister")] }];
    const document = await readPart("word/document.xml", { ...page, blocks });
    expect(stylesOf(document)).toContain("BriefSpeaker");
    expect(document).toMatch(/<w:pStyle w:val="Quote"\/><w:keepNext\/>/u);
  });

  it("repeats the article's paragraphs only for an audience that has evidence", async () => {
    const document = await readPart("word/document.xml", { ...page, meta: { ...page.meta, evidence: false } });
    expect(stylesOf(document)).not.toContain("BriefEvidence");
    expect(document).not.toContain("w:anchor=");
    expect(document).toContain("¶1");
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
