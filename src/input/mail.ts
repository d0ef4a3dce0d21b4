import { UserError } from "../errors.js";
import { buildArticle } from "./fields.js";
import { readHtmlText } from "./html.js";
import type { ReadContext, Reader } from "./reader.js";
import type { Article } from "./types.js";

/** A mail, as clipping services send them: its text through the readers of text or HTML, the subject as title, the Date header as day. */
export const readMail: Reader = async (bytes, context) => {
  const { simpleParser } = await import("mailparser");
  const mail = await simpleParser(Buffer.from(bytes), {
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  const given = {
    title: mail.subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:\s*)+/iu, "").trim() || null,
    published: writtenDay(mail.headerLines.find(({ key }) => key === "date")?.line ?? ""),
    source: mail.from?.value[0]?.name || null,
  };
  const body = readBody(mail, context);
  return [
    {
      ...body,
      title: fact(given.title) ?? body.title,
      published: body.published ?? fact(given.published),
      source: body.source ?? fact(given.source),
    },
  ];
};

const fact = (value: string | null): Article["title"] => (value === null ? null : { value, from: "file" });

function readBody(
  mail: { readonly text?: string | undefined; readonly html?: string | false },
  context: ReadContext,
): Article {
  const text = mail.text?.trim() ? dropForwarded(mail.text) : "";
  if (text !== "") return buildArticle({ text }, context.input);
  if (mail.html) return readHtmlText(mail.html, context);
  throw new UserError("input", {
    what: "a mail without text",
    where: { file: context.input.name },
    advice: "give the article that is attached to it",
  });
}

/** "Begin forwarded message: From: … Subject: …", quoting marks and what follows "-- " (a signature) are not the article. */
function dropForwarded(text: string): string {
  const body = text
    .replace(/\r\n?/gu, "\n")
    .replace(/\n-- \n[\s\S]*$/u, "\n")
    .replace(/^(?:>[ ]?)+/gmu, "");
  const block =
    /(?:^|\n)[ \t]*(?:-+\s*(?:forwarded message|original message)\s*-+|begin forwarded message:)[ \t]*\n+(?:[ \t]*\*?(?:from|date|sent|to|cc|subject|reply-to)\*?:[^\n]*\n)+/iu;
  const match = block.exec(body);
  // A clipping is the forwarded part: what the sender wrote above it is not the article.
  return (match ? body.slice(match.index + match[0].length) : body).trim();
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day as the Date header writes it (RFC 5322), whatever the zone: "Tue, 14 Oct 2031 07:12:00 +0300" -> 2031-10-14. */
function writtenDay(header: string): string | null {
  const match = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/u.exec(header);
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? "") + 1;
  return match && month > 0
    ? `${match[3]}-${String(month).padStart(2, "0")}-${String(match[1]).padStart(2, "0")}`
    : null;
}
