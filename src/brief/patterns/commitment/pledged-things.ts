import { COMMITTING_VERBS } from "../../../language/lexicon/en/commitment-words.js";
import { words } from "../../../language/lexicon/words.js";
import type { LinkedNode, NodeTest } from "../matcher.js";
import type { CommitmentPattern } from "./types.js";

/** "promised [a rise]", unlike "[pledged] delegates", an attribute, and "miners were promised a rise", by others. */
const PLEDGING: NodeTest = {
  lemma: words("pledge promise vow guarantee"),
  upos: ["VERB"],
  negated: false,
  passive: false,
  form: ["finite", "gerund"],
};
const NO_CLAUSE: LinkedNode = { of: "cue", is: "child", deprel: ["xcomp", "ccomp"], absent: true };

/** Pledges of a thing, and commitments to one. */
export const PLEDGED_THINGS: readonly CommitmentPattern[] = [
  {
    name: "committed to doing",
    verb: "stand by",
    kind: "pledge",
    bound: "subject",
    action: "action",
    status: "pledged",
    cue: { lemma: words("commit committed"), negated: false },
    nodes: {
      to: { of: "cue", is: "child", word: words("to"), deprel: ["prep"] },
      // "committed [$40m] to the ports": the sum has a pattern of its own
      sum: { of: "cue", is: "child", deprel: ["dobj"], entity: ["MONEY"], absent: true },
      action: { of: "to", is: "child", deprel: ["pcomp", "pobj"] },
    },
    example: "The mayor is committed to building 900 homes.",
    counterExample: "The mayor is not committed to building 900 homes.",
  },
  {
    name: "reaffirm a commitment to a thing",
    verb: "stand by",
    kind: "pledge",
    bound: "owner",
    action: "action",
    status: "pledged",
    willed: "any",
    cue: { lemma: words("commitment dedication"), upos: ["NOUN"], deprel: ["dobj", "nsubjpass"] },
    nodes: {
      verb: { of: "cue", is: "head", lemma: COMMITTING_VERBS, negated: false },
      to: { of: "cue", is: "child", deprel: ["prep"], word: words("to") },
      action: { of: "to", is: "child", deprel: ["pobj", "pcomp"] },
    },
    example: "The ministers reaffirmed their commitment to regional stability.",
    counterExample: "The ministers questioned its commitment to regional stability.",
  },
  {
    name: "express readiness to do",
    kind: "pledge",
    bound: "owner",
    action: "action",
    status: "pledged",
    willed: "any",
    cue: { lemma: words("readiness willingness determination"), upos: ["NOUN"], deprel: ["dobj"] },
    nodes: {
      verb: { of: "cue", is: "head", lemma: COMMITTING_VERBS, negated: false },
      action: { of: "cue", is: "child", deprel: ["acl", "relcl"], form: ["infinitive"] },
    },
    example: "The ministers expressed readiness to open the border.",
    counterExample: "The ministers doubted his readiness to open the border.",
  },
  {
    name: "pledge that something will not be",
    verb: "have",
    kind: "pledge",
    bound: "subject",
    action: "action",
    status: "pledged",
    cue: PLEDGING,
    nodes: {
      clause: NO_CLAUSE,
      action: { of: "cue", is: "child", deprel: ["dobj"], upos: ["NOUN"] },
      no: { of: "action", is: "child", word: words("no"), deprel: ["det"] },
    },
    example: "The minister promised no new taxes before the election.",
    counterExample: "The minister wanted no new taxes before the election.",
  },
  {
    name: "pledge a thing",
    verb: "give",
    kind: "pledge",
    bound: "subject",
    action: "action",
    status: "pledged",
    cue: PLEDGING,
    nodes: {
      clause: NO_CLAUSE,
      action: { of: "cue", is: "child", deprel: ["dobj"], upos: ["NOUN", "NUM", "SYM", "PROPN"] },
    },
    example: "Verland pledged $40m for the refugees.",
    counterExample: "Verland received $40m for the refugees.",
  },
  {
    name: "promise that there will be",
    verb: "have",
    kind: "pledge",
    bound: "subject",
    action: "action",
    status: "pledged",
    cue: {
      lemma: words("promise pledge vow guarantee assure announce"),
      upos: ["VERB"],
      negated: false,
      form: ["finite", "gerund"],
    },
    nodes: {
      be: { of: "cue", is: "child", deprel: ["ccomp"], lemma: words("be"), modal: ["will", "would"], perfect: false },
      there: { of: "be", is: "child", word: words("there"), deprel: ["expl"] },
      action: { of: "be", is: "child", deprel: ["attr", "nsubj"], upos: ["NOUN"] },
    },
    example: "The mayor promised there would be an inquiry.",
    counterExample: "The mayor doubted there would be an inquiry.",
  },
  {
    name: "promise that others will have it",
    kind: "pledge",
    bound: "subject",
    action: "action",
    status: "pledged",
    ensures: true,
    cue: {
      lemma: words("promise pledge vow guarantee assure"),
      upos: ["VERB"],
      negated: false,
      passive: false,
      form: ["finite", "gerund"],
    },
    nodes: {
      action: { of: "cue", is: "child", deprel: ["ccomp"], modal: ["will", "would"], perfect: false },
      others: { of: "action", is: "child", deprel: ["nsubj", "nsubjpass"], upos: ["NOUN", "PRON"] },
    },
    example: "The mayor promised that every pupil would receive a laptop.",
    counterExample: "The mayor heard that every pupil would receive a laptop.",
  },
];
