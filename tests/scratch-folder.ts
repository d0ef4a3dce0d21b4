import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The variables that name the folder for temporary files, on every system. */
const VARIABLES = ["TMPDIR", "TEMP", "TMP"] as const;

/**
 * Gives a test run one folder for all its temporary files, and removes it at the end: tests make hundreds of folders, and
 * none cleans up after itself.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "briefwright-tests-"));
  // Some tests run the program as another user, who must get through to a folder inside.
  chmodSync(folder, 0o755);
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  for (const name of VARIABLES) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
