import { words } from "../../../language/lexicon/words.js";
import type { OutlookPattern } from "./types.js";

/** What is open until something else happens or is decided. */
export const CONDITIONS: readonly OutlookPattern[] = [
  {
    name: "depends on",
    kind: "condition",
    about: "cue",
    hedge: ["cue"],
    holder: "report",
    cue: { lemma: words("depend hinge"), upos: ["VERB"], form: ["finite", "infinitive"] },
    tests: ["depends on what is to come"],
    example: "The price will depend on the harvest.",
    counterExample: "The price will fall after the harvest.",
  },
  {
    name: "remains to be seen",
    kind: "condition",
    about: "cue",
    hedge: ["cue"],
    holder: "report",
    cue: { lemma: words("see decide determine settle agree resolve"), passive: true, form: ["infinitive"] },
    nodes: { remain: { of: "cue", is: "head", lemma: words("remain be have") } },
    example: "It remains to be seen whether the truce holds.",
    counterExample: "It needs to be cleaned before the guests arrive.",
  },
  {
    name: "cannot without",
    kind: "condition",
    about: "cue",
    hedge: ["without"],
    holder: "report",
    cue: { modal: ["can", "will"], negated: true },
    nodes: { without: { of: "cue", is: "child", word: words("without"), deprel: ["prep"] } },
    example: "Without the owners' consent the sale cannot begin.",
    counterExample: "Without the owners' consent the sale has not begun.",
  },
  {
    name: "if, then",
    kind: "condition",
    about: "cue",
    hedge: [],
    holder: "report",
    cue: { tag: ["VB", "VBP", "VBZ", "VBN", "VBG"] },
    tests: ["has an open condition", "not a general truth"],
    statement: true,
    example: "The strike ends if the owners raise wages.",
    counterExample: "The strike ended although the owners raised wages.",
  },
];
