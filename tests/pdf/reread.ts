/**
 * Reads a PDF back with pdf.js, the library inside pdf-parse: what a reader's software sees, not what we meant to
 * write.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { PDFParse } from "pdf-parse";

interface TextItem {
  readonly str?: string;
  readonly type?: string;
  readonly id?: string;
}
interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly TreeNode[];
}
interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}
interface PdfjsPage {
  readonly view: readonly number[];
  getTextContent(options: { includeMarkedContent: true }): Promise<{ items: readonly TextItem[] }>;
  getTextContent(): Promise<{
    items: readonly { readonly str: string; readonly transform: readonly number[]; readonly width: number }[];
  }>;
  getAnnotations(): Promise<
    readonly {
      readonly id: string;
      readonly url?: string;
      readonly dest?: string;
      readonly contentsObj?: { readonly str: string };
    }[]
  >;
  getStructTree(): Promise<TreeNode | null>;
}
interface PdfjsDocument {
  readonly numPages: number;
  getPage(n: number): Promise<PdfjsPage>;
  getOutline(): Promise<readonly OutlineItem[] | null>;
  getAttachments(): Promise<Readonly<
    Record<string, { readonly content: Uint8Array; readonly description: string }>
  > | null>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}
interface Pdfjs {
  getDocument(source: { data: Uint8Array; verbosity: number }): {
    readonly promise: Promise<PdfjsDocument>;
    destroy(): Promise<void>;
  };
}

/** pdf.js is a dependency of pdf-parse, not ours, so it is resolved from there. */
async function loadPdfjs(): Promise<Pdfjs> {
  const require = createRequire(createRequire(import.meta.url).resolve("pdf-parse"));
  return import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")).href);
}

export interface Element {
  readonly role: string;
  readonly text: string;
  readonly alt: string | null;
  readonly lang: string | null;
  readonly children: readonly Element[];
}

export interface Reread {
  readonly pages: readonly Element[];
  /** The text of the tags in reading order, without white space and list labels. */
  readonly text: string;
  readonly roles: Readonly<Record<string, number>>;
  readonly links: readonly { readonly page: number; readonly target: string; readonly contents: string }[];
  readonly outline: readonly string[];
  readonly attachments: Readonly<Record<string, string>>;
  /** Words beyond the edge of their page. */
  readonly outside: readonly string[];
  /** Errors of the tags: a link in no element or on another page, text in no element. */
  readonly errors: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
}

export const squeeze = (text: string): string => text.replace(/\s/g, "");

export async function reread(bytes: Uint8Array): Promise<Reread> {
  const task = (await loadPdfjs()).getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Element[] = [];
  const [links, outside, errors]: [Reread["links"][number][], string[], string[]] = [[], [], []];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const annotations = await page.getAnnotations();
    for (const { url, dest, contentsObj } of annotations)
      links.push({ page: n, target: url ?? dest ?? "", contents: contentsObj?.str ?? "" });
    const { root, problems } = await readPage(
      page,
      annotations.map(({ id }) => id),
    );
    pages.push(root);
    errors.push(...problems.map((problem) => `page ${n}: ${problem}`));
    outside.push(...(await findOutside(page)));
  }
  const roles: Record<string, number> = {};
  for (const page of pages) countRoles(page, roles);
  const files = (await pdf.getAttachments()) ?? {};
  const result = {
    pages,
    text: pages.map(readingText).join(""),
    roles,
    links,
    outline: flatten((await pdf.getOutline()) ?? [], 0),
    attachments: Object.fromEntries(
      Object.entries(files).map(([name, { content }]) => [name, Buffer.from(content).toString("utf8")]),
    ),
    outside,
    errors,
    info: (await pdf.getMetadata()).info,
  };
  await task.destroy();
  return result;
}

async function readPage(page: PdfjsPage, ids: readonly string[]): Promise<{ root: Element; problems: string[] }> {
  const pieces = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const { type, id, str } of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (type?.startsWith("begin")) open.push(id ?? open.at(-1) ?? null);
    else if (type === "endMarkedContent") open.pop();
    else {
      const current = open.at(-1);
      if (current) pieces.set(current, (pieces.get(current) ?? "") + (str ?? ""));
    }
  }
  const annotations = new Set(ids);
  const problems: string[] = [];
  const visit = (node: TreeNode): Element => {
    let text = "";
    const children: Element[] = [];
    for (const child of node.children ?? []) {
      if (child.type === "content") {
        text += pieces.get(child.id ?? "") ?? "";
        pieces.delete(child.id ?? "");
        children.push({ role: "", text: text, alt: null, lang: null, children: [] });
        text = "";
      } else if (child.type) {
        const id = child.id?.replace(/^pdfjs_internal_id_/, "") ?? "";
        if (!annotations.delete(id)) problems.push(`${id} is not on this page`);
      } else children.push(visit(child));
    }
    return {
      role: node.role ?? "",
      text: children.map((child) => child.text).join(""),
      alt: node.alt ?? null,
      lang: node.lang ?? null,
      children,
    };
  };
  const tree = await page.getStructTree();
  const root = tree ? visit(tree) : { role: "", text: "", alt: null, lang: null, children: [] };
  for (const id of annotations) problems.push(`annotation ${id} is in no Link`);
  for (const [id, text] of pieces) if (text.trim()) problems.push(`${id} is in no element: ${text}`);
  return { root, problems };
}

async function findOutside(page: PdfjsPage): Promise<string[]> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  return items
    .filter(({ str, transform, width }) => {
      const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
      return str.trim() !== "" && (x < left + 20 || x + width > right - 20 || y < bottom + 10 || y > top - 15);
    })
    .map(({ str }) => str);
}

function readingText(element: Element): string {
  if (element.role === "Lbl") return "";
  if (element.role === "")
    return element.children.length > 0 ? element.children.map(readingText).join("") : squeeze(element.text);
  return element.children.map(readingText).join("");
}

function countRoles({ role, children }: Element, roles: Record<string, number>): void {
  if (role) roles[role] = (roles[role] ?? 0) + 1;
  for (const child of children) countRoles(child, roles);
}

function flatten(items: readonly OutlineItem[], depth: number): string[] {
  return items.flatMap(({ title, items: inner }) => [`${"  ".repeat(depth)}${title}`, ...flatten(inner, depth + 1)]);
}

/** All elements with a role, in reading order. */
export function findRole(element: Element, role: string): Element[] {
  return [...(element.role === role ? [element] : []), ...element.children.flatMap((child) => findRole(child, role))];
}

/** The text of each page as pdf-parse returns it, on one line. */
export async function readPages(bytes: Uint8Array): Promise<string[]> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  const { pages } = await parser.getText();
  await parser.destroy();
  return pages.map(({ text }) => text.replace(/\s+/g, " "));
}

export interface ReadLine {
  readonly page: number;
  readonly text: string;
  /** Left edge, right edge and baseline, in points from the page's lower left corner. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The lines of a file in page order, from the top; text on one baseline is one line. */
export async function readLines(bytes: Uint8Array): Promise<ReadLine[]> {
  const task = (await loadPdfjs()).getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const lines: ReadLine[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const rows = new Map<number, { str: string; x: number; width: number; size: number }[]>();
    for (const { str, transform, width } of (await (await pdf.getPage(n)).getTextContent()).items) {
      if (str.trim() === "") continue;
      const y = Math.round((transform[5] ?? 0) * 10) / 10;
      rows.set(y, [...(rows.get(y) ?? []), { str, x: transform[4] ?? 0, width, size: transform[3] ?? 0 }]);
    }
    for (const [y, items] of [...rows].sort((a, b) => b[0] - a[0])) {
      const sorted = items.sort((a, b) => a.x - b.x);
      lines.push({
        page: n,
        text: sorted
          .map(({ str }) => str)
          .join(" ")
          .replace(/\s+/g, " ")
          .trim(),
        x: Math.min(...sorted.map(({ x }) => x)),
        right: Math.max(...sorted.map(({ x, width }) => x + width)),
        y,
        size: Math.min(...sorted.map(({ size }) => size)),
      });
    }
  }
  await task.destroy();
  return lines;
}
