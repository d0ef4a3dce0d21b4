/**
 * A link's address in characters that no dialect reads as markup. The others are percent-encoded (RFC 3986), alike for
 * all dialects, so that a link is the same in each output. Letters of all scripts stay.
 *
 * [https://e.org/a b|c] -> [https://e.org/a%20b%7Cc]
 *
 * @throws Error for addresses other than http, https and mailto, which a page never has.
 */
export function encodeUrl(url: string): string {
  if (!/^(?:https?:\/\/|mailto:)/iu.test(url)) throw new Error(`a page holds a link to "${url}"`);
  return url.toWellFormed().replace(UNSAFE, encodeURIComponent).replace(DOUBLED, percent);
}

/** Characters that some dialect reads as markup. Single `'`, `~` and `_` are harmless. */
const UNSAFE = /[\s\p{Cc}<>"`{}|\\^[\]]/gu;
/** Doubled, they are bold text, signatures and magic words of wikis. `encodeURIComponent` would leave them. */
const DOUBLED = /(?<=')'|(?<=~)~|(?<=_)_/gu;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
