import { readFileSync } from "node:fs";
import type { Brief, BriefDate, DueDate, Evidence } from "../../src/brief/model.js";
import { loadAudience } from "../../src/template/load-audience.js";
import type { Labels, Settings } from "../../src/view/types.js";

export const TEMPLATES = "templates";

const text = readFileSync(new URL("orvenia.txt", import.meta.url), "utf8")
  .replace(/^date \S+ /u, "")
  .trim();

const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: words }) => ({
  start: index,
  end: index + words.length,
}));

/** The place of words in the article: the first at or after `from`. */
export function evidenceOf(words: string, from = 0): Evidence {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  const paragraph = paragraphs.findIndex((place) => start >= place.start && start < place.end) + 1;
  return { start, end: start + words.length, text: words, paragraph };
}

const dateOf = (words: string, value: string | null, precision: BriefDate["precision"]): BriefDate => {
  const { start, end } = evidenceOf(words);
  return { text: words, value, precision, start, end };
};

const dueOf = (
  words: string,
  value: string | null,
  precision: BriefDate["precision"],
  means: DueDate["means"],
): DueDate => ({
  ...dateOf(words, value, precision),
  means,
});

const reason = null;

/**
 * A brief of the bundled example on Orvenia and Lessen, an invented pair of countries, as a careful person would write it.
 */
export const orveniaBrief: Brief = {
  schemaVersion: 1,
  tool: { name: "Briefwright", version: "0.1.0" },
  article: {
    title: "Orvenia and Lessen plan to double their trade",
    titleFrom: "flag",
    published: "2031-10-14",
    publishedFrom: "text",
    dateline: "Tarvik",
    source: "Ostapress",
    byline: null,
    language: "en",
    url: null,
    retrieved: null,
    input: { name: "orvenia-talks.txt", format: "text", sha256: "0".repeat(64) },
    text,
    bodyStart: text.indexOf("Orvenia sees"),
    paragraphs,
  },
  brief: {
    kind: "information",
    reference: "OR/2031/17",
    version: "1",
    marking: "OFFICIAL",
    for: "The Minister",
    from: "Trade desk",
    contact: null,
    purpose: null,
  },
  summary: [
    {
      text: "Orvenia sees room to double its timber and rail trade with neighbouring Lessen within five years.",
      short: "Orvenia sees room to double its timber and rail trade with Lessen within five years.",
      evidence: [
        evidenceOf("Orvenia sees room to double its timber and rail trade with neighbouring Lessen within five years"),
      ],
      reason,
    },
    {
      text: "In 2029, Orvenia and Lessen signed an agreement on transport and a programme of economic partnership through 2035.",
      short: "In 2029 they signed an agreement on transport and a programme of economic partnership through 2035.",
      evidence: [
        evidenceOf(
          "In 2029, Orvenia and Lessen signed an agreement on transport and a programme of economic partnership through 2035.",
        ),
      ],
      reason,
    },
    {
      text: "This year [2031] [Orvenia and Lessen] have signed an industrial roadmap for 2032-2033.",
      short: "This year [2031] they have signed an industrial roadmap for 2032-2033.",
      evidence: [evidenceOf("This year the two countries have signed an industrial roadmap for 2032-2033.")],
      reason,
    },
    {
      text: "Orvenia Rail has agreed to order 120 freight wagons from the Lessen builder Halden Works.",
      short: "Orvenia Rail will order 120 freight wagons from Halden Works.",
      evidence: [
        evidenceOf("Orvenia Rail, has agreed to order 120 freight wagons from the Lessen builder Halden Works."),
        evidenceOf("The contract runs until 2034."),
      ],
      reason,
    },
  ],
  actors: [
    {
      id: "a1",
      name: "Ilva Marosh",
      type: "person",
      role: "Deputy Minister of Foreign Trade",
      affiliation: "Orvenia",
      aliases: [],
      key: true,
      mentions: [
        evidenceOf("Ilva Marosh"),
        evidenceOf("Ilva Marosh stressed"),
        evidenceOf("Ilva Marosh, Ostapress has learned from"),
      ],
      did: [
        {
          text: "spoke at a reception to mark Lessen's Constitution Day",
          evidence: [evidenceOf("at a reception held on 13 October to mark Lessen's Constitution Day")],
        },
      ],
      reason,
    },
    {
      id: "a2",
      name: "Orvenia",
      type: "country",
      role: null,
      affiliation: null,
      aliases: [],
      key: true,
      mentions: [evidenceOf("Orvenia"), evidenceOf("Orvenia and Lessen")],
      did: [],
      reason,
    },
    {
      id: "a3",
      name: "Lessen",
      type: "country",
      role: null,
      affiliation: null,
      aliases: [],
      key: true,
      mentions: [evidenceOf("Lessen"), evidenceOf("Lessen signed")],
      did: [],
      reason,
    },
    {
      id: "a4",
      name: "Tomas Brandt",
      type: "person",
      role: "chief executive",
      affiliation: "Halden Works",
      aliases: [],
      key: true,
      mentions: [evidenceOf("Tomas Brandt")],
      did: [],
      reason,
    },
    {
      id: "a5",
      name: "Northern Customs Council",
      type: "organization",
      role: null,
      affiliation: null,
      aliases: ["the council"],
      key: false,
      mentions: [evidenceOf("Northern Customs Council")],
      did: [],
      reason,
    },
  ],
  commitments: [
    {
      id: "c1",
      actors: ["a2", "a3"],
      actorText: null,
      action: "economic partnership",
      instrument: "agreement and programme",
      kind: "agreement",
      status: "signed",
      said: dateOf("In 2029", "2029", "year"),
      condition: null,
      due: dueOf("through 2035", "2035", "year", "term"),
      evidence: [
        evidenceOf(
          "In 2029, Orvenia and Lessen signed an agreement on transport and a programme of economic partnership through 2035.",
        ),
      ],
      reason,
    },
    {
      id: "c2",
      actors: ["a2"],
      actorText: null,
      action: "rebuild the Selm border crossing",
      instrument: "roadmap",
      kind: "agreement",
      status: null,
      said: dateOf("This year", "2031", "year"),
      condition: null,
      due: dueOf("by the end of 2032", "2032", "year", "deadline"),
      evidence: [evidenceOf("Under the roadmap, Orvenia will rebuild the Selm border crossing by the end of 2032")],
      reason,
    },
    {
      id: "c3",
      actors: ["a4"],
      actorText: null,
      action: "deliver the first wagons",
      instrument: null,
      kind: "pledge",
      status: null,
      said: null,
      condition: "only if the steel arrives on time",
      due: dueOf("in the spring", null, null, "deadline"),
      evidence: [evidenceOf("We can deliver the first wagons in the spring, but only if the steel arrives on time")],
      reason,
    },
  ],
  quotations: [
    {
      ...spanOf(
        "When we sit down with our colleagues from Lessen, we no longer argue about whether to build, we argue about how fast. Timber, rail wagons, seed grain and cold storage are the four fields in which both of our economies gain the most,",
      ),
      speaker: "a1",
      speakerText: null,
      occasion: "at a reception",
      carry: false,
      reason,
    },
    {
      ...spanOf(
        "Our trade is growing faster than either side planned. We expect it to exceed 400 million dollars this year,",
      ),
      speaker: "a1",
      speakerText: null,
      occasion: null,
      carry: true,
      reason,
    },
    {
      ...spanOf("We can deliver the first wagons in the spring, but only if the steel arrives on time,"),
      speaker: "a4",
      speakerText: null,
      occasion: null,
      carry: true,
      reason,
    },
    {
      ...spanOf("I am convinced that the council will settle the transit fees there,"),
      speaker: null,
      speakerText: null,
      occasion: null,
      carry: false,
      reason,
    },
  ],
  outlook: [
    {
      text: "[Trade is expected] to exceed 400 million dollars this year [2031].",
      kind: "expectation",
      holder: "a1",
      date: dateOf("this year", "2031", "year"),
      likelihood: "We expect",
      evidence: [evidenceOf("We expect it to exceed 400 million dollars this year")],
      reason,
    },
    {
      text: "The next meeting of the Northern Customs Council will be held in Pardo in May next year.",
      kind: "scheduled",
      holder: null,
      date: dateOf("in May next year", "2032-05", "month"),
      likelihood: null,
      evidence: [
        evidenceOf("The next meeting of the Northern Customs Council will be held in Pardo in May next year."),
      ],
      reason,
    },
  ],
  unresolved: [{ about: "date", ...placeOf("in the spring") }],
};

function placeOf(words: string): { text: string; start: number; end: number; paragraph: number | null } {
  const { start, end, paragraph } = evidenceOf(words);
  return { text: words, start, end, paragraph };
}

function spanOf(words: string): { text: string; start: number; end: number; paragraph: number | null } {
  return placeOf(words);
}

/** Settings and labels of a shipped audience. */
export function shipped(name: string, language: string | null = null): { settings: Settings; labels: Labels } {
  const { settings, labels } = loadAudience(name, [TEMPLATES], language);
  return { settings, labels };
}
