// npm run eval: how good the briefs and the language engine are, measured on labelled articles that are not part of the
// project. Prints our figures next to the known ones, and fails if one is below its floor (`floors.json`). Floors are
// only ever raised.
import { existsSync, readFileSync } from "node:fs";
import { evalBriefs } from "./briefs.mjs";
import { evalSpans } from "./spans.mjs";

const shared = new URL("../../../shared/", import.meta.url);
if (!existsSync(new URL("gold/split.json", shared))) {
  console.log("eval: the labelled articles (../shared) are not here; nothing was measured");
  process.exit(0);
}
if (!existsSync(new URL("../../dist/index.js", import.meta.url))) {
  console.error("eval: run npm run build first");
  process.exit(2);
}
const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8"));
const only = process.argv[2];
const reached = {
  ...(only && only !== "briefs" ? {} : { briefs: await evalBriefs(shared) }),
  ...(only && only !== "spans" ? {} : { spans: await evalSpans(shared) }),
};

let below = 0;
for (const [group, list] of Object.entries(floors)) {
  if (!(group in reached)) continue;
  for (const [name, floor] of Object.entries(list)) {
    const value = reached[group][name];
    if (value === undefined || value < floor) {
      console.error(`below its floor: ${group} "${name}" is ${value ?? "missing"}, floor ${floor}`);
      below++;
    }
  }
}
console.log(below === 0 ? "every figure is at or above its floor" : `${below} below their floors`);
process.exitCode = below === 0 ? 0 : 1;
