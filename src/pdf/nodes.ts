/** The part of pdfmake's document definition that we write, with what tagging needs. All lengths are points. */

/** Structure types (ISO 32000-1, 14.8.4) of a node or run. */
export type Tag =
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "Span"
  | "BlockQuote"
  | "Reference"
  | "Note"
  | "Figure"
  | "Caption"
  | "Div"
  | "Sect";

export type Margin = readonly [left: number, top: number, right: number, bottom: number];

/** Text in one style. Runs are never nested: pdfmake drops the style of an array inside an array. */
export interface Run {
  readonly text: string;
  readonly font?: string | undefined;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly characterSpacing?: number;
  readonly fontFeatures?: readonly string[];
  readonly decoration?: "underline";
  readonly link?: string;
  readonly linkToDestination?: string;
  readonly tag?: Tag | undefined;
  /** BCP 47. */
  readonly lang?: string | undefined;
  /** The description of a link's annotation. */
  readonly title?: string;
  /** The real characters, if others are drawn. */
  readonly actual?: string;
  /** The number of a run of boxes: two that stand side by side each keep their own characters. */
  readonly boxes?: number;
  /** What a screen reader says instead of an abbreviation. */
  readonly expanded?: string;
}

export type Runs = readonly Run[];

interface Common {
  readonly tag?: Tag | undefined;
  readonly lang?: string | undefined;
  readonly margin?: Margin;
  readonly font?: string;
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly characterSpacing?: number;
  readonly fontFeatures?: readonly string[];
  readonly alignment?: "left" | "right" | "center";
  /** Keep on one page, if it fits on a page. */
  readonly keep?: boolean;
  /** Keep on one page if it is no higher than this, in points. */
  readonly keepUpTo?: number;
  /** Keep on the page where the next node starts. */
  readonly keepWithNext?: boolean;
  /** Keep the end (the last lines, item or rows) on the page where the next node starts. */
  readonly keepEndWithNext?: boolean;
  /** Unique in the file; a PDF requires it for each Note. */
  readonly noteId?: string;
}

export interface TextNode extends Common {
  readonly text: Runs;
  readonly id?: string;
  readonly outline?: boolean;
  readonly outlineText?: string;
  readonly outlineParentId?: string;
  readonly outlineExpanded?: boolean;
  /** Break into lines of about equal length. */
  readonly balance?: boolean;
  /** Let an opening quotation mark hang left of the edge. */
  readonly hang?: boolean;
}

interface StackNode extends Common {
  readonly stack: Node[];
  /** What is drawn into the stack by the layout. */
  readonly strip?: Strip;
}

/** What is split between rows, never inside one. */
export interface Rows {
  /** The height of what is repeated above the rows on each page. */
  readonly head: number;
  readonly heights: readonly number[];
  /** The height of what is repeated below the rows on each page. */
  readonly foot: number;
  /** With fewer rows, nothing starts at the foot of a page. */
  readonly least: number;
}

/** A picture of rows that is drawn in parts, one for each page that it is on. */
export interface Strip extends Rows {
  /** Draws the rows from `from` to before `to`. */
  readonly draw: (from: number, to: number) => Node;
}

interface ColumnsNode extends Common {
  readonly columns: readonly (Node & { readonly width?: number | "*" | "auto" })[];
  readonly columnGap?: number;
}

interface ListCommon extends Common {
  readonly start?: number;
  readonly separator?: readonly [string, string];
  readonly markerColor?: string;
}

export type ListNode =
  | (ListCommon & { readonly ul: readonly Node[] })
  | (ListCommon & { readonly ol: readonly Node[] });

export type Cell = Node & { readonly scope?: "Row" | "Column" | undefined };

export interface TableNode extends Common {
  readonly table: {
    headerRows: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
    readonly widths: readonly number[];
    readonly body: readonly (readonly Cell[])[];
  };
  readonly layout: "rules" | "wide";
  /** The number of head rows, even if the layout does not repeat them. */
  readonly heads: number;
  /** Whether more rows follow on the next page. */
  readonly isContinued?: boolean;
  /** The table that these rows continue: to a reader they are one table. */
  readonly continues?: TableNode;
}

export interface Shape {
  readonly type: "line" | "ellipse" | "rect" | "polyline";
  readonly [key: string]: unknown;
}

interface CanvasNode extends Common {
  readonly canvas: readonly Shape[];
  /** Makes the drawing a Figure; without it, it is decoration. */
  readonly alt?: string;
}

export type Node = TextNode | StackNode | ColumnsNode | ListNode | TableNode | CanvasNode;

export function itemsOf(list: ListNode): readonly Node[] {
  return "ol" in list ? list.ol : list.ul;
}
