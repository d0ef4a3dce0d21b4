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

/** The character set that the head of an HTML or XML file declares, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1] ??
    null
  );
}
