import { detectCharset } from "./charset.js";
import { decodeText } from "./decode.js";
import { buildArticle } from "./fields.js";
import type { Reader } from "./reader.js";

/** Reads plain text. Its title, date and so on are found later, in the words (`document/`). */
export const readText: Reader = async (bytes, { input, charset }) => [
  buildArticle({ text: decodeText(bytes, input.name, charset, detectTextCharset) }, input),
];

/**
 * Detects a character set if at least 8 bytes are not ASCII. Fewer are damage to the file rather than another character
 * set.
 */
function detectTextCharset(bytes: Uint8Array): string | null {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  return high >= 8 ? detectCharset(bytes) : null;
}
