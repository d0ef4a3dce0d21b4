import { describe, expect, test } from "vitest";
import type { Style } from "../../src/pdf/fonts.js";
import { FontSet, featuresOf } from "../../src/pdf/fonts.js";
import { PdfmakeDocument } from "../../src/pdf/internals.js";
import { readShaping } from "../../src/pdf/shaping.js";
import { briefPage, longPage } from "./pages.mjs";

const FACES = [
  ["serif", "normal"],
  ["serif", "bold"],
  ["serif", "italics"],
  ["serif", "bolditalics"],
  ["sans", "normal"],
  ["sans", "bold"],
] as const;

/** Words of our pages, and pseudo-random words that combine letters, figures and punctuation. */
function words(): string[] {
  const ours = JSON.stringify([briefPage(), longPage()]).match(/[\p{L}\p{N}“”‘’–—€$%.,;:()¶-]+/gu) ?? [];
  const pool = "aàbcdeéfffijklmnoøpqrsßtuvwxyzAVWTYĀŁ0123456789.,;:-–—“”‘’()€$%¶¡ŋž";
  let state = 7;
  const next = (n: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % n;
  };
  const made = Array.from({ length: 1000 }, () =>
    Array.from({ length: 1 + next(9) }, () => pool[next(pool.length)]).join(""),
  );
  return [...new Set([...ours, ...made])].flatMap((word) => [word, `${word} `]);
}

describe.each(FACES)("the %s in %s", (family, style) => {
  const { name, font, embedded } = new FontSet([]).face(family, style as Style);
  const shaping = readShaping(name);
  const scratch = new PdfmakeDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
  const features = featuresOf(family);

  test("shapes Latin words as fontkit does from the font's own tables", () => {
    const reference = new embedded(scratch, font, "F1");
    const differing = words().filter((word) => {
      const mine = shaping?.shape(word, features);
      if (!mine) return false;
      const run = reference.layoutRun(word, features ?? undefined);
      const theirs = run.glyphs.map(({ id }, i) => [id, run.positions[i]?.["xAdvance"]]);
      return (
        JSON.stringify(mine.glyphs.map(({ id }, i) => [id, mine.positions[i]?.["xAdvance"]])) !== JSON.stringify(theirs)
      );
    });
    expect(differing).toEqual([]);
  });

  test("assigns each of fontkit's glyphs the characters of its own word, whatever was shaped before", () => {
    const { ruler } = new FontSet([]).face(family, style as Style);
    // As if an earlier document had used these glyphs: fontkit then keeps them without characters.
    ruler.encode("office tariff ‘first’", features);
    (ruler.subset as unknown as { encode(): Uint8Array }).encode();
    const odd = ["oʻzbek", "e\u0301a\u0302", "Қазақ", "Αθήνα", "tariff", "office", "affiliate", "fjord"];
    const misnamed = [...odd, ...words()].filter((word) => {
      const named = ruler.layout(word, ["case"]).glyphs.flatMap(({ codePoints }) => codePoints);
      return String.fromCodePoint(...named) !== word;
    });
    expect(misnamed).toEqual([]);
  });

  test("knows at least 99 % of the words of a Latin page, and returns null for the others", () => {
    const latin = words().filter((word) => !/\p{Script=Cyrillic}/u.test(word));
    expect(latin.filter((word) => !shaping?.shape(word, features)).length).toBeLessThan(latin.length * 0.01);
    expect(shaping?.shape("Қазақ", features)).toBeNull();
    expect(shaping?.shape("e\u0301", features)).toBeNull();
    expect(shaping?.shape("plain", ["c2sc"])).toBeNull();
  });
});
