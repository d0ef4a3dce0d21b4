import { describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/model.js";
import type { PageMeta } from "../../src/markdown/page.js";
import { buildContext } from "../../src/view/context.js";
import { buildMeta, buildSources } from "../../src/view/meta.js";
import type { Settings } from "../../src/view/types.js";
import { orveniaBrief, shipped } from "./fixtures.js";

const { settings, labels } = shipped("minister");

// The type of the page's meta: what the view builds must be it.
const metaOf = (change: Partial<Brief> = {}, given: Partial<Settings> = {}): PageMeta =>
  buildMeta(buildContext({ ...orveniaBrief, ...change }, { ...settings, ...given }, labels));

const article = (change: Partial<Brief["article"]>): Partial<Brief> => ({
  article: { ...orveniaBrief.article, ...change },
});

describe("the meta of a page", () => {
  it("lists the given lines of the title block in the audience's order", () => {
    expect(metaOf().lines).toEqual([
      { key: "reference", label: "Reference", value: "OR/2031/17" },
      { key: "version", label: "Version", value: "1" },
      { key: "published", label: "Date of the article", value: "14 October 2031 (as the article gives it)" },
      { key: "for", label: "For", value: "The Minister" },
      { key: "from", label: "From", value: "Trade desk" },
      { key: "source", label: "Source", value: "Ostapress, Tarvik" },
    ]);
    expect(metaOf({}, { head: ["from", "reference"] }).lines.map(({ key }) => key)).toEqual(["from", "reference"]);
  });

  it("says where the article's date comes from, or that the date is not known", () => {
    const published = (change: Partial<Brief["article"]>): string | undefined =>
      metaOf(article(change)).lines.find(({ key }) => key === "published")?.value;
    expect(published({ publishedFrom: "flag" })).toBe("14 October 2031 (as the desk gave it)");
    expect(published({ publishedFrom: "file" })).toBe("14 October 2031 (as the source file gives it)");
    expect(published({ published: null, publishedFrom: null })).toBe(
      "not known; dates such as “next week” are left as they stand",
    );
  });

  it("calls a byline the author, not the source, if no source is known", () => {
    const { lines } = metaOf(article({ source: null, dateline: null, byline: "Staff reporters" }));
    expect(lines.find(({ key }) => key === "source")).toEqual({
      key: "source",
      label: "Author",
      value: "Staff reporters",
    });
  });

  it("leaves the dashes of lists out of the paragraphs that marks refer to", () => {
    const text = "They agreed:\n- to meet in May;";
    const paragraphs = [
      { start: 0, end: 12 },
      { start: 13, end: 30 },
    ];
    expect(buildSources({ ...orveniaBrief, article: { ...orveniaBrief.article, text, paragraphs } })).toEqual([
      { number: 1, start: 0, text: "They agreed:" },
      { number: 2, start: 15, text: "to meet in May;" },
    ]);
  });

  it("calls a place a place, and puts it behind an author, if no source is known", () => {
    const line = (byline: string | null) => {
      const { lines } = metaOf(article({ source: null, dateline: "Tarvik", byline }));
      const found = lines.find(({ key }) => key === "source");
      return [found?.label, found?.value];
    };
    expect(line(null)).toEqual(["Place", "Tarvik"]);
    expect(line("Mira Tal")).toEqual(["Author", "Mira Tal, Tarvik"]);
  });

  it("gives source, dateline, byline and day of retrieval in one line", () => {
    const source = (change: Partial<Brief["article"]>): string | undefined =>
      metaOf(article(change)).lines.find(({ key }) => key === "source")?.value;
    expect(source({ byline: "Mira Tal", retrieved: "2031-10-15" })).toBe(
      "Ostapress, Tarvik, Mira Tal, retrieved 15 October 2031",
    );
    expect(source({ source: null, dateline: null })).toBe(undefined);
  });

  it("prints the brief's marking, else the audience's, and none if the audience forbids it", () => {
    const bare = { brief: { ...orveniaBrief.brief, marking: null } };
    expect(metaOf().marking).toBe("OFFICIAL");
    expect(metaOf({}, { marking: "TLP:GREEN" }).marking).toBe("OFFICIAL");
    expect(metaOf(bare, { marking: "TLP:GREEN" }).marking).toBe("TLP:GREEN");
    expect(metaOf(bare).marking).toBe(null);
    expect(metaOf({}, { marking: false }).marking).toBe(null);
  });

  it("ends with the tool, the counts of what was read, and a line for the checker's name", () => {
    expect(metaOf().colophon).toEqual([
      "Made from one article by Briefwright 0.1.0.",
      "7 of 7 paragraphs read; 4 quotations, 7 dates, 1 point left open.",
      "Checked by: ________",
    ]);
    expect(metaOf({ tool: null, unresolved: [] }).colophon.slice(0, 2)).toEqual([
      "Made from one article.",
      "7 of 7 paragraphs read; 4 quotations, 7 dates, none left open.",
    ]);
  });

  it("has no marking, addressee or sender for the public audience", () => {
    const audience = shipped("public");
    const meta = buildMeta(buildContext(orveniaBrief, audience.settings, audience.labels));
    expect(meta.marking).toBe(null);
    expect(meta.lines.map(({ key }) => key)).toEqual(["published", "source"]);
    expect(meta.colophon).toEqual(["Made from one article by Briefwright 0.1.0."]);
  });

  it("has a timeline with the dates to watch, in their order and words, without dates that are only words", () => {
    expect(metaOf().timeline.map(({ from, to, when, kind, paragraph }) => [from, to, when, kind, paragraph])).toEqual([
      // from the article's day on
      ["2031-10-14", "2031-12-31", "2031 (“this year”)", "outlook", 4],
      ["2032-05-01", "2032-05-31", "May 2032 (“in May next year”)", "outlook", 7],
      ["2032-12-31", "2032-12-31", "by the end of 2032", "commitment", 3],
      ["2035-01-01", "2035-12-31", "through 2035", "commitment", 3],
    ]);
  });

  it("names all actors, so that pages can link to them", () => {
    expect(metaOf().actors["a5"]).toEqual({ name: "Northern Customs Council", type: "organization" });
  });

  it("uses the labels' language, and keeps the language of the article apart", () => {
    const russian = shipped("minister", "ru");
    const meta = buildMeta(buildContext(orveniaBrief, russian.settings, russian.labels));
    expect([meta.language, meta.articleLanguage, meta.kind]).toEqual(["ru", "en", "Информационная справка"]);
    expect(meta.colophon[1]).toBe("прочитано 7 абзацев из 7; 4 цитаты, 7 дат, 1 место не выяснено.");
  });
});
