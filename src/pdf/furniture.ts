import type { Page } from "../markdown/page.js";
import type { FontSet } from "./fonts.js";
import type { Node, Runs } from "./nodes.js";
import type { RunBuilder } from "./runs.js";
import { labelOf, type Setting, titleOf } from "./setting.js";
import { INK, MARGINS, TYPE, typeStyle } from "./theme.js";

const EDGE = 30;
const TRACKING = 0.6;

/** The running elements of every page: the marking at top and foot, the short title, "Page n of m". */
export interface Furniture {
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly header: () => Node | null;
  readonly footer: (page: number, pages: number) => Node;
}

/**
 * A marking is never cut: if it takes several lines, the margins grow.
 *
 * @param side the margin at the left and right.
 */
export function buildFurniture({ page, runs, fonts, width }: Setting, side: number): Furniture {
  const marking = buildMarking(page, runs);
  const lines = marking ? linesOf(marking, page.meta.marking?.length ?? 0, fonts, width) : 0;
  const extra = Math.max(0, lines - 1) * TYPE.foot.leading;
  const buildFoot = openFoot(page, runs, fonts, width, side);
  return {
    margins: { left: side, right: side, top: MARGINS.top + extra, bottom: MARGINS.bottom + extra },
    header: () => (marking ? placeMarking(marking, EDGE - 6, side) : null),
    footer: (n, m) => ({ stack: [buildFoot(n, m), ...(marking ? [placeMarking(marking, 3, side)] : [])] }),
  };
}

function buildMarking({ meta: { marking } }: Page, runs: RunBuilder): Runs | null {
  if (marking === null || marking.trim() === "") return null;
  return runs.plain(marking, { family: "sans", bold: true, color: INK.text });
}

/** About how many lines a marking of `length` characters takes, if a broken line is 95 % full. */
function linesOf(marking: Runs, length: number, fonts: FontSet, width: number): number {
  return Math.ceil((measure(marking, fonts, { bold: true }) * TYPE.foot.size + TRACKING * length) / (width * 0.95));
}

const placeMarking = (marking: Runs, top: number, side: number): Node => ({
  text: copiesOf(marking),
  ...typeStyle("sans", TYPE.foot),
  alignment: "center",
  characterSpacing: TRACKING,
  margin: [side, top, side, 0],
});

/** The short title on the left, "Page n of m" on the right. */
function openFoot(
  page: Page,
  runs: RunBuilder,
  fonts: FontSet,
  width: number,
  side: number,
): (page: number, pages: number) => Node {
  const { size } = TYPE.foot;
  const numbered = labelOf(page, "page", "Page {n} of {m}");
  const number = (n: number, m: number): string => numbered.replace("{n}", String(n)).replace("{m}", String(m));
  const widest = fonts.widthOf(number(8888, 8888), "sans") * size;
  const title = runs.plain(titleOf(page), { family: "sans", color: INK.quiet });
  const short = shorten(title, (width - widest - 24) / size, fonts);
  return (n, m) => ({
    columns: [
      { text: copiesOf(short), ...typeStyle("sans", TYPE.foot), width: "*" },
      {
        text: runs.plain(number(n, m), { family: "sans", color: INK.quiet }),
        ...typeStyle("sans", TYPE.foot),
        width: widest + 4,
        alignment: "right",
      },
    ],
    margin: [side, 18, side, 0],
  });
}

/** pdfmake changes the nodes that it lays out, so each page needs its own. */
const copiesOf = (runs: Runs): Runs => runs.map((run) => Object.assign({}, run));

const measure = (runs: Runs, fonts: FontSet, look: { readonly bold?: boolean } = {}): number =>
  runs.reduce((sum, run) => sum + fonts.widthOf(run.text, run.font ?? "sans", look), 0);

/** As many words of a title as fit, in ems. Page one has the whole title. */
function shorten(runs: Runs, room: number, fonts: FontSet): Runs {
  if (measure(runs, fonts) <= room) return runs;
  const kept: { text: string; font?: string | undefined }[] = [];
  let used = fonts.widthOf("…", "sans");
  for (const run of runs)
    for (const word of run.text.match(/[^ ]* |[^ ]+/g) ?? []) {
      used += fonts.widthOf(word, run.font ?? "sans");
      if (used > room)
        return [
          ...kept.slice(0, -1),
          ...kept.slice(-1).map((last) => ({ ...last, text: last.text.trimEnd() })),
          { ...run, text: "…", font: "sans" },
        ];
      const last = kept.at(-1);
      if (last && last.font === run.font) last.text += word;
      else kept.push({ ...run, text: word });
    }
  return kept;
}
