import type { PageElement, PageNode } from "./dom.js";

/** Elements whose text is no part of the article's prose. */
const LEFT_OUT =
  "figure, figcaption, aside, nav, footer, form, table, script, style, noscript, button, iframe, video, audio, svg, [aria-hidden=true], [hidden]";
/** Names of classes that news systems give to what stands around an article. */
const LEFT_OUT_CLASS =
  /(?:^|[\s_-])(?:caption|credit|related|recommend\w*|promo|newsletter|share|social|cookie|consent|advert\w*|sponsor\w*|tags?|breadcrumbs?|read-?more|more-on|comments?|author-bio|copyright|paywall)(?:$|[\s_-])/iu;
const BLOCKS = new Set([
  "p",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "blockquote",
  "pre",
  "div",
  "section",
  "article",
  "dd",
  "dt",
  "main",
  "ul",
  "ol",
  "body",
]);
/** Lines that lead elsewhere. */
const LEADS_ELSEWHERE =
  /^(?:read (?:more|also|next|the full)|see also|related(?: (?:articles?|stories|content))?|more (?:on|from)|watch(?: (?:live|now))?|listen|also (?:read|on)|advertisement|sign up|subscribe|share (?:this|on)|follow us|click here|photo|image|picture|video|continue reading|we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|story continues below)\b.{0,120}$/iu;

/**
 * The paragraphs of an article's element, in order: text of blocks that hold no block themselves. Captions, notices, links to other
 * articles and a repeated title are left out.
 */
export function findParagraphs(root: PageElement, title: string | null | undefined): string[] {
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of root.querySelectorAll("[class], [id]")) {
    if (LEFT_OUT_CLASS.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`))
      element.remove();
  }
  const paragraphs: string[] = [];
  let open = "";
  const close = (): void => {
    const text = open.replace(/[^\S\n]+/gu, " ").trim();
    open = "";
    if (text !== "" && !LEADS_ELSEWHERE.test(text) && fold(text) !== fold(title ?? ""))
      paragraphs.push(...text.split(/\s*\n\s*/u));
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) open += (node.textContent ?? "").replace(/\s+/gu, " ");
    if (node.nodeType !== 1) return;
    const element = node as PageElement;
    const name = element.localName;
    if (name === "br") open += BREAK;
    const block = BLOCKS.has(name);
    if (block) close();
    if (!isLinkLine(element)) for (const child of element.childNodes) walk(child);
    if (block) close();
  };
  walk(root);
  close();
  return paragraphs
    .flatMap((text) => text.split(BREAKS))
    .map((text) => text.replaceAll(BREAK, " ").replace(/\s+/gu, " ").trim())
    .filter((text) => text !== "");
}

/** A line break is a blank; two of them part paragraphs, as older news systems write them. */
const BREAK = "\u2028";
const BREAKS = /(?:\s*\u2028\s*){2,}/u;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A block that is one link and nothing else leads to another page. */
function isLinkLine(element: PageElement): boolean {
  if (!/^(?:p|li|h[2-4]|div)$/u.test(element.localName)) return false;
  const links = element.querySelectorAll("a");
  if (links.length !== 1) return false;
  const text = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
  return (
    text !== "" && (links[0]?.textContent ?? "").replace(/\s+/gu, " ").trim() === text && !/[.!?]["'”’]?$/u.test(text)
  );
}
