import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Script } from "node:vm";

/**
 * V8's compiled code of the bundle's files, kept next to them like Python's `__pycache__`, since compiling takes a
 * third of a short run. A cache file is for one version of Node on one processor architecture; V8 itself rejects a file
 * that does not fit the source or its flags, and compiles again. The first run without a cache writes it, if it has
 * permission.
 */
export class CodeCache {
  readonly #folder: string;
  readonly #fresh = new Map<string, Script>();

  /**
   * @param plainly runs its argument under V8's default flags, which the compiled code depends on. Null in a worker
   * thread, which writes no cache: it may end before all of its scripts have run.
   */
  constructor(folder: string, plainly: ((work: () => void) => void) | null) {
    this.#folder = join(folder, `${process.version}-${process.arch}`);
    if (plainly) process.on("exit", () => plainly(() => this.#write()));
  }

  /** The compiled code of a file, if there is any. */
  read(file: string): Buffer | undefined {
    try {
      return readFileSync(this.#pathOf(file));
    } catch {
      return undefined;
    }
  }

  /** Remembers a script without a cache. It is written at exit, when the functions that the run used are compiled. */
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
        // The rename makes the file appear complete, since another process may be reading or writing it.
        writeFileSync(`${path}.${process.pid}`, script.createCachedData());
        renameSync(`${path}.${process.pid}`, path);
      }
    } catch {
      // This user may not write to the package.
    }
  }
}
