import { type EscapeRule, numericEntity } from "./escape.js";

/**
 * What acts in MediaWiki, before saving (`~~~~`, `{{subst:`) and after. Numeric references go through all its stages untouched; `<nowiki>` does not, and
 * reads worse. The list of protocols is that of `$wgUrlProtocols`, the typography that of `Sanitizer::armorFrenchSpaces`.
 */
export const MEDIAWIKI_ESCAPES: readonly EscapeRule[] = [
  { acts: /[{}]/gu, write: numericEntity },
  // Links to pages and out.
  { acts: /\[(?=\[|\/\/|[a-z][a-z0-9+.-]{1,12}:|$)|(?<=\[)\[/giu, write: numericEntity },
  { acts: /[[\]]/gu, write: numericEntity, only: "label" },
  { acts: /\](?=\])|(?<=\])\]/gu, write: numericEntity },
  { acts: /<(?! )|(?<=--)>/gu, write: numericEntity },
  { acts: /&(?=[#\w]|$)/gu, write: numericEntity },
  // Signatures, bold and italic, magic words; a single one where marks of ours may stand beside it.
  { acts: /~(?=~)|(?<=~)~|'(?=')|(?<=')'|^'|'$|_(?=_)|(?<=_)_/gu, write: numericEntity },
  // Addresses that are linked by themselves.
  {
    acts: /:(?=\/\/)|(?<=\b(?:bitcoin|geo|magnet|mailto|news|sips?|sms|tel|urn|xmpp)):(?=\S)/giu,
    write: numericEntity,
  },
  { acts: /(?<![A-Za-z:])\/(?=\/)/gu, write: numericEntity },
  { acts: /I(?=SBN\b)|R(?=FC\b)|P(?=MID\b)/gu, write: numericEntity },
  // Blanks that would come out as hard spaces, also those that stand before or behind the run; hard spaces that would be trimmed.
  { acts: / (?=[?:;!%»›])|(?<=[«‹]) |^[?:;!%»›]|[«‹]$|^\u00a0|\u00a0$/gu, write: numericEntity },
  // Cells.
  { acts: /\||!(?=!)|(?<=!)!|^[-+}!]/gu, write: numericEntity, only: "cell" },
  { acts: /^=|=$/gu, write: numericEntity, only: "heading" },
  // Lists, headings, rules, tables at the start of a line.
  { acts: /^[#*:;=|!]|^-(?=-)/gu, write: numericEntity, only: "start" },
];

/**
 * A name that MediaWiki takes for a page, a category: without the marks that titles cannot have, at most 255 bytes.
 *
 * @returns null where nothing is left.
 */
export function mediawikiPageName(text: string): string | null {
  const bare = text
    .replace(/[#<>[\]{}|_%&:~\p{Cc}\p{Cf}\ufffd]/gu, " ")
    .replace(/(?<![^/ ])\.{1,2}(?![^/ ])/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[ /]+| $/gu, "");
  // No character takes more than 3 bytes a UTF-16 unit.
  return bare.slice(0, 85).toWellFormed().replace("\ufffd", "").trim() || null;
}
