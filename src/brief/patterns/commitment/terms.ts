import { FIX_VERBS, PASSING_VERBS, RIGHT_VERBS } from "../../../language/lexicon/en/commitment-words.js";
import { LIMIT_UNITS } from "../../../language/lexicon/en/date-words.js";
import { words } from "../../../language/lexicon/words.js";
import type { LinkedNode } from "../matcher.js";
import type { CommitmentPattern } from "./types.js";

/** What is to be done in the time that the cue gives: "gave it until Thursday [to raise] its offer". */
const DEED: LinkedNode = { of: "cue", is: "descendant", deprel: ["xcomp", "advcl", "acl", "relcl"], infinitive: true };
const NO_RIGHT: LinkedNode = { of: "cue", is: "descendant", lemma: RIGHT_VERBS, infinitive: true, absent: true };
const NO_WAIT: LinkedNode = { of: "cue", is: "descendant", lemma: PASSING_VERBS, infinitive: true, absent: true };

/** Duties told by their term: having until a date, being given a month to do something. */
export const TERMS: readonly CommitmentPattern[] = [
  {
    name: "give until a date",
    kind: "obligation",
    bound: "object",
    action: "action",
    status: "ordered",
    cue: { lemma: words("give allow") },
    nodes: {
      until: { of: "cue", is: "child", word: words("until till") },
      right: NO_RIGHT,
      action: DEED,
    },
    example: "The union has given the airline until Thursday to raise its offer.",
    counterExample: "The union has given the airline a chance to raise its offer.",
  },
  {
    name: "give a time to do",
    kind: "obligation",
    bound: "object",
    action: "action",
    status: "ordered",
    cue: { lemma: words("give allow grant"), passive: false, negated: false },
    nodes: {
      receiver: { of: "cue", is: "child", deprel: ["dative"] },
      time: { of: "cue", is: "child", deprel: ["dobj", "npadvmod"], lemma: LIMIT_UNITS },
      right: NO_RIGHT,
      action: DEED,
    },
    example: "The court gave the airline 30 days to repay the money.",
    counterExample: "The court gave the airline 30 days to appeal against the fine.",
  },
  {
    name: "a deadline for somebody to do",
    kind: "obligation",
    bound: "doer",
    action: "action",
    status: "ordered",
    cue: { lemma: words("deadline"), upos: ["NOUN"], deprel: ["dobj"] },
    nodes: {
      set: { of: "cue", is: "head", lemma: FIX_VERBS, negated: false, form: ["finite"] },
      action: {
        of: "cue",
        is: "child",
        deprel: ["advcl", "acl", "relcl", "ccomp"],
        infinitive: true,
        notLemma: RIGHT_VERBS,
      },
      for: { of: "action", is: "child", deprel: ["mark"], word: words("for") },
      who: { of: "action", is: "child", deprel: ["nsubj"] },
    },
    example: "The judge set an April 15 deadline for the airline to hand over the letters.",
    counterExample: "The judge set an April 15 date for the airline to hand over the letters.",
  },
  {
    name: "have until a date",
    kind: "obligation",
    bound: "subject",
    action: "action",
    status: "ordered",
    cue: { lemma: words("have get") },
    nodes: {
      until: { of: "cue", is: "child", word: words("until till") },
      right: NO_RIGHT,
      action: DEED,
    },
    example: "The airline has until Thursday to raise its offer.",
    counterExample: "The airline has a plane to raise its offer.",
  },
  {
    name: "have until a date, read as an auxiliary",
    kind: "obligation",
    bound: "doer",
    action: "cue",
    status: "ordered",
    cue: { tag: ["VB"] },
    nodes: {
      to: { of: "cue", is: "child", deprel: ["aux"], word: words("to") },
      have: { of: "cue", is: "child", deprel: ["aux"], lemma: words("have") },
      until: { of: "cue", is: "descendant", deprel: ["mark", "prep"], word: words("until till") },
      right: { of: "cue", is: "descendant", lemma: RIGHT_VERBS, absent: true },
    },
    example: "The airline has until the end of May to rebuild its fleet to get $40 million.",
    counterExample: "The airline has worked until the end of May to rebuild its fleet to get $40 million.",
  },
  {
    name: "have a time to do",
    kind: "obligation",
    bound: "subject",
    action: "action",
    status: "ordered",
    // "had two days to pay" is over
    cue: { lemma: words("have get"), tense: ["present", "future"], negated: false },
    nodes: {
      time: { of: "cue", is: "child", deprel: ["dobj", "npadvmod"], lemma: LIMIT_UNITS },
      count: { of: "time", is: "child", deprel: ["nummod"] },
      // "have only two days to debate it": a complaint
      only: { of: "time", is: "descendant", word: words("only"), absent: true },
      right: NO_RIGHT,
      idle: NO_WAIT,
      action: DEED,
    },
    example: "The airline has 30 days to repay the money.",
    counterExample: "The airline has 30 days to appeal against the fine.",
  },
  {
    name: "given a time to do",
    kind: "obligation",
    bound: "subject",
    action: "action",
    status: "ordered",
    cue: { lemma: words("give allow grant"), passive: true, negated: false },
    nodes: {
      time: { of: "cue", is: "child", deprel: ["dobj", "oprd", "npadvmod"], lemma: LIMIT_UNITS },
      right: NO_RIGHT,
      idle: NO_WAIT,
      action: DEED,
    },
    example: "The airline was given 30 days to repay the money.",
    counterExample: "The airline was given 30 days to appeal against the fine.",
  },
];
