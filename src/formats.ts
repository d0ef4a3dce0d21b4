import type { Brief } from "./brief/model.js";
import { writeCalendar } from "./exports/calendar.js";
import { writeModelAsJson, writeModelAsYaml } from "./exports/model.js";
import { writeRegister } from "./exports/register.js";
import { type NoteChange, writeVault } from "./exports/vault.js";
import { DIALECTS } from "./markdown/dialects/index.js";
import { escapeObsidian } from "./markdown/dialects/obsidian.js";
import type { Dialect } from "./markdown/dialects/types.js";

/** A format written from the brief itself, the same for every audience. */
export interface BriefFormat {
  readonly name: string;
  readonly description: string;
  readonly extension: string;
  readonly write: (brief: Brief) => string;
}

/** Formats written from an audience's page. HTML and DOCX load their writers on first use. */
export const PAGE_FORMATS: readonly Dialect[] = [
  ...DIALECTS,
  {
    name: "html",
    description: "one accessible file, with the evidence lit up in the article",
    extension: ".html",
    write: async (page) => (await import("./html/write.js")).writeHtml(page),
  },
  {
    name: "docx",
    description: "a Word document, each look a style",
    extension: ".docx",
    write: async (page) => (await import("./docx/write.js")).writeDocx(page),
  },
];

/** Formats written from the brief. */
export const BRIEF_FORMATS: readonly BriefFormat[] = [
  {
    name: "ics",
    description: "the dates to watch, for calendars",
    extension: ".ics",
    write: writeCalendar,
  },
  {
    name: "csv",
    description: "the register of commitments, for spreadsheets",
    extension: ".csv",
    write: writeRegister,
  },
  {
    name: "json",
    description: "the model, for programs",
    extension: ".json",
    write: writeModelAsJson,
  },
  {
    name: "yaml",
    description: "the model, for editing by hand",
    extension: ".yaml",
    write: writeModelAsYaml,
  },
];

/**
 * The changes that add a brief to an Obsidian vault.
 *
 * @param note name of the brief's note, without ending.
 * @param page text of that note, as the Obsidian dialect writes it.
 * @param read returns the text of a note of the vault, or null.
 */
export const buildVaultNotes = (
  brief: Brief,
  note: string,
  page: string,
  read: (path: string) => string | null,
): NoteChange[] => writeVault(brief, { note, page, read, escapeText: escapeObsidian });
