import type { Brief } from "../brief/model.js";
import { addDays, formatCivilDate, parseCivilDate } from "../text/civil-date.js";
import { asLine } from "../text/fold.js";
import { type DatedItem, findDatedItems } from "./dated.js";

/** A period longer than this is not something to keep a day free for: its last day is. */
const LONGEST_DAYS = 31;

/**
 * The dates to watch as a calendar (RFC 5545): an all-day entry each, which takes no time from anybody's day. A month or a shorter period is an entry of
 * that length; of a longer one ("through 2035") its last day is entered. The stamp is the article's date, since nothing here reads a clock.
 */
export function writeCalendar(brief: Brief): string {
  const stamp = `${compactDate(brief.article.published ?? "1970-01-01")}T000000Z`;
  const tool = brief.tool === null ? "Briefwright" : `${brief.tool.name} ${brief.tool.version}`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escapeText(tool)}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...(brief.article.title === null ? [] : [`X-WR-CALNAME:${escapeText(brief.article.title)}`]),
    ...findDatedItems(brief).flatMap((item) => eventLines(item, brief, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldContentLine(line)}\r\n`).join("");
}

function eventLines(item: DatedItem, { article }: Brief, stamp: string): string[] {
  const [from, to] = daysOf(item);
  const origin = article.input?.sha256.slice(0, 16) ?? compactDate(article.published ?? "1970-01-01");
  const description = [
    item.words,
    item.evidence === null ? null : item.paragraph === null ? item.evidence : `¶${item.paragraph} ${item.evidence}`,
    article.title === null ? null : `${article.title}${article.published === null ? "" : `, ${article.published}`}`,
  ].filter((line) => line !== null);
  return [
    "BEGIN:VEVENT",
    `UID:${item.key.replace(/[^A-Za-z0-9.-]/gu, "_")}-${compactDate(item.from)}-${origin}@briefwright`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compactDate(from)}`,
    // The day after the last one: the end is not included (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compactDate(dayAfter(to))}`,
    `SUMMARY:${escapeText(item.summary)}`,
    // Each value is one line; the lines are ours.
    `DESCRIPTION:${description.map(escapeText).join("\\n")}`,
    `CATEGORIES:${item.kind === "commitment" ? "COMMITMENT" : "OUTLOOK"}`,
    ...(article.url === null ? [] : [`URL:${encodeURI(decodeSafely(article.url))}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function daysOf({ from, to }: DatedItem): [string, string] {
  const first = parseCivilDate(from);
  const limit = first && formatCivilDate(addDays(first, LONGEST_DAYS));
  return limit !== null && to >= limit ? [to, to] : [from, to];
}

function dayAfter(day: string): string {
  const date = parseCivilDate(day);
  return date === null ? day : formatCivilDate(addDays(date, 1));
}

const compactDate = (iso: string): string => iso.replaceAll("-", "");

/** A URI keeps its percent signs, and holds nothing that could end the line. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** TEXT (RFC 5545, 3.3.11): one line, without control characters. */
const escapeText = (text: string): string => asLine(text).replace(/[\\;,]/gu, "\\$&");

/** Lines of at most 75 octets, the others begun with a blank (RFC 5545, 3.1); no character is cut in two. */
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
