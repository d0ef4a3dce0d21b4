/**
 * ASCII white space, control characters and line breaks of any kind as one blank, none at the ends: a value of the view is one line. Other
 * blanks (U+00A0, U+3000) are the article's own characters and stay.
 */
export function foldLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[ \u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, " ").trim();
}

export const foldOrNull = (text: string | null): string | null => (text === null ? null : foldLine(text) || null);

/** ASCII white space, control characters and line separators as one blank; the other Unicode blanks, which typography needs, stay. */
export const foldBlanks = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  text.toWellFormed().replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/gu, " ");

/** The same, without a blank at either end. */
export const asLine = (text: string): string => foldBlanks(text).replace(/^ | $/gu, "");
