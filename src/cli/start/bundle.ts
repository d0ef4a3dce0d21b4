import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, Script } from "node:vm";
import { CodeCache } from "./code-cache.js";
import { putOffOptimiser } from "./optimiser.js";

/*
 * The program as `npm run build` bundles it: a few CommonJS files in place of the hundreds of modules that they were made of, so that a
 * start reads a few files, and so that V8 may be given the code that it compiled from them at an earlier start. Node 20 can do that for
 * scripts only, not for ES modules.
 */

const ADDRESS = new URL("../bundle/", import.meta.url).href;
const FOLDER = fileURLToPath(ADDRESS);

type Require = (name: string) => unknown;
type Wrapper = (exports: object, require: Require, module: object, address: string) => void;

/** Runs an entry of the bundle: the program, or a worker thread of it. False where no bundle was made, as after a bare `tsc`. */
export function startBundled(entry: "program" | "worker"): boolean {
  const file = join(FOLDER, `${entry}.cjs`);
  if (!existsSync(file)) return false;
  const isMain = entry === "program";
  const plainly = isMain ? putOffOptimiser() : <T>(work: () => T): T => work();
  const cache = new CodeCache(join(FOLDER, "cache"), isMain ? plainly : null);
  const outside = createRequire(file);
  const loaded = new Map<string, { readonly exports: object }>();
  const load = (path: string): object => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const require = (name: string): unknown =>
      name.startsWith("./") ? load(join(FOLDER, name)) : plainly(() => outside(name));
    plainly(() => wrap(path, cache))(module.exports, require, module, ADDRESS);
    return module.exports;
  };
  load(file);
  return true;
}

/** The build writes a file as Node wraps a CommonJS one, in ASCII. */
function wrap(filename: string, cache: CodeCache): Wrapper {
  const cachedData = cache.read(filename);
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  cache.keep(filename, script);
  return script.runInThisContext() as Wrapper;
}
