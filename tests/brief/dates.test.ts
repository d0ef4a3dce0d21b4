import { describe, expect, it } from "vitest";
import { findDatesToWatch } from "../../src/brief/dates.js";
import type { Commitment, DueDate, OutlookItem } from "../../src/brief/model.js";

const date = (value: string | null) => ({ text: "then", value, precision: null, start: 0, end: 4 });

const commitment = (id: string, value: string | null): Commitment => ({
  id,
  actors: [],
  actorText: null,
  action: "close the port",
  instrument: null,
  kind: "plan",
  status: null,
  said: null,
  condition: null,
  due: { ...date(value), means: "deadline" } satisfies DueDate,
  evidence: [],
  reason: null,
});

const outlook = (value: string | null): OutlookItem => ({
  text: "The port may reopen.",
  kind: "forecast",
  holder: null,
  date: date(value),
  likelihood: "may",
  evidence: [],
  reason: null,
});

describe("dates to watch", () => {
  it("holds the resolved dates of commitments and outlook, the earliest first", () => {
    const found = findDatesToWatch(
      "2019-01-10",
      [commitment("c1", "2026"), commitment("c2", "2019-02-03")],
      [outlook("2019-05")],
    );
    expect(found.map(({ date: { value } }) => value)).toEqual(["2019-02-03", "2019-05", "2026"]);
  });

  it("leaves out what is past, and keeps what still runs", () => {
    const found = findDatesToWatch(
      "2019-01-10",
      [commitment("c1", "2018"), commitment("c2", "2019")],
      [outlook("2018-W50")],
    );
    expect(found.map(({ date: { value } }) => value)).toEqual(["2019"]);
  });

  it("leaves out dates that the words do not decide", () => {
    expect(findDatesToWatch("2019-01-10", [commitment("c1", null)], [outlook("FUTURE_REF")])).toEqual([]);
  });

  it("keeps every resolved date where the article has none of its own", () => {
    expect(findDatesToWatch(null, [commitment("c1", "1999-05")], [])).toHaveLength(1);
  });
});
