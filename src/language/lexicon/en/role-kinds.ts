import { table } from "../words.js";

/*
 * Offices and trades that news calls by several words. General knowledge, written for this project. Lemmas.
 */

/** The office that a form of address is short for: [the senator] is [Sen. Orr]. */
export const OFFICE_OF_ADDRESS: Readonly<Record<string, string>> = table({
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  col: "colonel",
  maj: "major",
  capt: "captain",
  lt: "lieutenant",
  sgt: "sergeant",
  adm: "admiral",
  cmdr: "commander",
  prof: "professor",
  rev: "reverend",
  dr: "doctor",
});

/**
 * Each line has a general word and the words that it may stand for: [the lawmaker] may be a senator, but [the senator]
 * is not a congressman.
 */
const WIDER: readonly (readonly [string, string])[] = [
  ["lawmaker", "senator congressman congresswoman representative legislator deputy mp backbencher"],
  ["legislator", "senator congressman congresswoman representative lawmaker deputy mp backbencher"],
  ["mp", "backbencher"],
  ["backbencher", "mp"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  [
    "politician",
    "senator congressman congresswoman representative legislator deputy mp minister governor mayor councillor",
  ],
  // [prime] of a prime minister
  ["leader", "president premier chancellor prime dictator monarch"],
  ["lawyer", "attorney solicitor barrister counsel"],
  ["attorney", "lawyer counsel"],
  ["solicitor", "lawyer"],
  ["barrister", "lawyer counsel"],
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
  ["spokesperson", "spokesman spokeswoman"],
  ["chairman", "chair chairperson"],
  ["chairwoman", "chair chairperson"],
  ["chair", "chairman chairwoman chairperson"],
  ["boss", "executive ceo chief head director manager chairman chairwoman owner"],
  ["executive", "ceo"],
  ["ceo", "executive"],
  ["academic", "professor lecturer scholar historian"],
  ["scholar", "professor lecturer academic historian"],
  ["scientist", "researcher"],
  ["researcher", "scientist"],
  ["doctor", "physician surgeon psychiatrist"],
  ["physician", "doctor"],
  ["entrepreneur", "businessman businesswoman founder"],
  ["businessman", "entrepreneur tycoon billionaire mogul magnate"],
  ["businesswoman", "entrepreneur tycoon billionaire mogul"],
  ["billionaire", "businessman businesswoman tycoon mogul"],
  ["tycoon", "businessman businesswoman billionaire mogul magnate"],
  ["mogul", "businessman businesswoman billionaire tycoon magnate"],
  ["candidate", "nominee contender hopeful"],
  ["nominee", "candidate"],
  ["contender", "candidate nominee"],
  ["author", "writer novelist"],
  ["writer", "author novelist columnist"],
  ["officer", "policeman policewoman constable sergeant detective"],
  ["player", "striker midfielder defender goalkeeper winger quarterback"],
  ["diplomat", "ambassador envoy consul"],
  ["envoy", "ambassador diplomat"],
];

const STANDS_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WIDER.map(([word, narrower]) => [word, new Set(narrower.split(" "))]),
);

/** Other words for the office of the antecedent that a noun may refer to. */
export const officesMeantBy = (noun: string): ReadonlySet<string> => STANDS_FOR.get(noun) ?? NONE;

const NONE: ReadonlySet<string> = new Set();
