// Pages made by hand, about an invented ministry. Each text that a page can contain is requested by the name of its
// place, so that a check can insert plain words or active strings.

const text = (value) => ({ type: "text", value });
const strong = (...children) => ({ type: "strong", children });
const emphasis = (...children) => ({ type: "emphasis", children });
const link = (url, ...children) => ({ type: "link", url, children });
const mark = (number) => ({ type: "paragraphMark", number, span: null });
const actor = (id, ...children) => ({ type: "actor", id, children });
const language = (tag, ...children) => ({ type: "language", tag, children });
const paragraph = (...children) => ({ type: "paragraph", children });
const heading = (level, id, ...children) => ({ type: "heading", level, id, children });
const list = (items, more = {}) => ({ type: "list", ordered: false, start: 1, tight: true, items, ...more });
const lineBreak = { type: "break" };

/**
 * A brief with every type of block and inline node; `say(place)` gives the article's words.
 *
 * @param {(place: string) => string} say
 */
export function pageOf(say) {
  return {
    meta: metaOf(say),
    blocks: [...proseOf(say), ...listsOf(say), ...tablesOf(say)],
    paragraphs: paragraphsOf(say),
  };
}

const metaOf = (say) => ({
  title: say("title"),
  audience: "minister",
  language: "en",
  articleLanguage: "kk",
  kind: say("kind"),
  marking: say("marking"),
  lines: [
    { key: "reference", label: say("line label"), value: say("line value") },
    { key: "published", label: "Date of the article", value: "14 October 2031" },
    { key: "for", label: "For", value: say("for") },
  ],
  published: "2031-10-14",
  source: say("source"),
  url: "https://ostapress.example/2031/10/14/talks?id=7&lang=en",
  evidence: true,
  colophon: [say("colophon"), "Checked by: ________"],
  labels: { status: "Status", when: say("label"), what: "What", source: "Source", evidence: say("evidence label") },
  timeline: timelineOf(say),
  actors: {
    a1: { name: say("actor name"), type: "person" },
    a2: { name: "Ministry of Rail", type: "organization" },
  },
});

const timelineOf = (say) => [
  {
    label: say("timeline label"),
    from: "2032-01-01",
    to: "2032-12-31",
    when: say("timeline when"),
    kind: "commitment",
    paragraph: 2,
  },
  {
    label: "council meets",
    from: "2033-03-01",
    to: "2033-03-31",
    when: "March 2033",
    kind: "outlook",
    paragraph: null,
  },
];

const proseOf = (say) => [
  heading(2, "bottom-line", text(say("heading"))),
  paragraph(text(say("paragraph"))),
  paragraph(text("He said "), text(say("middle")), text(" and left. "), mark(1)),
  paragraph(text(say("pair a")), text(say("pair b"))),
  paragraph(
    strong(text(say("strong start"))),
    text(" and "),
    emphasis(text(say("emphasis"))),
    text(". "),
    mark(3),
    text(" "),
    mark(1),
  ),
  paragraph(
    text("word"),
    strong(text(say("strong in word"))),
    text("word, word"),
    emphasis(text(say("emphasis in word"))),
    text("word."),
  ),
  paragraph(
    strong(text("Bottom "), emphasis(text(say("emphasis in strong"))), text(".")),
    text(" "),
    language("kk", text(say("language"))),
  ),
  paragraph(
    text("See "),
    link("https://ministry.example/a_(b)?x=1&y=[2]", text(say("link label"))),
    text(" or "),
    link("mailto:press@ministry.example", text("the desk")),
    text("."),
  ),
  paragraph(
    text("First line"),
    lineBreak,
    text(say("after break")),
    lineBreak,
    strong(text(say("strong after break"))),
  ),
  paragraph(
    text("Code "),
    { type: "code", value: say("code") },
    text(" and "),
    actor("a1", text(say("actor shown"))),
    text(", "),
    actor("a2", text("the ministry")),
  ),
  {
    type: "blockquote",
    blocks: [paragraph(text(say("quotation")), text(" "), mark(2)), paragraph(text(say("speaker")))],
  },
  { type: "blockquote", blocks: [paragraph(text("A second one."))] },
  { type: "thematicBreak" },
];

const listsOf = (say) => [
  heading(3, "lists", text("Key "), strong(text(say("strong in heading"))), text(" points "), mark(2)),
  list([[paragraph(text(say("item")))], [paragraph(strong(text("Ministry:")), text(" "), text(say("item middle")))]]),
  list([[paragraph(text("Another list."))]]),
  list(
    [
      [
        paragraph(text(say("numbered item")), text(" "), mark(1)),
        list([[paragraph(text(`Status: ${say("status item")}`))], [paragraph(text(say("nested item")))]]),
      ],
      [paragraph(text("Next."))],
    ],
    { ordered: true },
  ),
  paragraph(text("Between.")),
  list([[paragraph(text(say("loose item"))), paragraph(text(say("second paragraph")))], [paragraph(text("Last."))]], {
    ordered: true,
    start: 4,
    tight: false,
  }),
];

const tablesOf = (say) => [
  heading(2, "commitments", text("Commitments")),
  {
    type: "table",
    head: [[text(say("head"))], [text("To what")], [text("Status")], [text("Source")]],
    align: [null, "left", "center", "right"],
    rows: [
      [[text(say("row head"))], [text(say("cell"))], [text(say("status"))], [mark(1), text(" "), mark(3)]],
      [
        [actor("a1", text(say("actor in cell")))],
        [text("by "), strong(text(say("strong in cell"))), lineBreak, text(say("cell after break"))],
        [],
        [],
      ],
      [
        [text("Ministry")],
        [
          link("https://rail.example/", text(say("link in cell"))),
          text(" "),
          language("kk", text(say("language in cell"))),
        ],
        [text("signed")],
        [mark(9)],
      ],
    ],
    rowHeads: true,
    caption: say("caption"),
  },
  {
    type: "table",
    head: [[text("When")], [text("What")]],
    align: [null, null],
    rows: [[[text("2032")], [text(say("last cell"))]]],
    rowHeads: false,
    caption: null,
  },
  heading(2, "timeline", text("Timeline")),
  { type: "timeline", entries: timelineOf(say) },
];

const paragraphsOf = (say) => [
  { number: 1, start: 0, text: say("evidence") },
  { number: 2, start: 100, text: "The council meets in March 2033." },
  { number: 3, start: 200, text: say("second evidence") },
  { number: 4, start: 300, text: say("paragraph without marks") },
];

/** The names of all places, in the order of their first request. */
export function places() {
  const names = new Set();
  pageOf((place) => {
    names.add(place);
    return "x";
  });
  return [...names];
}
