import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The sets, the stage that answers, the metric of the scorer that counts, and what is known of others: the model alone,
 * or the best rules and libraries measured before. Rules were tuned on the even half of each set; the odd half is only
 * scored. What is shipped was trained on the sets marked so; without them the names reach GUM 71.5, MEANTIME 88.7,
 * WikiGold 72.1 (CoNLL 83.1).
 */
const SETS = [
  { name: "names: CoNLL-2003", file: "ner_conll2003", kind: "ner", stage: "entities", metrics: { all: "model 68.8" } },
  {
    name: "names: GUM news",
    file: "ner_gum_news",
    kind: "ner",
    stage: "entities",
    metrics: { all: "model 60.3; trained on" },
  },
  {
    name: "names: MEANTIME",
    file: "ner_meantime",
    kind: "ner",
    stage: "entities",
    metrics: { all: "model 86.9; trained on" },
  },
  {
    name: "names: WikiGold",
    file: "ner_wikigold",
    kind: "ner",
    stage: "entities",
    metrics: { all: "model 62.6; trained on" },
  },
  {
    name: "dates: TempEval-3",
    file: "timex_tempeval3",
    kind: "timex",
    stage: "dates",
    metrics: { found: "chrono 67.3", value: "HeidelTime 77.6", "calendar values": "chrono 71.9" },
  },
  {
    name: "dates: MEANTIME",
    file: "timex_meantime",
    kind: "timex",
    stage: "dates",
    metrics: { found: "-", value: "-", "calendar values": "-" },
  },
  {
    name: "dates: GUM news",
    file: "timex_gum_news",
    kind: "timex",
    stage: "dates",
    metrics: { found: "-", value: "-", "calendar values": "-" },
  },
  {
    name: "quotations: PolNeAR",
    file: "quotes_polnear",
    kind: "quotes",
    stage: "quotations",
    metrics: { "quote spans": "marks 88", speaker: "86" },
  },
  {
    name: "sentences: GUM news",
    file: "summary_gum_news",
    kind: "sentences",
    stage: "sentences",
    metrics: { "sentence ends": "96.0" },
  },
];

/** F1 of names, dates, quotations and sentences by "set: metric, half". */
export async function evalSpans(shared) {
  const cli = fileURLToPath(new URL("../../dist/cli/bin.cjs", import.meta.url));
  const scorer = fileURLToPath(new URL("score/score-spans.mjs", shared));
  const folder = mkdtempSync(join(tmpdir(), "briefwright-eval-"));
  const figures = {};
  console.log(["spans (F1)".padEnd(40), "even", "odd", "known"].map((h, i) => (i ? h.padStart(8) : h)).join(""));
  for (const { name, file, kind, stage, metrics } of SETS) {
    const gold = fileURLToPath(new URL(`data/dev/${file}.dev.jsonl`, shared));
    if (!existsSync(gold)) continue;
    const scored = kind === "sentences" ? asObjects(gold, join(folder, `${file}.gold.jsonl`)) : gold;
    const predicted = join(folder, `${file}.${stage}.jsonl`);
    writeFileSync(
      predicted,
      execFileSync(process.execPath, [cli, "analyse", "--jsonl", gold, "--stage", stage], { maxBuffer: 2 ** 30 }),
    );
    const score = (half) =>
      parse(execFileSync(process.execPath, [scorer, kind, scored, predicted, "--half", half], { encoding: "utf8" }));
    const [even, odd] = [score("even"), score("odd")];
    for (const [metric, known] of Object.entries(metrics)) {
      console.log(
        `${name}, ${metric}`.padEnd(40) +
          [even[metric], odd[metric]].map((f) => (f ?? 0).toFixed(1).padStart(8)).join("") +
          `   ${known}`,
      );
      figures[`${name}, ${metric}, even`] = even[metric];
      figures[`${name}, ${metric}, odd`] = odd[metric];
    }
  }
  rmSync(folder, { recursive: true });
  console.log("");
  return figures;
}

/** The set has sentences as pairs, the scorer reads {start, end}. */
function asObjects(gold, to) {
  const lines = readFileSync(gold, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const rows = lines.map(({ id, text, sentences }) =>
    JSON.stringify({ id, text, sentences: sentences.map(([start, end]) => ({ start, end })) }),
  );
  writeFileSync(to, rows.join("\n"));
  return to;
}

/** "all    P 70.1  R 66.2  F1 68.1  (gold 12)" -> { all: 68.1 } */
const parse = (printed) =>
  Object.fromEntries(
    [...printed.matchAll(/^(\S.*?)\s{2,}P .*?F1 ([\d.]+)/gmu)].map(([, metric, f1]) => [metric.trim(), Number(f1)]),
  );
