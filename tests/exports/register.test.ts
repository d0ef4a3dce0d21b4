import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { writeRegister } from "../../src/exports/register.js";
import { HOSTILE } from "../markdown/dialects/strings.mjs";
import { brief, commitmentOf } from "./briefs.js";

const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" });

describe("the register", () => {
  it("has one row per commitment, under stable column names", () => {
    expect(rowsOf(writeRegister(brief))).toEqual([
      {
        id: "c1",
        who: "Ministry of Rail",
        action: "order 120 wagons",
        kind: "plan",
        instrument: "",
        status: "announced",
        said: "",
        condition: "",
        due: "by the end of 2032",
        due_means: "deadline",
        due_from: "2032-12-31",
        due_to: "2032-12-31",
        paragraph: "1",
        evidence: "The ministry will order 120 wagons by the end of 2032.",
        article: "Ministry orders wagons",
        published: "2031-10-14",
        source: "Ostapress",
        url: "https://ostapress.example/wagons?id=7",
      },
    ]);
  });

  it("ends a date before a year with the day before that year", () => {
    const due = {
      text: "before 2034",
      value: "2034",
      precision: "year",
      start: null,
      end: null,
      means: "deadline",
    } as const;
    const [row] = rowsOf(writeRegister({ ...brief, commitments: [commitmentOf({ due })] }));
    expect([row?.["due_from"], row?.["due_to"]]).toEqual(["2033-12-31", "2033-12-31"]);
  });

  it("has its column names even without commitments", () => {
    expect(writeRegister({ ...brief, commitments: [] })).toMatch(/^\ufeffid,who,action,[a-z_,]+\r\n$/u);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+7 days", "'+7 days"],
    ["-5 per cent", "'-5 per cent"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" \t=1", "'=1"],
    ['"=1', "'\"=1"],
    ["'=1", "''=1"],
    ["＝1", "'＝1"],
    ["10 - 5 = 5", "10 - 5 = 5"],
  ])("lets no spreadsheet take %j for a formula", (action, field) => {
    expect(rowsOf(writeRegister({ ...brief, commitments: [commitmentOf({ action })] }))[0]?.["action"]).toBe(field);
  });

  it("keeps rows and fields apart whatever the text", () => {
    const commitments = HOSTILE.map((action, i) => commitmentOf({ id: `c${i}`, action, condition: action }));
    const rows = rowsOf(writeRegister({ ...brief, commitments }));
    expect(rows.map((row) => row["id"])).toEqual(commitments.map(({ id }) => id));
    expect(new Set(rows.map((row) => Object.keys(row).length))).toEqual(new Set([18]));
  });
});
