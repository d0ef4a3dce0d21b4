import { actorNoteName } from "../../text/note-name.js";
import { unlinked } from "../../text/unlinked.js";
import type { Page, PageMeta } from "../page.js";
import { findActors } from "../walk.js";
import { writeMarkdown } from "./commonmark.js";
import { COMMONMARK_ESCAPES } from "./commonmark-escapes.js";
import { writeLink } from "./commonmark-spans.js";
import { backslash, type EscapeRule, escapeText, MIDDLE } from "./escape.js";
import { frontMatterOf, writeFrontMatter } from "./front-matter.js";
import type { Dialect } from "./types.js";

/** Tags and block ids. */
const OBSIDIAN_ESCAPES: readonly EscapeRule[] = [
  { acts: /(?<![\p{L}\p{N}])#(?=\S)/gu, write: backslash },
  { acts: /(?<![\p{L}\p{N}])\^(?=[A-Za-z0-9-])/gu, write: backslash },
];

const ESCAPES = [...OBSIDIAN_ESCAPES, ...COMMONMARK_ESCAPES];

/** Escapes text that starts a line of a note. */
export const escapeObsidian = (text: string): string => escapeText(text, ESCAPES, { ...MIDDLE, start: true });

export const obsidian: Dialect = {
  name: "obsidian",
  description: "Markdown for Obsidian, with properties, callouts and links to actors' notes",
  extension: ".obsidian.md",
  write: (page) =>
    writeMarkdown(page, {
      escapes: ESCAPES,
      frontMatter: (given) => writeFrontMatter({ ...plainFacts(given.meta), ...linksOf(given) }),
      quotation: "[!quote]",
      marking: (escaped) => `> [!important] ${escaped}`,
      actor: writeActor,
    }),
};

/** The facts about the brief, none of which is a link of ours. */
const plainFacts = (meta: PageMeta) =>
  Object.fromEntries(
    Object.entries(frontMatterOf(meta)).map(([key, value]) => [
      key,
      typeof value === "string" ? unlinked(value) : value,
    ]),
  );

/** Tags and links to the actors' notes. Obsidian shows a property value as a link if it is quoted and in `[[...]]`. */
const linksOf = (page: Page) => ({
  tags: ["brief", tagOf(page.meta.audience)].filter((tag) => tag !== ""),
  actors: findActors(page).map((id) => `[[${actorNoteName(page.meta.actors[id]?.name ?? "", id)}]]`),
});

/** [Desk officers] -> [brief/desk-officers] */
const tagOf = (audience: string): string => {
  const tag = audience.replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/^-+|-+$/gu, "");
  return tag === "" ? "" : `brief/${tag}`;
};

/**
 * `[[Note|shown]]`; in a table the bar is escaped. Obsidian does not parse what is shown there, so text that needs
 * escaping goes into a Markdown link.
 */
function writeActor(note: string, shown: string, plain: string, inCell: boolean): string {
  if (note === plain) return `[[${note}]]`;
  if (shown !== plain || plain === "" || plain.includes("|")) return writeLink(shown, `${encodeURIComponent(note)}.md`);
  return `[[${note}${inCell ? "\\|" : "|"}${shown}]]`;
}
