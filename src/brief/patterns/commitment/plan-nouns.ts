import { NEGATIVE_DETERMINERS, PLAN_NOUNS, PRESENT_VERBS } from "../../../language/lexicon/en/commitment-words.js";
import { words } from "../../../language/lexicon/words.js";
import type { CommitmentPattern } from "./types.js";

/** "plans for building it", "an effort to build it by May": nouns that tell a plan only with these words. */
export const PLANS_FOR: readonly CommitmentPattern[] = [
  {
    name: "plans for doing",
    kind: "plan",
    bound: "owner",
    action: "action",
    status: null,
    cue: { lemma: PLAN_NOUNS, upos: ["NOUN"], deprel: ["dobj"] },
    nodes: {
      presented: { of: "cue", is: "head", lemma: PRESENT_VERBS, negated: false },
      none: { of: "cue", is: "child", word: NEGATIVE_DETERMINERS, absent: true },
      for: { of: "cue", is: "child", deprel: ["prep"], word: words("for") },
      action: { of: "for", is: "child", deprel: ["pcomp"], tag: ["VBG"] },
    },
    needs: "agent",
    example: "The ministry published a plan for saving 40 million euros by 2034.",
    counterExample: "The ministry published a prize for saving 40 million euros by 2034.",
  },
  {
    name: "effort to do by a date",
    kind: "plan",
    bound: "owner",
    action: "action",
    status: null,
    willed: "any",
    cue: { lemma: words("effort drive push bid campaign"), upos: ["NOUN"] },
    nodes: {
      whose: { of: "cue", is: "child", deprel: ["poss"] },
      action: { of: "cue", is: "child", deprel: ["acl", "xcomp"], form: ["infinitive"] },
    },
    needs: "deadline",
    example: "The forms are part of Sweden's effort to clear the backlog by the end of 2027.",
    counterExample: "The forms are part of Sweden's effort to clear the backlog.",
  },
];
