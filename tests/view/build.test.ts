import { describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/model.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import type { Settings, View } from "../../src/view/types.js";
import { viewSchema } from "../../src/view/types.js";
import { evidenceOf, orveniaBrief, shipped } from "./fixtures.js";

const { settings, labels } = shipped("analyst");

const viewOf = (change: Partial<Brief> = {}, given: Partial<Settings> = {}): View =>
  buildView(buildContext({ ...orveniaBrief, ...change }, { ...settings, ...given }, labels));

describe("the view of a brief", () => {
  it("matches its schema for every shipped audience", () => {
    for (const name of ["minister", "analyst", "press", "public", "register"]) {
      const audience = shipped(name);
      const view = buildView(buildContext(orveniaBrief, audience.settings, audience.labels));
      expect(viewSchema.strict().parse(view)).toEqual(view);
    }
  });

  it("takes the first point as the bottom line and numbers the others", () => {
    const { bottomLine, points } = viewOf();
    expect(bottomLine?.text).toBe(
      "Orvenia sees room to double its timber and rail trade with neighbouring Lessen within five years.",
    );
    expect(points.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("prints a point in full if its short form is cut off, unless the point is too long for a first page", () => {
    const [point] = orveniaBrief.summary;
    if (!point) throw new Error("no point");
    const short = (words: string, text = point.text) =>
      viewOf({ summary: [{ ...point, text, short: words }] }).bottomLine?.short;
    const long = `${point.text} ${point.text} ${point.text}`;
    expect(short("Trade may double, the Deputy Minister …", long)).toBe("Trade may double, the Deputy Minister …");
    expect(short("Trade may double within five years.")).toBe("Trade may double within five years.");
    expect(short("Trade may double, the Deputy Minister …")).toBe(point.text);
  });

  it("gives the evidence sentence only if the item says something else", () => {
    const { points } = viewOf();
    expect(points.map(({ sentence }) => sentence)).toEqual([
      null,
      "This year the two countries have signed an industrial roadmap for 2032-2033.",
      "Orvenia Rail, has agreed to order 120 freight wagons from the Lessen builder Halden Works.",
    ]);
  });

  it("orders commitments by due date: days, then dates in words, then no date", () => {
    const [first] = orveniaBrief.commitments;
    if (!first) throw new Error("no commitment");
    const commitments = [{ ...first, id: "c9", due: null }, ...orveniaBrief.commitments].toReversed();
    const view = viewOf({ commitments });
    expect(view.commitments.map(({ id, number, due }) => [id, number, due?.both ?? null])).toEqual([
      ["c2", 1, "by the end of 2032"],
      ["c1", 2, "through 2035"],
      ["c3", 3, "“in the spring”"],
      ["c9", 4, null],
    ]);
  });

  it("names who is bound: the actors, else the article's words, else that nobody is named", () => {
    const [first] = orveniaBrief.commitments;
    if (!first) throw new Error("no commitment");
    const commitments = [
      { ...first, actors: ["a1", "a2", "a3"] },
      { ...first, id: "c2", actors: [], actorText: "the two countries" },
      { ...first, id: "c3", actors: [], actorText: null },
    ];
    expect(viewOf({ commitments }).commitments.map(({ who }) => who)).toEqual([
      "Ilva Marosh, Orvenia and Lessen",
      "the two countries",
      "not named",
    ]);
  });

  it("gives the register one row per commitment and actor, numbered consecutively", () => {
    const rows = viewOf().register.map(({ number, first, who, action }) => [number, first, who, action]);
    expect(rows).toEqual([
      [1, 1, "Orvenia", "rebuild the Selm border crossing"],
      [2, 2, "Orvenia", "economic partnership"],
      [3, 2, "Lessen", "economic partnership"],
      [4, 4, "Tomas Brandt", "deliver the first wagons"],
    ]);
  });

  it("lists dates to watch in order of time, without past dates and repeated sentences", () => {
    const [expectation, meeting] = orveniaBrief.outlook;
    const [partnership] = orveniaBrief.commitments;
    if (!expectation?.date || !meeting || !partnership) throw new Error("no items");
    const outlook = [
      expectation,
      meeting,
      // Past when the article appeared.
      { ...expectation, date: { ...expectation.date, text: "last year", value: "2030" } },
      // The same sentence and date as a commitment.
      { ...meeting, evidence: partnership.evidence, date: partnership.due },
    ];
    expect(viewOf({ outlook }).dates.map(({ when, whose }) => [when.both, whose])).toEqual([
      ["2031 (“this year”)", "Ilva Marosh"],
      ["May 2032 (“in May next year”)", "the article"],
      ["by the end of 2032", "Orvenia"],
      ["through 2035", "Orvenia and Lessen"],
      ["“in the spring”", "Tomas Brandt"],
    ]);
  });

  it("keeps a past date if the article's own date is not known", () => {
    const article = { ...orveniaBrief.article, published: null, publishedFrom: null };
    const [expectation] = orveniaBrief.outlook;
    if (!expectation?.date) throw new Error("no item");
    const outlook = [{ ...expectation, date: { ...expectation.date, text: "in 1999", value: "1999" } }];
    expect(viewOf({ article, outlook, commitments: [] }).dates.map(({ when }) => when.both)).toEqual(["in 1999"]);
  });

  it("says what actors do, else how often they are quoted, bound or named", () => {
    expect(viewOf().allActors.map(({ name, activity }) => [name, activity])).toEqual([
      ["Ilva Marosh", "spoke at a reception to mark Lessen's Constitution Day"],
      ["Orvenia", "two commitments"],
      ["Lessen", "one commitment"],
      ["Tomas Brandt", "quoted once"],
      ["Northern Customs Council", "mentioned once"],
    ]);
  });

  it("leaves out deeds that say almost nothing or are part of another deed", () => {
    const [minister] = orveniaBrief.actors;
    if (!minister) throw new Error("no actor");
    const deeds = ["has said", "has said she will open the crossing", "will open the crossing", "met her colleague."];
    const did = deeds.map((text) => ({ text, evidence: [] }));
    expect(viewOf({ actors: [{ ...minister, did }], commitments: [] }).actors[0]?.activity).toBe(
      "has said she will open the crossing; met her colleague",
    );
    expect(viewOf({ actors: [{ ...minister, did: did.slice(0, 1) }], commitments: [] }).actors[0]?.activity).toBe(
      "quoted twice",
    );
  });

  it("appends a commitment's condition unless the action contains it", () => {
    const [commitment] = orveniaBrief.commitments;
    if (!commitment) throw new Error("no commitment");
    const task = (action: string, condition: string | null): string | undefined =>
      viewOf({ commitments: [{ ...commitment, action, condition }] }).commitments[0]?.task;
    expect(task("deliver the wagons", "if the steel arrives")).toBe("deliver the wagons, if the steel arrives");
    expect(task("deliver, if the steel arrives, the wagons", "if the steel arrives")).toBe(
      "deliver, if the steel arrives, the wagons",
    );
    expect(task("deliver the wagons", null)).toBe("deliver the wagons");
  });

  it("does not repeat an affiliation that the role contains", () => {
    const [minister] = orveniaBrief.actors;
    if (!minister) throw new Error("no actor");
    const office = (role: string | null, affiliation: string | null): string | null | undefined =>
      viewOf({ actors: [{ ...minister, role, affiliation }], commitments: [], quotations: [], outlook: [] }).actors[0]
        ?.office;
    expect(office("President of Orvenia", "Orvenia")).toBe("President of Orvenia");
    expect(office("President", "Orvenia")).toBe("President, Orvenia");
    expect(office(null, "Orvenia")).toBe("Orvenia");
    expect(office(null, null)).toBe(null);
  });

  it("names a speaker by name, else by the article's words, else as not named", () => {
    const [quotation] = orveniaBrief.quotations;
    if (!quotation) throw new Error("no quotation");
    const quotations = [
      quotation,
      { ...quotation, speaker: null, speakerText: "a spokesman for the ministry" },
      { ...quotation, speaker: null },
    ];
    expect(viewOf({ quotations }).quotations.map(({ speaker, office }) => [speaker, office])).toEqual([
      ["Ilva Marosh", "Deputy Minister of Foreign Trade, Orvenia"],
      ["a spokesman for the ministry", null],
      ["Speaker not named", null],
    ]);
  });

  it("gives a quotation of two paragraphs both in one line and by paragraph", () => {
    const [quotation] = orveniaBrief.quotations;
    if (!quotation) throw new Error("no quotation");
    const view = viewOf({ quotations: [{ ...quotation, text: "One.\n\nTwo." }] });
    expect(view.quotations[0]).toMatchObject({ text: "One. Two.", paragraphs: ["One.", "Two."] });
  });

  it("cuts lists to the audience's limits by rank, and counts what is left out", () => {
    const view = viewOf({}, { limits: { quotations: 2, commitments: 1, points: null } });
    // Those to carry rank first, and stay in the article's order.
    expect(view.quotations.map(({ number, speaker }) => [number, speaker])).toEqual([
      [1, "Ilva Marosh"],
      [2, "Tomas Brandt"],
    ]);
    expect(view.commitments.map(({ number, id }) => [number, id])).toEqual([[1, "c1"]]);
    expect(view.more).toEqual({
      points: 0,
      dates: 0,
      actors: 0,
      commitments: 2,
      quotations: 2,
      outlook: 0,
      unresolved: 0,
    });
  });

  it("counts all actors that a shortened list of the key ones leaves to the longer brief", () => {
    const { actors, allActors, more } = viewOf({}, { limits: { actors: 1 } });
    expect(more.actors).toBe(allActors.length - actors.length);
    expect(more.actors).toBeGreaterThan(0);
    // A whole list of key actors says nothing of the others.
    expect(viewOf({}, { limits: {} }).more.actors).toBe(0);
  });

  it("says our own words for a commitment's status in the labels' language, and leaves others as they are", () => {
    const { settings: audience, labels: german } = shipped("analyst", "de");
    const [commitment] = orveniaBrief.commitments;
    if (!commitment) throw new Error("no commitment");
    const commitments = ["announced", "required", "stalled", null].map((status) => ({ ...commitment, status }));
    const view = buildView(buildContext({ ...orveniaBrief, commitments }, audience, german));
    expect(view.commitments.map(({ status }) => status)).toEqual(["angekündigt", "vorgeschrieben", "stalled", null]);
  });

  it("prints a sentence of the outlook once if it is both a forecast and a risk", () => {
    const [item, other] = orveniaBrief.outlook;
    if (!item || !other) throw new Error("no item");
    const outlook = [
      { ...item, kind: "forecast" as const, holder: null, date: null },
      other,
      { ...item, kind: "risk" as const },
    ];
    const joined = viewOf({ outlook }).outlook;
    expect(joined.map(({ kind }) => kind)).toEqual(["forecast and risk", "scheduled"]);
    expect(joined[0]?.holder).toBe("Ilva Marosh");
    expect(joined[0]?.when?.value).toBe("2031");
  });

  it("places the article's hedging words on the audience's scale, if it has one and they stand on it", () => {
    const [item] = orveniaBrief.outlook;
    if (!item) throw new Error("no item");
    const outlook = [{ ...item, likelihood: "is likely to" }];
    const place = (likelihoodScale: Settings["likelihoodScale"]) =>
      viewOf({ outlook }, { likelihoodScale }).outlook[0]?.scale;
    expect(place("icd203")).toEqual({ name: "ICD 203", term: "likely", from: 55, to: 80 });
    expect(place("phia")).toEqual({ name: "PHIA Probability Yardstick", term: "likely", from: 55, to: 75 });
    expect(place(null)).toBeNull();
    expect(viewOf({}, { likelihoodScale: "phia" }).outlook.map(({ scale }) => scale)).toContain(null);
  });

  it("leaves the dash of a list out of the evidence, but not its place", () => {
    const [commitment] = orveniaBrief.commitments;
    if (!commitment) throw new Error("no commitment");
    const evidence = [{ text: "- to hold a meeting in May;", start: 40, end: 67, paragraph: 2 }];
    expect(viewOf({ commitments: [{ ...commitment, evidence }] }).commitments[0]?.evidence).toEqual([
      { text: "to hold a meeting in May;", start: 40, end: 67, paragraph: 2 },
    ]);
  });

  it("drops outlook first that a quotation on the page already says", () => {
    const carried = orveniaBrief.quotations.find(({ carry }) => carry);
    const [plain] = orveniaBrief.outlook;
    if (!carried || !plain) throw new Error("no items");
    const { start, end, text, paragraph } = carried;
    const outlook = [{ ...plain, text, date: null, evidence: [{ start, end, text, paragraph }] }, plain];
    expect(viewOf({ outlook }, { limits: { outlook: 1 } }).outlook.map(({ text }) => text)).toEqual([plain.text]);
    expect(viewOf({ outlook }).outlook.map(({ text }) => text)).toEqual([text, plain.text]);
  });

  it("leaves out of the outlook what a printed key point says, if the audience wants nothing repeated", () => {
    const [first, second] = orveniaBrief.summary;
    const [item] = orveniaBrief.outlook;
    if (!first || !second || !item) throw new Error("no items");
    const summary = [
      { ...first, text: "Orvenia will open a second port at Selm, the minister said." },
      {
        ...second,
        text: "Mr [Tomas] Brandt said the first wagons could leave the works in June if the steel arrives.",
        short: "Mr [Tomas] Brandt said the first wagons could leave the works in June.",
      },
    ];
    const texts = [
      "Orvenia will open a second port at Selm.",
      "The first wagons could leave the works in June.",
      "The first wagons could leave the works in June if the steel arrives.",
      "The old mill may close.",
    ];
    const outlook = texts.map((text) => ({ ...item, text, date: null, evidence: [] }));
    const kept = (given: Partial<Settings>) => viewOf({ summary, outlook }, given).outlook.map(({ text }) => text);
    const [ofBottomLine, ofPoint, more, other] = texts;
    expect(kept({})).toEqual(texts);
    const sections = settings.sections.filter((name) => name !== "points");
    expect(kept({ repeatPoints: false })).toEqual([more, other]);
    expect(kept({ repeatPoints: false, sections })).toEqual([ofPoint, more, other]);
    expect(kept({ repeatPoints: false, sections: ["lines"] })).toEqual([other]);
    expect(kept({ repeatPoints: false, sections: ["outlook"] })).toEqual([ofBottomLine, ofPoint, more, other]);
    // What a point has begun to say is dropped first.
    expect(kept({ repeatPoints: false, limits: { outlook: 1 } })).toEqual([other]);
  });

  it("prints the date of an outlook item only if it is not in its words as it stands", () => {
    const [item] = orveniaBrief.outlook;
    if (!item?.date) throw new Error("no item");
    const text = "The fees will be settled after the vote.";
    const date = { ...item.date, text: "after the vote", value: null, precision: null };
    const when = (change: Partial<typeof item>) =>
      viewOf({ outlook: [{ ...item, text, date, ...change }] }).outlook[0]?.when;
    expect(when({})).toBeNull();
    expect(when({ text: "The fees will be settled." })?.both).toBe("“after the vote”");
    expect(when({ date: { ...date, value: "2032-05" } })?.both).toBe("May 2032 (“after the vote”)");
  });

  it("marks an item whose words are not in the article, and the item that contains it", () => {
    const findings = [
      { path: "summary[1].text", message: "not in the article" },
      { path: "actors[0].did[0].text", message: "not in the article" },
    ];
    const view = buildView(buildContext(orveniaBrief, settings, labels, findings));
    expect(view.points.map(({ unfound }) => unfound)).toEqual([true, false, false]);
    expect(view.actors.map(({ unfound, did }) => [unfound, did.map((deed) => deed.unfound)])).toEqual([
      [true, [true]],
      [false, []],
      [false, []],
      [false, []],
    ]);
  });

  it("has a timeline from three dates on", () => {
    expect(viewOf().hasTimeline).toBe(true);
    expect(viewOf({ outlook: [] }).hasTimeline).toBe(false);
  });

  it("takes for, from and contact from the audience if the brief has none", () => {
    const given = { for: "All posts", from: "Ministry", contact: "Desk 4" };
    expect(viewOf({}, given).head).toMatchObject({ for: "The Minister", from: "Trade desk", contact: "Desk 4" });
  });

  it("folds each text into one line", () => {
    const [point] = orveniaBrief.summary;
    if (!point) throw new Error("no point");
    expect(viewOf({ summary: [{ ...point, text: " a\n\tb\u2028c\u00a0d " }] }).bottomLine?.text).toBe("a b c\u00a0d");
  });

  it("gives evidence offsets that point to the words in the article", () => {
    const { points } = viewOf();
    const found = points.flatMap(({ evidence }) => evidence);
    expect(found.length).toBe(4);
    for (const { start, end, text } of found) expect(orveniaBrief.article.text.slice(start, end)).toBe(text);
    expect(found[0]).toEqual(evidenceOf(found[0]?.text ?? ""));
  });
});

describe("the title", () => {
  const titleOf = (text: string, change: Partial<Brief["article"]> = {}): string => {
    const [point] = orveniaBrief.summary;
    if (!point) throw new Error("no point");
    const article = { ...orveniaBrief.article, title: null, ...change };
    return viewOf({ article, summary: [{ ...point, text, short: "the short form" }] }).title;
  };

  it("is the article's title if there is one", () => {
    expect(viewOf().title).toBe("Orvenia and Lessen plan to double their trade");
  });

  it("is else the first clause of the brief, without added dates", () => {
    expect(titleOf("Orvenia sees room to grow within five years [2036], the minister said.")).toBe(
      "Orvenia sees room to grow within five years",
    );
    expect(titleOf("The council has met in Pardo again.")).toBe("The council has met in Pardo again");
  });

  it("is the first point's short form if the clause is too short or too long", () => {
    expect(titleOf("On Monday, the council met in Pardo.")).toBe("the short form");
    expect(titleOf(`${"word ".repeat(30)}, she said.`)).toBe("the short form");
  });

  it("is the file's name if the brief has no points", () => {
    const article = { ...orveniaBrief.article, title: null };
    expect(viewOf({ article, summary: [] }).title).toBe("orvenia-talks.txt");
  });
});
