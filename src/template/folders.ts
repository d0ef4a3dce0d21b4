import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.js";
import type { SourceFile } from "./types.js";

/* The file system of templates: all reading of audiences, partials and labels is here. */

export const AUDIENCE_FILE = "audience.yaml";
export const BRIEF_FILE = "brief.md.hbs";
export const PARTIAL_ENDING = ".md.hbs";
export const PARTIALS_FOLDER = "partials";
export const LABELS_FOLDER = "labels";

/** A template longer than this was not written by a person. */
const MOST_BYTES = 1_000_000;

/** The folders of all audiences in a folder of the search path, by name. */
export function findAudienceFolders(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, AUDIENCE_FILE)))
    .map(({ name }) => name)
    .sort();
}

/** Null where there is no such file. */
export function readSource(path: string): SourceFile | null {
  if (!existsSync(path)) return null;
  if (statSync(path).size > MOST_BYTES)
    throw new UserError("template", {
      what: "larger than a template can be",
      where: { file: path },
      advice: "keep it below 1 MB",
    });
  return {
    name: path,
    text: readFileSync(path, "utf8")
      .replace(/^\ufeff/u, "")
      .replaceAll("\r\n", "\n"),
  };
}

/** The partials of an audience's folder, by name. */
export function readPartials(audienceFolder: string): Record<string, SourceFile> {
  const folder = join(audienceFolder, PARTIALS_FOLDER);
  if (!existsSync(folder)) return {};
  const partials: Record<string, SourceFile> = Object.create(null);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(PARTIAL_ENDING))
    .sort()) {
    const source = readSource(join(folder, file));
    if (source) partials[file.slice(0, -PARTIAL_ENDING.length)] = source;
  }
  return partials;
}

/** The languages that labels are there for, in a folder of the search path. */
export function findLabels(folder: string): string[] {
  const labels = join(folder, LABELS_FOLDER);
  if (!existsSync(labels)) return [];
  return readdirSync(labels)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();
}
