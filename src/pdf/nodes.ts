/** The part of pdfmake's document definition that we write, with what the tags need. All lengths in points. */

/** Structure types of ISO 32000-1, 14.8.4, that a node or a run may carry. */
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

/** Words in one style. A run is never nested: pdfmake drops the style of an array inside an array. */
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
  /** What a link's annotation says. */
  readonly title?: string;
  /** The characters that were meant, where others had to be drawn. */
  readonly actual?: string;
  /** What a screen reader says for an abbreviation. */
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
  /** On one page, where a page is high enough. */
  readonly keep?: boolean;
  /** On the page where the next node begins. */
  readonly keepWithNext?: boolean;
  /** Unique in the file: a PDF needs it for each Note. */
  readonly noteId?: string;
}

export interface TextNode extends Common {
  readonly text: Runs;
  readonly id?: string;
  readonly outline?: boolean;
  readonly outlineText?: string;
  readonly outlineParentId?: string;
  readonly outlineExpanded?: boolean;
  /** Break the lines to about equal length. */
  readonly balance?: boolean;
  /** Let an opening quotation mark stand left of the edge. */
  readonly hang?: boolean;
}

interface StackNode extends Common {
  readonly stack: readonly Node[];
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
  readonly layout: string;
  /** How many rows are heads, also where the table is laid out without repeating them. */
  readonly heads: number;
  /** The table whose rows these go on with: both are one to a reader. */
  readonly continues?: TableNode;
}

export interface Shape {
  readonly type: "line" | "ellipse" | "rect";
  readonly [key: string]: unknown;
}

interface CanvasNode extends Common {
  readonly canvas: readonly Shape[];
  /** Makes the drawing a Figure; without it it is decoration. */
  readonly alt?: string;
}

export type Node = TextNode | StackNode | ColumnsNode | ListNode | TableNode | CanvasNode;

export function itemsOf(list: ListNode): readonly Node[] {
  return "ol" in list ? list.ol : list.ul;
}
