import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.js";
import { FontSet } from "../../src/pdf/fonts.js";
import { RunBuilder } from "../../src/pdf/runs.js";
import { writePdf } from "../../src/pdf/write.js";
import { makePage, paragraph } from "./pages.mjs";

const serif = readFileSync(new URL("../../assets/fonts/SourceSerif4-Regular.ttf", import.meta.url));
const OPTIONS = { paper: "A4", creationDate: null } as const;

/** A copy of a font with other embedding permissions (fsType in the OS/2 table). */
function withPermission(font: Buffer, permission: number): Buffer {
  const copy = Buffer.from(font);
  for (let i = 0; i < copy.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    if (copy.toString("latin1", record, record + 4) === "OS/2")
      copy.writeUInt16BE(permission, copy.readUInt32BE(record + 8) + 8);
  }
  return copy;
}

describe("a text is split where its family's font lacks a character", () => {
  const fonts = new FontSet([]);
  test.each([
    ["Halden", [["Halden", "serif"]]],
    ["tariffs in ₸", [["tariffs in ₸", "serif"]]],
    [
      "non\u2011stop",
      [
        ["non", "serif"],
        ["\u2011", "fallback"],
        ["stop", "serif"],
      ],
    ],
    [
      "ҷ and Ԯ",
      [
        ["ҷ and ", "serif"],
        ["Ԯ", "fallback"],
      ],
    ],
    [
      "e\u0301 Z\u0351",
      [
        ["e\u0301 ", "serif"],
        ["Z\u0351", "fallback"],
      ],
    ],
    [
      "東 x",
      [
        ["東", null],
        [" x", "serif"],
      ],
    ],
  ] as const)("%s", (text, expected) => {
    expect(fonts.split(text, "serif", "normal").map(({ text: part, family }) => [part, family])).toEqual(expected);
  });
});

test("the serif and the sans have every letter of Kazakh, Uzbek and Tajik", () => {
  const letters =
    "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯяЎўҲҳҶҷӢӣӮӯOʻoʻGʻgʻʼ";
  const fonts = new FontSet([]);
  for (const family of ["serif", "sans"])
    for (const style of ["normal", "bold", "italics", "bolditalics"] as const)
      expect(fonts.split(letters, family, style).filter((stretch) => stretch.family === null)).toEqual([]);
});

describe("a font given by the user", () => {
  const page = makePage([paragraph("Text.")]);
  const write = (bytes: Uint8Array) => writePdf(page, { ...OPTIONS, fonts: [{ name: "own.ttf", bytes }] });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["text", Buffer.from("not a font at all")],
    ["a font's first half", serif.subarray(0, serif.length / 2)],
    ["a font's head and noise", Buffer.concat([serif.subarray(0, 300), Buffer.alloc(5000, 0xa5)])],
  ])("is named where it cannot be read: %s", async (_, bytes) => {
    const error = await write(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).exit).toBe("renderer");
    expect((error as UserError).message).toMatch(/^own\.ttf: .*give another TTF or OTF file$/);
  });

  test.each([
    ["restricted licence", 0x0002],
    ["no subsetting", 0x0100],
    ["bitmaps only", 0x0200],
  ])("is refused where its maker forbids to embed it: %s", async (_, permission) => {
    await expect(write(withPermission(serif, permission))).rejects.toThrow(
      "own.ttf: the font's maker does not allow it to be embedded",
    );
  });

  test("is used for characters that the bundled ones lack, if it may be embedded", async () => {
    const { warnings } = await write(withPermission(serif, 0x0008));
    expect(warnings).toEqual([]);
  });
});

describe("characters that no font has", () => {
  const filler = paragraph("The committee shall report on noise along the urban sections. ".repeat(20));

  test("are named in a warning if they are few", async () => {
    const { warnings } = await writePdf(makePage([filler, paragraph("Well done 🎉")]), OPTIONS);
    expect(warnings.map(({ message }) => message)).toEqual([
      "no font has these characters, boxes are printed in their place: 🎉 (U+1F389); --font FILE adds a font",
    ]);
  });

  test("are an error if they are more than 1 % of the page", async () => {
    const error = await writePdf(makePage([filler, paragraph("東京で会議が開かれた。".repeat(3))]), OPTIONS).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as UserError).exit).toBe("renderer");
    expect((error as UserError).message).toMatch(
      /^no font has 33 of \d+ characters: 東 \(U\+6771\).*--font FILE \(TTF or OTF\)$/,
    );
  });

  test("are cut into short runs that keep their own characters, as long words are", () => {
    const text = "🎉".repeat(100);
    const runs = new RunBuilder(new FontSet([]), { word: "Paragraph", targets: new Set() }).plain(text, {
      family: "serif",
    });
    expect(runs.map((run) => run.text.length)).toEqual([30, 30, 30, 10]);
    expect(runs.map((run) => run.actual).join("")).toBe(text);
    expect(new Set(runs.map((run) => run.boxes)).size).toBe(4);
  });
});

describe("one endless word takes time in proportion to its length", () => {
  const write = (text: string): Promise<unknown> => writePdf(makePage([paragraph(text)]), OPTIONS).catch(() => null);

  test.each([
    ["characters that no font has", "🎉".repeat(20_000)],
    ["marks without a width", `e${"\u0301".repeat(80_000)}`],
  ])("%s", { timeout: 120_000 }, async (_, text) => {
    const started = process.cpuUsage();
    await write(text);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
