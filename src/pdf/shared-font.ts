import type { EmbeddedFont, EmbeddedFontClass, FontkitFont, Glyph, GlyphRun } from "./pdfkit-types.js";
import type { Shaping } from "./shaping.js";

/** Shaped words that a face keeps before it starts anew: a brief has under 2,000. */
const SHAPED_LIMIT = 20_000;

type SharedFontClass = new (
  document: unknown,
  font: FontkitFont,
  id: string,
  shaped: Map<string, GlyphRun>,
  shaping: Shaping | null,
) => EmbeddedFont;
let shared: SharedFontClass | null = null;

/**
 * pdfkit's embedded font with two changes. Words are shaped once a process, with and without features (pdfkit keeps them a document
 * long, and not at all with features). And a glyph that stands for two characters (a blank and a no-break blank; Ω and the ohm sign)
 * gets a code for each, so that the text copied out is the text put in.
 */
export function sharedFont(embedded: EmbeddedFontClass): SharedFontClass {
  shared ??= class extends embedded {
    readonly #shaped: Map<string, GlyphRun>;
    readonly #shaping: Shaping | null;
    readonly #codes = new Map<string, number>();

    constructor(
      document: unknown,
      font: FontkitFont,
      id: string,
      shaped: Map<string, GlyphRun>,
      shaping: Shaping | null,
    ) {
      super(document, font, id);
      this.#shaped = shaped;
      this.#shaping = shaping;
    }

    override layout(text: string, features?: readonly string[] | null, onlyWidth = false): GlyphRun {
      const blank = text.indexOf(" ");
      // Mostly one word, with the blank behind it.
      if (text !== "" && (blank < 0 || blank === text.length - 1)) return this.#shape(text, features ?? null);
      const words = text.match(/[^ ]* |[^ ]+/g) ?? [];
      const runs = words.map((word) => this.#shape(word, features ?? null));
      const advanceWidth = runs.reduce((sum, run) => sum + run.advanceWidth, 0);
      if (onlyWidth) return { glyphs: [], positions: [], advanceWidth };
      return {
        glyphs: runs.flatMap((run) => run.glyphs),
        positions: runs.flatMap((run) => run.positions),
        advanceWidth,
      };
    }

    #shape(word: string, features: readonly string[] | null): GlyphRun {
      const key = features?.length ? `${features.join()}\n${word}` : word;
      const known = this.#shaped.get(key);
      if (known) return known;
      const run = this.#shaping?.shape(word, features) ?? this.#shapeByFont(word, features);
      if (this.#shaped.size >= SHAPED_LIMIT) this.#shaped.clear();
      this.#shaped.set(key, run);
      return run;
    }

    #shapeByFont(word: string, features: readonly string[] | null): GlyphRun {
      const { glyphs, positions, advanceWidth } = this.layoutRun(word, features ?? undefined);
      return { glyphs: nameGlyphs(glyphs, word, this.font), positions, advanceWidth };
    }

    override encode(text: string, features?: readonly string[] | null): [string[], readonly Record<string, number>[]] {
      const { glyphs, positions } = this.layout(text, features);
      const codes = glyphs.map(({ id, codePoints, advanceWidth }) => {
        const key = `${id}:${codePoints.join()}`;
        let code = this.#codes.get(key);
        if (code === undefined) {
          code = this.subset.includeGlyph(id);
          if (this.unicode[code] !== undefined) code = this.subset.glyphs.push(id) - 1;
          this.#codes.set(key, code);
          this.widths[code] = advanceWidth * this.scale;
          this.unicode[code] = codePoints;
        }
        return code.toString(16).padStart(4, "0");
      });
      return [codes, positions];
    }
  };
  return shared;
}

/** For a glyph that stands for no character of its own. */
const NOTHING = 0x200b;

/**
 * Which characters each glyph of a word stands for. fontkit answers with those that a glyph was first asked for in this process, or none:
 * after [‘] the Uzbek letter in [oʻ], one glyph with it, would be copied out as [o‘].
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
    // A ligature, or a letter with its marks: it ends before a glyph that is the own one of its character, and before a figure or a dash.
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

/** [ffi], or a letter with two marks. */
const MOST_JOINED = 3;
