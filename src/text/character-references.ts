import { fromWindows1252 } from "./windows-1252.js";

/** The characters that markup is made of. */
const MARKUP: ReadonlyMap<string, string> = new Map(Object.entries({ amp: "&", lt: "<", gt: ">" }));

/** Marks and signs that news systems write as references (WHATWG HTML, named character references). */
const MARKS: ReadonlyMap<string, string> = new Map(
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
 * Decodes the references in text that was taken out of Markdown or XML: [R&amp;D], [&lt;b&gt;], [&#8221;]. Unknown ones
 * stay.
 */
export const decodeMarkup = (text: string): string =>
  text.replace(
    /&(\w{2,6}|#\d{2,7}|#[xX][\da-fA-F]{2,6});/gu,
    (whole, name: string) => MARKUP.get(name) ?? markOf(name) ?? whole,
  );

/**
 * Decodes the references to marks and letters in text that should be plain: [&quot;We agree&quot;]. They may have been
 * escaped more than once ([&amp;quot;]). References to the characters of markup stay, since an article may be about
 * them, except for an ampersand between the words of a name: [Orr &amp; Vale], [A&amp;M].
 */
export const decodeMarks = (text: string): string =>
  text.includes("&")
    ? decodeInNames(text).replace(
        /&(?:amp|#0{0,4}38|#[xX]0{0,4}26);(?:(?:amp|#0{0,4}38|#[xX]0{0,4}26);)*(?:(\w{2,6}|#\d{2,7}|#[xX][\da-fA-F]{2,6});)?|&(\w{2,6}|#\d{2,7}|#[xX][\da-fA-F]{2,6});/gu,
        (whole, inner: string | undefined, plain: string | undefined) => {
          const name = inner ?? plain;
          return (name === undefined ? null : markOf(name)) ?? whole;
        },
      )
    : text;

const decodeInNames = (text: string): string => text.replace(/(?<=\p{L}[.'’]? ?)&(?:amp;)+(?= ?\p{Lu})(?!\w+;)/gu, "&");

/**
 * The character for a name or number ([ldquo], [#8220], [#x201C]); null for unknown names, control characters and ASCII
 * other than quotation marks. Numbers from 128 to 159 count as windows-1252, as in browsers.
 */
function markOf(name: string): string | null {
  if (!name.startsWith("#")) return MARKS.get(name) ?? null;
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
