/**
 * An sRGB profile of 480 bytes (ICC v4.2: a matrix and one parametric curve) for the output intent that PDF/A requires.
 * The numbers are the primaries of IEC 61966-2-1, adapted to D50 by Bradford's method, and its transfer curve.
 */
export function srgbProfile(): Buffer {
  const curve = typed("para", Buffer.from([0, 3, 0, 0]), fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]));
  const tags: readonly (readonly [string, Buffer])[] = [
    ["desc", text("sRGB")],
    ["cprt", text("CC0")],
    ["wtpt", xyz(0.9642, 1, 0.8249)],
    [
      "chad",
      typed("sf32", fixed([1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168])),
    ],
    ["rXYZ", xyz(0.43607, 0.22249, 0.01392)],
    ["gXYZ", xyz(0.38515, 0.71687, 0.09708)],
    ["bXYZ", xyz(0.14307, 0.06061, 0.7141)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const head = Buffer.alloc(128 + 4 + 12 * tags.length);
  const data: Buffer[] = [];
  const placed = new Map<Buffer, number>();
  let end = head.length;
  tags.forEach(([name, tag], i) => {
    const offset = placed.get(tag) ?? end;
    if (offset === end) {
      const padding = -tag.length & 3;
      placed.set(tag, end);
      data.push(tag, Buffer.alloc(padding));
      end += tag.length + padding;
    }
    head.write(name, 132 + 12 * i, "latin1");
    head.writeUInt32BE(offset, 136 + 12 * i);
    head.writeUInt32BE(tag.length, 140 + 12 * i);
  });
  writeHeader(head, end, tags.length);
  return Buffer.concat([head, ...data]);
}

function writeHeader(head: Buffer, size: number, tags: number): void {
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(0x04200000, 8);
  head.write("mntrRGB XYZ ", 12, "latin1");
  [2026, 1, 1, 0, 0, 0].forEach((part, i) => {
    head.writeUInt16BE(part, 24 + 2 * i);
  });
  head.write("acsp", 36, "latin1");
  fixed([0.9642, 1, 0.8249]).copy(head, 68);
  head.writeUInt32BE(tags, 128);
}

/** Numbers as s15Fixed16. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    bytes.writeInt32BE(Math.round(value * 65536), i * 4);
  });
  return bytes;
}

function typed(type: string, ...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(`${type}\0\0\0\0`, "latin1"), ...parts]);
}

function xyz(...values: readonly number[]): Buffer {
  return typed("XYZ ", fixed(values));
}

/** A `mluc` tag with one record, in American English. */
function text(value: string): Buffer {
  const utf16 = Buffer.from(value, "utf16le").swap16();
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write("enUS", 8, "latin1");
  head.writeUInt32BE(utf16.length, 12);
  head.writeUInt32BE(28, 16);
  return typed("mluc", head, utf16);
}
