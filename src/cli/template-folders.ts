import { statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.js";
import { TEMPLATES_FOLDER } from "../package.js";
import type { Io } from "./io.js";
import { userFolder } from "./user-folder.js";
import { orNull } from "./write-whole.js";

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

/**
 * Called where `--templates` is read from: a misspelt folder would be passed over, and the audience of the same name in
 * the next one taken.
 *
 * @throws UserError (usage).
 */
export function refuseNoFolder(templates: string | undefined): void {
  if (templates === undefined || orNull(() => statSync(templates).isDirectory())) return;
  const where = { file: templates, field: "--templates" };
  throw new UserError("usage", { what: "no such folder", where, advice: "check the path" });
}
