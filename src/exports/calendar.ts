import { type DatedItem, findDatedItems, selectDatesToWatch } from "../brief/dated-items.js";
import type { Brief } from "../brief/model.js";
import { addDays, formatCivilDate, parseCivilDate } from "../text/civil-date.js";
import { asLine } from "../text/fold.js";
import type { ValueBounds } from "../text/timex-value.js";

/** Days. A longer period is not something to keep free: only its last day is entered. */
const LONGEST_PERIOD = 31;

/**
 * The dates to watch as a calendar (RFC 5545): one all-day entry each, which does not block anybody's time. A period of
 * up to a month is an entry of that length; of a longer one ("through 2035") the last day is entered. Dates in words
 * only ("soon") are left out. The stamp is the article's date, since nothing here reads a clock.
 */
export function writeCalendar(brief: Brief): string {
  const stamp = `${compactDate(brief.article.published ?? "1970-01-01")}T000000Z`;
  const tool = brief.tool === null ? "Briefwright" : `${brief.tool.name} ${brief.tool.version}`;
  const watched = selectDatesToWatch(brief, findDatedItems(brief));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escapeText(tool)}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...(brief.article.title === null ? [] : [`X-WR-CALNAME:${escapeText(brief.article.title)}`]),
    ...watched.flatMap((dated) => (dated.days === null ? [] : eventLines(dated, dated.days, brief, stamp))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldContentLine(line)}\r\n`).join("");
}

function eventLines(dated: DatedItem, days: ValueBounds, brief: Brief, stamp: string): string[] {
  const { article } = brief;
  const { from, to } = entryDays(days);
  // Stable for as long as the item keeps its place and date.
  const key = dated.source === "commitment" ? dated.item.id : `o${dated.index + 1}`;
  const origin = article.input?.sha256.slice(0, 16) ?? compactDate(article.published ?? "1970-01-01");
  const [evidence] = dated.item.evidence;
  const description = [
    dated.date.text,
    evidence === undefined ? null : `${evidence.paragraph === null ? "" : `¶${evidence.paragraph} `}${evidence.text}`,
    article.title === null ? null : `${article.title}${article.published === null ? "" : `, ${article.published}`}`,
  ].filter((line) => line !== null);
  return [
    "BEGIN:VEVENT",
    `UID:${key.replace(/[^A-Za-z0-9.-]/gu, "_")}-${compactDate(days.from)}-${origin}@briefwright`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compactDate(from)}`,
    // The end is exclusive: the day after the last one (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compactDate(dayAfter(to))}`,
    `SUMMARY:${escapeText(summarise(dated, brief))}`,
    // Each value becomes one line; the line breaks between them are ours.
    `DESCRIPTION:${description.map(escapeText).join("\\n")}`,
    `CATEGORIES:${dated.source === "commitment" ? "COMMITMENT" : "OUTLOOK"}`,
    ...(article.url === null ? [] : [`URL:${encodeURI(decodeSafely(article.url))}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** [Ministry of Rail: order 120 wagons]. An outlook sentence names its holder only if its words do not. */
function summarise(dated: DatedItem, { actors }: Brief): string {
  const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  if (dated.source === "outlook") {
    const { text, holder } = dated.item;
    const name = holder === null ? "" : nameOf(holder);
    return text.includes(name) ? text : `${name}: ${text}`;
  }
  const { action, actors: ids, actorText } = dated.item;
  const who = ids.length > 0 ? ids.map(nameOf).join(", ") : actorText;
  return who === null ? action : `${who}: ${action}`;
}

function entryDays({ from, to }: ValueBounds): ValueBounds {
  const first = parseCivilDate(from);
  const limit = first && formatCivilDate(addDays(first, LONGEST_PERIOD));
  return limit !== null && to >= limit ? { from: to, to } : { from, to };
}

function dayAfter(day: string): string {
  const date = parseCivilDate(day);
  return date === null ? day : formatCivilDate(addDays(date, 1));
}

const compactDate = (iso: string): string => iso.replaceAll("-", "");

/** Decodes before encoding, so that percent signs are kept and nothing in the URL can end the line. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** TEXT of RFC 5545, 3.3.11, as one line without control characters. */
const escapeText = (text: string): string => asLine(text).replace(/[\\;,]/gu, "\\$&");

/** Folds a line at 75 octets, with a blank before each continuation (RFC 5545, 3.1); no character is split. */
function foldContentLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}
