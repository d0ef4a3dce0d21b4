/**
 * A text with a capital as its first letter. A letter whose capital is written as two stays as it is: [ﬁnance], as PDFs
 * have it, would become another word.
 */
export function upperFirst(text: string): string {
  const [first = ""] = text;
  const capital = first.toUpperCase();
  return capital.length > first.length ? text : capital + text.slice(first.length);
}
