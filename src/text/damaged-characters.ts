import { fromWindows1252 } from "./windows-1252.js";

/*
 * Three ways in which text loses its quotation marks and accents before it reaches us. Each takes time in proportion to the text.
 */

/** [\u0093We agree\u0094]: the marks of windows-1252 read as Latin-1. Other control characters are none that an author typed. */
export const restoreControls = (text: string): string =>
  text.replace(/[\u0080\u0082\u0084\u008B\u0091-\u0097\u009B]/gu, (c) => fromWindows1252(c.charCodeAt(0)) ?? c);

/** The byte of each character that UTF-8 read as windows-1252, or as Latin-1, leaves behind. */
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

/** [â€œWe agreeâ€\u009D, said PeÃ±a]: UTF-8 read as windows-1252, once or more often. Each round halves what it mends. */
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

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    quot: '"',
    apos: "'",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
    lsaquo: "‹",
    rsaquo: "›",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    nbsp: " ",
    euro: "€",
    pound: "£",
  }),
);

/**
 * [&quot;We agree&quot;]: HTML's references (WHATWG, named character references) to marks and letters in what is said to be plain text, once or
 * more often escaped. Those to [<], [&] and other signs of markup stay as they are: an article may be about them. Only between the words of a name
 * an [&amp;] is about nothing: [Orr &amp; Vale], [A&amp;M].
 */
export const decodeReferences = (text: string): string =>
  text.includes("&")
    ? decodeInNames(text).replace(
        /&(?:amp|#0{0,4}38|#[xX]0{0,4}26);(?:(?:amp|#0{0,4}38|#[xX]0{0,4}26);)*(?:(\w{2,6}|#\d{2,7}|#[xX][\da-fA-F]{2,6});)?|&(\w{2,6}|#\d{2,7}|#[xX][\da-fA-F]{2,6});/gu,
        (whole, inner: string | undefined, plain: string | undefined) => {
          const name = inner ?? plain;
          return (name === undefined ? null : characterOf(name)) ?? whole;
        },
      )
    : text;

const decodeInNames = (text: string): string => text.replace(/(?<=\p{L}[.'’]? ?)&(?:amp;)+(?= ?\p{Lu})(?!\w+;)/gu, "&");

function characterOf(name: string): string | null {
  if (!name.startsWith("#")) return NAMED.get(name) ?? null;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code < 0x80 && code !== 0x22 && code !== 0x27) return null;
  const character =
    code < 0xa0
      ? fromWindows1252(code)
      : code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : null;
  return character === null || /\p{C}/u.test(character) ? null : character.replace(/\p{Z}/u, " ");
}
