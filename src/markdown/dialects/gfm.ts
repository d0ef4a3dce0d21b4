import { writeMarkdown } from "./commonmark.js";
import { COMMONMARK_ESCAPES, span } from "./commonmark-escapes.js";
import { writeSpan } from "./commonmark-spans.js";
import type { EscapeRule } from "./escape.js";
import { frontMatterOf, writeFrontMatter } from "./front-matter.js";
import type { Dialect } from "./types.js";

/**
 * Active in GitHub's passes after Markdown, which ignore backslashes and entities: references, emoji names, wiki links,
 * formulas.
 */
const GITHUB_ESCAPES: readonly EscapeRule[] = [
  { acts: /#(?=\w)/gu, write: span },
  { acts: /(?<![A-Za-z0-9]):(?=[a-z0-9_+-]+:)/gu, write: span },
  { acts: /\[(?=\[)/gu, write: () => "<span>\\[</span>" },
  { acts: /\$(?!\d)/gu, write: span },
  { acts: /(?<=\bGH)-(?=\d)/giu, write: span },
  // Anything that looks like a commit hash (7 to 40 hexadecimal digits, letters and figures mixed): every sixth digit,
  // so that no part of it does.
  {
    acts: /(?<=\b(?=[0-9a-f]{7,40}\b)(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)(?:[0-9a-f]{6}){0,6})[0-9a-f]/gu,
    write: span,
  },
];

export const gfm: Dialect = {
  name: "md",
  description: "Markdown (CommonMark and GFM), for GitHub and most wikis",
  extension: ".md",
  write: (page) =>
    writeMarkdown(page, {
      escapes: [...GITHUB_ESCAPES, ...COMMONMARK_ESCAPES],
      frontMatter: ({ meta }) => writeFrontMatter(frontMatterOf(meta)),
      quotation: null,
      marking: (escaped) => writeSpan("strong", escaped, "", ""),
      actor: null,
    }),
};
