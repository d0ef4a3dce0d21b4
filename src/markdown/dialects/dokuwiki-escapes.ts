/**
 * DokuWiki cannot escape a single character. Text with an active character is wrapped in `%%...%%` as a whole run,
 * since one pair of marks around a sentence reads better than a pair at each quotation mark. A run stays bare only if
 * nothing in it is active under any setting: camel-case links, typography of single quotes, acronyms, smileys,
 * replacements such as `->` and `(c)`.
 */
export function escapeDokuwiki(text: string): string {
  const [, lead = "", core = "", trail = ""] = /^( *)(.*?)( *)$/su.exec(text) ?? [];
  if (core === "" || isInert(core)) return text;
  const wrapped = /%%|^%|%$/u.test(core)
    ? `<nowiki>${core.replaceAll("</nowiki>", "</no</nowiki><nowiki>wiki>")}</nowiki>`
    : `%%${core}%%`;
  return `${lead}${wrapped}${trail}`;
}

/** Characters without a meaning, and those whose meaning needs a neighbour that is absent. */
const INERT = new RegExp(
  `^(?:${[
    "[\\p{L}\\p{M}\\p{N} \\u00a0,;“”„‘’‚«»–—€£§¶°]",
    "\\.(?!\\.)",
    "[!?](?![!?])",
    "(?<=[\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}])",
    "(?<=\\p{N})%(?=[ .,;)])",
    "(?<=[\\p{L}\\p{N}]):(?= )",
    "\\$(?=\\d)",
    // Not part of a footnote, (c), or a smiley.
    "(?<=^| )\\((?=[“\\p{L}\\p{N}]{3})",
    "(?<=[”\\p{L}\\p{N}]{2}[.,%]?)\\)(?!\\))",
    // Not part of a link.
    "(?<=^| )\\[(?=[\\p{L}\\p{N}])",
    "(?<=[\\p{L}\\p{N}])\\](?!\\])",
  ].join("|")})*$`,
  "u",
);

/** Words in capitals (acronyms, FIXME), capitals within a word (links), 640x480, smileys made of letters and digits. */
const ACTING_WORDS = /\p{Lu}{2}|\p{Ll}\p{Lu}|\p{Lu}\p{N}|\p{N}[\p{Lu}xX]/u;

/** Addresses that become links without a scheme. */
const ADDRESS = /\b(?:www|ftp)\b/iu;

const isInert = (text: string): boolean => INERT.test(text) && !ACTING_WORDS.test(text) && !ADDRESS.test(text);

/** A page id as DokuWiki normalises it: lower-case letters, digits, `_` between words. [Anna Orr] -> [anna_orr] */
export const dokuwikiId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/gu, "")
    .slice(0, 80);
