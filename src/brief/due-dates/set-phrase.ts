import { TIME_PHRASES } from "../../language/lexicon/en/date-words.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";
import type { Tree } from "../tree.js";
import { spanOf } from "../tree-walks.js";

/** In tokens after the verb. */
const FARTHEST = 200;

/** In tokens: the purpose of "in time". */
const LONGEST = 20;

const SET_PHRASES = new RegExp(`\\b(?:${TIME_PHRASES.join("|")})\\b`, "iu");

/** "in due course", "as soon as possible" after the verb. */
export function findSetPhrase({ tree, context }: Ground, head: number): DueDate | null {
  const { start, end } = spanOf(tree, head, Math.min(tree.lastIn(head), head + FARTHEST));
  const match = SET_PHRASES.exec(context.analysis.text.slice(start, end));
  if (!match) return null;
  const at = start + match.index;
  const last = at + match[0].length + (/^in time$/i.test(match[0]) ? purposeAfter(tree, head, at) : 0);
  const text = context.analysis.text.slice(at, last);
  return { text, value: null, precision: null, start: at, end: last, means: "event" };
}

/** "in time [to host the final]": the length of what follows, in UTF-16 units; 0 if nothing does. */
function purposeAfter(tree: Tree, head: number, start: number): number {
  for (let i = head + 1; i <= tree.lastIn(head); i++) {
    const [time, to] = [tree.tokens[i], tree.tokens[i + 1]];
    if (!time || !to || time.start < start) continue;
    if (!/^time$/i.test(time.text)) continue;
    if (to.tag !== "TO" || to.head <= to.index || tree.lastIn(to.head) - i > LONGEST) return 0;
    return (tree.tokens[tree.lastIn(to.head)]?.end ?? time.end) - time.end;
  }
  return 0;
}
