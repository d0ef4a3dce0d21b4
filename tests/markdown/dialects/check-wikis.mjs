// npm run check:wikis [-- --fuzz COUNT --seed N --only DIALECT --show]: whole briefs, with a hostile string in each place of the page, through the engines that
// will show them (../shared/tools/wikis). A brief is damaged if what the engine makes of it differs from what it makes of the same brief with
// plain words, by more than the words. Needs a build; WIKI_ENGINES names the folder of `install.sh`.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import mammoth from "mammoth";
import { parse } from "yaml";
import { PAGE_FORMATS } from "../../../dist/formats.js";
import { prepareRender } from "../../../dist/render.js";
import { checkHtml } from "../../html/check-html.mjs";
import { briefOf, briefPlaces } from "./briefs.mjs";
import { pageOf, places } from "./pages.mjs";
import { difference, outline, seen } from "./read-html.mjs";
import { HOSTILE, madeUp } from "./strings.mjs";

/** The first engine of each is the one that the format is named for. */
const ENGINES = {
  md: ["gfm", "comrak", "github", "gollum"],
  gitlab: ["gitlab"],
  obsidian: ["obsidian"],
  mediawiki: ["mediawiki", "mediawiki-parsoid"],
  dokuwiki: ["dokuwiki"],
  confluence: ["confluence"],
  html: ["parse5"],
  docx: ["mammoth"],
};

const { values: flags } = parseArgs({
  options: {
    fuzz: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    show: { type: "boolean", default: false },
  },
});

const tools = new URL("../../../../shared/tools/wikis/", import.meta.url);

async function loadEngines() {
  const batch = new URL("engines/batch.mjs", tools);
  if (!existsSync(batch)) return null;
  const { prefix, render } = await import(pathToFileURL(fileURLToPath(batch)).href);
  const own = {
    comrak: (pages) => pages.map((page) => comrak(prefix, page)),
    parse5: (pages) => pages,
    mammoth: (pages) => Promise.all(pages.map(readDocx)),
  };
  return (engine, pages) => (own[engine] ?? ((texts) => render(engine, texts)))(pages);
}

const comrak = (prefix, page) =>
  execFileSync(`${prefix}/bin/comrak`, ["--gfm", "--unsafe", "-e", "footnotes"], { input: page, encoding: "utf8" });

const readDocx = async (page) =>
  typeof page === "string" ? page : (await mammoth.convertToHtml({ buffer: Buffer.from(page) })).value;

function strings() {
  const given = existsSync(new URL("hostile-strings.json", tools))
    ? JSON.parse(readFileSync(new URL("hostile-strings.json", tools), "utf8")).strings.map(({ text }) => text)
    : [];
  return [...given, ...HOSTILE, ...madeUp(Number(flags.fuzz), Number(flags.seed))]
    .map((text) => text.replace(/^[ \t\n]+|[ \t\n]+$/g, ""))
    .filter((text) => seen(text) !== "");
}

const tokenOf = (places) => (place) => `Qz${places.indexOf(place)}q`;

/** In brief number i, place j holds string i + j: each string stands once in each place. */
const stringAt =
  (all, i, { places, fits }, dialect) =>
  (place) => {
    const string = all[(i + places.indexOf(place)) % all.length];
    return !fits(string) || UNWRITABLE[dialect]?.(place, string) ? "left out" : string;
  };

/** What a dialect cannot say: DokuWiki's labels are not parsed, and end at `]]`; the writer prints the text, then the link. */
const UNWRITABLE = {
  dokuwiki: (place, string) => LABELS.has(place) && /\]\]|^[^[]*\]$/.test(string),
};
const LABELS = new Set([
  "link label",
  "link in cell",
  "actor shown",
  "actor in cell",
  "actor name",
  "second actor name",
]);

const renderAnalyst = (format) =>
  prepareRender({
    audiences: ["analyst"],
    formats: [format],
    templateFolders: [fileURLToPath(new URL("../../../templates", import.meta.url))],
    labels: null,
    paper: null,
    fonts: [],
    sourceDate: null,
  });

/** Where hostile text is put: into each place of a page, and into each of a model that the analyst's template makes a page of. */
const SOURCES = {
  pages: {
    places: places(),
    write: (dialect) => (say) => dialect.write(pageOf(say)),
    shown: seen,
    said: seen,
    fits: () => true,
  },
  models: {
    places: briefPlaces(),
    write: (dialect) => {
      const render = renderAnalyst(dialect.name);
      // The view folds blanks and drops a full stop at the end, as it should: pages have strings at their ends.
      const sayInside = (say) => (place) => `${say(place).replace(/\s+/g, " ")} z`;
      return async (say) => (await render(briefOf(sayInside(say)), () => {}))[0].bytes;
    },
    shown: (text) => seen(text.replace(/\s+/g, " ")),
    fits: (text) => text.trim() !== "",
    said: (text) => seen(`${text.replace(/\s+/g, " ")} z`),
  },
};

const oneBlank = (text) => text.replace(/\s+/g, " ").trim();

/** Front matter by itself: GitHub and wikis take it off before Markdown. @returns the rest, and what is wrong with it. */
function takeFrontMatter(markup, dialect, say) {
  if (typeof markup !== "string") return { body: markup, wrong: null };
  const [whole, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(markup) ?? [];
  if (whole === undefined) return { body: markup, wrong: dialect === "md" ? "no front matter" : null };
  const wrong = ["1.1", "1.2"].flatMap((version) => {
    const values = parse(yaml, { version });
    const expected = [say("title"), say("marking"), say("source")].map(seen);
    const found = [values.title ?? "", values.marking ?? "", values.source ?? ""];
    return expected.flatMap((value, i) =>
      oneBlank(value) === oneBlank(found[i]) ? [] : [`${JSON.stringify(found[i])} for ${JSON.stringify(value)}`],
    );
  });
  return { body: markup.slice(whole.length), wrong: wrong[0] ?? null };
}

async function checkEngine(dialect, engine, render, all, source) {
  const { places: names, write: writerFor, shown, said } = source;
  const write = writerFor(dialect);
  const sayAt = (i) => stringAt(all, i, source, dialect.name);
  const token = tokenOf(names);
  const [plain] = await render(engine, [
    takeFrontMatter(await write(token), dialect.name, (place) => said(token(place))).body,
  ]);
  const pages = [];
  for (const i of all.keys())
    pages.push(takeFrontMatter(await write(sayAt(i)), dialect.name, (place) => said(sayAt(i)(place))));
  const html = await render(
    engine,
    pages.map(({ body }) => body),
  );
  return html.flatMap((page, i) => {
    if (pages[i].wrong !== null) return [{ i, front: pages[i].wrong }];
    const stringOf = (name) => shown(sayAt(i)(names[Number(/\d+/.exec(name)?.[0])]));
    const found = difference(outline(plain), outline(page), stringOf);
    return found === null ? [] : [{ i, ...found }];
  });
}

const render = await loadEngines();
if (render === null) {
  console.log("check:wikis: ../shared/tools/wikis is not here, so nothing is checked");
  process.exit(0);
}
const all = strings();
let failed = 0;
const missing = [];
for (const dialect of PAGE_FORMATS) {
  if (flags.only !== undefined && flags.only !== dialect.name) continue;
  for (const engine of ENGINES[dialect.name] ?? []) {
    try {
      await render(engine, ["plain words"]);
    } catch (error) {
      missing.push(`${engine} (${String(error.message).split("\n")[0].slice(0, 100)})`);
      continue;
    }
    for (const [name, source] of Object.entries(SOURCES)) {
      const damaged = await checkEngine(dialect, engine, render, all, source);
      failed += damaged.length;
      console.log(
        `${dialect.name} in ${engine}: ${damaged.length} of ${all.length} ${name} damaged (${source.places.length} places each)`,
      );
      for (const item of damaged.slice(0, flags.show ? 400 : 3)) console.log(`  ${JSON.stringify(item)}`);
    }
  }
}
console.log(missing.length === 0 ? "no engine was missing" : `missing, so not checked: ${missing.join("; ")}`);
if (flags.only === undefined || flags.only === "html") failed += await checkHtml();
process.exitCode = failed === 0 ? 0 : 1;
