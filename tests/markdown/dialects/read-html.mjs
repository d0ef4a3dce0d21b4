// What a reader of the HTML sees: blocks, inline elements, text and links, without what engines add (classes, ids,
// wrappers).
import { parse } from "parse5";

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const DROPPED = new Set(["head", "script", "style", "link", "meta", "#comment", "#documentType"]);

const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;

/** Meaningless wrappers: around an escaped character, an entity or a headline; plain spans. */
function isWrapper(node) {
  if (["section", "div", "tbody", "thead", "html", "body"].includes(node.nodeName)) return true;
  if (["a", "i"].includes(node.nodeName) && /^[ \n]*$/.test(textOf(node))) return true;
  if (node.nodeName === "a") return attribute(node, "href") === undefined;
  if (node.nodeName !== "span") return false;
  if (attribute(node, "lang") !== undefined || attribute(node, "class")?.includes("abbr")) return false;
  const names = node.attrs.map(({ name }) => name);
  return names.every((name) =>
    ["id", "typeof", "data-escaped-char", "class", "data-mw", "data-parsoid"].includes(name),
  );
}

const textOf = (node) => (node.nodeName === "#text" ? node.value : (node.childNodes ?? []).map(textOf).join(""));
const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);

/** HTML as one string of elements, link targets and text, with white space collapsed as in a browser. */
export function outline(html) {
  let out = "";
  const visit = (node) => {
    for (const child of node.childNodes ?? []) {
      const name = child.nodeName;
      if (name === "#text") out += escaped(child.value.replace(/[ \t\r\n\f]+/g, " "));
      else if (DROPPED.has(name)) continue;
      else if (isWrapper(child)) visit(child);
      else {
        const href = name === "a" ? attribute(child, "href") : undefined;
        const target = href !== undefined && /^(?:https?|mailto):/i.test(href) ? ` href="${escaped(href)}"` : "";
        const lang = attribute(child, "lang");
        out += `<${name}${target}${lang === undefined ? "" : ` lang="${lang}"`}>`;
        visit(child);
        out += `</${name}>`;
      }
    }
  };
  visit(parse(html));
  const block = `</?(?:${[...BLOCKS].join("|")})(?: [^>]*)?>|<br></br>`;
  return (
    out
      .replace(/ +/g, " ")
      // DokuWiki numbers its footnotes through all pages of a run.
      .replace(/<a>\d+\)<\/a>/g, "<a>n)</a>")
      // The space that keeps DokuWiki from reading a label as an image.
      .replace(/(<a(?: [^>]*)?>) /g, "$1")
      .replace(new RegExp(` ?(${block}) ?`, "g"), "$1")
      .trim()
  );
}

/** The rows of each table as texts, with `#` before headings; and the targets of external links, in order. */
export function shape(html) {
  const tables = [];
  const links = [];
  const visit = (node) => {
    for (const child of node.childNodes ?? []) {
      if (child.nodeName === "table") tables.push([]);
      if (child.nodeName === "tr") tables.at(-1)?.push([]);
      if (child.nodeName === "th" || child.nodeName === "td")
        tables
          .at(-1)
          ?.at(-1)
          ?.push(child.nodeName === "th" ? "head" : "cell");
      const href = child.nodeName === "a" ? attribute(child, "href") : undefined;
      if (href !== undefined && /^(?:https?|mailto):/i.test(href)) links.push(href);
      if (!DROPPED.has(child.nodeName)) visit(child);
    }
  };
  visit(parse(html));
  return { tables, links };
}

/** A string as it must be seen: each run of white space and control characters is one space. */
export const seen = (text) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are replaced on purpose
    .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, " ")
    .replace(/^ | $/g, "");

/**
 * Compares `actual`, the page with hostile strings, with `plain`, the page with tokens, where strings replace the
 * tokens.
 *
 * @returns null if they are equal, or where they differ.
 */
export function difference(plain, actual, stringOf) {
  const expected = plain.replace(/Qz\d+q/g, (token) => escaped(seen(stringOf(token))));
  const got = actual;
  if (fold(expected) === fold(got)) return null;
  const [a, b] = [fold(expected), fold(got)];
  let i = 0;
  while (a[i] === b[i]) i++;
  return { at: i, expected: a.slice(Math.max(0, i - 60), i + 120), got: b.slice(Math.max(0, i - 60), i + 120) };
}

/**
 * An empty string, or one with white space at an end, leaves two spaces next to each other. In quotation marks, and
 * after a paragraph's number, the mark of a list item is left out; marks that the words bring along at their ends are
 * not doubled, and ours are of the other kind where some remain. HTML offers places to break long words at.
 */
const fold = (text) =>
  text
    .replace(/<wbr>(?:<\/wbr>)?/g, "")
    .replace(/[‘’“”"]+[«»]?\s*/g, '"')
    .replace(/("|¶\d+ ?) *(?:[-–—*•·▪‣◦] +)+/g, "$1")
    // DokuWiki numbers its footnotes through all pages of a run.
    .replace(/<a>\d+\)<\/a>/g, "<a>n)</a>")
    .replace(/ +/g, " ")
    .replace(/ ?(<\/?(?:p|li|t[dhr]|h\d|blockquote|caption|br)>) ?/g, "$1");
