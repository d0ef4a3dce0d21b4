import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** In bytes. Detection reads no more: this is enough for statistics, and large files take no longer. */
const SAMPLE = 65_536;

/** The most likely character set by the statistics of the bytes, or null. Only for bytes that are not valid UTF-8. */
export function detectCharset(bytes: Uint8Array): string | null {
  // Loaded here because few inputs need its tables.
  const { analyse } = require("chardet") as typeof import("chardet");
  const guesses = analyse(bytes.subarray(0, SAMPLE)).filter(({ name }) => !/^utf|^ascii$/iu.test(name));
  const best = guesses[0];
  if (!best) return null;
  // On the web, ISO-8859-1 means its superset windows-1252 (WHATWG Encoding), which pages made on Windows do use.
  return /^iso-8859-1$/iu.test(best.name) ? "windows-1252" : best.name;
}

/** In bytes: how much of a file is searched for its declaration. */
const HEAD = 4096;

const headOf = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));

/**
 * The character set that the head of a page declares, or null: the first `meta` outside comments with a name that is
 * known, else the XML declaration (HTML standard, "prescan a byte stream to determine its encoding").
 */
export function pageCharset(bytes: Uint8Array): string | null {
  const head = headOf(bytes).replace(/<!--[\s\S]*?(?:-->|$)/gu, "");
  const labels = [...head.matchAll(/<meta[\s/]([^>]*)/giu)].flatMap(([, attributes = ""]) => metaCharset(attributes));
  const label = labels.find((name) => asAscii(name) !== name || isKnownCharset(name)) ?? labels[0];
  return label === undefined ? xmlCharset(bytes) : asAscii(label);
}

/** An attribute: its name, and its value in double or single quotation marks, or in none. */
const ATTRIBUTE = /([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;

/** [charset="utf-8"], or [http-equiv="Content-Type" content="text/html; charset=utf-8"], in any order. */
function metaCharset(attributes: string): string[] {
  const values = new Map<string, string>();
  for (const [, name = "", double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // Of two attributes with the same name, the first counts.
    if (!values.has(key)) values.set(key, (double ?? single ?? bare ?? "").trim());
  }
  const own = values.get("charset");
  if (own) return [own];
  const content = /^content-type$/iu.test(values.get("http-equiv") ?? "") ? values.get("content") : undefined;
  const named = /charset\s*=\s*["']?\s*([^\s;"']+)/iu.exec(content ?? "")?.[1];
  return named ? [named] : [];
}

/** The character set that an XML declaration names, or null. */
export function xmlCharset(bytes: Uint8Array): string | null {
  const label = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu.exec(headOf(bytes))?.[1];
  return label === undefined ? null : asAscii(label);
}

/**
 * A declaration that is read as ASCII cannot be in UTF-16, so then it means UTF-8; nor are there pages in
 * `x-user-defined` (both by the HTML standard).
 */
function asAscii(label: string): string {
  if (/^(?:utf-?16(?:[bl]e)?|ucs-?2|iso-10646-ucs-2|unicode(?:fffe|feff)?|csunicode)$/iu.test(label)) return "utf-8";
  return /^x-user-defined$/iu.test(label) ? "windows-1252" : label;
}

/** Whether text in this character set can be decoded (WHATWG Encoding). */
export function isKnownCharset(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label.trim()));
  } catch {
    return false;
  }
}

/** Character sets that write other letters as runs of ASCII, by what begins a run; none of them can be decoded here. */
const SHIFTED: readonly { readonly name: RegExp; readonly shift: RegExp }[] = [
  // [J+APw-rgen] for [Jürgen]
  { name: /^(?:x-)?(?:unicode-1-1-|csunicode11)?utf-?7(?:-imap)?$/iu, shift: /\+[A-Za-z0-9+/]{3}/u },
  { name: /^hz(?:-gb-2312)?$/iu, shift: /~\{/u },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of ISO 2022
  { name: /^(?:cs)?iso-?2022-?(?:kr|cn(?:-ext)?)$/iu, shift: /[\u000E\u001B]/u },
];

/**
 * Whether text is in such a character set, which its declaration names. If it has characters other than ASCII, or no
 * such run, the declaration does no harm.
 */
export function isShifted(label: string, text: string): boolean {
  const shift = SHIFTED.find(({ name }) => name.test(label.trim()))?.shift;
  return shift !== undefined && !/[^\p{ASCII}]/u.test(text) && shift.test(text);
}
