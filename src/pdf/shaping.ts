import { readFileSync } from "node:fs";
import { appendTo } from "../text/append-to.js";
import type { Glyph, GlyphRun } from "./pdfkit-types.js";

/**
 * One face with one set of features in `assets/fonts/shaping.json`, written by `assets/fonts/build/shaping.mjs`.
 * Lengths are in font units.
 */
interface ShapingData {
  readonly features: readonly string[];
  readonly unitsPerEm: number;
  readonly characters: string;
  /** Longest first. */
  readonly ligatures: readonly string[];
  /** One per entry: the characters first, then the ligatures. */
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  /** The kerning class of an entry as the left and as the right one of a pair. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The kerning between a left and a right class. */
  readonly kern: readonly (readonly number[])[];
}

/**
 * Shapes Latin words in one face without reading the font's own tables, which takes fontkit longer than everything else
 * about a page. The glyphs and positions were computed by fontkit beforehand; a test compares them.
 */
export class Shaping {
  readonly #sets: ReadonlyMap<string, ShapingSet>;

  constructor(sets: readonly ShapingData[]) {
    this.#sets = new Map(sets.map((data) => [data.features.join(), new ShapingSet(data)]));
  }

  covers(codePoint: number): boolean {
    const character = String.fromCodePoint(codePoint);
    return [...this.#sets.values()].some((set) => set.has(character));
  }

  /** A word's glyphs; null if the data lacks one of its characters or the features. */
  shape(word: string, features: readonly string[] | null): GlyphRun | null {
    return this.#sets.get(features?.join() ?? "")?.shape(word) ?? null;
  }
}

class ShapingSet {
  readonly #data: ShapingData;
  readonly #entries = new Map<string, number>();
  readonly #ligatures = new Map<string, string[]>();

  constructor(data: ShapingData) {
    this.#data = data;
    for (const [i, entry] of [...data.characters, ...data.ligatures].entries()) this.#entries.set(entry, i);
    for (const ligature of data.ligatures) {
      appendTo(this.#ligatures, ligature.charAt(0), ligature);
    }
  }

  has(character: string): boolean {
    return this.#entries.has(character);
  }

  shape(word: string): GlyphRun | null {
    const { left, right, kern, advances, unitsPerEm } = this.#data;
    const scale = 1000 / unitsPerEm;
    const texts: string[] = [];
    const entries: number[] = [];
    for (let at = 0; at < word.length; ) {
      const start = word.charAt(at);
      const text = this.#ligatures.get(start)?.find((ligature) => word.startsWith(ligature, at)) ?? start;
      const entry = this.#entries.get(text);
      if (entry === undefined) return null;
      texts.push(text);
      entries.push(entry);
      at += text.length;
    }
    let advanceWidth = 0;
    const places = entries.map((entry, i) => {
      const next = entries[i + 1];
      const between = next === undefined ? 0 : (kern[valueAt(left, entry)]?.[valueAt(right, next)] ?? 0);
      const place = (valueAt(advances, entry) + between) * scale;
      advanceWidth += place;
      return place;
    });
    return new ShapedWord(this.#data, texts, entries, places, advanceWidth);
  }
}

/** Most words are only measured; their glyphs are made when they are drawn. */
class ShapedWord implements GlyphRun {
  readonly advanceWidth: number;
  readonly #data: ShapingData;
  readonly #texts: readonly string[];
  readonly #entries: readonly number[];
  readonly #places: readonly number[];
  #glyphs: readonly Glyph[] | null = null;
  #positions: GlyphRun["positions"] | null = null;

  constructor(
    data: ShapingData,
    texts: readonly string[],
    entries: readonly number[],
    places: readonly number[],
    advanceWidth: number,
  ) {
    this.#data = data;
    this.#texts = texts;
    this.#entries = entries;
    this.#places = places;
    this.advanceWidth = advanceWidth;
  }

  get glyphs(): readonly Glyph[] {
    const { glyphs, advances } = this.#data;
    this.#glyphs ??= this.#entries.map((entry, i) => ({
      id: valueAt(glyphs, entry),
      codePoints: codePointsOf(this.#texts[i] ?? ""),
      advanceWidth: valueAt(advances, entry),
    }));
    return this.#glyphs;
  }

  /** In thousandths of the size, as in pdfkit. A glyph's own width stays in font units. */
  get positions(): GlyphRun["positions"] {
    const { advances, unitsPerEm } = this.#data;
    const scale = 1000 / unitsPerEm;
    this.#positions ??= this.#entries.map((entry, i) => ({
      xAdvance: valueAt(this.#places, i),
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
      advanceWidth: valueAt(advances, entry) * scale,
    }));
    return this.#positions;
  }
}

const valueAt = (values: readonly number[], i: number): number => values[i] ?? 0;

const codePointsOf = (text: string): number[] => [...text].map((character) => character.codePointAt(0) ?? 0);

type Faces = Readonly<Record<string, readonly ShapingData[]>>;

/** Read on first use. */
let faces: Faces | null = null;

/** The shaping of a bundled face, or null if it has none. */
export function readShaping(file: string): Shaping | null {
  faces ??= JSON.parse(readFileSync(new URL("../../assets/fonts/shaping.json", import.meta.url), "utf8")) as Faces;
  const data = faces[file];
  return data ? new Shaping(data) : null;
}
