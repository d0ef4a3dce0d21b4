import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { writeCalendar } from "../../src/exports/calendar.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { HOSTILE } from "../markdown/dialects/strings.mjs";
import { shipped } from "../view/fixtures.js";
import { brief, commitmentOf } from "./briefs.js";

const eventsOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents("vevent").map((event) => ({
    summary: String(event.getFirstPropertyValue("summary")),
    description: String(event.getFirstPropertyValue("description")),
    start: String(event.getFirstPropertyValue("dtstart")),
    end: String(event.getFirstPropertyValue("dtend")),
    url: String(event.getFirstPropertyValue("url")),
    uid: String(event.getFirstPropertyValue("uid")),
  }));

describe("the calendar", () => {
  it("has one all-day entry per dated item, in order of time", () => {
    expect(eventsOf(writeCalendar(brief))).toEqual([
      {
        summary: "Ministry of Rail: order 120 wagons",
        description:
          "by the end of 2032\n¶1 The ministry will order 120 wagons by the end of 2032.\nMinistry orders wagons, 2031-10-14",
        // Of a year, the last day; the end is the day after.
        start: "2032-12-31",
        end: "2033-01-01",
        url: "https://ostapress.example/wagons?id=7",
        uid: "c1-20321231-abababababababab@briefwright",
      },
      {
        summary: "The council meets in March 2033.",
        description: "in March 2033\nMinistry orders wagons, 2031-10-14",
        start: "2033-03-01",
        end: "2033-04-01",
        url: "https://ostapress.example/wagons?id=7",
        uid: "o1-20330301-abababababababab@briefwright",
      },
    ]);
  });

  it("names an outlook's holder if its words do not, and enters a sentence that is also a commitment once", () => {
    const [item] = brief.outlook;
    const [commitment] = brief.commitments;
    if (!item || !commitment) throw new Error("no items");
    const outlook = [
      { ...item, holder: "a1" },
      { ...item, holder: "a1", text: "The Ministry of Rail expects the council to meet in March 2033." },
      { ...item, evidence: commitment.evidence, date: commitment.due },
    ];
    expect(eventsOf(writeCalendar({ ...brief, outlook })).map(({ summary }) => summary)).toEqual([
      "Ministry of Rail: order 120 wagons",
      "Ministry of Rail: The council meets in March 2033.",
      "The Ministry of Rail expects the council to meet in March 2033.",
    ]);
  });

  it("has exactly the brief's dates to watch that name days", () => {
    const [item] = brief.outlook;
    if (!item?.date) throw new Error("no dated item");
    const [evidence] = commitmentOf({}).evidence;
    const past = { ...item, text: "It met in March 2030.", date: { ...item.date, value: "2030-03" } };
    // The same sentence and date twice, as two outlook items.
    const twice = { ...item, evidence: evidence ? [evidence] : [] };
    const words = { ...item, text: "It meets soon.", date: { ...item.date, text: "soon", value: null } };
    const changed = { ...brief, outlook: [past, twice, twice, words] };
    const { settings, labels } = shipped("analyst");
    const watched = buildView(buildContext(changed, settings, labels)).dates.filter(({ when }) => when.value !== null);
    const sentences = eventsOf(writeCalendar(changed)).map(({ summary }) => summary);
    expect(sentences).toEqual(["Ministry of Rail: order 120 wagons", "The council meets in March 2033."]);
    expect(watched.map(({ what }) => what)).toEqual(["order 120 wagons", "The council meets in March 2033"]);
  });

  it("has lines of at most 75 octets that end in CRLF", () => {
    const calendar = writeCalendar({
      ...brief,
      commitments: [commitmentOf({ action: "построить железную дорогу 🇰🇿 ".repeat(20) })],
    });
    const lines = calendar.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(eventsOf(calendar)[0]?.summary).toBe(
      `Ministry of Rail: ${"построить железную дорогу 🇰🇿 ".repeat(20).trim()}`,
    );
  });

  it("keeps hostile text unchanged within one property", () => {
    for (const action of [...HOSTILE, "x\r\nBEGIN:VALARM\r\nTRIGGER:-PT1M", "a;b,c\\nd:e"]) {
      const [event, ...others] = eventsOf(
        writeCalendar({ ...brief, outlook: [], commitments: [commitmentOf({ action, actors: [] })] }),
      );
      expect(others).toEqual([]);
      expect(event?.summary.replace(/\s+/gu, " ").trim()).toBe(action.replace(/[\s\u2028]+/gu, " ").trim());
    }
  });

  it("is stamped with the article's date, so that its bytes are always the same", () => {
    expect(writeCalendar(brief)).toContain("DTSTAMP:20311014T000000Z");
    expect(writeCalendar(brief)).toBe(writeCalendar(brief));
  });

  it("leaves out items whose date names no day", () => {
    const due = { text: "soon", value: null, precision: null, start: null, end: null, means: "deadline" } as const;
    expect(
      eventsOf(
        writeCalendar({ ...brief, outlook: [], commitments: [commitmentOf({ due }), commitmentOf({ due: null })] }),
      ),
    ).toEqual([]);
  });
});
