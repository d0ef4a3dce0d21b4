import type { Page } from "../markdown/page.js";
import type { FontSet } from "./fonts.js";
import type { Node, Runs } from "./nodes.js";
import type { RunBuilder } from "./runs.js";
import { labelOf, titleOf } from "./setting.js";
import { INK, MARGINS, TYPE, typeStyle } from "./theme.js";

const EDGE = 30;
const TRACKING = 0.6;

/** What stands on every page: marking at top and foot, short title, "Page n of m". */
export interface Furniture {
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly header: () => Node | null;
  readonly footer: (page: number, pages: number) => Node;
}

/** A marking is never cut: where it takes several lines, the margins grow. */
export function buildFurniture(page: Page, runs: RunBuilder, fonts: FontSet, width: number): Furniture {
  const { marking } = page.meta;
  const { size, leading } = TYPE.foot;
  const words =
    marking === null || marking.trim() === ""
      ? null
      : runs.plain(marking, { family: "sans", bold: true, color: INK.text });
  const lines = words
    ? Math.ceil((measure(words, fonts, true) * size + TRACKING * (marking?.length ?? 0)) / (width * 0.95))
    : 0;
  const extra = Math.max(0, lines - 1) * leading;
  const side: [number, number] = [MARGINS.left, MARGINS.right];
  // pdfmake changes the nodes that it lays out, so each page gets its own.
  const marked = (top: number): Node[] =>
    words
      ? [
          {
            text: words.map((run) => Object.assign({}, run)),
            ...typeStyle("sans", TYPE.foot),
            alignment: "center",
            characterSpacing: TRACKING,
            margin: [side[0], top, side[1], 0],
          },
        ]
      : [];
  const numbered = labelOf(page, "page", "Page {n} of {m}");
  const number = (n: number, m: number): string => numbered.replace("{n}", String(n)).replace("{m}", String(m));
  const widest = fonts.widthOf(number(8888, 8888), "sans") * size;
  const short = shorten(
    runs.plain(titleOf(page), { family: "sans", color: INK.quiet }),
    (width - widest - 24) / size,
    fonts,
  );
  return {
    margins: Object.assign({}, MARGINS, { top: MARGINS.top + extra, bottom: MARGINS.bottom + extra }),
    header: () => marked(EDGE - 6)[0] ?? null,
    footer: (n, m) => ({
      stack: [
        {
          columns: [
            { text: short.map((run) => Object.assign({}, run)), ...typeStyle("sans", TYPE.foot), width: "*" },
            {
              text: runs.plain(number(n, m), { family: "sans", color: INK.quiet }),
              ...typeStyle("sans", TYPE.foot),
              width: widest + 4,
              alignment: "right",
            },
          ],
          margin: [side[0], 18, side[1], 0],
        },
        ...marked(3),
      ],
    }),
  };
}

function measure(runs: Runs, fonts: FontSet, bold = false): number {
  return runs.reduce((sum, run) => sum + fonts.widthOf(run.text, run.font ?? "sans", bold), 0);
}

/** As many words of a title as fit, in ems. The whole title stands on page one. */
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
