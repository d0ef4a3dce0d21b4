/**
 * A link's address, in the characters of RFC 3986 that no dialect reads as its own: the rest is percent-encoded, the same in each, so that links are
 * equal everywhere. Letters of all scripts stay. [https://e.org/a b|c] -> [https://e.org/a%20b%7Cc]
 *
 * @throws Error for an address that is neither http, https nor mailto: pages hold no others.
 */
export function encodeUrl(url: string): string {
  if (!/^(?:https?:\/\/|mailto:)/iu.test(url)) throw new Error(`a page holds a link to "${url}"`);
  return url.toWellFormed().replace(UNSAFE, encodeURIComponent).replace(DOUBLED, percent);
}

/** `'` and `~`, which `encodeURIComponent` leaves, are no trouble alone. */
const UNSAFE = /[\s\p{Cc}<>"`{}|\\^[\]]/gu;
/** Bold, signatures and magic words of wikis. */
const DOUBLED = /(?<=')'|(?<=~)~|(?<=_)_/gu;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
