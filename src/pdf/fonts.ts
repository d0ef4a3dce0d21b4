import { readFileSync } from "node:fs";
import { UserError } from "../errors.js";
import { BoundedCache } from "./bounded-cache.js";
import { PdfkitEmbeddedFont, PdfmakeDocument } from "./internals.js";
import type { EmbeddedFont, EmbeddedFontClass, FontkitFont, PdfDocument } from "./pdfkit-types.js";
import { readShaping, type Shaping } from "./shaping.js";
import { ShapedWords, sharedFont } from "./shared-font.js";
import { TrueTypeFile } from "./true-type.js";

/** A typeface in one weight and slope, opened once per process. */
export interface Face {
  readonly name: string;
  readonly font: FontkitFont;
  readonly embedded: EmbeddedFontClass;
  readonly words: ShapedWords;
  /** Measures text; belongs to no document. */
  readonly ruler: EmbeddedFont;
  readonly covers: (codePoint: number) => boolean;
}

export interface FontFile {
  /** The file's name, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Style = "normal" | "bold" | "italics" | "bolditalics";
type Family = Readonly<Record<Style, string>>;

const same = (file: string): Family => ({ normal: file, bold: file, italics: file, bolditalics: file });

/** Files in `assets/fonts`. The sans is never set in italics, so it has two weights only. */
const FAMILIES: Readonly<Record<string, Family>> = {
  serif: {
    normal: "SourceSerif4-Regular.ttf",
    bold: "SourceSerif4-SemiBold.ttf",
    italics: "SourceSerif4-Italic.ttf",
    bolditalics: "SourceSerif4-SemiBoldItalic.ttf",
  },
  sans: {
    normal: "SourceSans3-Regular.ttf",
    bold: "SourceSans3-SemiBold.ttf",
    italics: "SourceSans3-Regular.ttf",
    bolditalics: "SourceSans3-SemiBold.ttf",
  },
  fallback: same("NotoSerif-Regular.ttf"),
};

/**
 * Figures are as high as capitals, since numbers are what readers search a brief for. In text they keep their own
 * widths; in the sans of tables they have equal widths and align in columns.
 */
const FEATURES: Readonly<Record<string, readonly string[]>> = { serif: ["pnum", "lnum"] };

/** The features of labels, in the sans. */
export const SMALL_CAPITALS = ["smcp"] as const;

const PLAIN: readonly string[] = [];

/** The OpenType features that a family is set in. */
export function featuresOf(family: string): readonly string[] {
  return FEATURES[family] ?? PLAIN;
}

const folder = new URL("../../assets/fonts/", import.meta.url);
/** More than the files in `FAMILIES`. */
const bundled = new BoundedCache<string, Face>(16);
const given = new WeakMap<Uint8Array, Face>();
/** More than the characters of any one text. */
const MOST_CHARACTERS = 20_000;

function readFace(file: string): Face {
  return bundled.get(file) ?? bundled.keep(file, openFace(file));
}

function openFace(file: string): Face {
  const [read, shaping] = [{ name: file, bytes: readFontFile(file) }, readShaping(file)];
  return shaping ? openBundled(read, shaping) : openGiven(read);
}

function readFontFile(file: string): Uint8Array {
  try {
    return readFileSync(new URL(file, folder));
  } catch (cause) {
    throw new UserError(
      "renderer",
      { what: `the font ${file} is missing from the package`, advice: "install briefwright again" },
      { cause },
    );
  }
}

function givenFace(file: FontFile): Face {
  const known = given.get(file.bytes);
  if (known) return known;
  const face = openGiven(file);
  given.set(file.bytes, face);
  return face;
}

/** A stand-in for a document: rulers need one. */
const scratch = (): PdfDocument => new PdfmakeDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });

/** Outside the bundle, the class comes from the first bundled font that is opened. */
let embeddedClass = PdfkitEmbeddedFont;

/**
 * Opens a TrueType or OpenType font through pdfkit, in a throw-away document.
 *
 * @throws UserError (renderer) if it is not a readable font.
 */
function openWithFontkit({ name, bytes }: FontFile): EmbeddedFont {
  try {
    return scratch().font(bytes)._font;
  } catch (cause) {
    return refuse(name, "not a font that can be read", cause);
  }
}

const refuse = (file: string, what: string, cause?: unknown): never => {
  throw new UserError("renderer", { what, where: { file }, advice: "give another TTF or OTF file" }, { cause });
};

/** Bundled files are known to be sound. */
function openBundled(file: FontFile, shaping: Shaping): Face {
  embeddedClass ??= openWithFontkit(file).constructor as EmbeddedFontClass;
  return asFace(file.name, new TrueTypeFile(file.bytes, () => openWithFontkit(file).font), shaping, embeddedClass);
}

/**
 * Tests a user's font before anything is laid out with it.
 *
 * @throws UserError (renderer) if it is unreadable or must not be embedded.
 */
function openGiven(file: FontFile): Face {
  const embedded = openWithFontkit(file);
  try {
    embedded.widthOfString("0", 10);
  } catch (cause) {
    return refuse(file.name, "not a font that can be read", cause);
  }
  const permission = embedded.font["OS/2"]?.fsType;
  if (permission?.noEmbedding || permission?.noSubsetting || permission?.bitmapOnly)
    refuse(file.name, "the font's maker does not allow it to be embedded in a document");
  return asFace(file.name, embedded.font, null, embedded.constructor as EmbeddedFontClass);
}

function asFace(name: string, font: FontkitFont, shaping: Shaping | null, embedded: EmbeddedFontClass): Face {
  const words = new ShapedWords(shaping);
  const covered = new BoundedCache<number, boolean>(MOST_CHARACTERS);
  const covers = (codePoint: number): boolean =>
    covered.get(codePoint) ??
    covered.keep(codePoint, shaping?.covers(codePoint) || font.hasGlyphForCodePoint(codePoint));
  return { name, font, embedded, words, ruler: new (sharedFont(embedded))(scratch(), font, "F0", words), covers };
}

/** How a text is set within its family. */
interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly features?: readonly string[];
}

/** A part of a text that one family can draw; `family` is null if none can. */
interface Stretch {
  readonly text: string;
  readonly family: string | null;
}

/** The faces of one document: the bundled ones, then the user's, in their order. */
export class FontSet {
  readonly #given: readonly Face[];

  constructor(files: readonly FontFile[]) {
    this.#given = files.map(givenFace);
  }

  face(family: string, style: Style): Face {
    const files = FAMILIES[family];
    if (files) return readFace(files[style]);
    const face = this.#given[Number(family.slice("given".length))];
    if (!face) throw new Error(`no font family ${family}`);
    return face;
  }

  /** The width of a text, in ems. */
  widthOf(text: string, family: string, { bold, italics, features = featuresOf(family) }: Look = {}): number {
    const style = `${bold ? "bold" : ""}${italics ? "italics" : ""}` || "normal";
    return this.face(family, style as Style).ruler.widthOfString(text, 1, features);
  }

  /** Splits a text where the requested family lacks a character. Combining marks stay with their letter. */
  split(text: string, family: string, style: Style): Stretch[] {
    const wanted = this.face(family, style);
    if (covers(wanted, text)) return [{ text, family }];
    const stretches: { text: string; family: string | null }[] = [];
    for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      const found = covers(wanted, cluster) ? family : this.#substitute(cluster, family, style);
      const last = stretches.at(-1);
      if (last?.family === found) last.text += cluster;
      else stretches.push({ text: cluster, family: found });
    }
    return stretches;
  }

  #substitute(cluster: string, family: string, style: Style): string | null {
    const chain = ["fallback", family === "serif" ? "sans" : "serif", ...this.#given.map((_, i) => `given${i}`)];
    return chain.find((each) => covers(this.face(each, style), cluster)) ?? null;
  }
}

function covers(face: Face, text: string): boolean {
  for (const character of text) if (!face.covers(character.codePointAt(0) ?? 0)) return false;
  return true;
}
