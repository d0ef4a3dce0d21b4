import type { Brief, Commitment, Evidence } from "../../src/brief/model.js";

const text = "The ministry will order 120 wagons by the end of 2032. Anna Orr said: “We pay in May.”";
const evidenceOf = (words: string): Evidence => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
  paragraph: 1,
});

export const commitmentOf = (more: Partial<Commitment>): Commitment => ({
  id: "c1",
  actors: ["a1"],
  actorText: null,
  action: "order 120 wagons",
  instrument: null,
  kind: "plan",
  status: "announced",
  said: null,
  condition: null,
  due: { text: "by the end of 2032", value: "2032", precision: "year", start: null, end: null, means: "deadline" },
  evidence: [evidenceOf("The ministry will order 120 wagons by the end of 2032.")],
  reason: null,
  ...more,
});

const actor = (id: string, name: string, type: "person" | "organization", key: boolean): Brief["actors"][number] => ({
  id,
  name,
  type,
  role: null,
  affiliation: null,
  aliases: [],
  key,
  mentions: [],
  did: [],
  reason: null,
});

/** A brief about an invented ministry. */
export const brief: Brief = {
  schemaVersion: 1,
  tool: { name: "Briefwright", version: "0.1.0" },
  article: {
    title: "Ministry orders wagons",
    titleFrom: "text",
    published: "2031-10-14",
    publishedFrom: "text",
    dateline: null,
    source: "Ostapress",
    byline: null,
    language: "en",
    url: "https://ostapress.example/wagons?id=7",
    retrieved: null,
    input: { name: "wagons.txt", format: "text", sha256: "ab".repeat(32) },
    text,
    bodyStart: 0,
    paragraphs: [{ start: 0, end: text.length }],
  },
  brief: {
    kind: "information",
    reference: null,
    version: null,
    marking: null,
    for: null,
    from: null,
    contact: null,
    purpose: null,
  },
  summary: [],
  actors: [
    actor("a1", "Ministry of Rail", "organization", true),
    {
      ...actor("a2", "Anna Orr", "person", false),
      role: "minister",
      aliases: ["Ms Orr"],
      did: [{ text: "said it pays in May", evidence: [evidenceOf("We pay in May.")] }],
    },
    actor("a3", "Pardo", "organization", false),
  ],
  commitments: [commitmentOf({})],
  quotations: [
    {
      text: "We pay in May.",
      start: text.indexOf("We pay"),
      end: text.indexOf("We pay") + 14,
      paragraph: 1,
      speaker: "a2",
      speakerText: null,
      occasion: null,
      carry: true,
      reason: null,
    },
  ],
  outlook: [
    {
      text: "The council meets in March 2033.",
      kind: "scheduled",
      holder: null,
      likelihood: null,
      evidence: [],
      reason: null,
      date: { text: "in March 2033", value: "2033-03", precision: "month", start: null, end: null },
    },
    {
      text: "It may cost more; soon.",
      kind: "risk",
      holder: null,
      likelihood: "may",
      evidence: [],
      reason: null,
      date: null,
    },
  ],
  unresolved: [],
};
