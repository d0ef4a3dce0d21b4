import { expect, test } from "vitest";
import { INK, THEMES } from "../../src/pdf/theme.js";
import { writePdf } from "../../src/pdf/write.js";
import { briefPage } from "./pages.mjs";

/** The contrast of two colours (WCAG 2.1, 1.4.3), from 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.entries(THEMES))("the theme %s has enough contrast for weak eyes and photocopies", (_, palette) => {
  for (const ink of [INK.text, INK.quiet, INK.accent]) expect(contrast(palette[ink], "#ffffff")).toBeGreaterThan(7);
});

test("a theme changes only the colours", async () => {
  const pages = await Promise.all(
    Object.keys(THEMES).map((theme) => writePdf(briefPage(), { paper: "A4", creationDate: null, theme })),
  );
  expect(new Set(pages.map((page) => page.pages)).size).toBe(1);
  expect(new Set(pages.map((page) => Buffer.from(page.bytes).toString("latin1"))).size).toBe(
    Object.keys(THEMES).length,
  );
});

test("an unknown theme is an error that suggests the nearest name", async () => {
  await expect(writePdf(briefPage(), { paper: "A4", creationDate: null, theme: "plian" })).rejects.toThrow(
    'theme: there is no theme "plian"; did you mean "plain"?',
  );
});
