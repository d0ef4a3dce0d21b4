import { Bookmark, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Page, PageMeta, SourceParagraph } from "../markdown/page.js";
import { labelOf } from "../markdown/structure.js";
import { findEvidence } from "../markdown/walk.js";
import { asLine } from "../text/fold.js";
import { type DocxBlock, DocxBlocks } from "./blocks.js";
import { buildText, cleanText, evidenceBookmark } from "./inlines.js";
import { repack } from "./repack.js";
import { BULLETS, buildStyles, PAGE_MARGIN } from "./styles.js";

/**
 * A page as a Word document; equal pages give equal bytes. Paragraph marks link to the article's paragraphs at the end.
 */
export async function writeDocx(page: Page): Promise<Uint8Array> {
  const { meta } = page;
  const evidence = meta.evidence ? findEvidence(page) : [];
  const numbers = new Set(evidence.map(({ number }) => number));
  const blocks = new DocxBlocks(page, (number) => (numbers.has(number) ? evidenceBookmark(number) : null));
  const children = [
    ...buildTitleBlock(meta),
    ...blocks.build(page.blocks),
    ...buildEvidence(meta, evidence),
    ...buildColophon(meta),
  ];
  const document = new Document({
    title: cleanText(asLine(meta.title)),
    subject: cleanText(asLine(meta.kind)),
    creator: "Briefwright",
    lastModifiedBy: "Briefwright",
    styles: buildStyles(meta.language),
    numbering: { config: [BULLETS, ...blocks.numberings] },
    sections: [
      {
        properties: { page: { margin: MARGIN } },
        headers: { default: buildHeader(meta) },
        footers: { default: buildFooter(meta) },
        children,
      },
    ],
  });
  return repack(await Packer.toBuffer(document), meta.published);
}

const MARGIN = { top: 1247, bottom: 1247, left: PAGE_MARGIN, right: PAGE_MARGIN } as const;

const paragraph = (style: string, text: string): Paragraph[] => {
  const line = asLine(text);
  return line === "" ? [] : [new Paragraph({ style, children: buildText(line) })];
};

function buildTitleBlock({ kind, title, lines }: PageMeta): DocxBlock[] {
  return [
    ...paragraph("BriefKind", kind),
    ...paragraph("Title", title),
    ...lines.map(
      ({ label, value }) =>
        new Paragraph({
          style: "BriefLine",
          children: [...buildText(`${asLine(label)}: `, { bold: true }), ...buildText(asLine(value))],
        }),
    ),
  ];
}

/** A handling marking must be at the head and foot of each page. */
const buildHeader = ({ marking }: PageMeta): Header =>
  new Header({ children: paragraph("BriefMarking", marking ?? "") });

function buildFooter({ marking }: PageMeta): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      ...paragraph("BriefMarking", marking ?? ""),
      new Paragraph({ style: "BriefColophon", children: [number] }),
    ],
  });
}

function buildEvidence(meta: PageMeta, evidence: readonly SourceParagraph[]): DocxBlock[] {
  if (evidence.length === 0) return [];
  const look = meta.articleLanguage === meta.language ? {} : { language: { value: meta.articleLanguage } };
  const notes = evidence.map(({ number, text }) => {
    const mark = new Bookmark({
      id: evidenceBookmark(number),
      children: [new TextRun({ text: `¶${number}`, style: "BriefMark" })],
    });
    return new Paragraph({ style: "BriefEvidence", children: [mark, ...buildText(` ${asLine(text)}`, look)] });
  });
  return [new Paragraph({ heading: "Heading1", children: buildText(labelOf(meta, "evidence", "Evidence")) }), ...notes];
}

const buildColophon = ({ colophon }: PageMeta): DocxBlock[] =>
  colophon.flatMap((line) => paragraph("BriefColophon", line));
