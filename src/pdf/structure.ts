import { pdfString } from "./document.js";
import { type Cell, itemsOf, type ListNode, type Node, type TableNode, type TextNode } from "./nodes.js";
import type { PdfDocument, StructureElement, StructureOptions } from "./pdfkit-types.js";
import type { LaidPage, MeasuredNode } from "./pdfmake-types.js";

/**
 * Builds the structure tree (ISO 32000-1, 14.8) from the nodes in reading order, before anything is drawn. Each element
 * is stored on the node, or the list marker, that will fill it; anything without an element is drawn as an artifact.
 */
export function growTree(document: PdfDocument, content: Node): void {
  const root = document.struct("Document");
  document.addStructure(root);
  new TreeBuilder(document).grow(content, root);
}

type Measured<T> = MeasuredNode & T;

class TreeBuilder {
  readonly #document: PdfDocument;

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  grow(node: Node, parent: StructureElement): void {
    if ("text" in node) {
      if (node.text.length > 0) fill(node, this.#element(parent, node.tag ?? "P", node));
    } else if ("canvas" in node) {
      if (node.alt !== undefined) for (const shape of node.canvas) fill(shape, this.#figure(node, parent));
    } else if ("table" in node) this.#growTable(node, null, parent);
    else if ("ul" in node || "ol" in node) this.#growList(node, parent);
    else
      this.#growAll(
        "stack" in node ? node.stack : node.columns,
        node.tag ? this.#element(parent, node.tag, node) : parent,
      );
  }

  /** A caption is laid out before its table, but is a child of it in the tree. */
  #growAll(nodes: readonly Node[], parent: StructureElement): void {
    let caption: TextNode | null = null;
    for (const node of nodes) {
      if ("text" in node && node.tag === "Caption") caption = node;
      else if ("table" in node) {
        this.#growTable(node, caption, parent);
        caption = null;
      } else this.grow(node, parent);
    }
  }

  #element(
    parent: StructureElement,
    type: string,
    options: StructureOptions & { noteId?: string } = {},
  ): StructureElement {
    const { lang, alt, actual, expanded, scope } = options;
    const element = this.#document.struct(type, { lang, alt, actual, expanded, scope });
    if (options.noteId !== undefined) element.dictionary.data.ID = pdfString(options.noteId);
    parent.add(element);
    return element;
  }

  readonly #figures = new Map<Node, StructureElement>();

  #figure(node: Node & { alt?: string }, parent: StructureElement): StructureElement {
    const known = this.#figures.get(node) ?? this.#element(parent, "Figure", node);
    this.#figures.set(node, known);
    return known;
  }

  #growList(node: ListNode, parent: StructureElement): void {
    const list = this.#element(parent, "L", node);
    list.dictionary.data.A = { O: "List", ListNumbering: "ol" in node ? "Decimal" : "Disc" };
    for (const item of itemsOf(node) as MeasuredNode[]) {
      const element = this.#element(list, "LI");
      const { canvas, _inlines } = item.listMarker ?? {};
      if (canvas) fill(canvas[0], this.#element(element, "Lbl", { actual: "•" }));
      else if (_inlines?.[0]) fill(_inlines[0], this.#element(element, "Lbl"));
      this.#growInside(item, this.#element(element, "LBody"));
    }
  }

  readonly #bodies = new Map<TableNode, StructureElement>();

  #growTable(node: TableNode, caption: TextNode | null, parent: StructureElement): void {
    const { table, heads, continues } = node;
    const rows = table.body.slice(heads);
    const open = continues && this.#bodies.get(continues);
    if (open) {
      // The second half's head repeats the first's: it gets no element and is drawn as an artifact.
      for (const row of rows) this.#growRow(row, false, this.#element(open, "TR"));
      return;
    }
    const element = this.#element(parent, "Table");
    if (caption) fill(caption, this.#element(element, "Caption", caption));
    const head = heads > 0 ? this.#element(element, "THead") : null;
    if (head) for (const row of table.body.slice(0, heads)) this.#growRow(row, true, this.#element(head, "TR"));
    if (rows.length === 0) return;
    const body = this.#element(element, "TBody");
    this.#bodies.set(node, body);
    for (const row of rows) this.#growRow(row, false, this.#element(body, "TR"));
  }

  #growRow(row: readonly Cell[], isHead: boolean, parent: StructureElement): void {
    for (const cell of row) {
      const scope = isHead ? "Column" : cell.scope;
      this.#growInside(cell, this.#element(parent, scope ? "TH" : "TD", { scope, lang: cell.lang }));
    }
  }

  #growInside(node: Node, element: StructureElement): void {
    // The only text of an item or cell needs no paragraph element, but a heading keeps its own.
    if ("text" in node && node.tag === undefined) fill(node, element);
    else if ("stack" in node) this.#growAll(node.stack, element);
    else this.grow(node, element);
  }
}

function fill(target: object, element: StructureElement): void {
  (target as { element?: StructureElement }).element = element;
}

/** The element that a line, a list marker or a shape fills. */
export function ownerOf(item: LaidPage["items"][number]["item"] | undefined): StructureElement | null {
  const { source, inlines, element } = (item ?? {}) as {
    source?: Measured<TextNode>;
    inlines?: { element?: StructureElement }[];
    element?: StructureElement;
  };
  return source?.element ?? inlines?.[0]?.element ?? element ?? null;
}
