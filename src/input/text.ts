import { detectCharset } from "./charset.js";
import { decodeText } from "./decode.js";
import { buildArticle } from "./fields.js";
import type { Reader } from "./reader.js";

/** Plain text: what it says about itself is read later, from its words. */
export const readText: Reader = async (bytes, { input, charset }) => [
  buildArticle({ text: decodeText(bytes, input.name, charset, detectTextCharset) }, input),
];

/** A few stray bytes are a broken file, not another character set: most of the letters must be outside ASCII, or the guess be sure. */
function detectTextCharset(bytes: Uint8Array): string | null {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  return high >= 8 ? detectCharset(bytes) : null;
}
