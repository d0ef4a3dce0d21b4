import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/* Files of the package besides the code. The paths are right for `src` and `dist`, which are both at its top. */

/** The shipped audiences: the last folder of every search path. */
export const TEMPLATES_FOLDER: string = fileURLToPath(new URL("../templates", import.meta.url));

/** The package's version, printed by `--version` and recorded in each model. */
export const VERSION: string = (() => {
  const found: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  if (typeof found === "object" && found !== null && "version" in found && typeof found.version === "string")
    return found.version;
  throw new Error("package.json has no version");
})();
