import type { InputFormat } from "./types.js";

/** In bytes: formats are detected from the beginning of a file. */
const HEAD = 4096;

const startsWith = (bytes: Uint8Array, ascii: string): boolean =>
  [...ascii].every((character, i) => bytes[i] === character.charCodeAt(0));

/**
 * Detects the format of an input from its content. The name decides only between formats that look alike: text and
 * Markdown, or a JSON article and text that begins with a brace.
 *
 * @param name the last part of a path or address.
 */
export function detectFormat(bytes: Uint8Array, name: string): InputFormat {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "PK\u0003\u0004")) return "docx";
  if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) return "msg";
  const head = readHead(bytes.subarray(0, HEAD)).trimStart();
  if (/^[{[]/u.test(head)) return detectJson(head, name);
  if (isJsonValue(head, name)) return "json";
  const markup = detectMarkup(head) ?? (/\.x?html?$/iu.test(name) && head.startsWith("<") ? "html" : null);
  if (markup) return markup;
  if (isMail(head)) return "eml";
  return /\.(?:md|markdown)$/iu.test(name) ? "markdown" : "text";
}

/** Decodes as much as detection needs: ASCII, in the encoding that a byte-order mark announces. */
function readHead(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("latin1").decode(bytes).replace(/^\u00EF\u00BB\u00BF/u, "");
}

/**
 * A file that is a single JSON value, such as [null], is not an article. A quoted line may be one, unless the name says
 * JSON.
 */
const isJsonValue = (head: string, name: string): boolean =>
  /^(?:null|true|false|-?\d[\d.eE+-]*)\s*$/u.test(head) ||
  (NAMED_JSON.test(name) && /^"(?:[^"\\]|\\.)*"\s*$/u.test(head));

const NAMED_JSON = /\.(?:json|jsonl|ndjson)$/iu;

function detectJson(head: string, name: string): InputFormat {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org\//u.test(head)) return "jsonfeed";
  return NAMED_JSON.test(name) || /^(?:\{\s*"|\[\s*\{\s*")/u.test(head) ? "json" : "text";
}

/** The format by the root element, which comments and an XML declaration may precede. */
function detectMarkup(head: string): InputFormat | null {
  const root =
    /^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|article|main|section|div|h1|p|title|meta|table|rss|feed|rdf:RDF)\b/iu
      .exec(head)?.[1]
      ?.toLowerCase();
  if (root === undefined) return null;
  if (root === "rss" || root === "rdf:rdf") return "rss";
  return root === "feed" ? "atom" : "html";
}

/** Whether the lines before the first blank line have three or more of the usual header fields of a mail. */
function isMail(head: string): boolean {
  const fields = head.split(/\r?\n\r?\n/u, 1)[0]?.match(/^[A-Za-z][A-Za-z0-9-]*:/gmu) ?? [];
  const usual = fields.filter((field) =>
    /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to):$/iu.test(field),
  );
  return usual.length >= 3 && /^(?:from |[A-Za-z-]+:)/iu.test(head);
}
