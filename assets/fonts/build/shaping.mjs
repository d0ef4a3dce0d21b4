// node assets/fonts/build/shaping.mjs: writes ../shaping.json, the glyphs, widths and kerning of Latin text in the bundled faces, as
// fontkit finds them in the fonts. Reading a font's own tables for them takes fontkit longer than all else that makes a page.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(createRequire(import.meta.url).resolve("pdfkit"));
const fontkit = require("fontkit");
const folder = new URL("../", import.meta.url);

/** Faces with the sets of features that our pages use: see FEATURES and SMALL_CAPITALS in src/pdf/fonts.ts. */
const FACES = {
  "SourceSerif4-Regular.ttf": [["pnum", "lnum"]],
  "SourceSerif4-SemiBold.ttf": [["pnum", "lnum"]],
  "SourceSerif4-Italic.ttf": [["pnum", "lnum"]],
  "SourceSerif4-SemiBoldItalic.ttf": [["pnum", "lnum"]],
  "SourceSans3-Regular.ttf": [[], ["smcp"]],
  "SourceSans3-SemiBold.ttf": [[], ["smcp"]],
};

const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

function measureFace(file, features) {
  const font = fontkit.create(readFileSync(new URL(file, folder)));
  const layout = (text) => font.layout(text, features.length > 0 ? features : undefined);
  const characters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .filter((codePoint) => font.hasGlyphForCodePoint(codePoint))
    .map((codePoint) => String.fromCodePoint(codePoint))
    // [ŉ] has two glyphs as small capitals: it is left to fontkit.
    .filter((character) => layout(character).glyphs.length === 1);
  const ligatures = findLigatures(characters, layout);
  const entries = [...characters, ...ligatures];
  const glyphs = entries.map((entry) => {
    const run = layout(entry);
    if (run.glyphs.length !== 1) throw new Error(`${file}: ${entry} is ${run.glyphs.length} glyphs`);
    return [run.glyphs[0].id, run.glyphs[0].advanceWidth];
  });
  const kerning = entries.map((left, i) =>
    entries.map((right) => {
      const run = layout(left + right);
      // Where the two make a ligature they never stand side by side.
      return run.glyphs.length === 2 ? run.positions[0].xAdvance - glyphs[i][1] : 0;
    }),
  );
  return { features, unitsPerEm: font.unitsPerEm, characters: characters.join(""), ligatures, glyphs: glyphs.map(([id]) => id), advances: glyphs.map(([, width]) => width), ...intoClasses(kerning) };
}

function findLigatures(characters, layout) {
  const letters = characters.filter((character) => /\p{L}/u.test(character));
  const pairs = letters.flatMap((a) => letters.map((b) => a + b)).filter((pair) => layout(pair).glyphs.length === 1);
  const triples = pairs.flatMap((pair) => letters.map((c) => pair + c)).filter((triple) => layout(triple).glyphs.length === 1);
  return [...triples, ...pairs];
}

/** Letters that kern alike share a row or a column: é with e, and so on. */
function intoClasses(matrix) {
  const left = classify(matrix.map((row) => row.join()));
  const columns = matrix[0].map((_, j) => matrix.map((row) => row[j]).join());
  const right = classify(columns);
  const kern = left.first.map((i) => right.first.map((j) => matrix[i][j]));
  return { left: left.classes, right: right.classes, kern };
}

function classify(keys) {
  const known = new Map();
  const first = [];
  const classes = keys.map((key, i) => {
    if (!known.has(key)) {
      known.set(key, first.length);
      first.push(i);
    }
    return known.get(key);
  });
  return { classes, first };
}

const faces = Object.fromEntries(Object.entries(FACES).map(([file, sets]) => [file, sets.map((features) => measureFace(file, features))]));
writeFileSync(new URL("shaping.json", folder), `${JSON.stringify(faces)}\n`);
for (const [file, sets] of Object.entries(faces))
  for (const { features, characters, ligatures, kern } of sets)
    console.log(`${file} ${features}: ${[...characters].length} characters, ligatures ${ligatures.join(" ")}, ${kern.length} x ${kern[0].length} classes`);
