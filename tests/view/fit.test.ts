import { describe, expect, it } from "vitest";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { fitView, MOST_LAYOUTS } from "../../src/view/fit.js";
import type { View } from "../../src/view/types.js";
import { orveniaBrief, shipped } from "./fixtures.js";

const { settings, labels } = shipped("analyst");

const [quotation] = orveniaBrief.quotations;
const [outlook] = orveniaBrief.outlook;
if (!quotation || !outlook) throw new Error("no items");

const long = buildView(
  buildContext(
    {
      ...orveniaBrief,
      quotations: Array.from({ length: 20 }, (_, i) => ({ ...quotation, carry: i % 2 === 1 })),
      outlook: Array.from({ length: 10 }, (_, i) => ({ ...outlook, text: `Outlook ${i}.` })),
    },
    settings,
    labels,
  ),
);

const limits = {
  sections: ["outlook", "quotations"],
  pages: 2,
  drop: ["outlook", "quotations"],
  min: { outlook: 2, quotations: 4 },
} as const;

/** A page holds so many items; counts how often it is asked. */
function counter(itemsPerPage: number): { count: (view: View) => Promise<number>; asked: () => number } {
  let asked = 0;
  return {
    count: async ({ outlook: a, quotations: b }) => {
      asked++;
      return Math.ceil((a.length + b.length) / itemsPerPage);
    },
    asked: () => asked,
  };
}

const fitLong = (given: Partial<Parameters<typeof fitView>[1]>, count: (view: View) => Promise<number>) =>
  fitView(long, { ...limits, sections: [...limits.sections], drop: [...limits.drop], ...given }, count);

describe("fitting a view to pages", () => {
  it("changes nothing if the pages are within the limit or there is no limit", async () => {
    const { count, asked } = counter(15);
    expect(await fitLong({}, count)).toEqual({ view: long, pages: 2, fits: true, dropped: 0 });
    expect(await fitLong({ pages: null }, counter(1).count)).toEqual({
      view: long,
      pages: null,
      fits: true,
      dropped: 0,
    });
    expect(asked()).toBe(1);
  });

  it("drops half of each list's spare items, the last in rank first, and counts them", async () => {
    const { view, pages, fits, dropped } = await fitLong({}, counter(12).count);
    expect({ pages, fits, dropped }).toEqual({ pages: 2, fits: true, dropped: 6 });
    expect(view.outlook.map(({ text }) => text)).toEqual([0, 1, 2, 3, 4, 5].map((i) => `Outlook ${i}.`));
    expect(view.more).toMatchObject({ outlook: 4, quotations: 2 });
  });

  it("drops from the first list first, and takes the other halves if that is not enough", async () => {
    expect((await fitLong({ pages: 1 }, counter(29).count)).view.more).toMatchObject({ outlook: 1, quotations: 0 });
    const { view, dropped } = await fitLong({}, counter(6).count);
    expect(dropped).toBe(18);
    expect([view.outlook.length, view.quotations.length]).toEqual([2, 10]);
    // Those worth carrying are left, in the article's order and numbered anew.
    expect(view.quotations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(view.quotations.map(({ rank }) => rank < 10))).toEqual(new Set([true]));
  });

  it("never goes below the minimum of a list, and reports that the view does not fit", async () => {
    const { view, fits, pages } = await fitLong({}, counter(2).count);
    expect([view.outlook.length, view.quotations.length, fits, pages]).toEqual([2, 4, false, 3]);
  });

  it("drops nothing from a list whose section is not on the page", async () => {
    const { view } = await fitLong({ sections: ["quotations"] }, counter(12).count);
    expect([view.outlook.length, view.quotations.length]).toEqual([10, 14]);
  });

  it("reports that the view does not fit if there is nothing to drop", async () => {
    expect(await fitLong({ drop: [] }, counter(1).count)).toEqual({ view: long, pages: 30, fits: false, dropped: 0 });
  });

  it("puts a list back whole if another list was what did not fit", async () => {
    const count = async ({ outlook }: View) => (outlook.length > 6 ? 3 : 2);
    const { view, fits } = await fitLong({}, count);
    expect([view.outlook.length, view.quotations.length, fits]).toEqual([6, 20, true]);
  });

  it("makes at most nine layouts, however many items there are", async () => {
    for (let itemsPerPage = 1; itemsPerPage <= 16; itemsPerPage++) {
      const { count, asked } = counter(itemsPerPage);
      const { view, fits, pages } = await fitLong({}, count);
      expect(asked()).toBeLessThanOrEqual(MOST_LAYOUTS);
      if (fits) expect(await count(view)).toBe(pages);
    }
  });
});
