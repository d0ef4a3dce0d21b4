import { statSync } from "node:fs";
import { orNull } from "./write-whole.js";

/** Gives for a path the one of some others that leads to the same file, by whatever links and spelling; null where none does. */
export function openSameFile(others: readonly string[]): (path: string) => string | null {
  let known: Map<string, string> | null = null;
  return (path) => {
    const wanted = identityOf(path);
    if (wanted === null) return null;
    known ??= new Map(others.map((other) => [identityOf(other) ?? other, other]));
    return known.get(wanted) ?? null;
  };
}

/** Null where there is no such file: [-] and addresses are none. */
function identityOf(path: string): string | null {
  const found = orNull(() => statSync(path, { bigint: true }));
  return found === null ? null : `${found.dev}:${found.ino}`;
}
