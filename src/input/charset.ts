import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Detection looks at this many bytes: enough for statistics, and the time stays the same for a large file. */
const SAMPLE = 65_536;

/** The character set that the bytes' statistics speak for, or null. For bytes that are no valid UTF-8 only. */
export function detectCharset(bytes: Uint8Array): string | null {
  // Few inputs need its tables.
  const { analyse } = require("chardet") as typeof import("chardet");
  const guesses = analyse(bytes.subarray(0, SAMPLE)).filter(({ name }) => !/^utf|^ascii$/iu.test(name));
  const best = guesses[0];
  if (!best) return null;
  // ISO-8859-1 stands for its superset on the web (WHATWG Encoding), and for pages made on Windows it is the right one.
  return /^iso-8859-1$/iu.test(best.name) ? "windows-1252" : best.name;
}

/** The character set that an HTML or XML head names. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1] ??
    null
  );
}
