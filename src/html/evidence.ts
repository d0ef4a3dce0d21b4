import type { InlineOf, Page, SourceParagraph } from "../markdown/page.js";
import { findInlines } from "../markdown/walk.js";
import { foldBlanks } from "../text/fold.js";
import { escapeXml, xmlElement } from "../text/xml.js";

type Mark = InlineOf<"paragraphMark">;

/** A passage of one paragraph that marks of the brief refer to. */
interface Evidence {
  /** Contains `_`, unlike heading ids, so the two never collide. */
  readonly id: string;
  readonly paragraph: number;
  /** UTF-16 offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** The passages of the article that the marks refer to, each once. */
export class EvidenceIndex {
  readonly #byKey = new Map<string, Evidence>();
  readonly #paragraphs: ReadonlyMap<number, SourceParagraph>;

  constructor(page: Page) {
    this.#paragraphs = new Map(page.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
    for (const node of findInlines(page.blocks)) if (node.type === "paragraphMark") this.#add(node);
  }

  get all(): readonly Evidence[] {
    return [...this.#byKey.values()];
  }

  /** The id to link to, or null if the article has no such paragraph. */
  idOf(mark: Mark): string | null {
    const place = this.#placeOf(mark);
    return place === null ? null : (this.#byKey.get(keyOf(place))?.id ?? null);
  }

  #add(mark: Mark): void {
    const place = this.#placeOf(mark);
    if (place === null || this.#byKey.has(keyOf(place))) return;
    this.#byKey.set(keyOf(place), { id: `e_${this.#byKey.size + 1}`, ...place });
  }

  /** A span outside its paragraph (the brief was edited by hand) counts as the whole paragraph. */
  #placeOf({ number, span }: Mark): Omit<Evidence, "id"> | null {
    const paragraph = this.#paragraphs.get(number);
    if (paragraph === undefined) return null;
    const [start, end] = span ? [span.start - paragraph.start, span.end - paragraph.start] : [0, -1];
    const within = start >= 0 && start < end && end <= paragraph.text.length;
    return { paragraph: number, ...(within ? { start, end } : { start: 0, end: paragraph.text.length }) };
  }
}

const keyOf = ({ paragraph, start, end }: Omit<Evidence, "id">): string => `${paragraph}/${start}-${end}`;

/**
 * A paragraph of the article, split at every edge of evidence. Each piece gets the classes of the evidence that covers
 * it; the link targets come first.
 */
export function writeSourceText(paragraph: SourceParagraph, evidence: readonly Evidence[]): string {
  const here = evidence.filter((item) => item.paragraph === paragraph.number);
  const length = paragraph.text.length;
  const edges = [...new Set([0, length, ...here.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = edges.map((from, i) => {
    const text = escapeXml(foldBlanks(paragraph.text.slice(from, edges[i + 1] ?? length)));
    const covering = here.filter(({ start, end }) => start <= from && from < end).map(({ id }) => id);
    return text === "" || covering.length === 0 ? text : xmlElement("span", { class: `e ${covering.join(" ")}` }, text);
  });
  // Targets precede the words, so that `#e_1:target ~ .e_1` matches all of them.
  return here.map(({ id }) => xmlElement("span", { id }, "")).join("") + pieces.join("");
}
