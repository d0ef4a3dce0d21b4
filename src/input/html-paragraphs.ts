import { sameWords } from "../text/same-words.js";
import type { PageElement, PageNode } from "./dom.js";

/** Elements whose text does not belong to the article's prose. */
const LEFT_OUT =
  "figure, figcaption, aside, nav, footer, form, table, script, style, noscript, button, iframe, video, audio, svg, [aria-hidden=true], [hidden]";

/** An element's name has one of these words, with blanks, `-` or `_` around it. Words are regular expressions. */
const named = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.trim().split(/\s+/u).join("|")})(?:$|[\\s_-])`, "iu");

/** Names that news systems give to elements around an article. */
const LEFT_OUT_NAME = named(`
  caption credit byline related recommend\\w* promo newsletter share social cookie consent advert\\w* sponsor\\w* tags?
  breadcrumbs? read-?more more-on comments? author-bio copyright
`);

/** Names of requests to subscribe, but also of the text that subscribers get. The words decide which it is. */
const PAYWALL_NAME = named("paywall regwall subscri\\w* piano meter");
const ASKS_FOR_MONEY = /\bsubscri(?:be|ber|bers|ption|ptions)\b|\bsign in\b|\blog in\b|\bfree trial\b/iu;
/** In UTF-16 units: longer elements are not requests to subscribe. */
const LONGEST_OFFER = 1500;

const BLOCKS: ReadonlySet<string> = new Set(
  "p li h1 h2 h3 h4 blockquote pre div section article dd dt main ul ol body".split(" "),
);

/** Lines that link to other articles, caption pictures or ask for consent, by their beginning. */
const LEADS_ELSEWHERE = [
  // [Read more: Harbour approved]
  /^(?:read (?:more|also|next|the full)|see also|related (?:articles?|stories|content))\b.{0,120}$/iu,
  /^(?:more (?:on|from) (?:this|the)|also (?:read|on)|continue reading|story continues below)\b.{0,120}$/iu,
  // [Sign up for our newsletter], [Follow us], [We use cookies]
  /^(?:sign up (?:to|for)|subscribe (?:to|now)|share (?:this|on)|follow us|click here)\b.{0,120}$/iu,
  /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies)\b.{0,120}$/iu,
  // [Advertisement]
  /^(?:advertisement|related|watch|watch live|listen)$/iu,
  // [Photo: Anna Orr], [File photo | Post]
  /^(?:photo|image|picture|video|watch|listen|related|file)(?: \w+)?\s*[:|].{0,120}$/iu,
];

/** The line that WordPress adds to each item of a feed. */
const FEED_FOOTER =
  /^the (?:post|article) .{1,300} (?:appeared first|first appeared|was first published) on .{1,120}$/iu;
/** The time of an update in a live blog: [11:20], [8.05 pm GMT]. */
const TIME_ONLY = /^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/u;

/**
 * The paragraphs of an article's element, in order: the text between the borders of block elements. Captions, notices,
 * links to other articles and a repeated title are left out. Removes elements from the tree.
 *
 * @param title the article's title, if known.
 */
export function findParagraphs(root: PageElement, title: string | null | undefined): string[] {
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  leaveOutByName(root);
  const paragraphs: string[] = [];
  let open = "";
  const close = (): void => {
    const text = open.replace(/[^\S\n]+/gu, " ").trim();
    open = "";
    const left = [...LEADS_ELSEWHERE, FEED_FOOTER, TIME_ONLY].some((pattern) => pattern.test(text));
    if (text !== "" && !left && !sameWords(text, title ?? "")) paragraphs.push(...text.split(/\s*\n\s*/u));
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

/** Attributes whose values say what an element is, in whatever system wrote the page. */
const NAMES = ["class", "id", "data-component", "data-testid", "role"] as const;

/** Removes elements by their names, except one with most of the text: [class="article-with-comments"]. */
function leaveOutByName(root: PageElement): void {
  const most = (root.textContent ?? "").length / 2;
  for (const element of root.querySelectorAll(NAMES.map((name) => `[${name}]`).join(", "))) {
    const name = NAMES.map((attribute) => element.getAttribute(attribute) ?? "").join(" ");
    if (!LEFT_OUT_NAME.test(name) && !PAYWALL_NAME.test(name)) continue;
    const text = element.textContent ?? "";
    const offer = PAYWALL_NAME.test(name) && text.length <= LONGEST_OFFER && isOffer(element, text);
    if (offer || (LEFT_OUT_NAME.test(name) && text.length <= most)) element.remove();
  }
}

/** Whether an element asks readers to subscribe, and has fewer than two paragraphs about something else. */
function isOffer(element: PageElement, text: string): boolean {
  if (!ASKS_FOR_MONEY.test(text)) return false;
  const others = [...element.querySelectorAll("p")].filter(({ textContent }) => {
    const words = textContent ?? "";
    return words.length >= 80 && !ASKS_FOR_MONEY.test(words);
  });
  return others.length < 2;
}

/** Stands for a line break (`br`). One counts as a blank; two separate paragraphs, as older news systems write them. */
const BREAK = "\u2028";
const BREAKS = /(?:\s*\u2028\s*){2,}/u;

/** A block that is one link and nothing else, and not a sentence, leads to another page. */
function isLinkLine(element: PageElement): boolean {
  if (!/^(?:p|li|h[2-4]|div)$/u.test(element.localName)) return false;
  const links = element.querySelectorAll("a");
  if (links.length !== 1) return false;
  const text = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
  return (
    text !== "" && (links[0]?.textContent ?? "").replace(/\s+/gu, " ").trim() === text && !/[.!?]["'”’]?$/u.test(text)
  );
}
