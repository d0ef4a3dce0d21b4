import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The last file that the build writes before it runs the program once. */
const BUILT = join(root, "dist", "cli", "bundle", "program.cjs");

/**
 * Stops a test run whose `dist/` is older than `src/`: some tests run the built program, and would test an old one.
 */
export function setup(): void {
  if (!existsSync(BUILT)) throw new Error("dist/ is not built, and some tests run it: run `npm run build` first");
  const built = statSync(BUILT).mtimeMs;
  const newer = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|mjs|cjs)$/u.test(file))
    .find((file) => statSync(join(root, "src", file)).mtimeMs > built);
  if (newer !== undefined)
    throw new Error(`src/${newer} is newer than dist/, and some tests run dist/: run \`npm run build\` first`);
}
