import { join } from "node:path";
import { TEMPLATES_FOLDER } from "../package.js";
import type { Io } from "./io.js";

/** The search path of audiences: `--templates`, the project's, the user's, the package's. */
export function templateFolders(own: string | undefined, io: Io): string[] {
  const home = io.env["XDG_CONFIG_HOME"] ?? (io.env["HOME"] ? join(io.env["HOME"], ".config") : null);
  return [
    own ?? null,
    join(io.cwd, ".briefwright", "templates"),
    home && join(home, "briefwright", "templates"),
    TEMPLATES_FOLDER,
  ].filter((folder) => folder !== null);
}
