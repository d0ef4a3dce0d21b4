import { backslash, type EscapeRule, numericEntity } from "./escape.js";

/** [@] -> [<span>@</span>]: what GitHub gives as the way to keep its passes after Markdown off a character; they see through a backslash. */
export const span = (character: string): string => `<span>${character}</span>`;

/**
 * What acts in CommonMark, GFM and the passes that GitHub, GitLab and Obsidian run after them. A mark is escaped only where it could open
 * something; a backslash where it is enough, since a person can read that.
 */
export const COMMONMARK_ESCAPES: readonly EscapeRule[] = [
  // Everywhere: escapes, code, emphasis, links, strikethrough.
  { acts: /[\\`*[~]/gu, write: backslash },
  // Emphasis, but not within a word: snake_case.
  { acts: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, write: backslash },
  // HTML and autolinks, but not 5 < 6.
  { acts: /<(?! )/gu, write: () => "&lt;" },
  { acts: /\]/gu, write: backslash, only: "label" },
  // A picture, where a link of ours follows.
  { acts: /!$/gu, write: backslash },
  // Character references; references to epics (GitLab: &12).
  { acts: /&(?=[#\w]|$)/gu, write: backslash },
  // Formulas: one cannot end in front of a digit, so $5 stays readable.
  { acts: /\$(?!\d)/gu, write: backslash },
  // Addresses that parsers link by themselves.
  { acts: /:(?=\/\/)/gu, write: backslash },
  { acts: /(?<=(?<![A-Za-z0-9])www)\./giu, write: span },
  { acts: /@(?=[\p{L}\p{N}_])/gu, write: span },
  // Emoji names.
  { acts: /(?<![A-Za-z0-9]):(?=[a-z0-9_+-]+:)/gu, write: backslash },
  // Highlights and comments (Obsidian), changes and variables (GitLab).
  { acts: /=(?==)|(?<==)=|%(?=[%\w"{])|\{(?=[-+%{])/gu, write: backslash },
  // Cells end here, and a backslash would be read twice.
  { acts: /\|/gu, write: numericEntity, only: "cell" },
  { acts: /#(?=#{0,99}$)/gu, write: backslash, only: "heading" },
  // At the start of a line: headings, lists, rules, underlines of headings, quotations, definitions, rows of tables.
  { acts: /^#(?=#{0,5}(?:\s|$))|^[+](?=\s|$)|^-(?=[-\s|:]|$)|^[>=:|]/gu, write: backslash, only: "start" },
  { acts: /(?<=^\d{1,9})[.)](?=\s|$)/gu, write: backslash, only: "start" },
];
