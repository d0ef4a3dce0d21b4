import { NEGATIVE_DETERMINERS, PLEDGE_NOUNS } from "../../../language/lexicon/en/commitment-words.js";
import { words } from "../../../language/lexicon/words.js";
import type { LinkedNode } from "../matcher.js";
import type { CommitmentPattern } from "./types.js";

/** "plans [to build it]", unlike "[no] plans to build it" */
export const DEED_OF_NOUN: Readonly<Record<string, LinkedNode>> = {
  none: { of: "cue", is: "child", word: NEGATIVE_DETERMINERS, absent: true },
  action: { of: "cue", is: "child", deprel: ["acl", "relcl", "xcomp"], form: ["infinitive"] },
};

/** Nouns for pledges and offers, followed by the deed. */
export const PLEDGE_NOUNS_TO_DO: readonly CommitmentPattern[] = [
  {
    name: "pledge (noun) to do",
    kind: "pledge",
    bound: "owner",
    action: "action",
    status: "pledged",
    willed: "any",
    cue: { lemma: PLEDGE_NOUNS, notLemma: words("offer"), upos: ["NOUN"] },
    nodes: DEED_OF_NOUN,
    needs: "agent",
    example: "The family has given an undertaking to accept the bid.",
    counterExample: "The family has given no undertaking to accept the bid.",
  },
  {
    name: "offer (noun) to do",
    kind: "pledge",
    bound: "owner",
    action: "action",
    status: "offered",
    willed: "any",
    cue: { lemma: words("offer"), upos: ["NOUN"] },
    nodes: DEED_OF_NOUN,
    needs: "agent",
    example: "The ministry has made an offer to rebuild the port.",
    counterExample: "The ministry has made no offer to rebuild the port.",
  },
];
