import { join } from "node:path";
import type { Io } from "./io.js";

/**
 * The folder of the user's own settings and audiences, by the XDG Base Directory Specification; null if there is no
 * home.
 */
export function userFolder(env: Io["env"]): string | null {
  const config = env["XDG_CONFIG_HOME"] ?? (env["HOME"] ? join(env["HOME"], ".config") : null);
  return config === null ? null : join(config, "briefwright");
}
