import { UserError } from "../errors.js";
import { fromWindows1252 } from "../text/windows-1252.js";
import { isShifted } from "./charset.js";

/** Byte-order marks and the encodings that they announce. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
  { bytes: [0xff, 0xfe], label: "utf-16le" },
  { bytes: [0xfe, 0xff], label: "utf-16be" },
];

/**
 * Decodes text by its byte-order mark, else by the declared character set, else as UTF-8.
 *
 * @param declared the character set that a header or the file itself names. An unknown name is ignored if the bytes
 * are valid UTF-8, or `detect` recognises them.
 * @param detect guesses the character set of bytes that are not valid UTF-8. Without it such bytes are an error.
 * @throws UserError (input) for an empty file, binary data, a character set that cannot be read, and invalid UTF-8,
 * with line and column.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  declared: string | null = null,
  detect: ((bytes: Uint8Array) => string | null) | null = null,
): string {
  if (bytes.length === 0) {
    throw new UserError("input", {
      what: "the file is empty",
      where: { file },
      advice: "give the text of a news article",
    });
  }
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return new TextDecoder(mark.label).decode(bytes);
  const decoder = openDecoder(declared);
  // Every other character of UTF-16 has a zero byte.
  if (!decoder?.encoding.startsWith("utf-16")) refuseBinary(bytes, file);
  if (decoder && decoder.encoding !== "utf-8") return decode(decoder, bytes);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (declared !== null && isShifted(declared, text)) throw unsupportedCharset(declared, file);
    return text;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const guessed = openDecoder(detect?.(bytes) ?? null);
    if (guessed) return decode(guessed, bytes);
    const place = lineAndColumn(bytes, firstInvalid(bytes));
    throw new UserError(
      "input",
      { what: "not valid UTF-8 here", where: { file, ...place }, advice: "save the file as UTF-8" },
      { cause },
    );
  }
}

/** The error about text in a character set that nothing here can decode. */
export const unsupportedCharset = (label: string, file: string): UserError =>
  new UserError("input", {
    what: `the character set "${label.slice(0, 40)}" cannot be read`,
    where: { file },
    advice: "save the text as UTF-8",
  });

/**
 * Several versions of Node decode windows-1252 as Latin-1, which turns quotation marks and dashes into control
 * characters.
 */
function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009F]/gu, (control) => fromWindows1252(control.charCodeAt(0)) ?? control);
}

function openDecoder(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  const zero = bytes.indexOf(0);
  if (zero < 0) return;
  throw new UserError("input", {
    what: `not a text file (byte ${zero + 1} is zero)`,
    where: { file },
    advice: "give a text file, a web page, PDF, DOCX or mail, or JSON with the article's text",
  });
}

/** Index of the first byte that is not valid UTF-8, by binary search. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether bytes are valid UTF-8, except that the last character may be incomplete (`stream`). */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineAndColumn(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) [line, lineStart] = [line + 1, i + 1];
  return { line, column: new TextDecoder().decode(bytes.subarray(lineStart, at)).length + 1 };
}
