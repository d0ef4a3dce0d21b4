/** Text as XML 1.0 and HTML read it back: the four marks as references, and no character that XML does not have. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no such characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu, "")
    .replace(/[&<>"]/gu, (mark) => REFERENCES[mark] ?? mark);

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Attributes that are null or undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** `<name a="b">content</name>`, from content that is XML already; without content `<name/>`. */
export function xmlElement(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
