import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { CodeCache } from "./code-cache.js";
import { putOffOptimiser } from "./optimiser.js";

/*
 * Runs the bundle of `npm run build`: a few CommonJS files instead of hundreds of modules. V8 can reuse the code that
 * it compiled for them earlier; Node 20 offers that for scripts only, not for ES modules. See `build/README.md`.
 */

const ADDRESS = new URL("../bundle/", import.meta.url).href;
const FOLDER = fileURLToPath(ADDRESS);

type Require = (name: string) => unknown;
type Import = (name: string) => Promise<unknown>;
type Wrapper = (exports: object, require: Require, module: object, address: string, importOutside: Import) => void;

/**
 * Runs an entry of the bundle: the program, or one of its worker threads.
 *
 * @returns false if there is no bundle, as after a bare `tsc`.
 */
export function startBundled(entry: "program" | "worker"): boolean {
  const file = join(FOLDER, `${entry}.cjs`);
  if (!existsSync(file)) return false;
  const isMain = entry === "program";
  const underUsualFlags = isMain ? putOffOptimiser() : <T>(work: () => T): T => work();
  const cache = new CodeCache(join(FOLDER, "cache"), isMain ? underUsualFlags : null);
  const outside = createRequire(file);
  const loaded = new Map<string, { readonly exports: object }>();
  const load = (path: string): object => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const require = (name: string): unknown =>
      name.startsWith("./") ? load(join(FOLDER, name)) : underUsualFlags(() => outside(name));
    underUsualFlags(() => wrap(path, cache))(module.exports, require, module, ADDRESS, importOutside);
    return module.exports;
  };
  load(file);
  return true;
}

/** Imports a library that is not bundled, as a file of this folder would. */
const importOutside: Import = (name) => import(name);

/** Compiles a bundled file, which the build wrote in ASCII and wrapped as Node wraps CommonJS. */
function wrap(filename: string, cache: CodeCache): Wrapper {
  const cachedData = cache.read(filename);
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(cachedData && { cachedData }),
  });
  cache.keep(filename, script);
  return script.runInThisContext() as Wrapper;
}
