import type { FontSubset } from "./pdfkit-types.js";
import type { TrueTypeFile } from "./true-type.js";

/** The tables that a font in a PDF needs, in fontkit's order. */
const EMBEDDED = ["head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm"];

/** Flags of a component of a composite glyph. */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const TWO_BY_TWO = 0x80;

/** The glyphs that a document uses, renumbered; glyph 0 is the missing character. */
export class TrueTypeSubset implements FontSubset {
  readonly glyphs: number[] = [];
  readonly #codes = new Map<number, number>();
  readonly #font: TrueTypeFile;

  constructor(font: TrueTypeFile) {
    this.#font = font;
    this.includeGlyph(0);
  }

  includeGlyph(id: number): number {
    let code = this.#codes.get(id);
    if (code === undefined) {
      code = this.glyphs.push(id) - 1;
      this.#codes.set(id, code);
    }
    return code;
  }

  encode(): Buffer {
    const outlines: Buffer[] = [];
    // Composite glyphs append their components to the list while it is read.
    for (let i = 0; i < this.glyphs.length; i++) outlines.push(this.#outline(this.glyphs[i] ?? 0));
    const [maxp, hhea] = [Buffer.from(this.#font.table("maxp")), Buffer.from(this.#font.table("hhea"))];
    maxp.writeUInt16BE(outlines.length, 4);
    hhea.writeUInt16BE(outlines.length, 34);
    const made: Readonly<Record<string, Buffer>> = {
      hhea,
      maxp,
      loca: this.#places(outlines),
      glyf: Buffer.concat(outlines),
      hmtx: this.#metrics(),
    };
    return fileOf(
      EMBEDDED.flatMap((tag) => {
        const bytes = made[tag] ?? this.#font.tableIfAny(tag);
        return bytes ? [{ tag, bytes }] : [];
      }),
    );
  }

  get #isLong(): boolean {
    return this.#font.table("head").readInt16BE(50) === 1;
  }

  #outline(glyph: number): Buffer {
    const loca = this.#font.table("loca");
    const at = (index: number): number =>
      this.#isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index);
    const bytes = this.#font.table("glyf").subarray(at(glyph), at(glyph + 1));
    return bytes.length > 0 && bytes.readInt16BE(0) < 0 ? this.#composite(Buffer.from(bytes)) : bytes;
  }

  /** A copy of a composite glyph whose components have their new numbers. */
  #composite(bytes: Buffer): Buffer {
    let at = 10;
    for (let flags = MORE; flags & MORE; ) {
      flags = bytes.readUInt16BE(at);
      bytes.writeUInt16BE(this.includeGlyph(bytes.readUInt16BE(at + 2)), at + 2);
      at += 4 + (flags & WORDS ? 4 : 2);
      if (flags & SCALE) at += 2;
      else if (flags & TWO_SCALES) at += 4;
      else if (flags & TWO_BY_TWO) at += 8;
    }
    return bytes;
  }

  #places(outlines: readonly Buffer[]): Buffer {
    const size = this.#isLong ? 4 : 2;
    const places = Buffer.alloc(size * (outlines.length + 1));
    let offset = 0;
    for (let i = 0; i <= outlines.length; i++) {
      if (this.#isLong) places.writeUInt32BE(offset, 4 * i);
      else places.writeUInt16BE(offset >>> 1, 2 * i);
      offset += outlines[i]?.length ?? 0;
    }
    return places;
  }

  #metrics(): Buffer {
    const table = Buffer.alloc(4 * this.glyphs.length);
    for (const [i, glyph] of this.glyphs.entries()) {
      const { advance, bearing } = this.#font.metricsOf(glyph);
      table.writeUInt16BE(advance, 4 * i);
      table.writeInt16BE(bearing, 4 * i + 2);
    }
    return table;
  }
}

/** A font file of these tables. Checksums are left out: no PDF reader checks them. */
function fileOf(tables: readonly { readonly tag: string; readonly bytes: Buffer }[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  const exponent = Math.floor(Math.log2(tables.length));
  head.write("true", 0, "latin1");
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(16 * 2 ** exponent, 6);
  head.writeUInt16BE(exponent, 8);
  head.writeUInt16BE(16 * (tables.length - 2 ** exponent), 10);
  let offset = head.length;
  for (const [i, { tag, bytes }] of tables.entries()) {
    const at = 12 + 16 * i;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...tables.map(({ bytes }) => bytes)]);
}
