// A brief made by hand. Each of its texts is requested by the name of its place, to test what templates and writers
// make of hostile text in a model.

const date = (text, value, precision) => ({ text, value, precision, start: null, end: null });
const reason = null;

/** @param {(place: string) => string} say */
export function briefOf(say) {
  // The page marks lines whose words are not in the article, but never these.
  const unsaid = (place) => `Item 7531 ${say(place)}`;
  const paragraphs = [say("article 1"), say("article 2")];
  const text = paragraphs.join("\n\n");
  const spans = [
    { start: 0, end: paragraphs[0].length },
    { start: paragraphs[0].length + 2, end: text.length },
  ];
  const evidence = (n) => [{ ...spans[n - 1], text: paragraphs[n - 1], paragraph: n }];
  const actor = (id, name, more) => ({
    id,
    name,
    type: "person",
    role: null,
    affiliation: null,
    aliases: [],
    key: true,
    mentions: evidence(1),
    did: [],
    reason,
    ...more,
  });
  return {
    schemaVersion: 1,
    tool: { name: "Briefwright", version: "0.1.0" },
    article: {
      title: say("title"),
      titleFrom: "text",
      published: "2031-10-14",
      publishedFrom: "text",
      dateline: say("dateline"),
      source: say("source"),
      byline: say("byline"),
      language: "en",
      url: "https://ostapress.example/a",
      retrieved: null,
      input: null,
      text,
      bodyStart: 0,
      paragraphs: spans,
    },
    brief: {
      kind: "information",
      reference: say("reference"),
      version: say("version"),
      marking: say("marking"),
      for: say("for"),
      from: say("from"),
      contact: say("contact"),
      purpose: say("purpose"),
    },
    summary: [
      { text: unsaid("point"), short: unsaid("short point"), evidence: evidence(1), reason },
      { text: unsaid("second point"), short: unsaid("second short point"), evidence: evidence(2), reason },
    ],
    actors: [
      actor("a1", unsaid("actor name"), {
        role: unsaid("role"),
        affiliation: unsaid("affiliation"),
        aliases: [unsaid("alias")],
        did: [{ text: unsaid("deed"), evidence: evidence(2) }],
      }),
      actor("a2", unsaid("second actor name"), { type: "organization" }),
    ],
    commitments: [
      {
        id: "c1",
        actors: ["a1"],
        actorText: null,
        action: unsaid("action"),
        instrument: unsaid("instrument"),
        kind: "pledge",
        status: unsaid("status"),
        said: date(say("said"), "2031-10-13", "day"),
        condition: unsaid("condition"),
        due: { ...date(say("due"), "2032", "year"), means: "deadline" },
        evidence: evidence(1),
        reason,
      },
      {
        id: "c2",
        actors: [],
        actorText: unsaid("actor text"),
        action: unsaid("second action"),
        instrument: null,
        kind: "plan",
        status: null,
        said: null,
        condition: null,
        due: null,
        evidence: evidence(2),
        reason,
      },
    ],
    quotations: [
      {
        text: paragraphs[1],
        start: spans[1].start,
        end: spans[1].end,
        paragraph: 2,
        speaker: "a1",
        speakerText: null,
        occasion: unsaid("occasion"),
        carry: true,
        reason,
      },
    ],
    outlook: [
      {
        text: unsaid("outlook"),
        kind: "risk",
        holder: "a2",
        date: date(say("outlook date"), "2033-03", "month"),
        likelihood: unsaid("likelihood"),
        evidence: evidence(2),
        reason,
      },
    ],
    unresolved: [{ about: "name", text: paragraphs[0], start: 0, end: spans[0].end, paragraph: 1 }],
  };
}

/** The names of all places, in the order of their first request. */
export function briefPlaces() {
  const names = new Set();
  briefOf((place) => {
    names.add(place);
    return "x";
  });
  return [...names];
}
