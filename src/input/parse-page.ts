import { parseHTML } from "linkedom";

/**
 * Parses HTML. Authors may omit `html`, `head` and `body`, as mails and feeds do, but linkedom does not add them as a
 * browser would. So a missing body is added around the text before it is parsed.
 */
export function parsePage(content: string): ReturnType<typeof parseHTML>["document"] {
  if (/<body[\s>]/iu.test(content) && /<html[\s>]/iu.test(content)) {
    const { document } = parseHTML(content);
    if (document.documentElement?.querySelector("body")) return document;
  }
  const root = /<html\b[^<>]{0,2000}>/iu.exec(content)?.[0] ?? "<html>";
  const rest = content.replace(/<!doctype[^<>]{0,500}>|<\/?(?:html|head|body)\b[^<>]{0,2000}>/giu, "");
  return parseHTML(`<!doctype html>${root}<head></head><body>${rest}</body></html>`).document;
}
