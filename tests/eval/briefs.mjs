import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract } from "../../dist/index.js";

/**
 * Known figures: a regex script, a Python pipeline on spaCy on articles whose errors its maker had not read, a second
 * careful reader.
 */
const KNOWN = {
  "summary F1": [0.56, 0.66, 0.81],
  "key actors F1": [0.49, 0.75, 0.99],
  "actor role": [0, 0.74, 1],
  "quotations F1": [0.7, 0.94, 1],
  "quotation speaker": [0.49, 0.82, 1],
  "commitments F1": [0.56, 0.6, 0.97],
  "commitment actor": [0.27, 0.61, 0.94],
  "commitments date": [0.39, 0.2, 0.75],
  "outlook F1": [0.54, 0.73, 0.92],
  "outlook date": [0.4, 0.53, 0.75],
  dates: [null, null, null],
  "quotations verbatim": [1, 1, 1],
  overall: [0.44, 0.66, 0.91],
};

/**
 * Briefs of all gold articles, scored as a whole and in its two halves. The half "unread" is only ever scored: nobody
 * opens its articles. Returns figures by "half: metric".
 */
export async function evalBriefs(shared) {
  const path = (name) => fileURLToPath(new URL(name, shared));
  const briefs = mkdtempSync(join(tmpdir(), "briefwright-eval-"));
  const offsets = { checked: 0, wrong: 0 };
  const started = performance.now();
  for (const file of readdirSync(path("gold/articles"))) {
    const { text, title, published } = JSON.parse(readFileSync(join(path("gold/articles"), file), "utf8"));
    const brief = extract({ text, title, published });
    checkOffsets(brief, offsets);
    writeFileSync(join(briefs, file), JSON.stringify(brief));
  }
  const seconds = (performance.now() - started) / 1000;
  const score = (half) =>
    JSON.parse(
      execFileSync(process.execPath, [
        path("score/score-briefs.mjs"),
        "--gold",
        path("gold/briefs"),
        "--articles",
        path("gold/articles"),
        "--briefs",
        briefs,
        "--json",
        ...(half === "all" ? [] : ["--split", `${path("gold/split.json")}:${half}`]),
      ]),
    );
  const halves = { all: score("all"), read: score("read"), unread: score("unread") };
  rmSync(briefs, { recursive: true });
  printTable(halves);
  console.log(
    `offsets and quotations: ${offsets.checked - offsets.wrong} of ${offsets.checked} equal the article's slice; extracted in ${seconds.toFixed(1)} s\n`,
  );
  const figures = Object.entries(halves).flatMap(([half, figure]) =>
    Object.entries(figure).map(([metric, value]) => [`${half}: ${metric}`, value]),
  );
  return { ...Object.fromEntries(figures), "offsets exact": (offsets.checked - offsets.wrong) / offsets.checked };
}

/** Every evidence, mention and quotation must be the slice of the article that its offsets name. */
function checkOffsets(value, offsets, text = value.article.text) {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.start === "number" && typeof value.end === "number" && typeof value.text === "string") {
    offsets.checked++;
    if (text.slice(value.start, value.end) !== value.text) offsets.wrong++;
  }
  for (const part of Object.values(value)) checkOffsets(part, offsets, text);
}

function printTable({ all, read, unread }) {
  const cell = (value) => (typeof value === "number" ? value.toFixed(3) : "-").padStart(8);
  console.log(
    ["briefs (50 gold articles)".padEnd(26), "all", "read", "unread", "script", "peer", "reader"]
      .map((h, i) => (i ? h.padStart(8) : h))
      .join(""),
  );
  const names = Object.keys(all).filter((name) => !name.endsWith("(cases)"));
  for (const name of names) {
    const known = KNOWN[name] ?? [];
    console.log(name.padEnd(26) + [all[name], read[name], unread[name], ...known].map(cell).join(""));
  }
}
