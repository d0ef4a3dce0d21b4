import { foldLine } from "../../text/fold.js";
import { buildClaim, type ViewContext } from "../context.js";
import type { Word } from "../label-keys.js";
import type { UnresolvedView } from "../types.js";

const ABOUT = {
  speaker: "openSpeaker",
  date: "openDate",
  actor: "openActor",
  name: "openName",
} as const satisfies Record<string, Word>;

export const buildUnresolved = (context: ViewContext): UnresolvedView[] =>
  context.brief.unresolved.map(({ about, ...words }, i) => ({
    about: context.labels.words[ABOUT[about]],
    text: foldLine(words.text),
    ...buildClaim(context, `unresolved[${i}]`, [words], words.text, i),
  }));
