// What a reader of the HTML would see: blocks, inline elements, text and links, without what engines add of their own (classes, ids, wrappers).
import { parse } from "parse5";

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const DROPPED = new Set(["head", "script", "style", "link", "meta", "#comment", "#documentType"]);

const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;

/** Wrappers that say nothing: around an escaped mark, an entity, a headline; spans without any meaning. */
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

/** HTML as one string of elements, links' targets and text; white space as a browser folds it. */
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
      // A blank that keeps DokuWiki from taking a label for a picture.
      .replace(/(<a(?: [^>]*)?>) /g, "$1")
      .replace(new RegExp(` ?(${block}) ?`, "g"), "$1")
      .trim()
  );
}

/** Rows of each table as texts, with `#` before heads; and targets of links out, in order. */
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

/** The text of a string as it must be seen: white space and control characters are one blank. */
export const seen = (text) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, " ")
    .replace(/^ | $/g, "");

/**
 * Whether `actual`, the page with hostile strings, is `plain`, the page with tokens, but for the strings in place of the tokens.
 *
 * @returns null, or where they part.
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

/** A string that is empty, or begins or ends with what reads as a blank, leaves the blanks around it side by side. */
const fold = (text) =>
  text
    // DokuWiki numbers its footnotes through all pages of a run.
    .replace(/<a>\d+\)<\/a>/g, "<a>n)</a>")
    .replace(/ +/g, " ")
    .replace(/ ?(<\/?(?:p|li|t[dhr]|h\d|blockquote|caption|br)>) ?/g, "$1");
