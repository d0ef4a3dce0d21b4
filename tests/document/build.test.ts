import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import { documentOf } from "./fixtures.js";

const sliced = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map((s) => text.slice(s.start, s.end));

describe("buildDocument", () => {
  it("reads date, place and agency from the head of a wire story", () => {
    const doc = documentOf(
      " date 2031-02-03 TARVIK. OSTAPRESS - The ministers met. Ostapress reports.\n\nThey agreed.",
    );
    expect(doc.published).toEqual({ value: "2031-02-03", from: "text", span: { start: 1, end: 16 } });
    expect(doc.dateline?.value).toBe("Tarvik");
    expect(doc.source?.value).toBe("Ostapress");
    expect(doc.text.slice(doc.bodyStart)).toMatch(/^The ministers met/);
    expect(doc.paragraphs.map((p) => p.number)).toEqual([1, 2]);
  });

  it("removes the title line, the date line and the byline from the body", () => {
    const doc = documentOf(
      "Harbour for Lessen approved\n\nThursday, May 7, 2015\n\nBy Anna Orr\n\nThe council voted.\n\nWork begins soon.",
    );
    expect(doc.title?.value).toBe("Harbour for Lessen approved");
    expect(doc.published?.value).toBe("2015-05-07");
    expect(doc.byline?.value).toBe("Anna Orr");
    expect(sliced(doc.text, doc.paragraphs)).toEqual(["The council voted.", "Work begins soon."]);
  });

  it.each([
    ["LONDON, Dec 12 (Reuters) - Prices rose.", "London", "Reuters"],
    ["GENEVA/LONDON, Dec 12 2031 (Reuters) - Prices rose.", "Geneva/London", "Reuters"],
    ["LONDON, 12 December 2031. Prices rose.", "London", null],
    ["LONDON, December 12th, 2031 - Prices rose.", "London", null],
    ["SAN JOSÉ DE LA COSTA (AP) — Prices rose.", "San José de la Costa", "AP"],
    ["ASTANA, March 5. /TASS/. Prices rose.", "Astana", "TASS"],
    ["CHARLOTTE - Prices rose.", "Charlotte", null],
    ["(Reuters) - Prices rose.", null, "Reuters"],
    ["Geneva, 3 May 2021 — Prices rose.", "Geneva", null],
    ["WASHINGTON, D.C. (Dec. 5, 2016) - Prices rose.", "Washington", null],
    ["ASTANA. February 5. KAZINFORM /Anna Orr/ - Prices rose.", "Astana", "Kazinform"],
    ["ASTANA. KAZINFORM Prices rose.", "Astana", "Kazinform"],
    ["Minsk, 12 December, BelTA - Prices rose.", "Minsk", "BelTA"],
    ["New York (CNN) — Prices rose.", "New York", "CNN"],
    ["Reuters - Prices rose.", null, "Reuters"],
    ["Northport, 12 March 2031 (Coastline News) - Prices rose.", "Northport", "Coastline News"],
    ["PORT ELLERY (Meridian News), 6 March 2031 - Prices rose.", "Port Ellery", "Meridian News"],
    ["PORT ELLERY (Lessen), Thursday 6 March 2031 (Meridian News) - Prices rose.", "Port Ellery", "Meridian News"],
    ["PORT ELLERY, Lessen, Thursday, 6 March 2031 — Prices rose.", "Port Ellery", null],
    ["PORT ELLERY, Lessen — 6 March 2031 — Prices rose.", "Port Ellery", null],
  ])("reads the dateline of %j", (text, place, agency) => {
    const doc = documentOf(text);
    expect([doc.dateline?.value ?? null, doc.source?.value ?? null]).toEqual([place, agency]);
    expect(doc.text.slice(doc.bodyStart)).toBe("Prices rose.");
  });

  it.each([
    "Prices - and wages - rose in May.",
    "Boeing - the company - said prices rose.",
    "Anna Orr (Labour) said prices rose.",
    "Unidad Nacional (UN) rejected it.",
    "NATO allies - all of them - agreed.",
  ])("finds no dateline in %j", (text) => {
    const doc = documentOf(text);
    expect([doc.dateline, doc.source, doc.bodyStart]).toEqual([null, null, 0]);
  });

  it("prefers the date of a flag to that of the text, and records its origin", () => {
    const doc = documentOf("Harbour approved again\n\nMay 7, 2015\n\nThe council voted.", {
      published: { value: "2016-01-02", from: "flag" },
    });
    expect(doc.published).toEqual({ value: "2016-01-02", from: "flag", span: null });
    expect(doc.paragraphs).toHaveLength(1);
  });

  it("takes a given title of invisible characters for none", () => {
    expect(documentOf("The council voted.", { title: { value: "\u0000", from: "file" } }).title).toBeNull();
  });

  it("recognises a given title in the text in spite of other case and punctuation", () => {
    const doc = documentOf("Harbour approved.\n\nThe council voted.", {
      title: { value: "Harbour Approved", from: "file" },
    });
    expect(sliced(doc.text, doc.paragraphs)).toEqual(["The council voted."]);
  });

  it.each([
    ["By Anna Orr | 3 June 2032 | The Northern Review", "2032-06-03", "Anna Orr", "The Northern Review"],
    ["The Northern Review, 3 June 2032", "2032-06-03", null, "The Northern Review"],
    ["3 June 2032 | Radio Norr", "2032-06-03", null, "Radio Norr"],
    ["reuters - 3 June 2032", null, null, null],
    ["(Sundby, 3 June 2032)", "2032-06-03", null, null],
    ["June 3, 2032 / 2:05 PM / Harbour Post", "2032-06-03", null, "Harbour Post"],
    ["Posted by Anna Orr on 3 June 2032", "2032-06-03", "Anna Orr", null],
    ["NEWS RELEASE | 3 June 2032", "2032-06-03", null, null],
    ["Embargo on arms lifted on 3 June 2032", null, null, null],
    ["Reuters, June 3, 2032, 9:30 am", "2032-06-03", null, "Reuters"],
    ["Sundby, 3 June 2032", "2032-06-03", null, null],
    ["Last updated: 3 June 2032", "2032-06-03", null, null],
    ["First published: 3 June 2032, last updated on 5 June 2032", "2032-06-03", null, null],
    ["For immediate release: 3 June 2032", "2032-06-03", null, null],
    ["Embargoed until 09:00, 3 June 2032", "2032-06-03", null, null],
    ["Sundby votes on 3 June 2032", null, null, null],
    ["Anna Orr - Harbour Post", null, null, null],
  ])("reads date, byline and outlet of the line %j", (line, date, byline, outlet) => {
    const doc = documentOf(`Harbour for Lessen approved\n\n${line}\n\nThe council voted.\n\nWork begins soon.`);
    expect([doc.published, doc.byline, doc.source].map((fact) => fact?.value ?? null)).toEqual([date, byline, outlet]);
    expect(doc.paragraphs).toHaveLength(date === null ? 3 : 2);
  });

  it.each([
    ["PORT ELLERY, Lessen, 3 June 2032", "Port Ellery", null],
    ["PORT ELLERY (Lessen), Thursday 3 June 2032", "Port Ellery", null],
    ["PORT ELLERY, Lessen — 3 June 2032", "Port Ellery", null],
    ["PORT ELLERY, Lessen, 3 June 2032 (Wirepost) -", "Port Ellery", "Wirepost"],
    ["PORT ELLERY (Reuters), June 3, 2032", "Port Ellery", "Reuters"],
    ["THE HARBOUR POST, 3 June 2032", null, "THE HARBOUR POST"],
    ["PRESS RELEASE, 3 June 2032", null, null],
  ])("reads place and date of the line %j", (line, place, outlet) => {
    const doc = documentOf(`Harbour for Lessen approved\n\n${line}\n\nThe council voted.\n\nWork begins soon.`);
    expect([doc.published, doc.dateline, doc.source].map((fact) => fact?.value ?? null)).toEqual([
      "2032-06-03",
      place,
      outlet,
    ]);
    expect(doc.paragraphs).toHaveLength(2);
  });

  it.each(["UPDATE 2-", "WRAPUP 1-", "CORRECTED-UPDATE 3-", "RPT-INSIGHT-"])(
    "leaves %j out of the title",
    (version) => {
      const doc = documentOf(`${version}Harbour for Lessen approved\n\nThe council voted.\n\nWork begins soon.`);
      expect([doc.title?.value, doc.text.slice(doc.title?.span?.start, doc.title?.span?.end)]).toEqual([
        "Harbour for Lessen approved",
        "Harbour for Lessen approved",
      ]);
    },
  );

  it.each([
    ["(Adds comments by the mayor; paragraphs 4-7, 12)", 4],
    ["(Updates with vote (final), recasts)", 4],
    ["(Writes through with reply.)", 4],
    ["(Add to that the cost of the quay.)", 5],
    ["(It adds to the cost.)", 5],
  ])("takes a line such as %j for an agency's note if it is one", (line, paragraphs) => {
    const doc = documentOf(
      `Harbour for Lessen approved\n\n* Work begins soon\n* Mayor is content\n\n${line}\n\nLESSEN, 3 June 2032 (Wirepost) - The council voted.\n\nIt was late.`,
    );
    expect([doc.paragraphs.length, doc.published?.value, doc.dateline?.value]).toEqual([
      paragraphs,
      "2032-06-03",
      "Lessen",
    ]);
  });

  it("removes the notices of a press release, and finds the dateline below them", () => {
    const doc = documentOf(
      "PRESS RELEASE No. 12/2030\n\nMinistry launches leak programme\n\nFor immediate release\nEmbargoed until 09:00, 11 May 2030\n\nHARROWGATE, 12 May 2030 – The Ministry announced it.\n\nWork begins soon.",
    );
    expect([doc.title?.value, doc.published?.value, doc.dateline?.value]).toEqual([
      "Ministry launches leak programme",
      "2030-05-12",
      "Harrowgate",
    ]);
    expect(doc.paragraphs).toHaveLength(2);
    expect(doc.text.slice(doc.bodyStart)).toMatch(/^The Ministry announced/);
  });

  it("looks for no dateline below the prose, where a transcript has its speakers", () => {
    const doc = documentOf(
      "Harbour approved again\n\nThe council voted.\n\nIt was late.\n\nPart of the debate follows\n\nANNA ORR: We shall build it.\n\nIt is over.",
    );
    expect([doc.title?.value, doc.dateline]).toEqual(["Harbour approved again", null]);
  });

  it("takes a date for neither a section's name nor a title", () => {
    expect(documentOf("2032-06-03\nThe council voted.\n\nWork begins soon.").published?.value).toBe("2032-06-03");
    expect(documentOf("Sundby\n\nFriday, 25 February\n\nThe council voted.").title).toBeNull();
  });

  it("finds a dateline below short lines that it does not know, and keeps them", () => {
    const doc = documentOf(
      "Ministry launches leak programme\n\nMinistry of Water\nOffice of the Minister\nRoom 12\nHarrowgate\n\nHARROWGATE, 12 May 2030 – The Ministry announced it.\n\nWork begins soon.",
    );
    expect([doc.published?.value, doc.dateline?.value, doc.paragraphs.length]).toEqual(["2030-05-12", "Harrowgate", 6]);
  });

  it("reads headers below a standfirst or an author's name, which stay in the body", () => {
    const facts = (head: string) => {
      const doc = documentOf(`Harbour approved again\n${head}\n\nThe council voted.\n\nWork begins soon.`);
      return [doc.published?.value, doc.byline?.value, doc.source?.value, ...sliced(doc.text, doc.paragraphs)];
    };
    const body = ["The council voted.", "Work begins soon."];
    expect(facts("It costs 5 million crowns.\nBy Anna Orr\nHarbour Post\n3 June 2032")).toEqual([
      "2032-06-03",
      "Anna Orr",
      "Harbour Post",
      "It costs 5 million crowns.",
      ...body,
    ]);
    expect(facts("Anna Orr\n3 June 2032 14:05 GMT")).toEqual(["2032-06-03", undefined, undefined, "Anna Orr", ...body]);
    // A date below a sentence may be a heading of the story.
    expect(facts("It costs 5 million crowns.\n3 June 2032")[0]).toBeUndefined();
  });

  it("prefers the day of publication to that of an update", () => {
    const doc = documentOf("Updated 5 June 2032\n\nPublished 3 June 2032\n\nThe council voted.\n\nWork begins soon.");
    expect(doc.published?.value).toBe("2032-06-03");
  });

  const story =
    "Harbour for Lessen approved\n\nBy Anna Orr\n\n3 June 2032\n\nSUNDBY (Meridian News) - The council voted.\n\nWork begins soon.";

  it("reads the same headers under the title that a flag or the file gives", () => {
    const own = documentOf(story);
    for (const from of ["flag", "file"] as const) {
      const doc = documentOf(story, { title: { value: "A port at last", from } });
      expect(doc).toEqual({ ...own, title: { value: "A port at last", from, span: null } });
    }
  });

  it("takes a line for the text's own title beside a given one only in plain text, or above other headers", () => {
    const text = "Harbour approved again\n\nThe council voted.\n\nWork begins soon.";
    const paragraphs = (from: "flag" | "file") =>
      documentOf(text, { title: { value: "A port at last", from } }).paragraphs.length;
    expect([paragraphs("flag"), paragraphs("file")]).toEqual([2, 3]);
  });

  it("takes a headline of many words as the title if a header or a dateline follows", () => {
    const long = `Committee ${"on grants and appropriations ".repeat(9)}adopts report`;
    const doc = documentOf(`${long}\n\nSUNDBY, 17 January 2030 (CP) - The council voted.\n\nWork begins soon.`);
    expect([doc.title?.value, doc.paragraphs.length]).toEqual([long, 2]);
    expect(documentOf(`${long}\n\nThe council voted.\n\nWork begins soon.`).title).toBeNull();
  });

  it("leaves out switches and categories of a wiki, and a section's name above the text", () => {
    const doc = documentOf(
      "Afghanistan\n__NOTOC__\nThe president agreed to a vote.\n\nCategory:Elections\n\nIt is in May.",
    );
    expect(sliced(doc.text, doc.paragraphs)).toEqual(["The president agreed to a vote.", "It is in May."]);
    expect(doc.title).toBeNull();
  });

  it.each([
    ["InternetThe Post will cease daily print.", "The Post will cease daily print."],
    ["Economy and businessSales of cars fell.", "Sales of cars fell."],
    ["PhilippinesTwin blasts hit a mall.", "Twin blasts hit a mall."],
  ])("parts the heading that is glued to %j", (line, prose) => {
    const doc = documentOf(`${line}\n\nThe Philippines mourned.`);
    expect(sliced(doc.text, doc.paragraphs)).toEqual([prose, "The Philippines mourned."]);
  });

  it.each([
    "MuchMusic awards were given.",
    "McKay spoke last night.",
    "Apple's iPod Bill passed.",
    "FreeView needs a box.",
    "MacDonald Orr spoke.",
    "Budget airline easyJet may grow.",
  ])("leaves the name at the beginning of %j whole", (line) => {
    const doc = documentOf(`${line}\n\nMuch was said, and easyJet sold a Mac.`);
    expect(sliced(doc.text, doc.paragraphs)[0]).toBe(line);
  });

  it("begins the prose of a list's items behind their marks", () => {
    const prose = (text: string) => {
      const doc = documentOf(text);
      return doc.paragraphs.slice(1).map(({ proseStart, end }) => doc.text.slice(proseStart, end));
    };
    for (const mark of ["- ", "– ", "• ", "•", "* ", "*"])
      expect(prose(`The leaders agreed:\n\n${mark}to meet in May;\n\n${mark}to build a dam.`)).toEqual([
        "to meet in May;",
        "to build a dam.",
      ]);
    expect(prose("The minister was clear.\n\n“We shall build it.”\n\n— Anna Orr\n\n*Not* so.")).toEqual([
      "“We shall build it.”",
      "— Anna Orr",
      "*Not* so.",
    ]);
  });

  it("takes a single line as the body", () => {
    expect(documentOf("Council votes for harbour").paragraphs).toHaveLength(1);
  });

  it("leaves out an address that is not a web address, with a warning", () => {
    const doc = documentOf("The council voted.", { url: "javascript:alert(1)" });
    expect([doc.url, doc.warnings]).toEqual([
      null,
      [{ message: 'url: "javascript:alert(1)" is not a web address and is left out' }],
    ]);
  });

  it("refuses a text without a letter", () => {
    expect(() => documentOf("123 ... 456")).toThrow(UserError);
    expect(() => documentOf("")).toThrow("article.txt: the article is empty; give the text of a news article");
  });

  it("refuses an invalid date of a flag or the file", () => {
    expect(() => documentOf("The council voted.", { published: { value: "2018-02-30", from: "flag" } })).toThrow(
      '--published: "2018-02-30" is not a date; write it as YYYY-MM-DD, for instance 2018-12-12',
    );
    const odd = { value: "2018-12-12T99:anything", from: "file" } as const;
    expect(() => documentOf("The council voted.", { retrieved: odd })).toThrow("is not a date");
    expect(() => documentOf("The council voted.", { retrieved: { value: "last week", from: "file" } })).toThrow(
      'article.txt: retrieved: "last week" is not a date; write it as YYYY-MM-DD, for instance 2018-12-12',
    );
  });

  it("accepts a day, or a day and time, as the time of retrieval", () => {
    for (const value of ["2031-10-15", "2031-10-15T08:30:00Z"])
      expect(documentOf("The council voted.", { retrieved: { value, from: "flag" } }).retrieved).toBe(value);
  });
});
