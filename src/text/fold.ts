/**
 * ASCII white space, control characters and line breaks of any kind. Other blanks (U+00A0, U+3000) belong to the
 * article's text and stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are to be removed
const BLANKS = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/gu;

/**
 * The text on one line, as values of the view are: each run of white space and control characters becomes a blank, none
 * at the ends.
 */
export const foldLine = (text: string): string => text.replace(BLANKS, " ").trim();

/** The same; null if nothing is left. */
export const foldOrNull = (text: string | null): string | null => (text === null ? null : foldLine(text) || null);

/** The text on one line, with a blank kept at either end. Lone surrogates become U+FFFD. */
export const foldBlanks = (text: string): string => text.toWellFormed().replace(BLANKS, " ");

/** The same without the blanks at the ends, where U+00A0 and U+3000 stay. */
export const asLine = (text: string): string => foldBlanks(text).replace(/^ | $/gu, "");
