// Our side of language.mjs. `language-worker.mjs TEXTS.json` answers the lines "parse", "exact", "analyse"; with --all
// it reads them and prints its memory.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { analyse } from "../../dist/language/analyse.js";
import { loadModel } from "../../dist/language/load-model.js";
import { parseDocument } from "../../dist/language/parse-document.js";

const [file, mode] = process.argv.slice(2);
const model = loadModel("en");

/** Each line is a paragraph, and no line is read as a header, so that both sides read the same words. */
function documentOf(text) {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }, i) => ({
    number: i + 1,
    start: index,
    proseStart: index,
    end: index + line.length,
  }));
  const fact = { value: "2016-05-04", from: "flag", span: null };
  return {
    text,
    paragraphs,
    title: null,
    published: fact,
    dateline: null,
    source: null,
    byline: null,
    language: { value: "en", from: "flag", span: null },
    url: null,
    retrieved: null,
    bodyStart: 0,
    input: { name: "bench", format: "text", sha256: "" },
    warnings: [],
  };
}

const texts = JSON.parse(readFileSync(file, "utf8"));
if (mode === "--all") {
  for (const text of texts) analyse(documentOf(text), model);
  console.log(JSON.stringify({ megabytes: Math.round(process.memoryUsage().rss / 1e6) }));
} else {
  const exact = loadModel("en", { exact: true });
  const documents = texts.map(documentOf);
  const tasks = {
    parse: (document) => parseDocument(document, model),
    exact: (document) => parseDocument(document, exact),
    analyse: (document) => analyse(document, model),
  };
  for await (const task of createInterface({ input: process.stdin })) {
    const before = process.cpuUsage();
    let tokens = 0;
    for (const document of documents) tokens += tasks[task](document).tokens.length;
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ tokens, seconds: (user + system) / 1e6 }));
  }
}
