import { statSync } from "node:fs";
import { orNull } from "./write-whole.js";

/**
 * Finds out whether a path leads to the same file as one of some others, through links or another spelling.
 *
 * @returns a function that gives that other path, or null.
 */
export function openSameFile(others: readonly string[]): (path: string) => string | null {
  let known: Map<string, string> | null = null;
  return (path) => {
    const wanted = identityOf(path);
    if (wanted === null) return null;
    known ??= new Map(others.map((other) => [identityOf(other) ?? other, other]));
    return known.get(wanted) ?? null;
  };
}

/** Device and inode; null if there is no such file, as for [-] and addresses. */
function identityOf(path: string): string | null {
  const found = orNull(() => statSync(path, { bigint: true }));
  return found === null ? null : `${found.dev}:${found.ino}`;
}
