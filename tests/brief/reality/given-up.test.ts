import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const read = (text: string): string[] => {
  const { commitments, outlook } = extract({ text, published: "2019-01-10" });
  return [...commitments.map(({ action }) => action), ...outlook.map(({ text }) => text)];
};

describe("a plan that the text itself ends", () => {
  it.each([
    ["cancelled", "Ada Orr cancelled a visit to Lund that had been planned for 14 May."],
    ["postponed", "A concert that had been due to start in Lund on 14 May has been postponed."],
    ["put off", "A promised rise in fares, which the mayor had said would take effect in May, has been put off."],
    ["scrapped", "A plan to move 300 patients to Lund was scrapped on Sunday."],
    ["declared void", "The court declared unlawful an order that obliged banks to close their branches."],
    ["struck down", "The court struck down a law that obliged banks to close their branches."],
    ["dead", "Norrick Rail's promise to cut fares looks dead."],
    ["dropped with what was forecast", "Norrick Bank dropped its forecast of a rise in December."],
    ["dropped after but", "Norland had planned to close the port, but the idea was dropped, two envoys said."],
    ["vanished after a semicolon", "The party had vowed to leave the union; that pledge vanished from its paper."],
    ["not done after all", "Ada Orr had told the board in May that the depot would be closed, but it was not."],
    ["called off", "The king was to have opened the bridge; his visit has been called off."],
    ["put on hold in the next sentence", "Norrick Rail had intended to close the port. That has been put on hold."],
    ["reduced", "Ada Orr had said that there would be nine ferries by 2020; the plan was reduced to two."],
    ["no longer needed", "Norrick Rail had said that it would sue if the law was upheld; that is no longer necessary."],
    ["no longer wanted", "Norrick Rail had said that it would sue; that step is no longer necessary, Ada Orr said."],
    ["without a reply", "Norrick Rail said it had offered to cut its price but had received no reply."],
    ["broken", "The mayor said the party had promised a bridge in May and forgotten it in June."],
    ["turned into its opposite", "It is a debt that the town had promised to halve and that has instead grown."],
    ["conceded", "The bank opened in Lund, although the mayor had said it would promise to close the branch."],
  ])("is left out: %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["a plan that may be ended", "The board may scrap a plan to close the port in May."],
    ["a plan that somebody refuses to end", "The board refused to drop its plan to close the port in May."],
    ["what comes instead", "Norrick Rail cancelled the concert in Lund, which will now take place on 14 May."],
    ["a deed that another deed follows", "Norrick Rail promised to cut fares, but the mayor dropped in."],
    ["a plan that is only late", "Norrick Rail postponed a plan to close the port."],
    ["what was pledged without a word on its details", "Norrick Rail promised to cut fares but did not say when."],
  ])("is kept: %s", (_, text) => {
    expect(read(text)).not.toEqual([]);
  });
});

describe("a proviso", () => {
  it("is a condition, and what it asks of others is no pledge", () => {
    const { commitments, outlook } = extract({
      text: "Norrick Rail said it would close the mill, provided that the council guaranteed a loan.",
      published: "2019-01-10",
    });
    expect(commitments).toMatchObject([
      { action: "close the mill", condition: "provided that the council guaranteed a loan" },
    ]);
    expect(outlook).toMatchObject([{ kind: "condition", text: expect.stringContaining("provided that") }]);
  });
});
