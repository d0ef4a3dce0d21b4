import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/input/limits.js";
import { readArticleBytes } from "../../src/input/read.js";
import { isUnread } from "../../src/input/reader.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: string | Uint8Array, name: string, limits = DEFAULT_LIMITS) =>
  readArticleBytes(typeof content === "string" ? bytes(content) : content, { name }, limits);

/** A compressed ZIP archive. `claim` is the size that its directory states, which may be wrong. */
function zipOf(
  entries: readonly { readonly name: string; readonly data: Uint8Array; readonly claim?: number }[],
): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claim } of entries) {
    const packed = deflateRawSync(data, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claim ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), fields, Buffer.from(name)]);
    local.push(head, packed);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\u0001\u0002", "latin1"), Buffer.from([20, 0]), fields, more, Buffer.from(name));
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** The duration of some work in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

describe("the limits of reading", () => {
  it("refuse a page with elements nested 200,000 deep", async () => {
    const deep = `<!doctype html><html><body>${"<div>".repeat(200_000)}text`;
    await expect(read(deep, "deep.html")).rejects.toThrow("elements nested more than 400 deep");
  });

  it.each([
    ["a thousand attributes", `<!doctype html><html><body><article><p ${'a="b" '.repeat(1000)}>`],
    ["unclosed tags", `<!doctype html><html><body><article><p>${"<a ".repeat(20_000)}`],
    ["20,000 entities without a semicolon", `<!doctype html><html><body><article><p>${"&amp".repeat(20_000)}`],
    ["unclosed comments", `<!doctype html><html><body><article><p>${"<!--".repeat(20_000)}`],
    ["unclosed paragraphs", `<!doctype html><html><body><article>${"<p>Lessen will pay. ".repeat(5000)}`],
  ])("let a page with %s be read or refused within 20 seconds", async (_name, html) => {
    const took = await timed(() =>
      read(html, "page.html").catch((error: unknown) => expect(String(error)).not.toContain("at ")),
    );
    expect(took).toBeLessThan(20_000);
  });

  it.each([
    ["an endless word of underscores", "_a".repeat(60_000)],
    ["an endless word of asterisks", "*a".repeat(100_000)],
    ["emphasis that never ends", "*a_".repeat(20_000)],
    ["underlines below one-letter headings", "a\n-\n".repeat(40_000)],
    [
      "a table of 4,000 columns and 8,000 short rows",
      `${"|a".repeat(4000)}|\n${"|-".repeat(4000)}|\n${"|\n".repeat(8000)}`,
    ],
    ["a paragraph of 20,000 lines inside 39 lists", `${"- ".repeat(39)}a\n${"b\n".repeat(20_000)}`],
    ["lists nested 20,000 deep", `${"- ".repeat(20_000)}a`],
    ["emphasis nested 20,000 deep", `${"*_".repeat(20_000)}a${"_*".repeat(20_000)}`],
  ])("let Markdown with %s be read in a few seconds", { timeout: 120_000 }, async (_name, markdown) => {
    const started = process.cpuUsage();
    const [reading] = await read(`Lessen will pay.\n\n${markdown}\n`, "page.md");
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(4);
    expect(reading && !isUnread(reading) && reading.text).toMatch(/^Lessen will pay\./u);
  });

  it("let an article in JSON be refused whose fields are nested 100,000 deep", async () => {
    const nested = `{"text":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    await expect(read(nested, "deep.json")).rejects.toThrow(/^deep\.json: JSON nested too deeply/u);
  });

  it("refuse an archive whose directory states more than 64 MB", async () => {
    const bomb = zipOf([
      { name: "word/document.xml", data: bytes("<w/>") },
      { name: "word/media/image.png", data: new Uint8Array(10), claim: 200 * 1048576 },
    ]);
    await expect(read(bomb, "bomb.docx")).rejects.toThrow("unpacks to more than 64 MB");
  });

  it("refuse an archive that unpacks to more than its directory states", async () => {
    const bomb = zipOf([{ name: "word/document.xml", data: new Uint8Array(80 * 1048576), claim: 1000 }]);
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(read(bomb, "bomb.docx")).rejects.toThrow(/broken archive|more than 64 MB/u);
  });

  it("refuse a PDF with more pages than --max-pages, and a text longer than --max-text", async () => {
    const { default: PdfDocument } = await import("pdfkit");
    const chunks: Buffer[] = [];
    const pdf = new PdfDocument({ autoFirstPage: false });
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => pdf.on("end", resolve));
    for (let page = 0; page < 12; page++) pdf.addPage().text("Lessen will pay.");
    pdf.end();
    await ended;
    const limits = { ...DEFAULT_LIMITS, pages: 10 };
    await expect(read(Buffer.concat(chunks), "book.pdf", limits)).rejects.toThrow(
      "12 pages, more than the limit of 10",
    );
    const [reading] = await read("Lessen will pay. ".repeat(100), "a.txt", { ...DEFAULT_LIMITS, text: 1000 });
    expect(reading && isUnread(reading) && reading.error.message).toContain(
      "1700 characters, more than the limit of 1000",
    );
  });

  it("let a feed of 10,000 items be read in linear time", async () => {
    const item = "<item><title>T</title><description>&lt;p&gt;Lessen will pay by June.&lt;/p&gt;</description></item>";
    const feed = (count: number): string =>
      `<rss version="2.0"><channel><title>F</title>${item.repeat(count)}</channel></rss>`;
    await read(feed(100), "warm.xml");
    const thousand = await timed(() => read(feed(1250), "feed.xml"));
    const [all] = await Promise.all([read(feed(10_000), "feed.xml")]);
    const ten = await timed(() => read(feed(10_000), "feed.xml"));
    expect(all).toHaveLength(10_000);
    // 8 times as many: 64 times as long would be quadratic.
    expect(ten / thousand).toBeLessThan(24);
  });

  it("let 20,000 lines of JSON be read", async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => JSON.stringify({ text: `Lessen will pay ${i}.` })).join(
      "\n",
    );
    const readings = await read(lines, "news.jsonl");
    expect([readings.length, readings.filter(isUnread).length]).toEqual([20_000, 0]);
  });

  it.each([
    ["nested arrays", "[".repeat(100_000), "a.json"],
    ["nested quotations", `${">".repeat(20_000)} Lessen will pay.`, "a.md"],
    ["nested lists", Array.from({ length: 500 }, (_, i) => `${"  ".repeat(i)}- x`).join("\n"), "a.md"],
    ["nested emphasis", "*".repeat(20_000), "a.md"],
    ["open brackets", "[".repeat(20_000), "a.md"],
    ["a mail of header lines", `From: a\nTo: b\nSubject: c\n${"X-A: b\n".repeat(50_000)}\nLessen will pay.`, "a.eml"],
    [
      "parts in parts of a mail",
      `From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=x\n\n${"--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(2000)}`,
      "a.eml",
    ],
    [
      "entities in XML",
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? "" : i - 1};`.repeat(10)}">`).join("")}]><rss version="2.0"><channel><title>&a8;</title><item><title>&a8;</title></item></channel></rss>`,
      "a.xml",
    ],
  ])("let %s be read or refused within 30 seconds", async (_name, content, name) => {
    const took = await timed(() =>
      read(content, name).catch((error: unknown) => {
        expect(error).toMatchObject({ name: "UserError" });
      }),
    );
    expect(took).toBeLessThan(30_000);
  });
});
