import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import { checkAudience } from "../../src/template/check/check-audience.js";
import { listAudiences, loadAudience } from "../../src/template/load-audience.js";
import { renderTemplate } from "../../src/template/render-template.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { orveniaBrief, shipped, TEMPLATES } from "../view/fixtures.js";
import { folderOf, page, problemsOf, yaml } from "./broken.js";

type Case = readonly [name: string, files: Readonly<Record<string, string>>, problem: string];

/** Mistakes that people make, each with the place and the advice that they get. */
const BROKEN: readonly Case[] = [
  [
    "a field that is misspelt",
    page("a\n{{titel}}\n"),
    'demo/brief.md.hbs:2:3: unknown field "titel"; did you mean "title"?',
  ],
  [
    "a field of a field that is misspelt",
    page("{{article.publishd}}"),
    'demo/brief.md.hbs:1:11: unknown field "publishd"; did you mean "published"?',
  ],
  [
    "a field of an item that is misspelt",
    page("{{#each commitments}}\n| {{who}} | {{acton}} |\n{{/each}}\n"),
    'demo/brief.md.hbs:2:15: unknown field "acton"; did you mean "action"?',
  ],
  [
    "a field of a named item that is misspelt",
    page("{{#each commitments as |c|}}{{c.whoo}}{{/each}}"),
    'demo/brief.md.hbs:1:33: unknown field "whoo"; did you mean "who"?',
  ],
  [
    "a field of the top within a loop",
    page("{{#each points}}{{labels.points}}{{/each}}"),
    'demo/brief.md.hbs:1:19: unknown field "labels"; at the top there is one: write "@root.labels.points"',
  ],
  [
    "a field that the way up does not have",
    page("{{#each points}}{{../pionts}}{{/each}}"),
    'demo/brief.md.hbs:1:22: unknown field "pionts"; did you mean "points"?',
  ],
  [
    "a way up from the top",
    page("{{../title}}"),
    'demo/brief.md.hbs:1:3: there is nothing above: "../title"; a partial sees only what it is given: {{> name this}}; the whole view is @root',
  ],
  [
    "a way up out of a partial",
    page("{{#each points}}{{> item}}{{/each}}", { item: "\n  {{../title}}\n" }),
    'demo/partials/item.md.hbs:2:5: there is nothing above: "../title"; a partial sees only what it is given: {{> name this}}; the whole view is @root',
  ],
  [
    "a misspelt field in a partial, seen only from where it is called",
    page("{{#each quotations}}{{> item}}{{/each}}", { item: "{{speaker}}\n{{spaeker}}\n" }),
    'demo/partials/item.md.hbs:2:3: unknown field "spaeker"; did you mean "speaker"?',
  ],
  [
    "a misspelt field in a partial of a partial",
    page("{{#with bottomLine}}{{> outer}}{{/with}}", { outer: "{{> inner}}", inner: "- {{txet}}" }),
    'demo/partials/inner.md.hbs:1:5: unknown field "txet"; did you mean "text"?',
  ],
  [
    "a label that is not there",
    page("## {{labels.keypoints}}"),
    'demo/brief.md.hbs:1:13: unknown field "keypoints"; did you mean "points"?',
  ],
  [
    "a field of a text",
    page("{{title.text}}"),
    'demo/brief.md.hbs:1:9: "title" is a text and has no "text"; print it as it is',
  ],
  [
    "a field of a list",
    page("{{points.text}}"),
    'demo/brief.md.hbs:1:10: "points" is a list and has no "text"; go through it by {{#each}}',
  ],
  [
    "a list printed",
    page("{{points}}"),
    "demo/brief.md.hbs:1:3: a list cannot be printed; go through it by {{#each}}, or print {{list …}}",
  ],
  [
    "a thing with fields printed",
    page("{{#each commitments}}{{due}}{{/each}}"),
    "demo/brief.md.hbs:1:24: a thing with fields cannot be printed; print it by {{date …}}",
  ],
  [
    "each over one thing",
    page("{{#each bottomLine}}{{text}}{{/each}}"),
    'demo/brief.md.hbs:1:9: "#each" takes a list, not a thing with fields; for one thing, use {{#with}}; to ask whether it is there, {{#if}}',
  ],
  [
    "each over a text",
    page("{{#each title}}x{{/each}}"),
    'demo/brief.md.hbs:1:9: "#each" takes a list, not a text; for one thing, use {{#with}}; to ask whether it is there, {{#if}}',
  ],
  [
    "with a list",
    page("{{#with points}}x{{/with}}"),
    'demo/brief.md.hbs:1:9: "#with" takes a thing with fields, not a list; go through it by {{#each}}',
  ],
  ["a loop variable out of a loop", page("{{@index}}"), 'demo/brief.md.hbs:1:3: unknown "@index"; known here: @root'],
  [
    "a loop variable that is misspelt",
    page("{{#each points}}{{@indx}}{{/each}}"),
    'demo/brief.md.hbs:1:19: unknown "@indx"; did you mean "@index"?',
  ],
  [
    "too many names",
    page("{{#each points as |a b c|}}{{a.text}}{{/each}}"),
    'demo/brief.md.hbs:1:1: "#each" names at most 2, not 3; remove |c|',
  ],
  [
    "an unknown helper",
    page("{{mraks bottomLine}}"),
    'demo/brief.md.hbs:1:3: unknown helper "mraks"; did you mean "marks"?',
  ],
  [
    "an unknown helper within another",
    page("{{lang (qoute title)}}"),
    'demo/brief.md.hbs:1:9: unknown helper "qoute"; did you mean "quote"?',
  ],
  [
    "a helper with too few arguments",
    page("{{truncate title}}"),
    'demo/brief.md.hbs:1:3: "truncate" takes 2 arguments, not 1; for instance {{truncate bottomLine.text 40}}',
  ],
  [
    "a helper with an argument of the wrong kind",
    page("{{date title}}"),
    'demo/brief.md.hbs:1:8: "date" takes a date, not a text; for instance {{#with dates.[0]}}{{date when}} · {{date when "iso"}}{{/with}}',
  ],
  [
    "a helper with a word that it does not know",
    page('{{#each dates}}{{date when "isoo"}}{{/each}}'),
    'demo/brief.md.hbs:1:28: "date" does not know "isoo"; did you mean "iso"?',
  ],
  [
    "a helper with an option that it does not take",
    page("{{marks bottomLine maxx=3}}"),
    'demo/brief.md.hbs:1:20: "marks" takes no "maxx="; did you mean "max"?',
  ],
  [
    "a helper that writes Markdown, passed on",
    page("{{join (marks bottomLine) title}}"),
    'demo/brief.md.hbs:1:9: "marks" writes Markdown, which cannot be passed on; print it by itself: {{marks …}}',
  ],
  [
    "a block used as a value",
    page("{{if title}}"),
    'demo/brief.md.hbs:1:3: "if" is a block; write {{#if …}} … {{/if}}',
  ],
  [
    "an unknown block",
    page("{{#iff title}}x{{/iff}}"),
    'demo/brief.md.hbs:1:4: unknown block "#iff"; did you mean "#if"?',
  ],
  [
    "a block of a field",
    page("{{#points}}{{text}}{{/points}}"),
    'demo/brief.md.hbs:1:4: unknown block "#points"; the blocks are #if, #unless, #each and #with',
  ],
  [
    "a value printed raw",
    page("{{{title}}}"),
    "demo/brief.md.hbs:1:1: values cannot be printed raw; write {{…}} with two braces: article text is never Markdown",
  ],
  [
    "a value printed raw by an ampersand",
    page("x {{&title}}"),
    "demo/brief.md.hbs:1:3: values cannot be printed raw; write {{…}} with two braces: article text is never Markdown",
  ],
  [
    "an unknown partial",
    page("{{> pionts}}"),
    'demo/brief.md.hbs:1:5: unknown partial "pionts"; did you mean "points"?',
  ],
  [
    "a partial whose name is computed",
    page("{{> (join title) }}"),
    "demo/brief.md.hbs:1:5: a partial's name cannot be computed; write its name, within {{#if}} where it depends on something",
  ],
  [
    "a partial that calls itself",
    page("{{> item}}", { item: "{{title}}\n{{> item}}" }),
    "demo/partials/item.md.hbs:2:5: the partial calls itself: item → item; a page would never end: call something else",
  ],
  [
    "partials that call each other",
    page("{{> one}}", { one: "{{> two}}", two: "x\n {{> one}}" }),
    "demo/partials/two.md.hbs:2:6: the partial calls itself: one → two → one; a page would never end: call something else",
  ],
  [
    "an inline partial",
    page('{{#*inline "x"}}y{{/inline}}'),
    "demo/brief.md.hbs:1:1: templates cannot have decorators or inline partials; put it into a file of partials/ and call it by {{> name}}",
  ],
  [
    "a partial with a block",
    page("{{#> points}}x{{/points}}"),
    "demo/brief.md.hbs:1:1: a partial has no block; call it by {{> name}}",
  ],
  [
    "HTML in a template",
    page("# A\n\nline <br> break"),
    "demo/brief.md.hbs:3:6: HTML has no place in a brief; write it as Markdown; a < of yours as \\<",
  ],
  [
    "an image in a template",
    page("a\n\n  ![x](y.png)"),
    "demo/brief.md.hbs:3:3: an image has no place in a brief; write a link to it",
  ],
  [
    "struck-out text in a template",
    page("a ~~b~~"),
    "demo/brief.md.hbs:1:3: struck-out text has no place in a brief; write \\~ for a tilde",
  ],
  [
    "a heading too low",
    page("{{title}}\n\n##### {{title}}\n"),
    "demo/brief.md.hbs:3:1: a heading below level 4; pages have levels 1 to 4",
  ],
  [
    "a list below an item whose number the template prints",
    page(
      "{{#each points}}\n{{number}}. {{text}}\n{{#if sentence}}\n   - {{sentence}}\n   - {{rank}}\n{{/if}}\n{{/each}}\n",
    ),
    'demo/brief.md.hbs:2:1: what is indented below this item falls out of the list where the number has two digits; write "1." before every item: a list counts by itself',
  ],
  [
    "a paragraph below an item whose number the template prints",
    page("{{#each points}}{{number}}) {{text}}\n\n   {{sentence}}\n{{/each}}\n"),
    'demo/brief.md.hbs:1:17: what is indented below this item falls out of the list where the number has two digits; write "1." before every item: a list counts by itself',
  ],
  [
    "a misspelt field behind an else if",
    page("{{#if title}}a{{else if titel}}b{{/if}}"),
    'demo/brief.md.hbs:1:25: unknown field "titel"; did you mean "title"?',
  ],
  [
    "a field of an item in the else of its loop",
    page("{{#each points}}{{text}}{{else}}{{sentence}}{{/each}}"),
    'demo/brief.md.hbs:1:35: unknown field "sentence"; known here: title, kind, audience, language, showMarks, head, article, bottomLine, points, dates, actors, allActors, commitments, register, quotations, outlook, unresolved, hasTimeline, more, labels',
  ],
  [
    "a helper of Handlebars that is not one of ours",
    page("{{log title}}"),
    'demo/brief.md.hbs:1:3: unknown helper "log"; known are marks, date, actor, list, join, count, more, truncate, quote, colon, lang, fill, eq, table, timeline',
  ],
  [
    "a block that is not closed",
    page("a\n{{#if title}}\n{{title}}\n"),
    "demo/brief.md.hbs:2:1: {{#if}} is not closed; add {{/if}}",
  ],
  [
    "a block that is closed by another name",
    page("{{#if title}}{{title}}{{/each}}"),
    "demo/brief.md.hbs:1:4: {{#if}} is closed by {{/each}}; close it by {{/if}}",
  ],
  [
    "a block that is closed without being open",
    page("a\n  b {{/if}}\n"),
    "demo/brief.md.hbs:2:5: a block is closed that was not opened; remove it, or open it by {{#…}}",
  ],
  [
    "nothing between the braces",
    page("a {{}} b"),
    "demo/brief.md.hbs:1:5: there is nothing between the braces; write a field or a helper in them",
  ],
  [
    "an else out of a block",
    page("a\n{{else}}\n"),
    "demo/brief.md.hbs:2:1: an {{else}} is outside of a block; put it between {{#if …}} and {{/if}}",
  ],
  [
    "a bracket too many",
    page("one\ntwo {{marks bottomLine)}}\n"),
    "demo/brief.md.hbs:2:23: this cannot be read; fix the expression in the braces: {{field}}, {{helper field}}, {{#if field}} … {{/if}}, {{> partial}}",
  ],
  [
    "a mistake in a partial that nothing calls",
    page("{{title}}", { unused: "{{lagn title}}" }),
    'demo/partials/unused.md.hbs:1:3: unknown helper "lagn"; did you mean "lang"?',
  ],
  [
    "an unknown key",
    yaml("extends: minister\nsectons: [points]\n"),
    'demo/audience.yaml:2:1: unknown key "sectons"; did you mean "sections"?',
  ],
  [
    "an unknown key of a key",
    yaml("extends: minister\nlimits: { poinst: 3 }\n"),
    'demo/audience.yaml:2:11: unknown key "poinst"; did you mean "points"?',
  ],
  [
    "a value of the wrong type",
    yaml('extends: minister\nmarks: "no"\n'),
    'demo/audience.yaml:2:8: marks cannot be "no"; give true or false',
  ],
  [
    "a number where a list must stand",
    yaml("extends: minister\nsections: 3\n"),
    "demo/audience.yaml:2:11: sections cannot be 3; give a list: [a, b]",
  ],
  [
    "a word that is none of the choices",
    yaml("extends: minister\npaper: A5\n"),
    'demo/audience.yaml:2:8: paper cannot be "A5"; did you mean "A4"?',
  ],
  [
    "a list that cannot be dropped from",
    yaml("extends: minister\ndrop: [points, quotation]\n"),
    'demo/audience.yaml:2:16: drop[1] cannot be "quotation"; did you mean "quotations"?',
  ],
  [
    "a section without a partial",
    yaml("extends: minister\nsections:\n  - points\n  - comitments\n"),
    'demo/audience.yaml:4:5: there is no partial "comitments"; did you mean "commitments"?',
  ],
  [
    "a section that is listed twice",
    yaml("extends: minister\nsections: [points, dates, points]\n"),
    'demo/audience.yaml:2:27: the section "points" is listed twice; remove one of them',
  ],
  [
    "an unknown audience to extend",
    yaml("name: x\nextends: ministre\n"),
    'demo/audience.yaml:2:10: there is no audience "ministre" to extend; did you mean "minister"?',
  ],
  [
    "an audience that extends itself",
    { "demo/audience.yaml": "extends: other\n", "other/audience.yaml": "name: Other\nextends: demo\n" },
    'other/audience.yaml:2:10: "demo" extends itself: demo → other → demo; let one of them extend nothing',
  ],
  [
    "YAML that cannot be read",
    yaml("extends: minister\nsections: [points\n"),
    "demo/audience.yaml:3:1: a bracket before this is not closed; close it",
  ],
  [
    "a key twice",
    yaml("extends: minister\npages: 1\npages: 2\n"),
    "demo/audience.yaml:3:1: the key pages occurs twice; keep one of them",
  ],
  [
    "an audience without sections",
    yaml("name: Demo\n"),
    'demo/audience.yaml:1:1: "sections" is missing; list the partials that make up the page, or extend an audience',
  ],
  [
    "an audience without a template",
    yaml("name: Demo\nsections: [points]\n"),
    'demo/audience.yaml:1:1: there is no brief.md.hbs; write one, or extend an audience that has one: "extends: minister" in audience.yaml',
  ],
  [
    "less than one page",
    yaml("extends: minister\npages: 0\n"),
    "demo/audience.yaml:2:8: pages cannot be 0; give at least 1",
  ],
  [
    "a word for a label that is not there",
    yaml("extends: minister\nwords: { keyPoints: Main points }\n"),
    'demo/audience.yaml:2:10: unknown key "keyPoints"; did you mean "points"?',
  ],
];

describe("the check of an audience", () => {
  it.each(listAudiences([TEMPLATES]).map(({ name }) => name))("finds nothing in the shipped audience %s", (name) => {
    expect(checkAudience(loadAudience(name, [TEMPLATES]))).toEqual([]);
  });

  it.each(BROKEN)("finds %s", (_, files, problem) => {
    expect(problemsOf(files).lines).toEqual([problem]);
  });

  it("reports mistakes in the audience's file and in its templates together", () => {
    const { lines } = problemsOf({
      "demo/audience.yaml":
        "extends: minister\nlabels: rus\npages: none\nwords: { pionts: Main points }\nsections: [points, actros]\n",
      "demo/partials/points.md.hbs": "{{#each points}}{{txt}}{{/each}}\n{{labels.pionts}}\n",
    });
    expect(lines.map((line) => line.split("; known")[0])).toEqual([
      'demo/audience.yaml:4:10: unknown key "pionts"; did you mean "points"?',
      'demo/audience.yaml:3:8: pages cannot be "none"; give a number',
      'demo/audience.yaml:2:9: there are no labels in "rus"; did you mean "ru"?',
      'demo/audience.yaml:5:20: there is no partial "actros"; did you mean "actors"?',
      'demo/partials/points.md.hbs:1:19: unknown field "txt"; did you mean "text"?',
      'demo/partials/points.md.hbs:2:10: unknown field "pionts"; did you mean "points"?',
    ]);
  });

  it("reports all mistakes together, in the order of the page", () => {
    expect(
      problemsOf(page("{{a}}\n{{#each points}}{{b}}{{c}}{{/each}}\n")).lines.map((line) => line.split(";")[0]),
    ).toEqual([
      'demo/brief.md.hbs:1:3: unknown field "a"',
      'demo/brief.md.hbs:2:19: unknown field "b"',
      'demo/brief.md.hbs:2:24: unknown field "c"',
    ]);
  });

  it("reports a mistake in a partial once, though it is called twice", () => {
    expect(problemsOf(page("{{> item}}{{> item}}", { item: "{{titel}}" })).lines).toHaveLength(1);
  });

  it("shows the line with a caret below it", () => {
    expect(problemsOf(page("one\n| {{who}} |\n")).frames).toEqual(["  2 | | {{who}} |\n    |     ^"]);
  });

  it("accepts a partial called with an object and an added value inside a loop", () => {
    const brief = "{{#each commitments as |c i|}}{{> row c note=@root.title place=i}}{{/each}}";
    expect(problemsOf(page(brief, { row: "{{who}} {{note}} {{place}} {{@index}}" })).lines).toEqual([]);
  });

  it("accepts printed numbers before items of one paragraph, and lists below items that count by themselves", () => {
    const plain =
      "{{#each points}}\n{{number}}. {{text}}\\\n   *{{sentence}}*\n{{/each}}\n\n- {{title}}\n  - {{kind}}\n";
    const counting = "{{#each points}}\n1. {{text}}\n   - {{sentence}}\n{{/each}}\n";
    expect(problemsOf(page(plain + counting)).lines).toEqual([]);
  });

  it("checks the same partial with two types of context", () => {
    const brief = "{{#each points}}{{> marked}}{{/each}}{{#each outlook}}{{> marked}}{{/each}}";
    expect(problemsOf(page(brief, { marked: "{{text}} {{marks this}} {{likelihood}}" })).lines).toEqual([
      'demo/partials/marked.md.hbs:1:27: unknown field "likelihood"; known here: number, text, short, evidence, sentence, rank, unfound',
    ]);
  });

  it("takes time linear in the number of partials that call each other with additions", () => {
    const names = Array.from({ length: 24 }, (_, i) => `p${i}`);
    const partials = Object.fromEntries(
      names.map((name, i) => [
        name,
        i < 23 ? `{{> p${i + 1} this note=title}}{{> p${i + 1} this note=title}}` : "{{title}}",
      ]),
    );
    expect(problemsOf(page("{{> p0}}", partials)).lines).toEqual([]);
  });

  it("refuses blocks and brackets nested too deep before walking the tree", () => {
    const blocks = `${"{{#if title}}".repeat(5000)}x${"{{/if}}".repeat(5000)}`;
    expect(problemsOf(page(blocks)).lines).toEqual([
      "demo/brief.md.hbs:1:651: nested more than 50 deep; put the inner part into a partial",
    ]);
    const brackets = `{{join ${"(join ".repeat(5000)}title${")".repeat(5000)}}}`;
    expect(problemsOf(page(brackets)).lines).toEqual([
      "demo/brief.md.hbs:1:308: nested more than 50 deep; put the inner part into a partial",
    ]);
  });

  it("refuses YAML aliases that expand exponentially", () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ..."bcdefg".split("").map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdef"[i]}`).join(", ")}]`),
    ];
    expect(problemsOf(yaml(`${bomb.join("\n")}\n`)).lines).toEqual([
      "demo/audience.yaml:1:1: too many YAML aliases; write the values out",
    ]);
  });

  it("keeps a template with a mistake from being rendered", () => {
    const { settings, labels } = shipped("minister");
    const audience = loadAudience("demo", [folderOf(page("{{titel}}")), TEMPLATES]);
    expect(() => renderTemplate(audience, buildView(buildContext(orveniaBrief, settings, labels)))).toThrow(UserError);
  });
});
