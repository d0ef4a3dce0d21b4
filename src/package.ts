import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/* What lies in the package beside the code. Paths hold for `src` and for `dist` alike: both stand at its top. */

/** The audiences that are shipped: the last place of every search path. */
export const TEMPLATES_FOLDER: string = fileURLToPath(new URL("../templates", import.meta.url));

/** Version of the package, from its package.json: printed by `--version` and kept in each model. */
export const VERSION: string = (() => {
  const found: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  if (typeof found === "object" && found !== null && "version" in found && typeof found.version === "string")
    return found.version;
  throw new Error("package.json has no version");
})();
