import { words } from "../matcher.js";
import { DEED_NOUNS } from "../words.js";
import type { CommitmentPattern } from "./types.js";

/** What one does once it is agreed on. */
const AGREED_NOUNS: ReadonlySet<string> = new Set([
  ...DEED_NOUNS,
  ...words(
    "talk negotiation inspection exchange swap cooperation payment buyout handover transfer compromise concession",
  ),
]);

/** What is done with a commitment so that it binds: "[reaffirmed] their commitment". */
const COMMITTING_VERBS = words(
  "affirm reaffirm reiterate repeat renew restate confirm stress underline underscore emphasize emphasise highlight express voice make pledge declare state honour honor",
);

/** What is agreed, planned, ordered or pledged as a thing. */
export const THINGS: readonly CommitmentPattern[] = [
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
      action: { of: "to", is: "child", deprel: ["pcomp", "pobj"] },
    },
    example: "The mayor is committed to building 900 homes.",
    counterExample: "The mayor is not committed to building 900 homes.",
  },
  {
    name: "agree on doing",
    kind: "pledge",
    bound: "subject",
    action: "action",
    status: "agreed",
    willed: "name",
    cue: { lemma: words("agree pledge"), upos: ["VERB"], negated: false },
    nodes: {
      on: { of: "cue", is: "child", word: words("on upon to"), deprel: ["prep"] },
      action: { of: "on", is: "child", deprel: ["pcomp"] },
    },
    example: "Sweden and Denmark agreed on creating a commission.",
    counterExample: "Sweden and Denmark gave up on creating a commission.",
  },
  {
    name: "agree to a thing",
    verb: "carry out",
    kind: "agreement",
    bound: "parties",
    action: "action",
    status: "agreed",
    willed: "name",
    cue: { lemma: words("agree"), upos: ["VERB"], negated: false, passive: false },
    nodes: {
      on: { of: "cue", is: "child", word: words("on upon to"), deprel: ["prep"] },
      action: { of: "on", is: "child", deprel: ["pobj"], lemma: AGREED_NOUNS },
    },
    example: "Sweden and Denmark have agreed on a price cut.",
    counterExample: "Sweden and Denmark have agreed on a price.",
  },
  {
    name: "agree a thing",
    verb: "carry out",
    kind: "agreement",
    bound: "parties",
    action: "action",
    status: "agreed",
    willed: "name",
    cue: { lemma: words("agree"), upos: ["VERB"], negated: false },
    nodes: { action: { of: "cue", is: "child", deprel: ["dobj"], lemma: AGREED_NOUNS } },
    example: "Sweden and Denmark have agreed a price cut.",
    counterExample: "Sweden and Denmark have noticed a price cut.",
  },
  {
    name: "it is planned to do",
    kind: "plan",
    bound: "doer",
    action: "action",
    status: "planned",
    unnamed: true,
    cue: { lemma: words("plan intend propose decide agree"), passive: true, negated: false },
    nodes: {
      it: { of: "cue", is: "child", word: words("it"), deprel: ["nsubjpass", "nsubj"] },
      action: { of: "cue", is: "child", deprel: ["xcomp"], infinitive: true },
    },
    example: "It is planned to build 12 schools by 2025.",
    counterExample: "It is wise to build 12 schools by 2025.",
  },
  {
    name: "plan a thing",
    verb: "carry out",
    kind: "plan",
    bound: "subject",
    action: "action",
    status: "planned",
    willed: "name",
    cue: { lemma: words("plan"), upos: ["VERB"], passive: false, negated: false, form: ["finite"] },
    nodes: {
      clause: { of: "cue", is: "child", deprel: ["xcomp", "ccomp"], absent: true },
      action: { of: "cue", is: "child", deprel: ["dobj"], upos: ["NOUN", "PROPN"] },
    },
    example: "Norrick Rail is planning a campaign against the tax.",
    counterExample: "Norrick Rail is watching a campaign against the tax.",
  },
  {
    name: "place an order",
    verb: "take",
    kind: "agreement",
    bound: "subject",
    action: "action",
    status: "ordered",
    cue: { lemma: words("place"), passive: false, negated: false, form: ["finite"] },
    nodes: {
      order: { of: "cue", is: "child", deprel: ["dobj"], lemma: words("order") },
      for: { of: "order", is: "child", deprel: ["prep"], word: words("for") },
      action: { of: "for", is: "child", deprel: ["pobj"] },
    },
    example: "Norrick Air has placed an order for 70 jets.",
    counterExample: "Norrick Air has placed a label on 70 jets.",
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
    name: "pledge a thing",
    verb: "give",
    kind: "pledge",
    bound: "subject",
    action: "action",
    status: "pledged",
    // "[pledged] delegates" are of a kind
    cue: { lemma: words("pledge promise vow guarantee"), upos: ["VERB"], negated: false, form: ["finite", "gerund"] },
    nodes: {
      clause: { of: "cue", is: "child", deprel: ["xcomp", "ccomp"], absent: true },
      action: { of: "cue", is: "child", deprel: ["dobj"], upos: ["NOUN", "NUM", "SYM", "PROPN"] },
    },
    example: "Verland pledged $40m for the refugees.",
    counterExample: "Verland received $40m for the refugees.",
  },
];
