import { SIGN_VERBS } from "../../../language/lexicon/en/commitment-words.js";
import { words } from "../../../language/lexicon/words.js";
import type { CommitmentPattern } from "./types.js";

/** Approval, and what is signed ahead of an agreement. */
export const APPROVALS: readonly CommitmentPattern[] = [
  {
    name: "give the go-ahead",
    verb: "allow",
    kind: "agreement",
    bound: "subject",
    action: "action",
    status: "agreed",
    cue: {
      lemma: words("give grant"),
      upos: ["VERB"],
      passive: false,
      negated: false,
      form: ["finite"],
      modal: [""],
    },
    nodes: {
      light: { of: "cue", is: "child", deprel: ["dobj"], lemma: words("ahead light go") },
      sign: { of: "light", is: "child", word: words("go green ahead") },
      for: { of: "cue", is: "descendant", deprel: ["prep", "dative"], word: words("for to") },
      action: { of: "for", is: "child", deprel: ["pobj"], upos: ["NOUN"] },
    },
    needs: "agent",
    example: "Verland has given the green light to the construction of a pipeline.",
    counterExample: "Verland has given the red card to the construction of a pipeline.",
  },
  {
    name: "sign a letter of intent",
    verb: "stand by",
    kind: "agreement",
    bound: "parties",
    action: "action",
    status: "signed",
    willed: "any",
    cue: { lemma: SIGN_VERBS, upos: ["VERB"], negated: false, form: ["finite", "gerund", "participle"], modal: [""] },
    nodes: {
      action: { of: "cue", is: "child", deprel: ["dobj", "nsubjpass"], lemma: words("letter") },
      of: { of: "action", is: "child", deprel: ["prep"], word: words("of") },
      intent: { of: "of", is: "child", deprel: ["pobj"], lemma: words("intent intention understanding commitment") },
    },
    example: "Norrick Gas has signed a letter of intent with Norland.",
    counterExample: "Norrick Gas has signed a letter of complaint with Norland.",
  },
];
