/**
 * The characters of windows-1252 at 0x80 to 0x9F (WHATWG Encoding, index-windows-1252). A blank marks the bytes without
 * a character.
 */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The character of a byte (0 to 255) in windows-1252, or null if it has none. */
export function fromWindows1252(byte: number): string | null {
  if (byte < 0x80 || byte > 0x9f) return String.fromCharCode(byte);
  const character = WINDOWS_1252[byte - 0x80] ?? " ";
  return character === " " ? null : character;
}
