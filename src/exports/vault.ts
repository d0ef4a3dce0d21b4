import { stringify } from "yaml";
import type { Actor, Brief, Evidence } from "../brief/model.js";
import { asLine } from "../text/fold.js";
import { actorNoteName } from "../text/note-name.js";
import { officeLine } from "../text/office-line.js";
import { unlinked } from "../text/unlinked.js";

/** A change to the vault: a new note, or text appended to an existing one. Nothing is overwritten. */
export interface NoteChange {
  /** Relative to the vault, with slashes: "actors/Anna Orr.md". */
  readonly path: string;
  readonly how: "create" | "append";
  readonly text: string;
}

export interface VaultOptions {
  /** Name of the brief's own note, without ending. It and the actors' notes link to each other. */
  readonly note: string;
  /** That note's text, as the Obsidian dialect writes it. */
  readonly page: string;
  /** Folder of the actors' notes. */
  readonly folder?: string;
  /** Reads a note of the vault, or returns null if there is none. Names are compared as the file system does. */
  readonly read: (path: string) => string | null;
  /** The escaper of the Obsidian dialect. */
  readonly escapeText: (text: string) => string;
}

/**
 * A brief as notes of an Obsidian vault: one for the brief, and one per actor, in which the brief has a section of its
 * own. Pure: the caller reads and writes.
 *
 * Running it again changes nothing. An existing note of the brief stays, since somebody may have edited it; an actor's
 * note that already has the brief's heading is left as it is.
 */
export function writeVault(
  brief: Brief,
  { note, page, folder = "actors", read, escapeText }: VaultOptions,
): NoteChange[] {
  const own = `${note}.md`;
  const changes: NoteChange[] = read(own) === null ? [{ path: own, how: "create", text: page }] : [];
  const seen = new Set<string>();
  for (const actor of brief.actors) {
    const said = sayWhat(actor, brief, escapeText);
    if (said.length === 0 && !actor.key) continue;
    const name = actorNoteName(actor.name, actor.id);
    const path = `${folder}/${name}.md`;
    // Two actors whose names differ only in characters that file names cannot hold share a note.
    if (seen.has(path.toLowerCase())) continue;
    seen.add(path.toLowerCase());
    const there = read(path);
    const heading = `## [[${note}]]`;
    if (there?.split(/\r?\n/u).includes(heading)) continue;
    const entry = `${heading}\n\n${[...sayHead(actor, brief, escapeText), ...said].join("\n").trimEnd()}\n`;
    if (there === null)
      changes.push({
        path,
        how: "create",
        text: `${frontMatter(actor)}\n# ${escapeText(asLine(actor.name))}\n\n${entry}`,
      });
    else changes.push({ path, how: "append", text: `${there === "" || there.endsWith("\n") ? "" : "\n"}\n${entry}` });
  }
  return changes;
}

function frontMatter({ name, type, aliases }: Actor): string {
  const others = [...new Set([name, ...aliases].map((each) => unlinked(asLine(each))))];
  return `---\n${stringify({ type, aliases: others, tags: ["actor", `actor/${type}`] }, { version: "1.1", lineWidth: 0 })}---\n`;
}

/** What the actor did, is committed to, and said. */
function sayWhat(actor: Actor, brief: Brief, escapeText: (text: string) => string): string[] {
  const say = (text: string): string => escapeText(asLine(text));
  const place = (paragraph: number | null | undefined): string => (paragraph ? ` (¶${paragraph})` : "");
  const item = (text: string, [first]: readonly Evidence[]): string => `- ${say(text)}${place(first?.paragraph)}`;
  return [
    ...actor.did.map(({ text, evidence }) => item(text, evidence)),
    ...brief.commitments
      .filter(({ actors }) => actors.includes(actor.id))
      .map(({ action, due, evidence }) => item(due === null ? action : `${action} (${due.text})`, evidence)),
    ...brief.quotations
      .filter(({ speaker }) => speaker === actor.id)
      .map(({ text, paragraph }) => `- “${say(text)}”${place(paragraph)}`),
  ];
}

/** The article's date and the actor's office in it. */
function sayHead({ role, affiliation }: Actor, { article }: Brief, escapeText: (text: string) => string): string[] {
  const office = officeLine(role, affiliation);
  const parts = [article.published ?? "", office ? escapeText(asLine(office)) : ""];
  return parts.some((part) => part !== "") ? [parts.filter((part) => part !== "").join(": "), ""] : [];
}
