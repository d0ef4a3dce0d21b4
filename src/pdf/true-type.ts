import type { FontkitFont, FontSubset, GlyphRun } from "./pdfkit-types.js";
import { TrueTypeSubset } from "./true-type-subset.js";

/**
 * The part of a TrueType file that a document needs: its metrics, its glyph widths, and a subset with the glyphs in
 * use. fontkit parses every table and outline for that and serialises them again; this copies their bytes. For the
 * rest, shaping words that `Shaping` does not know, fontkit opens the file on demand.
 *
 * Table and field offsets follow the OpenType specification 1.9.
 */
export class TrueTypeFile implements FontkitFont {
  readonly #bytes: Buffer;
  readonly #tables: ReadonlyMap<string, Buffer>;
  readonly #open: () => FontkitFont;
  readonly #metrics: number;
  #full: FontkitFont | null = null;
  readonly numGlyphs: number;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly bbox: FontkitFont["bbox"];
  readonly head: FontkitFont["head"];
  readonly post: FontkitFont["post"];
  readonly italicAngle: number;
  readonly postscriptName: string;

  /** @param open opens the same file with fontkit. */
  constructor(bytes: Uint8Array, open: () => FontkitFont) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#tables = this.#readDirectory();
    this.#open = open;
    const [head, hhea, post] = [this.table("head"), this.table("hhea"), this.table("post")];
    this.numGlyphs = this.table("maxp").readUInt16BE(4);
    this.#metrics = hhea.readUInt16BE(34);
    this.unitsPerEm = head.readUInt16BE(18);
    this.ascent = hhea.readInt16BE(4);
    this.descent = hhea.readInt16BE(6);
    this.lineGap = hhea.readInt16BE(8);
    const [minX, minY, maxX, maxY] = [36, 38, 40, 42].map((at) => head.readInt16BE(at)) as [
      number,
      number,
      number,
      number,
    ];
    this.bbox = { minX, minY, maxX, maxY };
    this.head = { macStyle: { italic: (head.readUInt16BE(44) & 2) !== 0 } };
    this.italicAngle = post.readInt32BE(4) / 65536;
    this.post = { isFixedPitch: post.readUInt32BE(12) };
    this.postscriptName = this.#readName(6);
  }

  table(tag: string): Buffer {
    const table = this.#tables.get(tag);
    if (!table) throw new Error(`a font without the table ${tag}`);
    return table;
  }

  tableIfAny(tag: string): Buffer | null {
    return this.#tables.get(tag) ?? null;
  }

  #readDirectory(): Map<string, Buffer> {
    const tables = new Map<string, Buffer>();
    for (let i = 0; i < this.#bytes.readUInt16BE(4); i++) {
      const at = 12 + 16 * i;
      const offset = this.#bytes.readUInt32BE(at + 8);
      tables.set(
        this.#bytes.toString("latin1", at, at + 4),
        this.#bytes.subarray(offset, offset + this.#bytes.readUInt32BE(at + 12)),
      );
    }
    return tables;
  }

  /** A name from the Windows platform's records, which all bundled fonts have. */
  #readName(wanted: number): string {
    const table = this.table("name");
    const strings = table.readUInt16BE(4);
    for (let at = 6; at < 6 + 12 * table.readUInt16BE(2); at += 12) {
      if (table.readUInt16BE(at) !== 3 || table.readUInt16BE(at + 6) !== wanted) continue;
      const start = strings + table.readUInt16BE(at + 10);
      return Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
        .swap16()
        .toString("utf16le");
    }
    throw new Error(`a font without the name ${wanted}`);
  }

  get "OS/2"(): NonNullable<FontkitFont["OS/2"]> {
    const table = this.table("OS/2");
    const type = table.readUInt16BE(8);
    return {
      sFamilyClass: table.readInt16BE(30),
      fsType: { noEmbedding: (type & 2) !== 0, noSubsetting: (type & 0x100) !== 0, bitmapOnly: (type & 0x200) !== 0 },
    };
  }

  get xHeight(): number {
    return this.table("OS/2").readInt16BE(86);
  }

  get capHeight(): number {
    return this.table("OS/2").readInt16BE(88);
  }

  /** The advance width and left side bearing of a glyph, in font units. */
  metricsOf(glyph: number): { readonly advance: number; readonly bearing: number } {
    const table = this.table("hmtx");
    const last = this.#metrics - 1;
    if (glyph <= last) return { advance: table.readUInt16BE(4 * glyph), bearing: table.readInt16BE(4 * glyph + 2) };
    return {
      advance: table.readUInt16BE(4 * last),
      bearing: table.readInt16BE(4 * this.#metrics + 2 * (glyph - this.#metrics)),
    };
  }

  getGlyph(id: number): { readonly advanceWidth: number } {
    return { advanceWidth: this.metricsOf(id).advance };
  }

  createSubset(): FontSubset {
    return new TrueTypeSubset(this);
  }

  get #fontkit(): FontkitFont {
    this.#full ??= this.#open();
    return this.#full;
  }

  layout(text: string, features?: readonly string[]): GlyphRun {
    return this.#fontkit.layout(text, features);
  }

  hasGlyphForCodePoint(codePoint: number): boolean {
    return this.#fontkit.hasGlyphForCodePoint(codePoint);
  }

  glyphForCodePoint(codePoint: number): { readonly id: number } {
    return this.#fontkit.glyphForCodePoint(codePoint);
  }
}
