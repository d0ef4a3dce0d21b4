/** Escapes text for XML 1.0 and HTML, in content and in attributes. Characters that XML does not allow are removed. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML does not allow them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu, "")
    .replace(/[&<>"]/gu, (mark) => REFERENCES[mark] ?? mark);

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Attributes by name. Those that are null or undefined are omitted. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element: `<name a="b">content</name>`, or `<name/>` without content. `content` is XML and is not escaped. */
export function xmlElement(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
