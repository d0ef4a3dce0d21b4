/*
 * Inputs that are made to be slow. Each is a function of its size (1 to 8), which gives the bytes and the file's name.
 * The sentence was written for this project.
 */
import JSZip from "jszip";
import PdfDocument from "pdfkit";

const SENTENCE = "The council of Helm will build a bridge by 2035, it said in a statement on Monday. ";
const text = (content) => ({ bytes: Buffer.from(content), name: "a.txt" });
const page = (body) => ({ bytes: Buffer.from(`<!doctype html><html><body><article>${body}`), name: "a.html" });

async function pdf(pages) {
  const doc = new PdfDocument({ autoFirstPage: false, compress: false });
  const chunks = [];
  doc.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on("end", resolve));
  for (let i = 0; i < pages; i++)
    doc
      .addPage()
      .fontSize(10)
      .text(`${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i % 26]}${i % 7 === 0 ? "On page" : "At page"} ${SENTENCE.slice(i % 40)}`);
  doc.end();
  await ended;
  return { bytes: Buffer.concat(chunks), name: "a.pdf" };
}

async function bomb(megabytes) {
  const zip = new JSZip();
  zip.file("word/document.xml", Buffer.alloc(megabytes * 1048576, 97));
  return { bytes: await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" }), name: "a.docx" };
}

export const SHAPES = {
  "plain prose": (n) => text(SENTENCE.repeat(60 * n)),
  "one endless sentence": (n) =>
    text(`The council said ${"that the minister of trade met a delegation and ".repeat(150 * n)}left.`),
  "quotes that are not closed": (n) => text(`The council said ${'"it will pay '.repeat(1250 * n)}.`),
  "curly quotes that are not closed": (n) => text(`The council said ${"“it will pay ".repeat(1250 * n)}.`),
  "nested brackets": (n) => text(`The council ${"(".repeat(2500 * n)}said${")".repeat(2500 * n)} it will pay.`),
  dates: (n) => text("The council meets on 3 May 2031, ".repeat(500 * n)),
  "numbers and months": (n) => text("May 1 2 3 June ".repeat(1250 * n)),
  "no spaces": (n) => text(`The council said ${"a".repeat(25_000 * n)}.`),
  "no spaces, with hyphens": (n) => text(`The council said ${"a-".repeat(6_000 * n)}b.`),
  "capitalised names": (n) => text(`${"Anna Orr of Helm and ".repeat(300 * n)} said so.`),
  pronouns: (n) => text("He said she told him that they saw it. ".repeat(125 * n)),
  "blank lines": (n) => text(`The council will pay.${"\n".repeat(50_000 * n)}It said so.`),
  "combining marks": (n) => text(`The council said a${"\u0301".repeat(5_000 * n)} will pay.`),
  "deep HTML": (n) => page("<div>".repeat(6_000 * n)),
  "wide HTML": (n) => page(`<p>${SENTENCE}</p>`.repeat(30 * n)),
  "HTML of unclosed tags": (n) => page(`${SENTENCE}${"<b><i><a href=x>".repeat(40)}${"<p>x".repeat(300 * n)}`),
  "HTML of classes": (n) => page(`<p>${SENTENCE}</p>${'<div class="share related"><p>x</p></div>'.repeat(150 * n)}`),
  "Markdown of brackets": (n) => ({ bytes: Buffer.from("[".repeat(2_500 * n) + SENTENCE), name: "a.md" }),
  "Markdown of stars": (n) => ({ bytes: Buffer.from("*a ".repeat(2_500 * n) + SENTENCE), name: "a.md" }),
  "feed of many items": (n) => ({
    bytes: Buffer.from(
      `<rss version="2.0"><channel>${`<item><description>${SENTENCE}</description></item>`.repeat(1250 * n)}</channel></rss>`,
    ),
    name: "a.xml",
  }),
  "JSON Lines": (n) => ({ bytes: Buffer.from(`{"text":"${SENTENCE}"}\n`.repeat(2500 * n)), name: "a.jsonl" }),
  "ZIP bomb in DOCX": (n) => bomb(6 * n),
  "PDF of many pages": (n) => pdf(40 * n),
};
