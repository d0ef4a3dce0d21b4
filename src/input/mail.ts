import { UserError } from "../errors.js";
import { isKnownCharset, isShifted } from "./charset.js";
import { unsupportedCharset } from "./decode.js";
import { buildArticle } from "./fields.js";
import { readHtmlText, refuseDeep } from "./html.js";
import { findParagraphs } from "./html-paragraphs.js";
import { parsePage } from "./parse-page.js";
import { parseLater, type ReadContext, type Reader } from "./reader.js";
import type { Article } from "./types.js";
import { writtenDay } from "./written-day.js";

/**
 * Reads a mail, as clipping services send them: its text or HTML, with the subject as title and the Date header as the
 * day.
 */
export const readMail: Reader = async (bytes, context) => {
  const { simpleParser } = await import("mailparser");
  const options = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };
  const parsed = simpleParser(Buffer.from(bytes), options);
  const mail = await parseLater(parsed, "a mail that cannot be read", context.input.name);
  const given = {
    title: mail.subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:\s*)+/iu, "").trim() || null,
    published: writtenDay(mail.headerLines.find(({ key }) => key === "date")?.line ?? ""),
    source: mail.from?.value[0]?.name || null,
  };
  const { article, sender } = readBody(mail, context);
  refuseUnread(bytes, article.text, context.input.name);
  return [
    {
      ...article,
      title: fact(given.title) ?? article.title,
      published: article.published ?? fact(given.published),
      source: article.source ?? fact(sender ?? given.source),
    },
  ];
};

/**
 * mailparser reads text in a character set that it does not know, or refuses to decode, as UTF-8. (RFC 2046 says not to
 * show such text.)
 *
 * @throws UserError (input) if that spoilt the text.
 */
function refuseUnread(bytes: Uint8Array, text: string, file: string): void {
  const source = new TextDecoder("latin1").decode(bytes);
  for (const [field] of source.matchAll(/^content-type:\s*text\/(?:plain|html)\b[^\n]*(?:\n[ \t][^\n]*)*/gimu)) {
    const label = /charset\s*=\s*"?([^\s";]+)/iu.exec(field)?.[1];
    if (label === undefined || isKnownCharset(label)) continue;
    if (text.includes("\uFFFD") || isShifted(label, text)) throw unsupportedCharset(label, file);
  }
}

const fact = (value: string | null): Article["title"] => (value === null ? null : { value, from: "file" });

/** In UTF-16 units. Shorter plain text next to HTML is not the article: [View this mail in your browser]. */
const LEAST_PLAIN = 160;

interface Body {
  readonly article: Article;
  /** The name of the sender of a forwarded mail, or null. */
  readonly sender: string | null;
}

function readBody(
  mail: { readonly text?: string | undefined; readonly html?: string | false },
  context: ReadContext,
): Body {
  const plain = mail.text?.trim() ? dropForwarded(mail.text) : null;
  // Newsletters have a short plain text, and the article in HTML.
  const teaser = plain !== null && plain.text.length < LEAST_PLAIN && typeof mail.html === "string";
  if (plain && plain.text !== "" && !teaser)
    return { article: buildArticle(plain, context.input), sender: plain.sender };
  if (mail.html) return readHtmlBody(mail.html, context);
  throw new UserError("input", {
    what: "a mail without text",
    where: { file: context.input.name },
    advice: "if the article is an attachment, give that file",
  });
}

/** A letter in HTML is all text. A newsletter is a page laid out in tables. */
function readHtmlBody(html: string, context: ReadContext): Body {
  refuseDeep(html, context.input.name);
  const { body } = parsePage(html);
  const inTables = [...body.querySelectorAll("table")].reduce(
    (most, table) => Math.max(most, table.textContent.length),
    0,
  );
  if (inTables * 2 > body.textContent.length) return { article: readHtmlText(html, context), sender: null };
  const letter = dropForwarded(findParagraphs(body, null).join("\n\n"));
  return { article: buildArticle(letter, context.input), sender: letter.sender };
}

/**
 * The headers of a forwarded mail, [From: Ostapress <wire@...> Sent: ... Subject: ...]: one per line, or all in one
 * paragraph, as in a letter in HTML.
 */
const FORWARDED = [
  /(?:^|\n)[ \t]*(?:-+\s*(?:forwarded message|original message)\s*-+|begin forwarded message:)[ \t]*\n+((?:[ \t]*\*?(?:from|date|sent|to|cc|subject|reply-to)\*?:[^\n]*\n+)+)/iu,
  /(?:^|\n)[ \t_-]*(\*?from\*?:[^\n]{1,400}\n\*?(?:sent|date)\*?:[^\n]{1,200}\n(?:\*?(?:to|cc|subject)\*?:[^\n]{1,1000}(?:\n|$)){1,3})/iu,
  /(?:^|\n)(from: [^\n]{1,400} (?:sent|date): [^\n]{1,400} subject: [^\n]{1,400})(?:\n|$)/iu,
];

/**
 * The article in a mail: without quote marks ([> ]), the signature after [-- ], and, if a mail was forwarded, without
 * its headers and the words of the forwarding person above them.
 */
function dropForwarded(text: string): { text: string; sender: string | null } {
  const body = text
    .replace(/\r\n?/gu, "\n")
    .replace(/\n-- \n[\s\S]*$/u, "\n")
    .replace(/^(?:>[ ]?)+/gmu, "");
  for (const pattern of FORWARDED) {
    const match = pattern.exec(body);
    if (!match) continue;
    const from = /from\*?:\s*"?([^"<\n]{1,120}?)"?\s*(?:<|\n|$| sent:| date:)/iu.exec(match[1] ?? "")?.[1]?.trim();
    return {
      text: body.slice(match.index + match[0].length).trim(),
      sender: from && !from.includes("@") ? from : null,
    };
  }
  return { text: body.trim(), sender: null };
}
