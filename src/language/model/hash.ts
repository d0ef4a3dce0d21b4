/*
 * spaCy's string ids, on pairs of 32-bit halves: BigInt is about fifty times slower. MurmurHash64A is by Austin Appleby,
 * public domain; its use follows spaCy 3.8 (MIT).
 */

/**
 * The high half of (ah, al) * (bh, bl) modulo 2^64. Each half has its own function: a pair would be allocated for every
 * product.
 */
function highOf(ah: number, al: number, bh: number, bl: number): number {
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const p = a0 * b0;
  const q = a1 * b0 + (p >>> 16);
  const r = a0 * b1 + (q & 0xffff);
  const carry = Math.floor(q / 65536) + Math.floor(r / 65536);
  return (a1 * b1 + carry + Math.imul(ah, bl) + Math.imul(al, bh)) >>> 0;
}

/** The low half of that product, which does not depend on the high halves. */
const lowOf = (al: number, bl: number): number => Math.imul(al, bl) >>> 0;

/** A 64-bit number as two unsigned 32-bit halves. */
export type Half64 = readonly [high: number, low: number];

const utf8 = new TextEncoder();
const ASCII = /^[\0-\x7f]*$/u;

/** The multiplier of MurmurHash64A. */
const M: Half64 = [0xc6a4a793, 0x5bd1e995];

/** The id of a string: MurmurHash64A, seed 1, over its UTF-8 bytes. */
export function hashString(text: string): Half64 {
  // ASCII words, which are nearly all, need no encoding; calling the encoder takes longer than hashing a short word.
  const bytes = ASCII.test(text) ? null : utf8.encode(text);
  const n = bytes?.length ?? text.length;
  const byte = (i: number): number => (bytes ? (bytes[i] ?? 0) : text.charCodeAt(i));
  const [mh, ml] = M;
  let h = highOf(0, n, mh, ml);
  let l = (lowOf(n, ml) ^ 1) >>> 0;
  /** (h, l) = ((h, l) ^ (top, bottom)) * M */
  const mix = (top: number, bottom: number): void => {
    h = highOf(h ^ top, l ^ bottom, mh, ml);
    l = lowOf(l ^ bottom, ml);
  };
  let i = 0;
  for (; i + 8 <= n; i += 8) {
    const top = byte(i + 4) | (byte(i + 5) << 8) | (byte(i + 6) << 16) | (byte(i + 7) << 24);
    const bottom = byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    const kh = highOf(top, bottom, mh, ml);
    const kl = lowOf(bottom, ml) ^ (kh >>> 15);
    mix(highOf(kh, kl, mh, ml), lowOf(kl, ml));
  }
  if (i < n) {
    let top = 0;
    let bottom = 0;
    for (let j = n - 1 - i; j >= 0; j--) {
      if (j > 3) top |= byte(i + j) << (8 * (j - 4));
      else bottom |= byte(i + j) << (8 * j);
    }
    mix(top, bottom);
  }
  mix(0, h >>> 15);
  return [h, (l ^ (h >>> 15)) >>> 0];
}
