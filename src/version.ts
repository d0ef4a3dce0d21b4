import { readFileSync } from "node:fs";

/** Version of the package, from its package.json: printed by `--version` and kept in each model. */
export const VERSION: string = (() => {
  const found: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  if (typeof found === "object" && found !== null && "version" in found && typeof found.version === "string")
    return found.version;
  throw new Error("package.json has no version");
})();
