// Pages made by hand about invented states, for the tests and for check-pdf.mjs (which runs without a compiler).

export const text = (value) => ({ type: "text", value });
export const mark = (number) => ({ type: "paragraphMark", number, span: null });
const strong = (...children) => ({ type: "strong", children: inlines(children) });
const language = (tag, ...children) => ({ type: "language", tag, children: inlines(children) });
const actor = (id, name) => ({ type: "actor", id, children: [text(name)] });
const link = (url, name) => ({ type: "link", url, children: [text(name)] });
const inlines = (children) => children.map((child) => (typeof child === "string" ? text(child) : child));
export const paragraph = (...children) => ({ type: "paragraph", children: inlines(children) });
const heading = (level, title, id) => ({ type: "heading", level, id, children: [text(title)] });
const list = (ordered, ...items) => ({
  type: "list",
  ordered,
  start: 1,
  tight: true,
  items: items.map((item) =>
    Array.isArray(item) && item[0]?.type === "paragraph" ? item : [paragraph(...[item].flat())],
  ),
});
const table = (head, rows, more = {}) => ({
  type: "table",
  head: head.map((cell) => [text(cell)]),
  align: head.map(() => null),
  rows: rows.map((row) => row.map((cell) => inlines([cell].flat()))),
  rowHeads: false,
  caption: null,
  ...more,
});
const quotation = (words, speaker) => ({
  type: "blockquote",
  blocks: [paragraph(...[words].flat()), paragraph(speaker)],
});

const SOURCE = [
  "HALDEN, 12 March 2026 - Norland and Sund signed a memorandum on a 540-kilometre rail corridor between Halden and Brevik on Thursday, after eleven months of talks.",
  "The first stage costs €318 million. Norland pays 55 per cent; the two sides share later stages equally, transport minister Jana Orr said.",
  "“This line was a drawing in a drawer for thirty years,” Ms Orr said. “On Thursday it became a budget line, a date and a phone number to call when the date is missed.”",
  "Freight through Vestby rose by 14 per cent last year to 2.3 million tonnes, which the operator, Қазақ теміржолы, calls the ceiling of the present line.",
  "“We asked for 25 tonnes an axle. Everything else is scenery,” said K. Q. Tavi, head of freight.",
  "Parliament debates ratification in the week of 20 April. The audit office expects to publish its cost review before the summer recess.",
];

const LABELS = {
  page: "Page {n} of {m}",
  paragraph: "Paragraph",
  evidence: "From the article",
  timeline: "Timeline",
  commitments: "promised",
  outlook: "expected",
};

const ENTRIES = [
  {
    label: "Parliament of Norland debates ratification",
    from: "2026-04-20",
    to: "2026-04-26",
    when: "week of 20 April 2026",
    kind: "outlook",
    paragraph: 6,
  },
  {
    label: "Tender for the Halden–Brevik signalling upgrade",
    from: "2026-04-30",
    to: "2026-04-30",
    when: "30 April 2026",
    kind: "commitment",
    paragraph: 1,
  },
  {
    label: "Single electronic consignment note for transit freight",
    from: "2026-07-01",
    to: "2026-07-01",
    when: "1 July 2026",
    kind: "commitment",
    paragraph: 2,
  },
  {
    label: "Axle-load limit raised to 25 tonnes",
    from: "2026-12-31",
    to: "2026-12-31",
    when: "by end of 2026",
    kind: "commitment",
    paragraph: 5,
  },
  {
    label: "Feasibility study of the Lake tunnel, with an independent review of its cost",
    from: "2027-01-01",
    to: "2027-06-30",
    when: "first half of 2027",
    kind: "outlook",
    paragraph: 2,
  },
];

export function makePage(blocks, meta = {}) {
  return {
    meta: {
      title: "Norland and Sund agree a rail corridor, with first tenders in April",
      audience: "minister",
      language: "en-GB",
      articleLanguage: "en",
      kind: "Information brief",
      marking: "OFFICIAL",
      lines: [
        { key: "reference", label: "Reference", value: "TR/2026/014" },
        { key: "published", label: "Published", value: "12 March 2026" },
        { key: "for", label: "For", value: "Minister of Transport" },
        { key: "from", label: "From", value: "Corridors desk" },
        {
          key: "purpose",
          label: "Purpose",
          value: "To inform you of what both sides promised on Thursday, before the debate on ratification.",
        },
        {
          key: "source",
          label: "Source",
          value: "Oresund Transport Review, Halden, 12 March 2026; 6 of 6 paragraphs read",
        },
      ],
      published: "2026-03-12",
      source: "Oresund Transport Review",
      url: "https://news.example.org/2026/03/12/corridor",
      colophon: [
        "Made by machine from one article; 6 of 6 paragraphs read, 2 quotations, 5 dates, 1 not resolved.",
        "Checked by: ______________________   Date: ____________",
      ],
      labels: LABELS,
      timeline: ENTRIES,
      actors: { a1: { name: "Jana Orr", type: "person" } },
      ...meta,
    },
    blocks,
    paragraphs: SOURCE.map((value, i) => ({
      number: i + 1,
      start: SOURCE.slice(0, i).join("\n\n").length + (i ? 2 : 0),
      text: value,
    })),
  };
}

const COMMITMENTS = [
  [
    "Ministry of Transport of Norland",
    "publish the tender for the Halden–Brevik signalling upgrade",
    "30 April 2026",
    ["“by the end of April” ", mark(1)],
  ],
  [
    "Norland Treasury",
    "allocate €42.6 million from the reserve fund for land along the first 118 km of the line",
    "15 May 2026",
    [mark(2)],
  ],
  [
    "Joint Corridor Committee",
    "adopt a single electronic consignment note for transit freight, and retire the paper form six months later",
    "1 July 2026",
    [mark(1)],
  ],
  [
    "Port of Vestby",
    "open the inland terminal to third-country operators on equal terms",
    "1 September 2026",
    [mark(2)],
  ],
  ["State Railway of Sund", "raise the axle-load limit to 25 tonnes", "by end of 2026", [mark(5)]],
];

function mainBlocks() {
  return [
    paragraph(
      strong("Bottom line. "),
      "Norland and Sund signed a memorandum on a 540-kilometre rail corridor on Thursday; the first dated promise, a tender, falls due on 30 April 2026. ",
      mark(1),
    ),
    heading(2, "Key points", "key-points"),
    list(
      true,
      [
        "The first stage costs €318 million; Norland pays 55 per cent, and the two sides share later stages equally. ",
        mark(2),
      ],
      [
        "Freight through Vestby rose by 14 per cent last year to 2.3 million tonnes, which ",
        language("kk", "Қазақ теміржолы"),
        " calls the ceiling of the present line. ",
        mark(4),
      ],
      [
        "Parliament debates ratification in the week of 20 April [2026]; the audit office expects to publish its cost review “before the summer recess”. ",
        mark(6),
      ],
    ),
    heading(2, "Dates to watch", "dates"),
    { type: "timeline", entries: ENTRIES },
    heading(2, "Key actors", "actors"),
    table(
      ["Who", "Office", "In this article", "Source"],
      [
        [
          [actor("a1", "Jana Orr")],
          "Minister of Transport, Norland",
          "announced the first stage and its price; named the tender as the first test",
          [mark(2), " ", mark(3)],
        ],
        ["K. Q. Tavi", "Head of freight, Қазақ теміржолы", "asked for 25 tonnes an axle", [mark(5)]],
        ["Norland; Sund", "states", "signed the memorandum after eleven months of talks", [mark(1)]],
      ],
      { rowHeads: true },
    ),
    heading(2, "Commitments", "commitments"),
    table(["Who is bound", "To what", "Until", "Source"], COMMITMENTS, { rowHeads: true }),
    heading(2, "In their words", "quotations"),
    quotation(
      [
        "“This line was a drawing in a drawer for thirty years. On Thursday it became a budget line, a date and a phone number to call when the date is missed.” ",
        mark(3),
      ],
      "Jana Orr, Minister of Transport of Norland",
    ),
    quotation(
      ["“We asked for 25 tonnes an axle. Everything else is scenery.” ", mark(5)],
      "K. Q. Tavi, head of freight, Қазақ теміржолы",
    ),
    heading(2, "Outlook", "outlook"),
    list(
      false,
      ["The audit office “expects” to publish its cost review before the summer recess. ", mark(6)],
      [
        "Two questions stay open: who pays for noise walls, and whether tolls apply to transit trains (both ₸ and € tariffs are quoted).",
      ],
    ),
  ];
}

export function briefPage() {
  return makePage([
    ...mainBlocks(),
    paragraph("More in the ", link("https://news.example.org/2026/03/12/corridor", "article itself"), "."),
  ]);
}

export function longPage() {
  const many = Array.from({ length: 40 }, (_, i) => COMMITMENTS[i % COMMITMENTS.length]);
  return makePage(
    [
      ...mainBlocks(),
      heading(2, "Register", "register"),
      heading(3, "All commitments", "register-all"),
      table(["Who is bound", "To what", "Until", "Source"], many, {
        rowHeads: true,
        caption: "Every promise, in order of the article",
      }),
      heading(2, "Not resolved", "not-resolved"),
      list(
        false,
        [paragraph("Who settles disputes. ", mark(2)), list(true, "by treaty", "by the committee")],
        ["When the second stage begins. ", mark(1)],
      ),
    ],
    { audience: "analyst" },
  );
}

const repeat = (n, make) => Array.from({ length: n }, (_, i) => make(i));

export function hostilePages() {
  const sentence = "The committee of both ministries shall report on noise along the urban sections. ";
  return {
    "long-word": makePage([
      heading(2, "W".repeat(300), "w"),
      paragraph("x".repeat(300)),
      table(
        ["Word", "b"],
        [
          ["ж".repeat(300), "y"],
          ["short", "z".repeat(90)],
        ],
      ),
      list(true, "q".repeat(300)),
    ]),
    "many-commitments": makePage([
      heading(2, "Commitments", "c"),
      table(
        ["Who", "What", "Until"],
        repeat(500, (i) => [`Ministry ${i}`, sentence.repeat(1 + (i % 4)), `${1 + (i % 28)} May 2027`]),
      ),
    ]),
    "empty-section": makePage([
      heading(2, "Nothing", "n"),
      heading(2, "Here neither", "h"),
      paragraph(""),
      { type: "list", ordered: false, start: 1, tight: true, items: [[]] },
      table(["a", "b"], []),
      { type: "blockquote", blocks: [] },
      { type: "timeline", entries: [] },
    ]),
    "no-blocks": makePage([]),
    "long-quotation": makePage([
      heading(2, "In their words", "q"),
      quotation(`“${sentence.repeat(50).slice(0, 3998)}”`, "A speaker"),
    ]),
    "high-row": makePage([
      table(
        ["Who", "What"],
        [
          ["A", sentence.repeat(160)],
          ["B", "short"],
        ],
      ),
    ]),
    "high-head": makePage([table([sentence.repeat(90), "b"], [["A", "c"]])]),
    "many-actors": makePage([
      heading(2, "Actors", "a"),
      table(
        ["Who", "Office"],
        repeat(200, (i) => [`Actor number ${i}`, "an office of some kind in a place"]),
        { rowHeads: true },
      ),
      list(true, ...repeat(200, (i) => `Actor number ${i} of the list`)),
    ]),
    emoji: makePage(
      [
        paragraph(`${sentence.repeat(12)}Well 👩🏽‍🚀 done 🎉!`),
        paragraph("A\u0301 e\u0301\u0323 o\u0302\u0303\u0304 Z\u0351\u036b\u0343\u036a\u0302 n\u0303o"),
      ],
      { title: "Party 🎉 time" },
    ),
    invisible: makePage([
      paragraph(
        "soft\u00adhyphen zero\u200bwidth \u202eoverride\u202c bom\ufeff nul\u0000tab\tline\nbreak\u2028sep non\u2011breaking non\u00a0break thin\u2009space",
      ),
    ]),
    markup: makePage(
      [
        paragraph(
          "{{x}} <script>alert(1)</script> | # * _ [x](javascript:alert(1)) <!-- --> & < > \" ' \\ (a) \\) %PDF <</A>>",
        ),
      ],
      { title: 'A & B < C > "D" (E) \\ F' },
    ),
    "long-title": makePage([paragraph("Text.")], {
      title: `${"Corridor of the northern railways and ports ".repeat(13)}agreed`.slice(0, 600),
      marking: `OFFICIAL ${"SENSITIVE PERSONAL COMMERCIAL ".repeat(8)}`,
      kind: "Information brief ".repeat(9),
    }),
    untitled: makePage([heading(2, "Two", "two"), paragraph("Text.")], { title: " ", kind: "", language: "" }),
    "no-marking": makePage([paragraph("Text.")], { marking: null, lines: [], colophon: [], kind: "" }),
    "long-lines": makePage([paragraph("Text.")], {
      lines: [
        { key: "for", label: "For the attention of the office of".repeat(2), value: "the ministry ".repeat(30) },
        { key: "x", label: "X", value: "y".repeat(400) },
      ],
      colophon: repeat(40, () => sentence.repeat(2)),
    }),
    "wide-table": makePage([
      table(
        repeat(14, (i) => `Column ${i}`),
        repeat(5, (i) => repeat(14, (k) => `cell ${i} ${k} words`)),
      ),
    ]),
    "deep-list": makePage([
      repeat(9, (i) => `level ${i}`).reduceRight(
        (inner, word) => list(false, inner ? [paragraph(word), inner] : [paragraph(word)]),
        null,
      ),
    ]),
    "deep-quotation": makePage([
      {
        type: "blockquote",
        blocks: [
          paragraph("“One”"),
          { type: "blockquote", blocks: [paragraph("“Two”"), list(true, "a"), table(["h"], [["c"]])] },
        ],
      },
    ]),
    headings: makePage([
      heading(4, "Four", "four"),
      paragraph("a"),
      heading(1, "One", "one"),
      paragraph("b"),
      heading(4, "Four again", "four-2"),
      heading(3, "Three", "three"),
    ]),
    "timeline-many": makePage([
      {
        type: "timeline",
        entries: repeat(60, (i) => ({
          label: sentence.repeat(1 + (i % 3)),
          from: `20${20 + (i % 40)}-05-01`,
          to: `20${21 + (i % 40)}-06-01`,
          when: `May 20${20 + (i % 40)} to June 20${21 + (i % 40)}`,
          kind: i % 2 ? "outlook" : "commitment",
          paragraph: null,
        })),
      },
    ]),
    scripts: makePage([
      paragraph(
        "Ελληνικά: Αθήνα, ὁ ἄνθρωπος. Қазақша: әіңғүұқөһ ӘІҢҒҮҰҚӨҺ. Oʻzbekcha: oʻ gʻ. Ўзбекча: ўқғҳ. Тоҷикӣ: ғӣқӯҳҷ. Türkçe: İıĞğŞş. Polski: łąęśź. Tiếng Việt: ế ộ ữ. ₸ ₽ ₴ ₺ ₼ ₾ → ✓ ½ № ĳ Ŧ ŧ ĭ",
      ),
    ]),
  };
}

const WORDS =
  "corridor tonnes ministry “first” Қазақ Αθήνα €42.6 tariff & <budget> office affiliate ‘a’ 540-kilometre 1,118 agreed — signed ₸ çüğı ½ J. Orr 11 December 60–70 per cent non\u2011stop unpronounceablyunpronounceable".split(
    " ",
  );

/** A page of random blocks, the same for the same seed: for cases that nobody thought of. */
export function randomPage(seed) {
  let state = Math.imul(seed, 2654435761) >>> 0;
  const pick = (n) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  let count = 0;
  const words = (n) => Array.from({ length: 1 + pick(n) }, () => WORDS[pick(WORDS.length)]).join(" ");
  const inline = (most) =>
    [
      () => text(`${words(most)} `),
      () => text(`${words(2 * most)} `),
      () => strong(`${words(6)} `),
      () => ({ type: "emphasis", children: [text(`${words(6)} `), mark(1 + pick(6)), text(" ")] }),
      () => language("kk", `${words(4)} `),
      () => link(`https://example.org/${++count}`, `${words(9)} `),
      () => mark(1 + pick(9)),
      () => ({ type: "break" }),
    ][pick(8)]();
  const cell = () => Array.from({ length: pick(4) }, () => inline(4));
  const block = (depth) => {
    const kinds = [
      () => paragraph(...Array.from({ length: 1 + pick(5) }, () => inline(30))),
      () => ({
        type: "list",
        ordered: pick(2) === 1,
        start: 1 + pick(12),
        tight: pick(2) === 1,
        items: Array.from({ length: 1 + pick(6) }, () =>
          Array.from({ length: 1 + pick(depth) }, () => block(depth - 1)),
        ),
      }),
      () => ({ type: "blockquote", blocks: Array.from({ length: 1 + pick(3) }, () => block(depth - 1)) }),
      () => {
        const columns = 1 + pick(8);
        const row = () => Array.from({ length: columns }, cell);
        return {
          type: "table",
          head: row(),
          align: Array.from({ length: columns }, () => [null, "left", "right", "center"][pick(4)]),
          rows: Array.from({ length: pick(22) }, row),
          rowHeads: pick(2) === 1,
          caption: pick(3) ? null : words(8),
        };
      },
      () => heading(1 + pick(4), words(9), `h${++count}`),
      () => ({ type: "thematicBreak" }),
    ];
    return kinds[depth > 0 ? pick(kinds.length) : 0]();
  };
  return makePage(
    Array.from({ length: 2 + pick(16) }, () => block(2)),
    pick(3) ? {} : { marking: null, colophon: [words(60)] },
  );
}
