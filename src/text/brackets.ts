/** With an opening bracket that nothing closes: matched to the end, it costs one look, not one from each bracket. */
const BRACKETED = /\[[^\]]*(?:\]|$)/gu;

/**
 * Replaces what stands in square brackets, with the brackets: [She [Ms Orr] left.] -> [She … left.] A bracket that is
 * not closed stays. Linear in the length of the text.
 *
 * @param pattern of the brackets and what goes with them; it matches an unclosed one to the end.
 */
export const replaceBrackets = (text: string, replace: (brackets: string) => string, pattern = BRACKETED): string =>
  text.replace(pattern, (brackets) => (brackets.includes("]") ? replace(brackets) : brackets));
