import { parseHTML } from "linkedom";

/**
 * Parses HTML. Its standard lets authors leave out `html`, `head` and `body`, and letters and feeds do; linkedom does not put them in, so that
 * is done here, on the text: without a body all of it is one.
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
