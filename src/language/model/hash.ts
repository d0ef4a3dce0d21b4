/*
 * spaCy's string ids and embedding rows, on pairs of 32-bit halves: BigInt would be some fifty times slower.
 * MurmurHash64A and MurmurHash3_x64_128 are by Austin Appleby, public domain; the use of them follows spaCy 3.8 and thinc 8.3 (MIT).
 */

/** High and low half of the last product: a return value of two numbers would allocate. */
let high = 0;
let low = 0;

/** (high, low) = (ah, al) * (bh, bl) modulo 2^64. */
function multiply(ah: number, al: number, bh: number, bl: number): void {
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const p = a0 * b0;
  const q = a1 * b0 + (p >>> 16);
  const r = a0 * b1 + (q & 0xffff);
  const carry = Math.floor(q / 65536) + Math.floor(r / 65536);
  high = (a1 * b1 + carry + Math.imul(ah, bl) + Math.imul(al, bh)) >>> 0;
  low = Math.imul(al, bl) >>> 0;
}

export type Half64 = readonly [high: number, low: number];

const utf8 = new TextEncoder();
/** Of ASCII words, which are nearly all: the encoder takes longer to be called than a short word to be copied. */
const ascii = new Uint8Array(64);

/** The UTF-8 bytes of a text; of a short one in ASCII only until the next call. */
function bytesOf(text: string): Uint8Array {
  if (text.length > ascii.length) return utf8.encode(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return utf8.encode(text);
    ascii[i] = unit;
  }
  return ascii.subarray(0, text.length);
}

/** The id of a string: MurmurHash64A, seed 1, over its UTF-8 bytes. */
export function hashString(text: string): Half64 {
  const k = bytesOf(text);
  const n = k.length;
  const byte = (i: number): number => k[i] ?? 0;
  const mh = 0xc6a4a793;
  const ml = 0x5bd1e995;
  multiply(0, n, mh, ml);
  let h = high;
  let l = (low ^ 1) >>> 0;
  let i = 0;
  for (; i + 8 <= n; i += 8) {
    const top = byte(i + 4) | (byte(i + 5) << 8) | (byte(i + 6) << 16) | (byte(i + 7) << 24);
    const bottom = byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    multiply(top, bottom, mh, ml);
    multiply(high, low ^ (high >>> 15), mh, ml);
    multiply(h ^ high, l ^ low, mh, ml);
    h = high;
    l = low;
  }
  if (i < n) {
    let top = 0;
    let bottom = 0;
    for (let j = n - 1 - i; j >= 0; j--) {
      if (j > 3) top |= byte(i + j) << (8 * (j - 4));
      else bottom |= byte(i + j) << (8 * j);
    }
    multiply(h ^ top, l ^ bottom, mh, ml);
    h = high;
    l = low;
  }
  multiply(h, l ^ (h >>> 15), mh, ml);
  return [high, (low ^ (high >>> 15)) >>> 0];
}

/** The four rows of an embedding table that a 64-bit key stands for (MurmurHash3_x64_128 of the key's eight bytes). */
export function embeddingRows(key: Half64, seed: number, rows: number): readonly [number, number, number, number] {
  multiply(key[0], key[1], 0x87c37b91, 0x114253d5);
  // Rotated left by 31.
  multiply((high << 31) | (low >>> 1), (low << 31) | (high >>> 1), 0x4cf5ad43, 0x2745937f);
  const c: Half64 = [0, (seed ^ 8) >>> 0];
  let a = add([high, (low ^ c[1]) >>> 0], c);
  let b = add(c, a);
  a = mix(a);
  b = mix(b);
  a = add(a, b);
  b = add(b, a);
  return [a[1] % rows, a[0] % rows, b[1] % rows, b[0] % rows];
}

function add(a: Half64, b: Half64): Half64 {
  const sum = a[1] + b[1];
  return [(a[0] + b[0] + (sum > 0xffffffff ? 1 : 0)) >>> 0, sum >>> 0];
}

function mix([h, l]: Half64): Half64 {
  multiply(h, l ^ (h >>> 1), 0xff51afd7, 0xed558ccd);
  multiply(high, low ^ (high >>> 1), 0xc4ceb9fe, 0x1a85ec53);
  return [high, (low ^ (high >>> 1)) >>> 0];
}
