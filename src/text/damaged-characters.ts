import { fromWindows1252 } from "./windows-1252.js";

/*
 * Two ways in which a wrong encoding spoils quotation marks and accents before the text reaches us. Each repair takes
 * time in proportion to the text.
 */

/**
 * [\u0093We agree\u0094]: marks of windows-1252 that were read as Latin-1. The other control characters stand for no
 * mark.
 */
export const restoreControls = (text: string): string =>
  text.replace(/[\u0080\u0082\u0084\u008B\u0091-\u0097\u009B]/gu, (c) => fromWindows1252(c.charCodeAt(0)) ?? c);

/** The byte behind each character that appears where UTF-8 was read as windows-1252 or as Latin-1. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, i) => 0x80 + i).flatMap((byte) =>
    [fromWindows1252(byte) ?? "", String.fromCharCode(byte)].map((character) => [character, byte] as const),
  ),
);
const trail = [...BYTES].flatMap(([character, byte]) => (byte < 0xc0 ? [character] : [])).join("");
const MISREAD = new RegExp(
  `[\\u00C2-\\u00DF][${trail}]|[\\u00E0-\\u00EF][${trail}]{2}|[\\u00F0-\\u00F4][${trail}]{3}`,
  "gu",
);

/**
 * [â€œWe agreeâ€\u009D, said PeÃ±a]: UTF-8 that was read as windows-1252, once or several times. Each round undoes one
 * misreading and at least halves what it replaces, so that all rounds together take linear time.
 */
export function restoreMisread(text: string): string {
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(MISREAD, (characters) => {
      const bytes = Uint8Array.from(characters, (character) => BYTES.get(character) ?? 0);
      const [character] = new TextDecoder().decode(bytes);
      return character === undefined || character === "\uFFFD" || /\p{C}/u.test(character) ? characters : character;
    });
  }
  return text;
}
