import { backslash, type EscapeRule, numericEntity } from "./escape.js";

/**
 * [@] -> [<span>@</span>]: GitHub's documented way to protect a character from its passes after Markdown, which ignore
 * a backslash.
 */
export const span = (character: string): string => `<span>${character}</span>`;

/**
 * Characters with a meaning in CommonMark, GFM and the passes that GitHub, GitLab and Obsidian run afterwards. A mark
 * is escaped only where it could open something, and by a backslash where that is enough, since people read the source.
 */
export const COMMONMARK_ESCAPES: readonly EscapeRule[] = [
  // In any position: escapes, code, emphasis, links, strikethrough.
  { acts: /[\\`*[~]/gu, write: backslash },
  // Emphasis, except within a word (snake_case).
  { acts: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, write: backslash },
  // HTML and autolinks, except in 5 < 6.
  { acts: /<(?! )/gu, write: () => "&lt;" },
  { acts: /\]/gu, write: backslash, only: "label" },
  // An image, if a link of ours follows.
  { acts: /!$/gu, write: backslash },
  // Character references; references to epics (GitLab: &12).
  { acts: /&(?=[#\w]|$)/gu, write: backslash },
  // Formulas. None can end before a digit, so $5 stays readable.
  { acts: /\$(?!\d)/gu, write: backslash },
  // Addresses that parsers turn into links.
  { acts: /:(?=\/\/)/gu, write: backslash },
  { acts: /(?<=(?<![A-Za-z0-9])www)\./giu, write: span },
  { acts: /@(?=[\p{L}\p{N}_])/gu, write: span },
  // Emoji names.
  { acts: /(?<![A-Za-z0-9]):(?=[a-z0-9_+-]+:)/gu, write: backslash },
  // Highlights and comments (Obsidian), changes and variables (GitLab).
  { acts: /=(?==)|(?<==)=|%(?=[%\w"{])|\{(?=[-+%{])/gu, write: backslash },
  // The end of a cell. A backslash would be read twice.
  { acts: /\|/gu, write: numericEntity, only: "cell" },
  { acts: /#(?=#{0,99}$)/gu, write: backslash, only: "heading" },
  // At the start of a line: headings, lists, rules, underlines of headings, quotations, definitions, rows of tables.
  { acts: /^#(?=#{0,5}(?:\s|$))|^[+](?=\s|$)|^-(?=[-\s|:]|$)|^[>=:|]/gu, write: backslash, only: "start" },
  { acts: /(?<=^\d{1,9})[.)](?=\s|$)/gu, write: backslash, only: "start" },
];
