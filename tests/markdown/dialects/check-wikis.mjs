// npm run check:wikis [-- --fuzz COUNT --seed N --only DIALECT --show]: sends whole briefs, with a hostile string in
// each place of the page, through the engines that will show them (../shared/tools/wikis). A brief is damaged if the
// engine's output differs from that for the same brief with plain words, by more than the words. Needs a build;
// WIKI_ENGINES names the folder of `install.sh`.
import { parseArgs } from "node:util";
import { PAGE_FORMATS } from "../../../dist/formats.js";
import { checkHtml } from "../../html/check-html.mjs";
import { ENGINES, loadEngines, readHostileStrings } from "./engines.mjs";
import { difference, outline, seen } from "./read-html.mjs";
import { countLeftOut, SOURCES, stringAt, takeFrontMatter, tokenOf } from "./sources.mjs";
import { HOSTILE, madeUp } from "./strings.mjs";

const { values: flags } = parseArgs({
  options: {
    fuzz: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    show: { type: "boolean", default: false },
  },
});

function strings() {
  return [...readHostileStrings(), ...HOSTILE, ...madeUp(Number(flags.fuzz), Number(flags.seed))]
    .map((text) => text.replace(/^[ \t\n]+|[ \t\n]+$/g, ""))
    .filter((text) => seen(text) !== "");
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
      const left = countLeftOut(all, source, dialect.name);
      const pairs = `${all.length} strings in ${source.places.length} places${left === 0 ? "" : `, ${left} labels that cannot be written left out`}`;
      console.log(`${dialect.name} in ${engine}: ${damaged.length} of ${all.length} ${name} damaged (${pairs})`);
      for (const item of damaged.slice(0, flags.show ? 400 : 3)) console.log(`  ${JSON.stringify(item)}`);
    }
  }
}
console.log(missing.length === 0 ? "no engine was missing" : `missing, so not checked: ${missing.join("; ")}`);
if (flags.only === undefined || flags.only === "html") failed += await checkHtml();
process.exitCode = failed === 0 ? 0 : 1;
