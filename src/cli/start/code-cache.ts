import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Script } from "node:vm";

/**
 * V8's compiled code of the bundle's files, cached on disk like Python's `__pycache__`: compiling takes a third of a
 * short run. A cache is valid for one Node version and processor type. V8 itself rejects it if the source or flags
 * differ, and compiles again. The first run that finds no cache writes one, if it may; nothing else depends on it.
 */
export class CodeCache {
  readonly #folder: string;
  readonly #fresh = new Map<string, Script>();

  /**
   * @param underUsualFlags runs a function under V8's usual flags. Null in a worker thread, which never writes: it ends
   * with its scripts half used.
   */
  constructor(folder: string, underUsualFlags: ((work: () => void) => void) | null) {
    this.#folder = join(folder, `${process.version}-${process.arch}`);
    if (underUsualFlags) process.on("exit", () => underUsualFlags(() => this.#write()));
  }

  read(file: string): Buffer | undefined {
    try {
      return readFileSync(this.#pathOf(file));
    } catch {
      return undefined;
    }
  }

  /** Remembers a script without a cache. Its code is saved at exit, once its functions are compiled. */
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
        // Another process may write at the same time: a file is complete or absent.
        writeFileSync(`${path}.${process.pid}`, script.createCachedData());
        renameSync(`${path}.${process.pid}`, path);
      }
    } catch {
      // The package's folder is not writable.
    }
  }
}
