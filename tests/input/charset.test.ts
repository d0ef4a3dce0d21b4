import { describe, expect, it } from "vitest";
import { pageCharset, xmlCharset } from "../../src/input/charset.js";
import { readArticleBytes } from "../../src/input/read.js";
import { isUnread } from "../../src/input/reader.js";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

async function textOf(bytes: Uint8Array, name: string, charset: string | null = null): Promise<string> {
  const [reading] = await readArticleBytes(bytes, { name, charset });
  return reading && !isUnread(reading) ? reading.text : "";
}

const PROSE =
  "The ministry of works in Lorn said the bridge over the Arn, which cost 5 million crowns, opens on Monday.";
const page = (head: string, prose = PROSE): string =>
  `<!doctype html><html><head>${head}<title>Bridge opens</title></head><body><article><h1>Bridge opens</h1><p>${prose}</p></article></body></html>`;

describe("the character set that a page declares", () => {
  it.each([
    ["<meta charset=koi8-r>", "koi8-r"],
    ['<meta name="a" charset="windows-1251">', "windows-1251"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', "windows-1250"],
    ["<meta content='text/html;charset=gbk' http-equiv='content-type'/>", "gbk"],
    ["<?xml version='1.0' encoding='iso-8859-2'?><html>", "iso-8859-2"],
  ])("is read from %s", (head, label) => {
    expect(pageCharset(latin1(head))).toBe(label);
  });

  it.each(["utf-16", "UTF-16LE", "utf-16be", "ucs-2"])(
    "is UTF-8 if it says %s, since the declaration is ASCII",
    (label) => {
      expect(pageCharset(latin1(`<meta charset="${label}">`))).toBe("utf-8");
      expect(xmlCharset(latin1(`<?xml version="1.0" encoding="${label}"?>`))).toBe("utf-8");
    },
  );

  it("is not looked for in comments, descriptions, or an unknown name before a known one", () => {
    const head =
      '<!-- <meta charset="koi8-r"> --><meta name="description" content="charset=gbk"><meta charset="x-nothing"><meta charset="windows-1250">';
    expect(pageCharset(latin1(head))).toBe("windows-1250");
  });

  it("is windows-1252 for x-user-defined", () => {
    expect(pageCharset(latin1("<meta charset=x-user-defined>"))).toBe("windows-1252");
  });

  it("is not read from the pages that a feed quotes", () => {
    expect(xmlCharset(latin1('<?xml version="1.0"?><rss><item><![CDATA[<meta charset="koi8-r">]]></item></rss>'))).toBe(
      null,
    );
  });
});

describe("reading text by its character set", () => {
  it("reads a page in UTF-8 that says it is in UTF-16", async () => {
    const prose = `${PROSE} “It is late,” said Jürgen Ørn.`;
    expect(await textOf(utf8(page('<meta charset="utf-16">', prose)), "bridge.html")).toBe(prose);
  });

  it("reads text without a byte-order mark that the server says is in UTF-16", async () => {
    expect(await textOf(Buffer.from(PROSE, "utf16le"), "bridge.txt", "utf-16le")).toBe(PROSE);
  });

  it("ignores a name that nobody knows if the text is in UTF-8", async () => {
    expect(await textOf(utf8(page("<meta charset=x-nothing>", `${PROSE} é`)), "bridge.html")).toBe(`${PROSE} é`);
  });

  it("refuses a page in UTF-7, which would be read as ASCII", async () => {
    const bytes = latin1(page("<meta charset=utf-7>", PROSE.replace("Lorn", "L+APY-rn")));
    await expect(textOf(bytes, "bridge.html")).rejects.toThrow(
      'bridge.html: the character set "utf-7" cannot be read; save the text as UTF-8',
    );
    expect(await textOf(latin1(page("<meta charset=utf-7>")), "bridge.html")).toBe(PROSE);
  });

  const mail = (charset: string, text: string): Uint8Array =>
    latin1(
      `From: a@b.example\nTo: c@d.example\nSubject: Bridge opens\nDate: Thu, 6 Mar 2031 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain;\n charset=${charset}\n\n${text}\n`,
    );

  it.each([
    ["utf-7", "The bridge in L+APY-rn opens."],
    ["unicode-1-1-utf-7", "The bridge in L+APY-rn opens."],
    ["hz-gb-2312", "The bridge in ~{<:Ky2;~} opens."],
    ["x-nothing", "The bridge in L\u00F6rn opens."],
  ])("refuses a mail in %s, which cannot be decoded", async (charset, text) => {
    await expect(textOf(mail(charset, text), "bridge.eml")).rejects.toThrow(
      `bridge.eml: the character set "${charset}" cannot be read; save the text as UTF-8`,
    );
  });

  it("reads a mail in a character set that nobody knows if it is in ASCII or UTF-8", async () => {
    expect(await textOf(mail("x-nothing", PROSE), "bridge.eml")).toBe(PROSE);
    const text = Buffer.from("The bridge in Lörn opens.", "utf8").toString("latin1");
    expect(await textOf(mail("x-nothing", text), "bridge.eml")).toBe("The bridge in Lörn opens.");
  });
});
