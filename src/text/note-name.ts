import { isDeviceName } from "./device-names.js";

/**
 * The name of an actor's note in a vault: of its file, without the extension, and of links to it. Characters that
 * Obsidian's links (`[ ] # ^ |`), Markdown within them, or file systems (`* " \\ / < > : ?`) cannot hold become blanks.
 * At most 80 code points.
 *
 * [Orr, Anna: "Minister"] -> [Orr, Anna Minister]
 */
export function actorNoteName(name: string, id: string): string {
  return safeName(name) ?? safeName(`Actor ${id}`) ?? "Actor";
}

/** Null if no character is left. */
function safeName(name: string): string | null {
  const bare = name
    .normalize("NFC")
    .toWellFormed()
    .replace(/[[\]#^|*"\\/<>:?`~=%${}@_!\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, " ")
    .replace(/&(?=#?\w+;)/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[ .'-]+|[ .]+$/gu, "");
  const short = [...bare].slice(0, 80).join("").trimEnd();
  if (short === "") return null;
  return isDeviceName(short) ? `${short} (actor)` : short;
}
