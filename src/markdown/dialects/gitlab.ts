import { writeMarkdown } from "./commonmark.js";
import { COMMONMARK_ESCAPES } from "./commonmark-escapes.js";
import { backslash, type EscapeRule } from "./escape.js";
import { frontMatterOf, writeFrontMatter } from "./front-matter.js";
import type { Dialect } from "./types.js";

/**
 * References that GitLab finds after Markdown, besides those of the common table: #12, !12, $12, GL-12. A backslash
 * breaks them.
 */
const GITLAB_ESCAPES: readonly EscapeRule[] = [{ acts: /[#!$](?=\d)|(?<=\bGL)-(?=\d)/gu, write: backslash }];

export const gitlab: Dialect = {
  name: "gitlab",
  description: "Markdown for GitLab's wikis and repositories, with its alerts",
  extension: ".gitlab.md",
  write: (page) =>
    writeMarkdown(page, {
      escapes: [...GITLAB_ESCAPES, ...COMMONMARK_ESCAPES],
      frontMatter: ({ meta }) => writeFrontMatter(frontMatterOf(meta)),
      quotation: null,
      marking: (escaped) => `> [!important]\n> ${escaped}`,
      actor: null,
    }),
};
