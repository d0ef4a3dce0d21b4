import { type EscapeRule, numericEntity } from "./escape.js";

/**
 * Characters with a meaning in MediaWiki, before saving (`~~~~`, `{{subst:`) or after. Numeric references survive all
 * its stages; `<nowiki>` does not, and is harder to read. The protocols are those of `$wgUrlProtocols`, the typography
 * is that of `Sanitizer::armorFrenchSpaces`.
 */
export const MEDIAWIKI_ESCAPES: readonly EscapeRule[] = [
  { acts: /[{}]/gu, write: numericEntity },
  // Links to pages and to the web.
  { acts: /\[(?=\[|\/\/|[a-z][a-z0-9+.-]{1,12}:|$)|(?<=\[)\[/giu, write: numericEntity },
  { acts: /[[\]]/gu, write: numericEntity, only: "label" },
  { acts: /\](?=\])|(?<=\])\]/gu, write: numericEntity },
  { acts: /<(?! )|(?<=--)>/gu, write: numericEntity },
  { acts: /&(?=[#\w]|$)/gu, write: numericEntity },
  // Signatures, bold and italic, magic words; a single mark where our own mark may be adjacent.
  { acts: /~(?=~)|(?<=~)~|'(?=')|(?<=')'|^'|'$|_(?=_)|(?<=_)_/gu, write: numericEntity },
  // Addresses that become links by themselves.
  {
    acts: /:(?=\/\/)|(?<=\b(?:bitcoin|geo|magnet|mailto|news|sips?|sms|tel|urn|xmpp)):(?=\S)/giu,
    write: numericEntity,
  },
  { acts: /(?<![A-Za-z:])\/(?=\/)/gu, write: numericEntity },
  { acts: /I(?=SBN\b)|R(?=FC\b)|P(?=MID\b)/gu, write: numericEntity },
  // Spaces that would become no-break spaces, including those next to the run; no-break spaces that would be trimmed.
  { acts: / (?=[?:;!%»›])|(?<=[«‹]) |^[?:;!%»›]|[«‹]$|^\u00a0|\u00a0$/gu, write: numericEntity },
  // Cells.
  { acts: /\||!(?=!)|(?<=!)!|^[-+}!]/gu, write: numericEntity, only: "cell" },
  { acts: /^=|=$/gu, write: numericEntity, only: "heading" },
  // Lists, headings, rules, tables at the start of a line.
  { acts: /^[#*:;=|!]|^-(?=-)/gu, write: numericEntity, only: "start" },
];

/**
 * A valid MediaWiki page or category name: without the characters that titles cannot contain, at most 255 bytes.
 *
 * @returns null if nothing is left.
 */
export function mediawikiPageName(text: string): string | null {
  const bare = text
    .replace(/[#<>[\]{}|_%&:~\p{Cc}\p{Cf}\ufffd]/gu, " ")
    .replace(/(?<![^/ ])\.{1,2}(?![^/ ])/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[ /]+| $/gu, "");
  // No character needs more than 3 bytes per UTF-16 unit.
  return bare.slice(0, 85).toWellFormed().replace("\ufffd", "").trim() || null;
}
