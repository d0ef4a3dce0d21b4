/**
 * The page between the templates and everything printed: what a template's text says, as typed blocks, with the article's words as plain
 * strings. Writers (dialects, pdf, docx) escape from these nodes, each with one escaper; a node they do not know throws.
 */
export interface Page {
  readonly meta: PageMeta;
  readonly blocks: readonly Block[];
  /** The article that the marks (`¶3`) point into: one entry a paragraph, in order. */
  readonly paragraphs: readonly SourceParagraph[];
}

/** A paragraph of the article, as evidence. Offsets are those of the brief's `article.text`. */
export interface SourceParagraph {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** A line of the title block: a label of the audience and a value, ready to print. */
export interface MetaLine {
  /** Stable English key ("published", "reference"), for front matter and page properties. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** Built by code from the brief and the audience's labels; templates do not print it. Each writer shows it its own way. */
export interface PageMeta {
  readonly title: string;
  /** Name of the audience's folder. */
  readonly audience: string;
  /** BCP 47, of the labels and headings. */
  readonly language: string;
  /** BCP 47, of the article's words. */
  readonly articleLanguage: string;
  /** The kind of brief, as printed ("Information brief"). */
  readonly kind: string;
  /** Printed at the top and foot of each page, or null. */
  readonly marking: string | null;
  /** Reference, version, dates, for, from, contact, purpose: those that are given, in the order they are printed. */
  readonly lines: readonly MetaLine[];
  /** ISO date of the article, or null. */
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** What is printed at the end: how the brief was made, what was read, "Checked by: ____". */
  readonly colophon: readonly string[];
  /** Words that writers need: "Page {n} of {m}", "Paragraph", "Contents", … by key, in `language`. */
  readonly labels: Readonly<Record<string, string>>;
  /** Dated commitments and outlook, for the `timeline` block and for calendars, in order of time. */
  readonly timeline: readonly TimelineEntry[];
  /** Actors that pages may link to (`bw:actor/a1`), by id. */
  readonly actors: Readonly<Record<string, { readonly name: string; readonly type: string }>>;
}

export interface TimelineEntry {
  readonly label: string;
  /** First and last day, ISO; equal for a day. */
  readonly from: string;
  readonly to: string;
  /** As the audience prints it ("May 2019"). */
  readonly when: string;
  readonly kind: "commitment" | "outlook";
  readonly paragraph: number | null;
}

export type Block =
  | {
      readonly type: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly children: readonly Inline[] /** Stable, unique in the page, [a-z0-9-]. */;
      readonly id: string;
    }
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | List
  | Table
  | { readonly type: "blockquote"; readonly blocks: readonly Block[] }
  | { readonly type: "thematicBreak" }
  | { readonly type: "timeline"; readonly entries: readonly TimelineEntry[] };

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly tight: boolean;
  readonly items: readonly (readonly Block[])[];
}

export type Alignment = "left" | "right" | "center" | null;

/** `head.length === align.length`, and each row has that many cells. */
export interface Table {
  readonly type: "table";
  readonly head: readonly (readonly Inline[])[];
  readonly align: readonly Alignment[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** Whether the first cell of each row heads it. */
  readonly rowHeads: boolean;
  readonly caption: string | null;
}

export type Inline =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | { readonly type: "code"; readonly value: string }
  /** Only links that the template or we make; `url` is http, https or mailto. */
  | { readonly type: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: "break" }
  /** `¶3`: evidence in paragraph `number`; `span` gives the exact words in the article's text where the template passes them. */
  | {
      readonly type: "paragraphMark";
      readonly number: number;
      readonly span: { readonly start: number; readonly end: number } | null;
    }
  | { readonly type: "actor"; readonly id: string; readonly children: readonly Inline[] }
  | { readonly type: "language"; readonly tag: string; readonly children: readonly Inline[] };

/** The blocks of one type. */
export type BlockOf<Type extends Block["type"]> = Extract<Block, { readonly type: Type }>;

/** The inline nodes of one type. */
export type InlineOf<Type extends Inline["type"]> = Extract<Inline, { readonly type: Type }>;

/** The characters of inline nodes, marks as "¶3", breaks as blanks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((node) => {
      if (node.type === "text" || node.type === "code") return node.value;
      if (node.type === "break") return " ";
      if (node.type === "paragraphMark") return `¶${node.number}`;
      return plainText(node.children);
    })
    .join("");
}
