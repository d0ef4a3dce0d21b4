import { describe, expect, it } from "vitest";
import { buildBrief } from "../../../src/brief/build.js";
import { readingOf } from "../reading-of.js";

/** What an actor of a text did, in order. */
function deedsOf(text: string, name: string): string[] {
  const { document, analysis } = readingOf(text);
  return (buildBrief(document, analysis).actors.find((actor) => actor.name === name)?.did ?? []).map(
    ({ text }) => text,
  );
}

describe("the deeds of an actor", () => {
  it.each([
    [
      "with the words in marks that are a part of its clause",
      'Ada Orr had offered some "movement" to the board.',
      ['had offered some "movement" to the board'],
    ],
    ["without a quotation that it does not lead into", 'Ada Orr told the board: "We will pay."', []],
    [
      "with what is said in front of the verb",
      "The depot at Lund will close in May, Ada Orr said at a meeting.",
      ["said the depot at Lund will close in May"],
    ],
    [
      "not with the clause in front of a colon that tells who speaks",
      'Ada Orr speculated the depot may have moved: "When the river rose, people moved on," she said.',
      ["speculated the depot may have moved"],
    ],
    ["not what another claims of it", "Ben Ash insisted Ada Orr took the money. Ada Orr left in May.", ["left in May"]],
    [
      "not what another is sure of or afraid of",
      "Ben Ash is confident that Ada Orr will pay for the port. Many fear Ada Orr will sell the mill. Ada Orr left in May.",
      ["left in May"],
    ],
    [
      "not what a claim or a chance is about",
      "There is a claim that Ada Orr took the money. It is possible that Ada Orr will sell the mill. Ada Orr left in May.",
      ["left in May"],
    ],
    [
      "with what it is sure of itself",
      "Ada Orr is confident that she will open the port.",
      ["is confident that she will open the port"],
    ],
    ["with what is known", "It is clear that Ada Orr will open the port.", ["will open the port"]],
    [
      "without half of what a verb asks for, if it is too long",
      "Ada Orr married in Lund last year, practises law in a town of five thousand near the northern border, and counts herself as a friend of the mayor of the town.",
      ["married in Lund last year, practises law in a town of five thousand near the northern border"],
    ],
    [
      "with one of two objects that the parser found, if it is too long",
      "Ada Orr agreed to pay the owners of the northern mills and the ferries two million crowns in fines, as well as a million to settle the suit of the tenants of the port.",
      ["agreed to pay the owners of the northern mills and the ferries two million crowns in fines"],
    ],
    [
      "not what another says it had done",
      "Ben Ash told them Ada Orr had sold the port. Ada Orr left in May.",
      ["left in May"],
    ],
    ["not what she became, if it stands outside", "Lady Orr, as Ada Orr became in 1997, left in May.", []],
    ["with others in one row", "Ben Ash, Carl Lund and Ada Orr lifted the veto.", ["lifted the veto"]],
    ["not where nobody did it", "Neither Ada Orr nor Ben Ash would comment on the reports.", []],
    ["not before it is done", "The board resigned before Ada Orr spent anything on the port.", []],
    ["not what somebody else asks of it", "The board asked Ada Orr to lead the port.", []],
    ["not without its object, which stands outside", "The board read the law which Ada Orr opposes in the north.", []],
    [
      "once where it is told of and told",
      "Ada Orr said Ada Orr hopes to open the port.",
      ["said Ada Orr hopes to open the port"],
    ],
    [
      "twice where one says that it was not so",
      "Ada Orr said that Ada Orr would close the port. Later Ada Orr would not close the port.",
      ["said that Ada Orr would close the port", "would not close the port"],
    ],
    [
      "once where the tense is all that differs",
      "Ada Orr says Ada Orr was glad to see the back of the port.",
      ["says Ada Orr was glad to see the back of the port"],
    ],
    [
      "not beyond a verb that is left without what it asks for",
      "Ada Orr closed the port and called for calm.",
      ["closed the port and called for calm"],
    ],
    [
      "not where they are denied",
      "Ben Ash denied that Ada Orr had sold the port. Ada Orr left in May.",
      ["left in May"],
    ],
    ["not where a report of them is denied", "Ben Ash denied a report that Ada Orr was leaving the port.", []],
    [
      "not where they are recommended",
      "The board recommends that Ada Orr sell the port and that Ada Orr leave in May.",
      [],
    ],
    ["not where they are only possible", "Ben Ash said Ada Orr might sell the port in May.", []],
    ["but where it was not possible", "Ada Orr could not sell the port in May.", ["could not sell the port in May"]],
    ["not without their condition", "If prices rose, Ben Ash wrote, Ada Orr would sell the port.", []],
    ["with their condition", "Ada Orr would sell the port if prices rose.", ["would sell the port if prices rose"]],
    [
      "not what has yet to be shown",
      "Ben Ash would resign only if it was shown that Ada Orr had lied. Ada Orr left in May.",
      ["left in May"],
    ],
    ["not where they are a condition", "Ben Ash would sell, provided that Ada Orr left the port.", []],
    ["not where they were only intended", "Ada Orr had planned to sell the port in May.", []],
    ["not where they were to have been", "Ada Orr was to have sold the port in May.", []],
    ["not where the verb stands elsewhere", "Would Ada Orr pay? Ada Orr would not.", []],
    [
      "up to a complete phrase",
      "Ada Orr said the fund would achieve little unless the three towns in the north of the island stopped giving out licences for dredging, which none of them promised to do.",
      [
        "said the fund would achieve little unless the three towns in the north of the island stopped giving out licences for dredging",
      ],
    ],
    [
      "with the denial before an adverb",
      "Ada Orr no longer wants to own the port.",
      ["no longer wants to own the port"],
    ],
    [
      "not where it only may be so",
      "The note could mean that Ada Orr sold the port. Ada Orr left in May.",
      ["left in May"],
    ],
    ["not where one asks", "Ada Orr left in May. How long did Ada Orr own the port?", ["left in May"]],
    [
      "with who said it, if another did",
      "Ben Ash said Ada Orr will leave the port in May.",
      ["will leave the port in May [according to Ben Ash]"],
    ],
    [
      "with all subjects of a plural verb",
      "Ada Orr and Ben Ash are leaving the port.",
      ["[Ada Orr and Ben Ash] are leaving the port"],
    ],
    [
      "with all whom a plural subject stands for",
      "Ada Orr met Ben Ash on the pier. The two politicians have signed a plan for the port.",
      ["met Ben Ash on the pier", "[Ada Orr and Ben Ash] have signed a plan for the port"],
    ],
    [
      "with a whole word at the beginning",
      "Ada Orr left in May. She's been in the north for years.",
      ["left in May", "[has] been in the north for years"],
    ],
    [
      "with both marks of a quotation that ends it",
      'Ada Orr called the plan for the port "extremely careless."',
      ['called the plan for the port "extremely careless"'],
    ],
    [
      "without the first words of a second clause",
      "Ada Orr will write a plan for the port so that the people of the north can hold the council to account, but on the tax for the harbour she has not said a word.",
      ["will write a plan for the port so that the people of the north can hold the council to account"],
    ],
  ])("are read %s", (_, text, deeds) => {
    expect(deedsOf(text, "Ada Orr")).toEqual(deeds);
  });
});
