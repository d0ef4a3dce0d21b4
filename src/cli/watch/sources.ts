import { statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { orNull } from "../write-whole.js";

/** Files and folders whose changes matter; none of them has to exist yet. */
export interface Sources {
  readonly files: readonly string[];
  /** Folders with everything in them, apart from hidden files and node_modules. */
  readonly folders: readonly string[];
  /** Folders without their subfolders. */
  readonly flatFolders: readonly string[];
  /** The output folder: what we write there is no source. */
  readonly out: string;
}

/** What a watcher gets: the folders to begin with, and which paths in them it leaves out. */
export interface WatchPlan {
  readonly roots: readonly string[];
  readonly ignored: (path: string) => boolean;
}

/**
 * Watches folders only, never a single file: an editor that saves by renaming replaces the file, and a watcher of the
 * file itself would stay with the old one. All paths are absolute, because chokidar, given one path in two spellings,
 * closes its watcher twice and throws.
 */
export function planWatch({ files, folders, flatFolders, out }: Sources): WatchPlan {
  const all = folders.map((path) => resolve(path));
  const flat = new Set(flatFolders.map((path) => resolve(path)));
  const wanted = [...files.map((path) => resolve(path)), ...all, ...flat];
  const exact = new Set(wanted);
  const ancestors = new Set(wanted.flatMap(ancestorsOf));
  const ignored = (path: string): boolean => {
    const whole = resolve(path);
    if (exact.has(whole) || ancestors.has(whole)) return false;
    if (isWithin(whole, out)) return true;
    if (flat.has(dirname(whole)) && !isSkipped(dirname(whole), whole)) return isFolder(whole);
    return !all.some((folder) => isWithin(whole, folder) && !isSkipped(folder, whole));
  };
  const starts = [...new Set(wanted.map(nearestFolder))];
  const roots = starts.filter((root) => !starts.some((other) => other !== root && isWithin(root, other)));
  return { roots, ignored };
}

export const isWithin = (path: string, folder: string): boolean =>
  `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${resolve(folder) === sep ? "" : sep}`);

/** The folder itself, or the first one above that exists: what is made there later is then seen. */
function nearestFolder(path: string): string {
  let folder = path;
  while (!isFolder(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

function ancestorsOf(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...ancestorsOf(above)];
}

const isFolder = (path: string): boolean => orNull(() => statSync(path).isDirectory()) === true;

const isSkipped = (folder: string, path: string): boolean =>
  relative(folder, path)
    .split(sep)
    .some((part) => part.startsWith(".") || part === "node_modules");
