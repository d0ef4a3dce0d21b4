import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import { parsePage } from "../../src/markdown/parse.js";
import { HELPERS } from "../../src/template/helpers/index.js";
import { quoteText } from "../../src/template/helpers/quotation-marks.js";
import { listAudiences, loadAudience } from "../../src/template/load-audience.js";
import { renderTemplate } from "../../src/template/render-template.js";
import type { Audience } from "../../src/template/types.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { buildMeta } from "../../src/view/meta.js";
import type { View } from "../../src/view/types.js";
import { orveniaBrief, TEMPLATES } from "../view/fixtures.js";
import { folderOf, page } from "./broken.js";

const GOLDENS = "tests/template/goldens";
const isUpdate = process.env["UPDATE_GOLDENS"] === "1";

const audienceOf = (files: Readonly<Record<string, string>>): Audience =>
  loadAudience("demo", [folderOf(files), TEMPLATES]);

const viewFor = (audience: Audience, change: Partial<View> = {}): View => ({
  ...buildView(buildContext(orveniaBrief, audience.settings, audience.labels)),
  ...change,
});

function render(brief: string, change: Partial<View> = {}, partials: Readonly<Record<string, string>> = {}): string {
  const audience = audienceOf(page(brief, partials));
  return renderTemplate(audience, viewFor(audience, change));
}

describe("an audience", () => {
  const pages = [
    ...listAudiences([TEMPLATES]).map(({ name }) => [name, null] as const),
    ...["ru", "kk", "de", "fr", "es"].map((language) => ["minister", language] as const),
  ];

  it.each(pages)("%s in %s prints its golden page", (name, language) => {
    const audience = loadAudience(name, [TEMPLATES], language);
    const markdown = renderTemplate(audience, viewFor(audience));
    const golden = `${GOLDENS}/orvenia.${name}${language ? `.${language}` : ""}.md`;
    if (isUpdate) writeFileSync(golden, markdown);
    expect(existsSync(golden)).toBe(true);
    expect(markdown).toBe(readFileSync(golden, "utf8"));
    const meta = buildMeta(buildContext(orveniaBrief, audience.settings, audience.labels));
    expect(parsePage(markdown, meta, [], golden).blocks.length).toBeGreaterThan(1);
  });

  it("prints no heading for an empty section, and no blank page", () => {
    const bare = { summary: [], actors: [], commitments: [], quotations: [], outlook: [], unresolved: [] };
    for (const { name } of listAudiences([TEMPLATES])) {
      const audience = loadAudience(name, [TEMPLATES]);
      const view = buildView(buildContext({ ...orveniaBrief, ...bare }, audience.settings, audience.labels));
      const expected = name === "register" ? "No commitments were found in the article\\.\n" : "\n";
      expect([name, renderTemplate(audience, view)]).toEqual([name, expected]);
    }
  });

  it("keeps the details of a commitment below it, from the tenth one on as well", () => {
    const audience = loadAudience("analyst", [TEMPLATES]);
    const { commitments } = viewFor(audience);
    const twelve = Array.from({ length: 12 }, (_, i) => ({ ...commitments[0], number: i + 1 })) as View["commitments"];
    const markdown = renderTemplate(audience, viewFor(audience, { commitments: twelve }));
    const { blocks } = parsePage(
      markdown,
      buildMeta(buildContext(orveniaBrief, audience.settings, audience.labels)),
      [],
      "",
    );
    const items = blocks.flatMap((block) => (block.type === "list" ? block.items : []));
    expect(items.filter((item) => item.some(({ type }) => type === "list"))).toHaveLength(12);
  });

  it("says that an item's words were not found in the article", () => {
    const audience = loadAudience("minister", [TEMPLATES]);
    const findings = [{ path: "commitments[1].action", message: "not in the article" }];
    const markdown = renderTemplate(
      audience,
      buildView(buildContext(orveniaBrief, audience.settings, audience.labels, findings)),
    );
    expect(markdown.match(/\(bw:p\/\d+\/\d+-\d+\) \*\(not found in the article\)\*/gu)).toHaveLength(2);
  });
});

describe("quotation marks", () => {
  const { labels } = loadAudience("minister", [TEMPLATES]);
  const german = loadAudience("minister", [TEMPLATES], "de").labels;

  it.each([
    ["words without marks", "We agree.", "“We agree.”"],
    ["words that are all in marks", '"I shall wait."', "“I shall wait.”"],
    ["words that are all in round marks", "“I shall wait.”", "“I shall wait.”"],
    [
      "the end of a quotation",
      'We shall publish the table each November."',
      "“We shall publish the table each November.”",
    ],
    ["the end of a quotation before a full stop", "We shall publish it”.", "“We shall publish it.”"],
    ["the beginning of a quotation", "“We shall publish it and", "“We shall publish it and”"],
    ["a quotation with words between", '"We," she said, "agree."', '‘"We," she said, "agree."’'],
    [
      "a quotation within",
      "He called it “the best we could get” twice.",
      "‘He called it “the best we could get” twice.’",
    ],
    ["a quotation at the end", "He called it “the best we could get”.", "‘He called it “the best we could get”.’"],
    ["a measure in inches", 'The pipe is 12" wide', '‘The pipe is 12" wide’'],
    ["words in French marks", "«\u00a0Nous attendrons.\u00a0»", "“Nous attendrons.”"],
    ["a mark alone", '"', '‘"’'],
    ["nothing", "", "“”"],
  ])("are put around %s", (_, text, quoted) => {
    expect(quoteText(text, labels.quotes)).toBe(quoted);
  });

  it("are those of the labels' language", () => {
    expect(quoteText('"I shall wait."', german.quotes)).toBe("„I shall wait.“");
    expect(quoteText("„Ich warte.“", german.quotes)).toBe("„Ich warte.“");
    expect(quoteText("He called it “the best” twice.", german.quotes)).toBe("‚He called it “the best” twice.‘");
  });
});

describe("a template", () => {
  it("prints values as text, with all Markdown escaped", () => {
    expect(render("{{title}}", { title: "# a *b* <script> [x](y) | z" })).toBe(
      "\\# a \\*b\\* \\<script\\> \\[x\\]\\(y\\) \\| z\n",
    );
  });

  it("prints template syntax in an article's text unchanged", () => {
    expect(render("{{title}}", { title: "{{{title}}} {{#each points}}" })).toBe("{{{title}}} {{\\#each points}}\n");
  });

  it("prints a value of several lines on one line", () => {
    expect(render("- {{title}}", { title: "a\n\n# b\r\n- c" })).toBe("- a \\# b \\- c\n");
  });

  it("links to an address unchanged, whatever characters it has", () => {
    const { article } = viewFor(loadAudience("minister", [TEMPLATES]));
    const meta = buildMeta(
      buildContext(
        orveniaBrief,
        loadAudience("minister", [TEMPLATES]).settings,
        loadAudience("minister", [TEMPLATES]).labels,
      ),
    );
    for (const url of [
      "https://example.org/a_(b)_c?d=e&amp;f=*g*#~h",
      "http://example.org/%20[x]'\"|\\y",
      "https://пример.example/é",
    ]) {
      const markdown = render("[{{article.url}}]({{article.url}})", { article: { ...article, url } });
      expect(parsePage(markdown, meta, [], "x").blocks).toEqual([
        { type: "paragraph", children: [{ type: "link", url, children: [{ type: "text", value: url }] }] },
      ]);
    }
  });

  it("leaves one blank line for an omitted section", () => {
    expect(render("a\n\n{{#if title}}\n{{/if}}\n\n\n\nb\n")).toBe("a\n\nb\n");
  });

  it("cannot reach anything but the view", () => {
    for (const path of ["constructor", "__proto__", "title.constructor", "points.map", "@run", "@root.run"])
      expect(() => render(`{{${path}}}`)).toThrow(UserError);
  });

  it("cannot read inherited properties of the view", () => {
    const inherited = Object.assign(Object.create({ title: "inherited" }), { points: [] }) as View;
    const audience = audienceOf(page("[{{title}}]"));
    expect(renderTemplate(audience, inherited)).toBe("[]\n");
  });

  it("stops nested loops that would write too much", () => {
    const points = viewFor(loadAudience("minister", [TEMPLATES])).points.slice(0, 1);
    const many = Array.from({ length: 100 }, () => points[0] as View["points"][number]);
    const brief = "{{#each points}}{{#each @root.points}}{{#each @root.points}}{{text}}{{/each}}{{/each}}{{/each}}";
    expect(() => render(brief, { points: many })).toThrow("the output of the templates is too large");
  });

  it("prints a long article with thousands of items, each in several places", () => {
    const [point] = viewFor(loadAudience("minister", [TEMPLATES])).points;
    const many = Array.from({ length: 10_000 }, () => Object.assign({}, point, { text: "word ".repeat(100) }));
    const loop = "{{#each points}}{{text}}{{/each}}";
    expect(render(loop.repeat(3), { points: many as View["points"] }).length).toBeGreaterThan(14_000_000);
  });

  it("stops partials that each call others twice", () => {
    const partials = Object.fromEntries(
      Array.from({ length: 24 }, (_, i) => [`p${i}`, i < 23 ? `{{> p${i + 1}}}{{> p${i + 1}}}` : "x"]),
    );
    expect(() => render("{{> p0}}", {}, partials)).toThrow("the output of the templates is too large");
  });
});

describe("a helper", () => {
  const example = (name: string): string => render((HELPERS[name] as { example: string }).example);

  it.each([
    ["marks", "[¶1](bw:p/1/20-116)\n"],
    ["date", "2031 \\(“this year”\\) · 2031\n"],
    ["actor", "[Ilva Marosh](bw:actor/a1)\n"],
    ["list", "Orvenia\n"],
    ["join", "Ostapress, Tarvik\n"],
    ["count", "2 quotations\n"],
    ["more", "\n"],
    ["truncate", "Orvenia sees room to double its timber…\n"],
    [
      "quote",
      "“Our trade is growing faster than either side planned\\. We expect it to exceed 400 million dollars this year”\n",
    ],
    ["colon", "Evidence\\:\n"],
    ["lang", "Orvenia sees room to double its timber and rail trade with neighbouring Lessen within five years\\.\n"],
    ["fill", "Status on 14 October 2031\n"],
    ["eq", "the same language\n"],
    ["table", "```bw table head=row empty=drop\ncaption: Commitments\n```\n"],
    ["timeline", "```bw timeline\n```\n"],
  ])("%s does what its example shows", (name, written) => {
    expect(example(name)).toBe(written);
  });

  it("is covered by its own example", () => {
    expect(Object.keys(HELPERS)).toHaveLength(15);
  });

  it("marks prints each paragraph once, in order, up to its maximum, and nothing if the audience shows no marks", () => {
    const evidence = [3, 1, 3, 2].map((paragraph) => ({
      text: "x",
      paragraph,
      start: paragraph * 10,
      end: paragraph * 10 + 1,
    }));
    const point = viewFor(loadAudience("minister", [TEMPLATES])).points[0] as View["points"][number];
    const points = [{ ...point, evidence }];
    const brief = "{{#each points}}{{marks this}}|{{marks this max=2}}{{/each}}";
    expect(render(brief, { points })).toBe(
      "[¶1](bw:p/1/10-11) [¶2](bw:p/2/20-21) [¶3](bw:p/3/30-31)|[¶1](bw:p/1/10-11) [¶3](bw:p/3/30-31)\n",
    );
    expect(render(brief, { points, showMarks: false })).toBe("|\n");
  });

  it("colon appends the colon of the labels' language", () => {
    const audience = loadAudience("demo", [folderOf(page("{{colon labels.evidence}} x")), TEMPLATES], "fr");
    expect(renderTemplate(audience, viewFor(audience))).toBe("Extrait\u00a0\\: x\n");
  });

  it("truncate cuts at a word, never within a character", () => {
    const cut = (title: string, most: number): string => render(`{{truncate title ${most}}}`, { title }).trim();
    expect(cut("one two three", 13)).toBe("one two three");
    expect(cut("one two three", 12)).toBe("one two…");
    expect(cut("one, two", 6)).toBe("one…");
    expect(cut("abcdefgh", 4)).toBe("abc…");
    expect(cut("😀😀😀😀", 3)).toBe("😀😀…");
  });

  it("actor escapes the name and the id", () => {
    const actors = [
      {
        ...(viewFor(loadAudience("minister", [TEMPLATES])).actors[0] as View["actors"][number]),
        id: "a)(_1 *",
        name: "A [B] (C)",
      },
    ];
    expect(render("{{#each actors}}{{actor this}}{{/each}}", { actors })).toBe(
      "[A \\[B\\] \\(C\\)](bw:actor/a%29%28%5F1%20%2A)\n",
    );
  });

  it("lang marks words in a language other than the labels'", () => {
    const article = { ...viewFor(loadAudience("minister", [TEMPLATES])).article, language: "pt-BR" };
    expect(render("{{lang title}}", { article, title: "Olá *mundo*" })).toBe("[Olá \\*mundo\\*](bw:lang/pt-BR)\n");
    const odd = { ...article, language: "no language)" };
    expect(render("{{lang title}}", { article: odd, title: "Olá" })).toBe("Olá\n");
  });

  it("list and join leave out empty values", () => {
    const article = { ...viewFor(loadAudience("minister", [TEMPLATES])).article, source: null };
    expect(render('{{join article.source article.dateline sep=" / "}}', { article })).toBe("Tarvik\n");
    const actors = viewFor(loadAudience("minister", [TEMPLATES])).actors.slice(0, 3);
    expect(render("{{list actors}}", { actors })).toBe("Ilva Marosh, Orvenia and Lessen\n");
  });

  it("more names the audience that shows the rest", () => {
    const more = { points: 0, dates: 1, actors: 0, commitments: 3, quotations: 0, outlook: 0, unresolved: 0 };
    expect(render('{{more "commitments"}} {{more "points"}}', { more })).toBe("*3 more in the analyst’s brief*\n");
  });
});
