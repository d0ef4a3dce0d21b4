import type { Token } from "../../language/types.js";
import type { Tree } from "../tree.js";

/** Pairs of which the first half promises the second: "not only … but", "between May and June". */
const PAIRS: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/^only$/i, /^but$/i],
  [/^both$/i, /^and$/i],
  [/^between$/i, /^and$/i],
  [/^either$/i, /^or$/i],
  [/^neither$/i, /^nor$/i],
];

/** "[not only the ports]", "[both the mayor]", "[between May]": without "but" or "and"; "both ports" is whole. */
export const lacksSecondHalf = (kept: readonly Token[], tree: Tree): boolean =>
  PAIRS.some(([first, second]) => {
    const at = kept.findLastIndex(({ text }) => first.test(text));
    const opens = kept[at];
    if (!opens || kept.slice(at).some(({ text }) => second.test(text))) return false;
    if (/^only$/i.test(opens.text)) return /^not$/i.test(kept[at - 1]?.text ?? "");
    if (/^between$/i.test(opens.text)) return !/S$/.test(tree.child(opens, "pobj")?.tag ?? "S");
    return /^(?:cc|preconj)$/.test(opens.deprel) || opens.tag === "CC";
  });
