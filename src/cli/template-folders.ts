import { join } from "node:path";
import { TEMPLATES_FOLDER } from "../package.js";
import type { Io } from "./io.js";
import { userFolder } from "./user-folder.js";

/** The search path of audiences: `--templates`, the project's folder, the user's, the package's. */
export function templateFolders(own: string | undefined, io: Io): string[] {
  const user = userFolder(io.env);
  return [
    own ?? null,
    join(io.cwd, ".briefwright", "templates"),
    user && join(user, "templates"),
    TEMPLATES_FOLDER,
  ].filter((folder) => folder !== null);
}
