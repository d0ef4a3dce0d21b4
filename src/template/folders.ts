import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { UserError } from "../errors.js";
import type { SourceFile } from "./types.js";

/* All access to the file system for templates: audiences, partials and labels are read here. */

export const AUDIENCE_FILE = "audience.yaml";
export const BRIEF_FILE = "brief.md.hbs";
export const PARTIAL_ENDING = ".md.hbs";
export const PARTIALS_FOLDER = "partials";
export const LABELS_FOLDER = "labels";

/** No person writes a longer template. */
const MOST_BYTES = 1_000_000;

/** The names of all audiences in a folder of the search path, sorted. */
export function findAudienceFolders(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, AUDIENCE_FILE)))
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads a file of an audience; null if it does not exist.
 *
 * @param root the folder that must contain the file once links are followed: a template pack from a stranger can read
 * only itself.
 * @throws UserError (template) for a link out of that folder, for anything that is not a file, and for a file over 1
 * MB.
 */
export function readSource(path: string, root: string): SourceFile | null {
  if (!existsSync(path)) return null;
  const { size } = assertOwnFile(path, root);
  if (size > MOST_BYTES) throw refusal(path, "larger than a template can be", "keep it below 1 MB");
  const text = readFileSync(path, "utf8");
  return { name: path, text: text.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n") };
}

function assertOwnFile(path: string, root: string): { readonly size: number } {
  const away = relative(realpathSync.native(root), realpathSync.native(path));
  if (away.startsWith("..") || isAbsolute(away))
    throw refusal(path, "a link that leads out of the templates' folder", "put the file itself here");
  const stats = statSync(path);
  if (!stats.isFile()) throw refusal(path, "not a file", "remove it");
  return stats;
}

const refusal = (file: string, what: string, advice: string): UserError =>
  new UserError("template", { what, where: { file }, advice });

/** The partials of an audience's folder, by name. */
export function readPartials(audienceFolder: string): Record<string, SourceFile> {
  const folder = join(audienceFolder, PARTIALS_FOLDER);
  if (!existsSync(folder)) return {};
  const partials: Record<string, SourceFile> = Object.create(null);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(PARTIAL_ENDING))
    .sort()) {
    const source = readSource(join(folder, file), audienceFolder);
    if (source) partials[file.slice(0, -PARTIAL_ENDING.length)] = source;
  }
  return partials;
}

/** The languages with labels in a folder of the search path, sorted. */
export function findLabels(folder: string): string[] {
  const labels = join(folder, LABELS_FOLDER);
  if (!existsSync(labels)) return [];
  return readdirSync(labels)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();
}
