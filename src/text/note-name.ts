import { isDeviceName } from "./device-names.js";

/**
 * The name of an actor's note: its file without ending, and links to it. What Obsidian's links (`[ ] # ^ |`), Markdown in them, and file systems
 * (`* " \\ / < > : ?`) cannot hold becomes a blank. At most 80 characters. [Orr, Anna: "Minister"] -> [Orr, Anna Minister]
 */
export function actorNoteName(name: string, id: string): string {
  return safeName(name) ?? safeName(`Actor ${id}`) ?? "Actor";
}

/** Null where nothing is left. */
export function safeName(name: string): string | null {
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
