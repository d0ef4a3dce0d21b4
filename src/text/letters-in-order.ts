/**
 * Whether a text has all letters of a short form in their order, in any case: [Nymex] in [New York Mercantile
 * Exchange].
 */
export function hasLettersInOrder(letters: string, text: string): boolean {
  const lower = text.toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
