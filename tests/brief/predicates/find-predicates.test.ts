import { describe, expect, it } from "vitest";
import { findPredicates } from "../../../src/brief/predicates/find-predicates.js";
import { Tree } from "../../../src/brief/tree.js";
import { buildPlainDocument } from "../../../src/document/plain.js";
import { analyse } from "../../../src/language/analyse.js";
import { loadModel } from "../../../src/language/load-model.js";

const model = loadModel("en");

/** The predicate with the verb `word`, with words instead of token indices. */
function predicateOf(text: string, word: string) {
  const analysis = analyse(buildPlainDocument("test", text, "2019-01-10"), model);
  const tree = new Tree(analysis);
  const wordAt = (index: number | null | undefined) =>
    index === null || index === undefined ? null : (tree.tokens[index]?.text ?? null);
  const predicate = [...findPredicates(tree, analysis).values()].find(({ head }) => tree.tokens[head]?.text === word);
  if (!predicate) throw new Error(`no predicate "${word}" in: ${text}`);
  const { subject, agent, object, report, condition, ...rest } = predicate;
  return {
    ...rest,
    subject: wordAt(subject),
    agent: wordAt(agent),
    object: wordAt(object),
    condition: wordAt(condition),
    speaker: wordAt(report?.speaker),
    reportVerb: wordAt(report?.verb),
  };
}

describe("the verb group of a predicate", () => {
  it(`reads "'d" before a participle as "had"`, () => {
    expect(predicateOf("He'd been named the best student.", "named")).toMatchObject({ modal: null, perfect: true });
    expect(predicateOf("He'd be named the best student.", "named")).toMatchObject({ modal: "would", perfect: false });
  });

  it.each([
    [
      "The firm will close the mine.",
      "close",
      { modal: "will", tense: "future", form: "finite", negated: false, passive: false },
    ],
    ["The firm won't close the mine.", "close", { modal: "will", tense: "future", negated: true }],
    ["The firm is going to close the mine.", "close", { modal: "going to", tense: "future" }],
    ["The firm is to close the mine.", "close", { modal: "is to", tense: "future" }],
    ["The mine could be closed.", "closed", { modal: "could", tense: "present", passive: true }],
    ["The firm would have closed the mine.", "closed", { modal: "would", perfect: true }],
    ["The firm was closing the mine.", "closing", { modal: null, tense: "past", progressive: true }],
    ["The firm has closed the mine.", "closed", { tense: "present", perfect: true }],
  ])("%s", (text, word, expected) => {
    expect(predicateOf(text, word)).toMatchObject(expected);
  });

  it("gives the second of two verbs the auxiliary of the first", () => {
    expect(predicateOf("The firm will close the mine and open a school.", "open")).toMatchObject({
      modal: "will",
      tense: "future",
      subject: "firm",
    });
  });

  it('gives it to a verb whose past and base form are one: "and put"', () => {
    const text = "A new cabinet would sort it out, put patients first and bring order to schools, Ada Orr said.";
    expect(predicateOf(text, "put")).toMatchObject({ modal: "would", subject: "cabinet" });
    expect(predicateOf(text, "bring")).toMatchObject({ modal: "would", subject: "cabinet" });
  });

  it('does not read an aim as a future: "one of the few to rise"', () => {
    expect(predicateOf("The index was one of the few to rise.", "rise").modal).toBeNull();
  });
});

describe("the arguments of a predicate", () => {
  it.each([
    ["own", "The firm closed the mine.", "closed", "firm", "own"],
    ["through control", "The firm agreed to close the mine.", "close", "firm", "control"],
    ["through an adjective", "The firm is likely to close the mine.", "close", "firm", "control"],
    ["through the object of an order", "The court ordered the firm to close the mine.", "close", "firm", "control"],
    ["through coordination", "The firm bought the mine and closed it.", "closed", "firm", "coordination"],
    ["through a relative clause", "The firm, which closed the mine, is rich.", "closed", "firm", "relative"],
    ["through the owner of a plan", "The firm's plan to close the mine was praised.", "close", "firm", "control"],
  ])("finds the subject %s: %s", (_how, text, word, subject, subjectSource) => {
    expect(predicateOf(text, word)).toMatchObject({ subject, subjectSource });
  });

  it('is the noun that the parser joined to another: "sell its depot and [Orbair] promised"', () => {
    const text = "Norrick agreed to sell its depot and Orbair promised to keep the staff.";
    expect(predicateOf(text, "promised")).toMatchObject({ subject: "Orbair", subjectSource: "own" });
    const bought = "Norrick bought a depot and a mill and promised to keep the staff.";
    expect(predicateOf(bought, "promised")).toMatchObject({ subject: "Norrick", subjectSource: "coordination" });
  });

  it('is the noun that the parser took for the object of a promise: "promised [the powers] would be used"', () => {
    const text = "The minister promised the powers would only be used in serious cases.";
    expect(predicateOf(text, "used")).toMatchObject({ subject: "powers", subjectSource: "own", speaker: "minister" });
  });

  it('does not read a goal as a future: "one of the goals is to help"', () => {
    expect(predicateOf("One of the goals is to help farmers.", "help").modal).toBeNull();
    expect(predicateOf("One of the mines is to close in May.", "close").modal).toBe("is to");
  });

  it('distinguishes the agent of a passive from a date after "by"', () => {
    expect(predicateOf("The mine will be closed by the firm.", "closed").agent).toBe("firm");
    expect(predicateOf("The mine will be closed by June.", "closed").agent).toBeNull();
    expect(predicateOf("Pay will be raised by 5% in May.", "raised").agent).toBeNull();
    expect(predicateOf("The fund is to be filled by another 3m euros in May.", "filled").agent).toBeNull();
  });

  it("finds the condition, and whether a verb is inside one", () => {
    const text = "The firm will close the mine if prices fall.";
    expect(predicateOf(text, "close")).toMatchObject({ condition: "fall", conditional: false });
    expect(predicateOf(text, "fall")).toMatchObject({ condition: null, conditional: true });
  });
});

describe("the reporter of a predicate", () => {
  it.each([
    ["The mayor said the firm would close the mine.", "close", "mayor", "said"],
    ['"We will close the mine," the mayor said.', "close", "mayor", "said"],
    ["According to the mayor, the firm will close the mine.", "close", "mayor", null],
    ["The firm will close the mine.", "close", null, null],
  ])("%s", (text, word, speaker, reportVerb) => {
    expect(predicateOf(text, word)).toMatchObject({ speaker, reportVerb });
  });
});
