import { BoundedCache } from "./bounded-cache.js";
import type { EmbeddedFont, EmbeddedFontClass, FontkitFont, Glyph, GlyphRun } from "./pdfkit-types.js";
import type { Shaping } from "./shaping.js";

type Features = readonly string[] | null;

/** A brief has fewer than 2,000 words. */
const MOST_WORDS = 20_000;

/** The shaped words of one face, shared by all documents of the process: shaping takes most of a render's time. */
export class ShapedWords {
  readonly #runs = new BoundedCache<string, GlyphRun>(MOST_WORDS);
  readonly #shaping: Shaping | null;

  constructor(shaping: Shaping | null) {
    this.#shaping = shaping;
  }

  /** @param font shapes the words that the face's `Shaping` does not know. */
  shape(word: string, features: Features, font: EmbeddedFont): GlyphRun {
    const key = features?.length ? `${features.join()}\n${word}` : word;
    return (
      this.#runs.get(key) ??
      this.#runs.keep(key, this.#shaping?.shape(word, features) ?? shapeByFont(word, features, font))
    );
  }
}

function shapeByFont(word: string, features: Features, font: EmbeddedFont): GlyphRun {
  const { glyphs, positions, advanceWidth } = font.layoutRun(word, features ?? undefined);
  return { glyphs: nameGlyphs(glyphs, word, font.font), positions, advanceWidth };
}

type SharedFontClass = new (document: unknown, font: FontkitFont, id: string, words: ShapedWords) => EmbeddedFont;
const classes = new WeakMap<EmbeddedFontClass, SharedFontClass>();

/** The class derived from pdfkit's class of embedded fonts, made once for each. */
export function sharedFont(embedded: EmbeddedFontClass): SharedFontClass {
  const shared = classes.get(embedded) ?? extend(embedded);
  classes.set(embedded, shared);
  return shared;
}

/**
 * pdfkit's embedded font with two changes. Words are shaped once per process (pdfkit caches them per document, and not
 * at all with features). And a glyph that stands for two characters (a space and a no-break space; Ω and the ohm sign)
 * gets a code for each, so that copied text equals the original.
 */
const extend = (embedded: EmbeddedFontClass): SharedFontClass =>
  class extends embedded {
    readonly #words: ShapedWords;
    readonly #codes = new Map<string, number>();

    constructor(document: unknown, font: FontkitFont, id: string, words: ShapedWords) {
      super(document, font, id);
      this.#words = words;
    }

    override layout(text: string, features: Features = null, onlyWidth = false): GlyphRun {
      const blank = text.indexOf(" ");
      // Mostly a single word with the space after it.
      if (text !== "" && (blank < 0 || blank === text.length - 1)) return this.#words.shape(text, features, this);
      const words = text.match(/[^ ]* |[^ ]+/g) ?? [];
      const runs = words.map((word) => this.#words.shape(word, features, this));
      const advanceWidth = runs.reduce((sum, run) => sum + run.advanceWidth, 0);
      if (onlyWidth) return { glyphs: [], positions: [], advanceWidth };
      return {
        glyphs: runs.flatMap((run) => run.glyphs),
        positions: runs.flatMap((run) => run.positions),
        advanceWidth,
      };
    }

    override encode(text: string, features?: Features): [string[], readonly Record<string, number>[]] {
      const { glyphs, positions } = this.layout(text, features);
      return [glyphs.map((glyph) => this.#codeOf(glyph).toString(16).padStart(4, "0")), positions];
    }

    #codeOf({ id, codePoints, advanceWidth }: Glyph): number {
      const key = `${id}:${codePoints.join()}`;
      let code = this.#codes.get(key);
      if (code === undefined) {
        code = this.subset.includeGlyph(id);
        if (this.unicode[code] !== undefined) code = this.subset.glyphs.push(id) - 1;
        this.#codes.set(key, code);
        this.widths[code] = advanceWidth * this.scale;
        this.unicode[code] = codePoints;
      }
      return code;
    }
  };

/** For a glyph without a character of its own: a zero-width space. */
const NOTHING = 0x200b;

/**
 * Finds the characters of each glyph of a word. fontkit reports those that a glyph was first requested for in this
 * process, or none: after [‘], the Uzbek letter in [oʻ], which has the same glyph, would be copied as [o‘].
 */
function nameGlyphs(glyphs: readonly Glyph[], word: string, font: FontkitFont): readonly Glyph[] {
  const characters = [...word].map((character) => character.codePointAt(0) ?? 0);
  const isOwn = (glyph: Glyph | undefined, at: number): boolean => {
    const character = characters[at];
    return character !== undefined && font.glyphForCodePoint(character).id === glyph?.id;
  };
  let at = 0;
  return glyphs.map(({ id, advanceWidth }, i) => {
    let taken = 1;
    // A ligature, or a letter with its marks. It ends before a character whose own glyph is the next one, and before a
    // digit or dash.
    if (i === glyphs.length - 1) taken = characters.length - at;
    else if (glyphs.length < characters.length && joins(characters[at]) && !isOwn(glyphs[i], at))
      while (taken < MOST_JOINED && joins(characters[at + taken]) && !isOwn(glyphs[i + 1], at + taken)) taken++;
    const codePoints = characters.slice(at, at + taken);
    at += codePoints.length;
    return { id, codePoints: codePoints.length > 0 ? codePoints : [NOTHING], advanceWidth };
  });
}

const joins = (character: number | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}]/u.test(String.fromCodePoint(character));

/** The most characters of one glyph: [ffi], or a letter with two marks. */
const MOST_JOINED = 3;
