import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

/** `action | due text` of each commitment. The article's date is Wednesday, 15 October 2031. */
const actsOf = (text: string) =>
  extract({ text, published: "2031-10-15" }).commitments.map(({ action, due }) => `${action} | ${due?.text ?? "-"}`);

describe("several deeds with dates of their own", () => {
  it.each([
    [
      "Veltrans must repay the money by 30 November and submit to audits until 2033.",
      ["repay the money | by 30 November", "submit to audits | until 2033"],
    ],
    [
      "Veltrans plans to close the mill by December and to sell the port by 2033.",
      ["close the mill | by December", "sell the port | by 2033"],
    ],
    [
      "Veltrans will pay 5 million euros by May, build a school by 2033 and hire 90 teachers.",
      ["pay 5 million euros | by May", "build a school | by 2033", "hire 90 teachers | -"],
    ],
    [
      "Veltrans will open the road in November and will not close the mill before 2034.",
      ["open the road | in November", "not close the mill | before 2034"],
    ],
    [
      "Veltrans will join the union in July but give up its vote six months after accession.",
      ["join the union | in July", "give up its vote | six months after accession"],
    ],
    [
      "The court in Lund ordered Veltrans to pay half of the fine within 28 days and the rest by 30 December.",
      ["pay half of the fine | within 28 days", "[pay] the rest | by 30 December"],
    ],
    [
      "Veltrans will cut 200 jobs in 2032 and another 100 in 2033.",
      ["cut 200 jobs | in 2032", "[cut] another 100 | in 2033"],
    ],
  ])("are one commitment each: %s", (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });

  it.each([
    "Veltrans will close two mills and sell its port by 2033.",
    "Anna Orr pledged to cut taxes by 2033 and to build a bridge.",
    "Once it wins, Veltrans will cut 200 jobs and raise its fares by June.",
    "Veltrans will open a shop in May and June.",
  ])("with one date remain one commitment: %s", (text) => {
    expect(actsOf(text)).toHaveLength(1);
  });
});

describe("two actors in one sentence", () => {
  it("have a commitment each, though one clause depends on the other", () => {
    const acts = actsOf(
      "The RNV said its 900 drivers would strike from Friday, and Tarvik Rail said it would join them.",
    );
    expect(acts).toEqual(["strike | from Friday", "join them | -"]);
  });
});

describe("the date of another clause", () => {
  it.each([
    [
      "Veltrans will pay a fine, and its owner must repair the bridge by 1 November.",
      ["pay a fine | -", "repair the bridge | by 1 November"],
    ],
    [
      "Tarvik Rail will sell the port and has pledged to pay the drivers by May.",
      ["sell the port | -", "pay the drivers | by May"],
    ],
  ])("is not that of the first: %s", (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});

describe("a date that belongs to a noun", () => {
  it("is not cut out of the action", () => {
    expect(
      actsOf(
        "Its envoy said a draft law extending the ban until 30 September 2032 would be put to the vote by the 27th.",
      ),
    ).toEqual(["[have] a draft law extending the ban until 30 September 2032 put to the vote | by the 27th"]);
  });
});
