/** Starts with a letter and contains nothing that YAML interprets: a colon or a # only within a word. */
const PLAIN = /^[A-Za-z](?:[\w ,.;'’“”–—()/&-]|:(?=[\w/])|(?<=\S)#)*$/;
const LAST = /[ -]$/;

/** Words that YAML 1.1 does not read as text. */
const MEANING = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

const isPlain = (text: string): boolean => PLAIN.test(text) && !LAST.test(text) && !MEANING.test(text);

/**
 * A mapping of texts and days as YAML 1.1, one per line; null if a value needs quoting. The `yaml` emitter handles
 * those, but loading it takes as long as printing a page.
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

/** [2031-10-14]; null if the date is not midnight UTC. */
function dayOf(date: Date): string | null {
  const [day, time] = Number.isNaN(date.getTime()) ? [] : date.toISOString().split("T");
  return day !== undefined && time === "00:00:00.000Z" && day.length === 10 ? day : null;
}
