import { BoundedCache } from "./bounded-cache.js";
import { PdfmakeTextBreaker, PdfmakeTextInlines, styleOf } from "./internals.js";
import type { Run, Runs } from "./nodes.js";
import type { PdfDocument } from "./pdfkit-types.js";
import type { Inline, MeasuredText, StyleStack } from "./pdfmake-types.js";

/**
 * The words of a text with their widths, equal to pdfmake's own measuring. pdfmake looks up thirty properties for each
 * word, in the word and in each node around it. The words of a run differ only in their text, so this looks up once per
 * run, and only the properties that we write.
 */
export class Inlines extends PdfmakeTextInlines {
  /** @param text of a node or a list marker. pdfmake turns an empty text into a string. */
  override buildInlines(text: Runs | Run | string, stack: StyleStack): MeasuredText {
    if (typeof text === "string") return super.buildInlines(text, stack);
    const items: Inline[] = [];
    for (const run of "text" in text ? [text] : text) {
      const words = wordsOf(run.text);
      const last = items.at(-1);
      const first = words[0];
      if (last && first && last.text !== "" && !last.lineEnd && wordsOf(last.text + first.text).length === 1)
        last.noNewLine = true;
      addWords(words, run, stack, this.pdfDocument, items);
    }
    return { items, ...extentOf(items) };
  }
}

/** The style that a run gives all its words. */
function styleOfRun(run: Run, stack: StyleStack, document: PdfDocument) {
  const find = <T>(name: string, otherwise: T): T => styleOf(run, stack, name, otherwise);
  const font = document.provideFont(find("font", ""), find("bold", false), find("italics", false));
  const fontSize = find("fontSize", 12);
  return {
    font,
    fontSize,
    fontFeatures: find<readonly string[] | null>("fontFeatures", null),
    characterSpacing: find("characterSpacing", 0),
    height: font.lineHeight(fontSize) * find("lineHeight", 1),
    alignment: find("alignment", "left"),
    color: find("color", "black"),
    decoration: find<string | null>("decoration", null),
    link: find<string | null>("link", null),
    linkToDestination: find<string | null>("linkToDestination", null),
  };
}

/** Every word gets the same fields in the same order, so that the engine sees one hidden class. */
function addWords(words: readonly Word[], run: Run, stack: StyleStack, document: PdfDocument, items: Inline[]): void {
  const style = styleOfRun(run, stack, document);
  const { font, fontSize, fontFeatures, characterSpacing } = style;
  const widthOf = (text: string): number =>
    font.widthOfString(text, fontSize, fontFeatures) + characterSpacing * (text.length - 1);
  for (const { text, lineEnd, leading, trailing } of words)
    items.push({
      text,
      width: widthOf(text),
      height: style.height,
      x: 0,
      font,
      fontSize,
      fontFeatures,
      characterSpacing,
      leadingCut: leading === "" ? 0 : widthOf(leading),
      trailingCut: trailing === "" ? 0 : widthOf(trailing),
      lineEnd,
      noNewLine: false,
      alignment: style.alignment,
      color: style.color,
      decoration: style.decoration,
      link: style.link,
      linkToDestination: style.linkToDestination,
      tag: run.tag,
      lang: run.lang,
      title: run.title,
      actual: run.actual,
      boxes: run.boxes,
      expanded: run.expanded,
    });
}

interface Word {
  readonly text: string;
  readonly lineEnd: boolean;
  /** White space at the ends. */
  readonly leading: string;
  readonly trailing: string;
}

/** A brief is laid out several times until it fits its pages. */
const broken = new BoundedCache<string, readonly Word[]>(4000);
const breaker = new PdfmakeTextBreaker();

const wordsOf = (text: string): readonly Word[] => broken.get(text) ?? broken.keep(text, breakWords(text));

/** The parts of a text between which a line may end; each but the last includes the space after it. */
export const piecesOf = (text: string): string[] => wordsOf(text).map((word) => word.text);

function breakWords(text: string): Word[] {
  return breaker.getBreaks([{ text }], null).map(({ text: word, lineEnd = false }) => ({
    text: word,
    lineEnd,
    leading: /^\s+/u.exec(word)?.[0] ?? "",
    trailing: word.slice(word.trimEnd().length),
  }));
}

/** The width of the widest word, and of the widest line between forced breaks; both without white space at the ends. */
function extentOf(items: readonly Inline[]): { readonly minWidth: number; readonly maxWidth: number } {
  let [minWidth, maxWidth, width, leading] = [0, 0, 0, 0];
  let open = false;
  for (const item of items) {
    minWidth = Math.max(minWidth, item.width - item.leadingCut - item.trailingCut);
    if (!open) [width, leading] = [0, item.leadingCut];
    width += item.width;
    maxWidth = Math.max(maxWidth, width - leading - item.trailingCut);
    open = !item.lineEnd;
  }
  return { minWidth, maxWidth };
}
