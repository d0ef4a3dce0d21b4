/**
 * The page between the templates and everything printed: what a template's text says, as typed blocks, with the
 * article's words as plain strings. Writers (dialects, PDF, HTML, DOCX) escape from these nodes, each with one escaper,
 * and throw at an unknown node.
 */
export interface Page {
  readonly meta: PageMeta;
  readonly blocks: readonly Block[];
  /** The article that the marks (`¶3`) refer to: one entry per paragraph, in order. */
  readonly paragraphs: readonly SourceParagraph[];
}

/** A paragraph of the article, as evidence. `start` is a UTF-16 offset into the brief's `article.text`. */
export interface SourceParagraph {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** A line of the title block: a label of the audience and a value, both ready to print. */
export interface MetaLine {
  /** Stable English key ("published", "reference"), for front matter and page properties. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** Built by code from the brief and the audience's labels, never by templates. Each writer shows it in its own way. */
export interface PageMeta {
  readonly title: string;
  /** Name of the audience's folder. */
  readonly audience: string;
  /** The language of labels and headings (BCP 47). */
  readonly language: string;
  /** The language of the article (BCP 47). */
  readonly articleLanguage: string;
  /** The kind of brief, as printed ("Information brief"). */
  readonly kind: string;
  /** The handling marking, printed at the top and foot of each page. */
  readonly marking: string | null;
  /** Reference, version, dates, for, from, contact, purpose: those that are known, in print order. */
  readonly lines: readonly MetaLine[];
  /** ISO date of the article, or null. */
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** Whether a page on paper ends with the paragraphs that its marks point to. */
  readonly evidence: boolean;
  /** Printed at the end: how the brief was made, what was read, "Checked by: ____". */
  readonly colophon: readonly string[];
  /** Texts that writers need, by key, in `language`: "Page {n} of {m}", "Paragraph", "Contents". */
  readonly labels: Readonly<Record<string, string>>;
  /** Dated commitments and outlook in order of time, for the `timeline` block and for calendars. */
  readonly timeline: readonly TimelineEntry[];
  /** Actors that pages may link to (`bw:actor/a1`), by id. */
  readonly actors: Readonly<Record<string, { readonly name: string; readonly type: string }>>;
}

export interface TimelineEntry {
  readonly label: string;
  /** First and last day (ISO dates), equal for a single day. */
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
      readonly children: readonly Inline[];
      /** Stable, unique in the page, [a-z0-9-]. */
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

/** `head` and `align` have the same length, and each row has that many cells. */
export interface Table {
  readonly type: "table";
  readonly head: readonly (readonly Inline[])[];
  readonly align: readonly Alignment[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** Whether the first cell of each row is a row heading. */
  readonly rowHeads: boolean;
  readonly caption: string | null;
}

export type Inline =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | { readonly type: "code"; readonly value: string }
  /** A link that the template or our code made; `url` is http, https or mailto. */
  | { readonly type: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: "break" }
  /**
   * `¶3`: evidence in paragraph `number`. `span` gives the exact words as UTF-16 offsets into the article's text, if
   * the template passes them.
   */
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

/** The text of inline nodes, with marks as "¶3" and breaks as spaces. */
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
