/** White space of any kind, and control characters, as one blank: a value of the view is one line. */
export function foldLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, (run) => (run === "\u00a0" ? run : " ")).trim();
}

export const foldOrNull = (text: string | null): string | null => (text === null ? null : foldLine(text) || null);
