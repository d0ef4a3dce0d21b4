import { words } from "../../../language/lexicon/words.js";
import type { OutlookPattern } from "./types.js";

/** What has a day. */
export const SCHEDULES: readonly OutlookPattern[] = [
  {
    name: "scheduled to or for",
    kind: "scheduled",
    about: "cue",
    hedge: ["cue"],
    holder: "report",
    cue: { lemma: words("schedule slate"), tag: ["VBN", "VBD", "JJ"] },
    tests: [
      "not overtaken",
      "not given up",
      "not a comparison",
      "not an undated attribute",
      "not an attribute denied",
      "not called off",
    ],
    example: "The hearing is scheduled for 14 May.",
    counterExample: "The hearing is described in the papers of 14 May.",
  },
  {
    name: "planned for a date",
    kind: "scheduled",
    about: "cue",
    hedge: ["cue"],
    holder: "report",
    cue: { lemma: words("plan set pencil book time list"), passive: true },
    nodes: { for: { of: "cue", is: "child", word: words("for"), deprel: ["prep"] } },
    dated: "any",
    example: "The launch is planned for 14 May.",
    counterExample: "The launch is planned for a large crowd.",
  },
  {
    name: "due on a date",
    kind: "scheduled",
    about: "cue",
    hedge: ["cue"],
    holder: "report",
    cue: { lemma: words("due") },
    nodes: { to: { of: "cue", is: "child", word: words("to"), absent: true } },
    dated: "any",
    tests: ["not part of a condition"],
    example: "A ruling is due by Friday.",
    counterExample: "The delay is due to Friday's storm.",
  },
  {
    name: "not expected before",
    kind: "expectation",
    about: "cue",
    hedge: ["cue"],
    holder: "report",
    cue: { lemma: words("expect anticipate"), passive: true, negated: true, tense: ["present"], perfect: false },
    nodes: {
      before: { of: "cue", is: "child", word: words("before until till"), deprel: ["prep"] },
    },
    dated: "any",
    example: "A ruling is not expected before May.",
    counterExample: "A ruling is not expected in May.",
  },
];
