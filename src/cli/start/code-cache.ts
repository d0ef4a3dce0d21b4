import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Script } from "node:vm";

/**
 * What V8 made of the bundle's files, kept beside them as Python keeps `__pycache__`: compiling is a third of a short run. A file is for
 * one version of Node on one kind of processor; V8 itself refuses what does not fit its source or its flags, and compiles anew. The first
 * run that finds none writes it, if it may; nothing else ever depends on it.
 */
export class CodeCache {
  readonly #folder: string;
  readonly #fresh = new Map<string, Script>();

  /** @param plainly runs what depends on V8's flags under the usual ones; null in a worker thread, which ends with its scripts half used. */
  constructor(folder: string, plainly: ((work: () => void) => void) | null) {
    this.#folder = join(folder, `${process.version}-${process.arch}`);
    if (plainly) process.on("exit", () => plainly(() => this.#write()));
  }

  read(file: string): Buffer | undefined {
    try {
      return readFileSync(this.#pathOf(file));
    } catch {
      return undefined;
    }
  }

  /** Remembers a script that there is nothing kept of yet: what it holds is known only when it has run. */
  keep(file: string, script: Script): void {
    if (script.cachedDataRejected === undefined) this.#fresh.set(file, script);
  }

  #pathOf(file: string): string {
    return join(this.#folder, `${basename(file)}.cache`);
  }

  #write(): void {
    try {
      if (this.#fresh.size > 0) mkdirSync(this.#folder, { recursive: true });
      for (const [file, script] of this.#fresh) {
        const path = this.#pathOf(file);
        // Another process may be at the same: a file is whole or not there.
        writeFileSync(`${path}.${process.pid}`, script.createCachedData());
        renameSync(`${path}.${process.pid}`, path);
      }
    } catch {
      // A package that this user may not write to.
    }
  }
}
