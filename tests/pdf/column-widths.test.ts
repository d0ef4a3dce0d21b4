import { expect, test } from "vitest";
import { columnWidths } from "../../src/pdf/column-widths.js";
import { FontSet } from "../../src/pdf/fonts.js";
import { TYPE } from "../../src/pdf/theme.js";

const fonts = new FontSet([]);
const widthOf = (text: string): number => fonts.widthOf(text, "sans") * TYPE.table.size;
const widthsOf = (rows: readonly (readonly string[])[], room: number): number[] =>
  columnWidths(
    rows.map((row) => row.map((text) => [{ text, font: "sans" }])),
    room,
    fonts,
  );

const LONG_NAME = "Beauchamp-Desrosiers-Vandenberghe";
const REST = ["Instrument", "announced", "January", "2030-01-28"];
const wordsOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + widthOf(word) + 1, 0);

test("a long name breaks at its hyphens before a word or date of another column is cut", () => {
  const room = wordsOf([LONG_NAME, ...REST]) - 40;
  const [name = 0, ...rest] = widthsOf([[LONG_NAME, ...REST]], room);
  expect(name).toBeGreaterThanOrEqual(widthOf("Vandenberghe"));
  expect(name).toBeLessThan(widthOf(LONG_NAME));
  for (const [i, word] of REST.entries()) expect(rest[i]).toBeGreaterThanOrEqual(widthOf(word));
});

test("if not even the parts of words fit, the widest column is cut and the others keep their words", () => {
  const words = ["Unpronounceabilities", "May", "2030"];
  const room = wordsOf(words) - 30;
  const [widest = 0, ...rest] = widthsOf([words], room);
  expect(widest).toBeLessThan(widthOf("Unpronounceabilities"));
  expect(rest[0]).toBeGreaterThanOrEqual(widthOf("May"));
  expect(rest[1]).toBeGreaterThanOrEqual(widthOf("2030"));
});

test("the columns fill the room, whatever they hold", () => {
  for (const room of [60, 120, 240, 480])
    expect(widthsOf([[LONG_NAME, ...REST]], room).reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6);
});
