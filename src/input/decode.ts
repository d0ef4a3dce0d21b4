import { UserError } from "../errors.js";

/** UTF-8 to text. Windows-made UTF-16 is told by its byte-order mark. @throws UserError (input) for bytes that are no text. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) {
    throw new UserError("input", {
      what: "the file is empty",
      where: { file },
      advice: "give the text of a news article",
    });
  }
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new UserError("input", {
      what: `this is no text (byte ${nul + 1} is zero)`,
      where: { file },
      advice: "give a text file, or JSON with the article's text",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = firstInvalid(bytes);
    throw new UserError(
      "input",
      { what: "not valid UTF-8 here", where: { file, ...lineAndColumn(bytes, at) }, advice: "save the file as UTF-8" },
      { cause },
    );
  }
}

/** Index of the first byte that is no part of valid UTF-8, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  const decodes = (end: number): boolean => {
    try {
      // `stream` accepts a character that the cut leaves unfinished.
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineAndColumn(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) [line, lineStart] = [line + 1, i + 1];
  return { line, column: new TextDecoder().decode(bytes.subarray(lineStart, at)).length + 1 };
}
