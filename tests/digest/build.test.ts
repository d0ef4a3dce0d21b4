import { describe, expect, it } from "vitest";
import type { BriefDate } from "../../src/brief/model.js";
import { buildDigest } from "../../src/digest/build.js";
import type { Table } from "../../src/markdown/page.js";
import { plainText } from "../../src/markdown/page.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { META } from "../markdown/page-meta.js";
import { orveniaBrief, shipped } from "../view/fixtures.js";

const { settings, labels } = shipped("analyst");

const PRECISION: BriefDate["precision"] = "day";

/** Words and TIMEX3 value of a due date, or no date. */
type Due = readonly [text: string, value: string | null] | null;

/** An article of a digest, with a commitment for each due date. */
function entryOf(dues: readonly Due[]) {
  const [commitment] = orveniaBrief.commitments;
  if (!commitment) throw new Error("no commitment");
  const commitments = dues.map((due, i) => ({
    ...commitment,
    id: `c${i + 1}`,
    due: due && {
      text: due[0],
      value: due[1],
      precision: PRECISION,
      start: null,
      end: null,
      means: "deadline" as const,
    },
  }));
  const view = buildView(buildContext({ ...orveniaBrief, commitments }, settings, labels));
  return { view, page: { meta: META, blocks: [], paragraphs: [] } };
}

/** Due date and number of the article in each row of the digest's table of commitments. */
function rowsOf(articles: readonly (readonly Due[])[]): string[][] {
  const { blocks } = buildDigest(articles.map(entryOf));
  const table = blocks.find((block): block is Table => block.type === "table");
  return (table?.rows ?? []).map((row) => [row[0], row[3]].map((cell) => plainText(cell ?? [])));
}

describe("the digest's table of commitments", () => {
  it("sorts a week, a season and a decade by their last days, among days and months", () => {
    expect(
      rowsOf([
        [
          ["by the end of the 2030s", "203"],
          ["on 31 December 2031", "2031-12-31"],
          ["by the winter of 2031", "2031-WI"],
        ],
        [
          ["in the week of 20 October 2031", "2031-W43"],
          ["in March 2032", "2032-03"],
        ],
      ]),
    ).toEqual([
      ["in the week of 20 October 2031", "2"],
      ["on 31 December 2031", "1"],
      ["by the winter of 2031", "1"],
      ["in March 2032", "2"],
      ["2030–2039 (“by the end of the 2030s”)", "1"],
    ]);
  });

  it("puts dates in words only after all days, and commitments without a date last", () => {
    expect(rowsOf([[null, ["soon", null], ["by 2039", "2039"]], [["by 2033", "2033"]]])).toEqual([
      ["by 2033", "2"],
      ["by 2039", "1"],
      ["“soon”", "1"],
      ["", "1"],
    ]);
  });

  it("sorts the commitments of one article as its brief does", () => {
    const dues: readonly Due[] = [
      ["by winter", "2031-WI"],
      ["in the week of 20 October 2031", "2031-W43"],
      ["by 20 December 2031", "2031-12-20"],
    ];
    const inBrief = entryOf(dues).view.commitments.map(({ due }) => due?.both);
    expect(rowsOf([dues]).map(([due]) => due)).toEqual(inBrief);
  });
});
