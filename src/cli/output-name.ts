import { basename } from "node:path";

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
/** Leaves room for ".minister.gitlab.md" within the 255 bytes of most file systems, at up to 2 bytes a letter. */
const LONGEST = 80;

/** The first part of an input's outputs: its file name without ending, safe on every file system. [a b?.txt] -> [a-b] */
export function outputStem(input: string): string {
  if (input === "-") return "article";
  const name = basename(input).replace(/\.[A-Za-z0-9]{1,5}$/u, "");
  const safe = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/gu, "")
    .slice(0, LONGEST);
  return safe === "" || RESERVED.test(safe) ? `article-${safe || "1"}` : safe;
}
