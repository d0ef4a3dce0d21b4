/** The design of a page as data; README.md in this folder gives the reasons. All lengths are points. */

export type Paper = "A4" | "Letter";

export const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
};

export const MARGINS = { side: 62, top: 62, bottom: 66 } as const;

/**
 * 70 to 72 characters of text: 1,000 units of Source Serif 4 hold 2.1 characters of English. Tables take the full
 * width.
 */
export const TEXT_WIDTH = 358;

/** One scale: each size with its distance between baselines. Nothing is smaller than 9.5. */
export const TYPE = {
  title: { size: 21, leading: 25 },
  /** For a title that would need three lines. A title over 300 characters gets the size of a heading. */
  longTitle: { size: 17, leading: 21 },
  heading: { size: 13, leading: 16 },
  subheading: { size: 10.5, leading: 14 },
  text: { size: 10.5, leading: 14 },
  table: { size: 9.5, leading: 12.5 },
  kind: { size: 12, leading: 14 },
  /** Small capitals are as high as lower-case letters, so they are set in the size of the text and on its lines. */
  smallCapitals: { size: 10.5, leading: 14 },
  label: { size: 9.5, leading: 12.5 },
  foot: { size: 9.5, leading: 12 },
} as const;

/** Names of colours; a theme gives their values. */
export const INK = { text: "ink.text", quiet: "ink.quiet", faint: "ink.faint", accent: "ink.accent" } as const;

export type Palette = Readonly<Record<(typeof INK)[keyof typeof INK], string>>;

/** The greys remain distinct on a photocopy. Each accent is as dark as text, so nothing depends on its hue. */
const withAccent = (accent: string): Palette => ({
  "ink.text": "#1a1a1a",
  "ink.quiet": "#555555",
  "ink.faint": "#b3b3b3",
  "ink.accent": accent,
});

/** The themes that an audience's file may name. */
export const THEMES: Readonly<Record<string, Palette>> = {
  default: withAccent("#1a3f6b"),
  plain: withAccent("#1a1a1a"),
  pine: withAccent("#1f4d36"),
  wine: withAccent("#6b1f33"),
};

/** Natural line heights of the families in ems; pdfmake multiplies them by `lineHeight`. */
const NATURAL: Readonly<Record<"serif" | "sans", number>> = { serif: 1.371, sans: 1.424 };

/** The style of a node in one of the sizes. */
export function typeStyle(
  family: "serif" | "sans",
  { size, leading }: { readonly size: number; readonly leading: number },
) {
  return { font: family, fontSize: size, lineHeight: leading / (size * NATURAL[family]) } as const;
}

/** Three rules per table, as in a book, and a hairline between rows to guide the eye across a wide page. */
export const TABLE = {
  padding: { top: 3, bottom: 3.5, side: 6 },
  /** A table with at least this many columns has less padding, and its page has narrower margins. */
  wide: { columns: 7, side: 4, margin: 38 },
  rules: { thick: 0.9, middle: 0.6, thin: 0.25 },
  /** Row counts for which a table may be set as two halves side by side. */
  halves: { gap: 26, from: 6, most: 18 },
} as const;

/** A list item or quotation up to this height, six lines of text, stays on one page. */
export const KEPT_HEIGHT = 6 * TYPE.text.leading;

/** For nodes without a style of their own. */
export const DEFAULT_STYLE = { font: "serif", color: INK.text };

interface LayoutNode {
  readonly table: { readonly body: readonly unknown[]; readonly widths: readonly unknown[] };
  readonly heads: number;
  readonly isContinued?: boolean;
}

/** Whether the rule above row `i` is a table's first or last one. A part that the next page continues has no last. */
const isOuter = (i: number, { table, isContinued }: LayoutNode): boolean =>
  i === 0 || (i === table.body.length && isContinued !== true);

const LAYOUT = {
  hLineWidth: (i: number, node: LayoutNode) => {
    if (isOuter(i, node)) return TABLE.rules.thick;
    return i === node.heads ? TABLE.rules.middle : TABLE.rules.thin;
  },
  hLineColor: (i: number, node: LayoutNode) => (isOuter(i, node) || i === node.heads ? INK.text : INK.faint),
  vLineWidth: () => 0,
  paddingTop: () => TABLE.padding.top,
  paddingBottom: () => TABLE.padding.bottom,
};

const withSides = (side: number) => ({
  ...LAYOUT,
  paddingLeft: (i: number) => (i === 0 ? 0 : side),
  paddingRight: (i: number, { table }: LayoutNode) => (i === table.widths.length - 1 ? 0 : side),
});

export const TABLE_LAYOUTS = { rules: withSides(TABLE.padding.side), wide: withSides(TABLE.wide.side) };
