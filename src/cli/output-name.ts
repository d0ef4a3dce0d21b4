import { basename } from "node:path";
import { isDeviceName } from "../text/device-names.js";

/** In bytes of UTF-8. Leaves room for "-3c9d21-12.minister.new.gitlab.md" within the 255 of most file systems. */
const LONGEST = 160;

/** The stem of an input's output files: its name without extension, safe on every file system. [a b?.txt] -> [a-b] */
export function outputStem(input: string): string {
  if (input === "-") return "article";
  const name = basename(input).replace(/\.[A-Za-z0-9]{1,5}$/u, "");
  const safe = cut(name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")).replace(/^[.-]+|[.-]+$/gu, "");
  // Windows looks at the part before the first dot only: [con.draft.txt]
  return safe === "" || isDeviceName(safe.split(".", 1)[0] ?? "") ? `article-${safe || "1"}` : safe;
}

/** The longest beginning of whole characters that fits. */
function cut(name: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST) break;
    kept += character;
  }
  return kept;
}
