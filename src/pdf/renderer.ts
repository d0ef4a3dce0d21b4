import { pdfString } from "./document.js";
import { PdfmakeRenderer } from "./internals.js";
import type { PdfDocument, PdfPage, StructureElement } from "./pdfkit-types.js";
import type { Inline, LaidPage, Line, Vector } from "./pdfmake-types.js";
import { ownerOf } from "./structure.js";
import { INK } from "./theme.js";

const targetOf = (inline: Inline): string | null => inline.link ?? inline.linkToDestination ?? null;

/** Adjacent words with equal keys share one element inside their paragraph. */
const elementKey = ({ tag, lang, actual, boxes, expanded, title, ...inline }: Inline): string =>
  [targetOf(inline as Inline), tag, lang, actual, boxes, expanded, title].join("\n");

/**
 * Draws what belongs to the structure tree as tagged content, and everything else (rules, heads, feet, repeated table
 * heads) as artifacts.
 */
export class TaggedRenderer extends PdfmakeRenderer {
  readonly #drawn = new WeakSet<readonly Inline[]>();
  readonly #links: { readonly element: StructureElement; readonly page: PdfPage }[] = [];
  #open: { source: unknown; key: string; page: PdfPage; element: StructureElement } | null = null;

  constructor(document: PdfDocument) {
    super(document);
  }

  override renderPages(pages: LaidPage[]): void {
    for (const { items } of pages) {
      // pdfmake puts a list marker after its item's first line. Swap them for readers that ignore the tags.
      items.forEach(({ item }, i) => {
        const [before, mark] = [items[i - 1], items[i]];
        if (before && mark && ownerOf(item)?.dictionary.data.S === "Lbl") items.splice(i - 1, 2, mark, before);
      });
    }
    super.renderPages(pages);
    this.#endLinks();
  }

  override renderLine(line: Line, x: number, y: number): void {
    const element = ownerOf(line);
    const { inlines, source } = line;
    // pdfmake's copies of a repeated table head share this array.
    if (!element || this.#drawn.has(inlines)) {
      this.#artifact("Pagination", () => this.#draw(line, inlines, !element, x, y));
      return;
    }
    this.#drawn.add(inlines);
    for (let start = 0; start < inlines.length; ) {
      const run = runFrom(inlines, start);
      const [first] = run;
      if (!first) break;
      const inner = source ? this.#inlineElement(source, element, first) : element;
      const isFirst = start === 0;
      this.#content(inner, () => this.#draw(line, run, isFirst, x, y));
      if (targetOf(first)) this.#annotate(inner, run, x, y, line.getHeight());
      start += run.length;
    }
  }

  /** Draws adjacent words of one style together: fewer operators, same positions. */
  #draw(line: Line, inlines: readonly Inline[], isFirst: boolean, x: number, y: number): void {
    const [height, ascender] = [line.getHeight(), line.getAscenderHeight()];
    const part = Object.assign(line.clone(), {
      inlines: joinWords(inlines),
      getHeight: () => height,
      getAscenderHeight: () => ascender,
      ...(!isFirst && { id: null, _outline: null, _pageNodeRef: null }),
    });
    super.renderLine(part, x, y);
  }

  /**
   * The element of a run: its paragraph, or a Span, Reference or Link inside it, which continues after a line break.
   */
  #inlineElement(source: unknown, outer: StructureElement, inline: Inline): StructureElement {
    const { page } = this.pdfDocument;
    const key = elementKey(inline);
    if (this.#open && this.#open.source === source && this.#open.key === key && this.#open.page === page)
      return this.#open.element;
    const { lang, actual, expanded } = inline;
    const type = inline.tag ?? (lang || actual || expanded ? "Span" : null);
    let element = outer;
    if (type) element = this.#grow(element, type, { lang, actual, expanded });
    if (targetOf(inline)) {
      element = this.#grow(element, "Link", {});
      this.#links.push({ element, page });
    }
    this.#open = { source, key, page, element };
    return element;
  }

  #grow(parent: StructureElement, type: string, options: Parameters<PdfDocument["struct"]>[1]): StructureElement {
    const element = this.pdfDocument.struct(type, options);
    parent.add(element);
    return element;
  }

  /** One link annotation per run and line; pdfmake would make one per word. */
  #annotate(element: StructureElement, run: readonly Inline[], x: number, y: number, height: number): void {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return;
    const title = first.title ?? run.map((inline) => inline.text).join("");
    const place = [x + first.x, y, last.x + last.width - last.trailingCut - first.x, height] as const;
    const options = { structParent: element, Contents: pdfString(title) };
    if (first.link) this.pdfDocument.link(...place, first.link, options);
    else if (first.linkToDestination) this.pdfDocument.goTo(...place, first.linkToDestination, options);
  }

  override renderVector(vector: Vector): void {
    const element = ownerOf(vector);
    if (element && vector.frame) this.#frame(element, vector.frame, vector);
    const draw = () => (vector.words ? this.#drawWords(vector) : super.renderVector(vector));
    if (element) this.#content(element, draw);
    else this.#artifact("Layout", draw);
  }

  /** A figure's bounding box for its Layout attribute, measured from the page's lower left corner. */
  #frame(element: StructureElement, { width, height }: NonNullable<Vector["frame"]>, { x = 0, y = 0 }: Vector): void {
    const top = this.pdfDocument.page.height - y;
    element.dictionary.data.A = { O: "Layout", Placement: "Block", BBox: [x, top - height, x + width, top] };
  }

  #drawWords({ words, x = 0, y = 0 }: Vector): void {
    let left = x;
    const document = this.pdfDocument;
    for (const { text, font = "sans", bold = false, color, actual } of words?.runs ?? []) {
      document._font = document.provideFont(font, bold, false);
      document.fontSize(words?.size ?? 0).fill(document.resolveColor(color, INK.text) ?? "black");
      if (actual !== undefined) document.markContent("Span", { actual });
      document.text(text, left, y, { lineBreak: false });
      if (actual !== undefined) document.endMarkedContent();
      left += document._font.widthOfString(text, words?.size ?? 0);
    }
  }

  #content(element: StructureElement, draw: () => void): void {
    const content = this.pdfDocument.markStructureContent(String(element.dictionary.data.S));
    draw();
    this.pdfDocument.endMarkedContent();
    element.add(content);
  }

  #artifact(type: "Pagination" | "Layout", draw: () => void): void {
    this.pdfDocument.markContent("Artifact", { type });
    draw();
    this.pdfDocument.endMarkedContent();
  }

  /**
   * pdfkit writes the current page into an element's object references when it ends, so end each Link on its own page.
   */
  #endLinks(): void {
    const { page } = this.pdfDocument;
    for (const link of this.#links) {
      this.pdfDocument.page = link.page;
      link.element.end();
    }
    this.pdfDocument.page = page;
  }
}

function runFrom(inlines: readonly Inline[], start: number): Inline[] {
  const [first] = inlines.slice(start, start + 1);
  if (!first) return [];
  const key = elementKey(first);
  let end = start + 1;
  for (let next = inlines[end]; next && elementKey(next) === key; next = inlines[end]) end++;
  return inlines.slice(start, end);
}

/** In UTF-16 units. No line of letters is as long, but any number of marks without a width fit on one. */
const MOST_JOINED = 600;

/**
 * Adjacent words in one style as one inline, up to a length: a font takes quadratic time to place marks on a letter. We
 * write the links ourselves, so pdfmake sees none.
 */
function joinWords(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last && last.text.length < MOST_JOINED && STYLE.every((key) => last[key] === inline[key])) {
      last.text += inline.text;
      last.width += inline.width;
      last.trailingCut = inline.trailingCut;
    } else {
      const word = { ...inline };
      [word.link, word.linkToDestination] = [null, null];
      joined.push(word);
    }
  }
  return joined;
}

const STYLE = ["font", "fontSize", "fontFeatures", "color", "decoration", "background", "characterSpacing"] as const;
