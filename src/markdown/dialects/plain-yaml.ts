/** Begins with a letter and holds no mark that means something in YAML: a colon or a # only within a word. */
const PLAIN = /^[A-Za-z](?:[\w ,.;'’“”–—()/&-]|:(?=[\w/])|(?<=\S)#)*$/;
const LAST = /[ -]$/;

/** Words that YAML 1.1 reads as something else than text. */
const MEANING = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

const isPlain = (text: string): boolean => PLAIN.test(text) && !LAST.test(text) && !MEANING.test(text);

/**
 * A mapping of texts and days as YAML 1.1, one to a line, where each is a text that needs no quotation marks; null where the emitter must say.
 * That one takes as long to load as a page to print.
 */
export function writePlainYaml(values: Readonly<Record<string, unknown>>): string | null {
  let written = "";
  for (const [key, value] of Object.entries(values)) {
    const text = value instanceof Date ? dayOf(value) : value;
    if (!isPlain(key) || typeof text !== "string" || !(value instanceof Date || isPlain(text))) return null;
    written += `${key}: ${text}\n`;
  }
  return written === "" ? null : written;
}

/** [2031-10-14]; null for an instant within a day. */
function dayOf(date: Date): string | null {
  const [day, time] = Number.isNaN(date.getTime()) ? [] : date.toISOString().split("T");
  return day !== undefined && time === "00:00:00.000Z" && day.length === 10 ? day : null;
}
