import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../src/docx/write.js";
import { writeHtml } from "../../../src/html/write.js";
import { pageOf, places } from "./pages.mjs";
import { difference, outline, seen } from "./read-html.mjs";
import { READERS, readDocx, writeIn } from "./readers.js";
import { HOSTILE } from "./strings.mjs";

/*
 * A brief is written twice: with a plain word in each place of the page, and with hostile text there. A foreign parser
 * must read both the same, except for the words. `npm run check:wikis` asks the engines themselves.
 */

const PLACES = places();
const STRINGS = HOSTILE.map((text) => text.trim()).filter((text) => seen(text) !== "");
const tokenOf = (place: string): string => `Qz${PLACES.indexOf(place)}q`;
const placeOf = (token: string): string => PLACES[Number(/\d+/u.exec(token)?.[0])] ?? "";

type Write = (say: (place: string) => string) => string | Promise<string>;

const WRITERS: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(
    Object.entries(READERS).map(([name, read]): [string, Write] => [
      name,
      (say) => outline(read(writeIn(name, pageOf(say)))),
    ]),
  ),
  // Long words get places to break at, which are no part of the text.
  html: (say) => outline(writeHtml(pageOf(say)).replaceAll("<wbr/>", "")),
  docx: async (say) => outline(await readDocx(await writeDocx(pageOf(say)))),
};

describe.each(Object.entries(WRITERS))("%s", (name, write) => {
  it("shows hostile text of every kind verbatim, in every place of the page", async () => {
    const plain = await write(tokenOf);
    // Each string in each place, except in DOCX, which is slow to zip.
    const step = name === "docx" ? 9 : 1;
    const damaged = [];
    for (let i = 0; i < STRINGS.length; i += step) {
      const say = (place: string): string => STRINGS[(i + PLACES.indexOf(place)) % STRINGS.length] ?? "";
      const found = difference(plain, await write(say), (token) => say(placeOf(token)));
      if (found) damaged.push({ i, ...found });
    }
    expect(damaged).toEqual([]);
  });

  it("keeps the structure of the page, whatever the text", async () => {
    const plain = await write(tokenOf);
    const marks = fc.string({
      unit: fc.constantFrom(..."ab1 #*_-+=|[]{}()<>&~`'\"\\^$%@!:;.,/?\u00a0é文\n"),
      minLength: 1,
      maxLength: 24,
    });
    const text = fc.oneof(marks, fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom(...STRINGS));
    const strings = fc.array(
      text.map((value) => value.trim()).filter((value) => seen(value) !== ""),
      { minLength: PLACES.length, maxLength: PLACES.length },
    );
    await fc.assert(
      fc.asyncProperty(strings, async (given) => {
        const say = (place: string): string => given[PLACES.indexOf(place)] ?? "";
        expect(difference(plain, await write(say), (token) => say(placeOf(token)))).toBeNull();
      }),
      { numRuns: name === "docx" ? 8 : 40, seed: 20311014 },
    );
  });
});
