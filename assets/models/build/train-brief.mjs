#!/usr/bin/env node
// Learns the weights that choose sentences and actors, by logistic regression on briefs made by hand.
//   npm run build && npm run train -- --gold ../shared/gold [--split read] [--write]
// GOLD/articles/NAME.json and GOLD/briefs/NAME.json; only openly licensed articles (gum-news-*, meantime-*: Wikinews, CC BY) are learnt from.
// Prints what leaving each article out in turn gives; --write puts the weights learnt from all of them into assets/models/brief.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rateCandidates } from "../../../dist/brief/actors.js";
import { buildBrief } from "../../../dist/brief/build.js";
import { Reading } from "../../../dist/brief/reading.js";
import { rateSentences } from "../../../dist/brief/summary.js";
import { chooseKeyActors } from "../../../dist/brief/actors/choose.js";
import { scoreFeatures } from "../../../dist/brief/linear-model.js";
import { selectSentences } from "../../../dist/brief/summary/select.js";
import { buildDocument } from "../../../dist/document/build.js";
import { analyse } from "../../../dist/language/analyse.js";
import { loadModel } from "../../../dist/language/load-model.js";
import { fit, splitFolds } from "./logistic.mjs";
import { ACTOR_PRIOR, SUMMARY_PRIOR } from "./priors.mjs";

const OPEN_LICENCE = /^(gum-news|meantime)-/;
const PENALTIES = [3, 10, 30, 100];
const POINTS = 5;
const { values: options } = parseArgs({
  options: {
    gold: { type: "string" },
    split: { type: "string", default: "read" },
    write: { type: "boolean", default: false },
  },
});
if (!options.gold) throw new Error("--gold FOLDER is missing: the folder with articles/, briefs/ and split.json");

const readJson = (...path) => JSON.parse(readFileSync(join(options.gold, ...path), "utf8"));
const ids = readJson("split.json")[options.split].filter((id) => OPEN_LICENCE.test(id));
const model = loadModel("en");
const articles = ids.map(prepare);

const summary = report("summary", sentenceExamples(articles), SUMMARY_PRIOR, summaryF1);
const actors = report("actors", actorExamples(articles), ACTOR_PRIOR, actorF1);
if (options.write) {
  write("summary.json", "Weights that choose the sentences of a summary.", summary);
  write("actors.json", "Weights that choose the key actors.", actors);
}

/** An article with everything that can be chosen in it, and what the hand-made brief chose. */
function prepare(id) {
  const article = readJson("articles", `${id}.json`);
  const gold = readJson("briefs", `${id}.json`);
  const sourced = (value) => (value ? { value, from: "file" } : null);
  const input = { name: `${id}.json`, format: "json", sha256: "0".repeat(64) };
  const blank = { dateline: null, source: null, language: null, byline: null, url: null, retrieved: null };
  const document = buildDocument(
    { ...blank, text: article.text, title: sourced(article.title), published: sourced(article.published), input },
    () => ({ language: "en", confident: true }),
  );
  const analysis = analyse(document, model);
  const reading = new Reading(document, analysis);
  const brief = buildBrief(document, analysis);
  const sentences = rateSentences(reading, brief.actors, brief.commitments, brief.outlook).map((rated) => ({
    ...rated,
    facts: factsOf(reading.text(rated.sentence), article, gold),
  }));
  const candidates = rateCandidates(reading).map((rated) => ({ ...rated, gold: goldActor(rated.candidate, gold) }));
  return { id, gold, reading, sentences, candidates };
}

/** Which of the gold key points a sentence states, found by its words: offsets may differ. */
function factsOf(text, article, gold) {
  const own = wordsOf(text);
  return gold.keyPoints.flatMap(({ sentences }, fact) =>
    sentences.some((i) => shared(own, wordsOf(article.text.slice(...article.sentences[i]))) > 0.8) ? [fact] : [],
  );
}

function goldActor({ name, aliases }, gold) {
  const forms = [name, ...aliases].map(plain);
  return gold.actors.find((actor) => [actor.name, ...actor.aliases].some((form) => forms.includes(plain(form)))) ?? null;
}

function sentenceExamples(list) {
  return list.flatMap(({ id, gold, sentences }) =>
    sentences.map(({ features, facts }) => ({
      group: id,
      values: features,
      label: facts.length > 0 ? 1 : 0,
      weight: facts.some((fact) => gold.keyPoints[fact].weight === 2) ? 1.5 : 1,
    })),
  );
}

/** A minor actor of the gold brief is better than nobody, and not as good as a key one. */
function actorExamples(list) {
  return list.flatMap(({ id, candidates }) =>
    candidates.map(({ features, gold }) => ({
      group: id,
      values: features,
      label: gold === null ? 0 : gold.key ? 1 : 0.6,
      weight: 1,
    })),
  );
}

/** Leaves each article out in turn for each penalty (of two equally good ones the one nearer to the prior); gives the weights that all articles teach with the best penalty. */
function report(name, examples, prior, score) {
  const results = PENALTIES.map((penalty) => {
    const parts = splitFolds(examples, articles.length).map(({ train, held }) => ({
      list: articles.filter(({ id }) => held.has(id)),
      model: fit(train, prior, penalty),
    }));
    const f1 = score(parts);
    console.log(`${name}: penalty ${penalty}, ${articles.length} articles, each left out in turn: F1 ${f1.toFixed(3)}`);
    return { penalty, f1 };
  });
  console.log(`${name}: prior alone: F1 ${score([{ list: articles, model: fit(examples, prior, 1e9) }]).toFixed(3)}`);
  const best = results.reduce((a, b) => (b.f1 >= a.f1 ? b : a));
  return { ...fit(examples, prior, best.penalty), penalty: best.penalty, f1: best.f1 };
}

/** Recall of the gold facts by weight, and the share of chosen sentences that state one. */
function summaryF1(parts) {
  let [found, all, useful, chosen] = [0, 0, 0, 0];
  for (const { list, model } of parts)
    for (const { reading, sentences, gold } of list) {
      const scored = sentences.map((item) => ({ ...item, score: scoreFeatures(model, item.features) }));
      const picked = selectSentences(reading, scored, POINTS);
      const facts = new Set(picked.flatMap((item) => item.facts));
      gold.keyPoints.forEach(({ weight }, fact) => {
        all += weight;
        if (facts.has(fact)) found += weight;
      });
      useful += picked.filter((item) => item.facts.length > 0).length;
      chosen += picked.length;
    }
  return harmonic(found / all, useful / chosen);
}

/** A minor gold actor among the chosen is no mistake; a key one that is missing is. */
function actorF1(parts) {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const { list, model } of parts)
    for (const { candidates, gold } of list) {
      const scored = candidates.map((item) => ({ ...item, score: scoreFeatures(model, item.features) }));
      const picked = chooseKeyActors(scored.sort((a, b) => b.score - a.score));
      const named = new Set(picked.map((item) => item.gold).filter(Boolean));
      const key = gold.actors.filter((actor) => actor.key);
      hits += key.filter((actor) => named.has(actor)).length;
      missed += key.filter((actor) => !named.has(actor)).length;
      wrong += picked.length - picked.filter((item, i) => item.gold && picked.findIndex((other) => other.gold === item.gold) === i).length;
    }
  return (2 * hits) / (2 * hits + wrong + missed);
}

function write(file, about, { bias, weights, penalty, f1 }) {
  const text = {
    about: `${about} Log-odds of a logistic regression, one weight a feature; the features are named in src/brief.`,
    licence: "CC BY 4.0. Learnt from briefs of Wikinews articles (CC BY 2.5) in the GUM and MEANTIME corpora.",
    learntFrom: ids,
    penalty,
    leaveOneOutF1: Math.round(f1 * 1000) / 1000,
    bias,
    weights,
  };
  writeFileSync(new URL(`../brief/${file}`, import.meta.url), `${JSON.stringify(text, null, 2)}\n`);
}

function harmonic(a, b) {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plain(text) {
  return wordsOf(text).join(" ");
}

/** The share of the longer text's words that both hold. */
function shared(a, b) {
  const rest = new Map();
  for (const word of b) rest.set(word, (rest.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of a) {
    const left = rest.get(word) ?? 0;
    if (left > 0) both++;
    rest.set(word, left - 1);
  }
  return both / Math.max(1, a.length, b.length);
}
