import { COURTS } from "../../../language/lexicon/en/actor-nouns.js";
import { words } from "../../../language/lexicon/words.js";
import type { LinkedNode } from "../matcher.js";
import type { CommitmentPattern } from "./types.js";

/** "must" is an order, not an opinion, in the words of those who decide. */
const RULING: LinkedNode = { of: "cue", is: "head", lemma: words("rule decide hold decree order find") };
const COURT: LinkedNode = { of: "ruling", is: "child", deprel: ["nsubj"], lemma: COURTS };

/** Duties told by the ruling of a court. */
export const RULINGS: readonly CommitmentPattern[] = [
  {
    name: "a court rules that somebody must",
    kind: "obligation",
    bound: "doer",
    action: "cue",
    status: "ordered",
    cue: { modal: ["must", "shall", "should"], negated: false, deprel: ["ccomp"] },
    nodes: { ruling: RULING, court: COURT },
    example: "A court ruled that Norrick Power must stop selling the heaters.",
    counterExample: "A critic ruled that Norrick Power must stop selling the heaters.",
  },
  {
    name: "a court rules that somebody has to",
    kind: "obligation",
    bound: "doer",
    action: "action",
    status: "ordered",
    cue: { lemma: words("have"), negated: false, deprel: ["ccomp"] },
    nodes: {
      ruling: RULING,
      court: COURT,
      action: { of: "cue", is: "child", deprel: ["xcomp"], infinitive: true },
    },
    example: "The tribunal ruled that Norrick Power had to repay the money.",
    counterExample: "The tribunal ruled that Norrick Power had failed to repay the money.",
  },
];
