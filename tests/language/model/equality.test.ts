import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadModel } from "../../../src/language/load-model.js";
import type { ModelParse, Pipeline } from "../../../src/language/model/pipeline.js";

/*
 * reference.tsv is the output of spaCy 3.8.18 on 63 Wikinews articles (CC BY 2.5; the file has their titles and
 * addresses), with the shipped weights and each paragraph as one document. assets/models/build/reference.py writes it.
 */
const paragraphs = readFileSync(new URL("reference.tsv", import.meta.url), "utf8")
  .replace(/^# .*\n/gmu, "")
  .split(/\n\n+/u)
  .map((block) => block.split("\n").filter(Boolean))
  .filter((rows) => rows.length > 0);

const textOf = (rows: readonly string[]): string =>
  rows
    .map((row) => row.split("\t"))
    .map(([text, blank]) => text + (blank === "1" ? " " : ""))
    .join("");

/** Text, blank after, tag, UPOS, features, lemma, head, relation, begins a sentence, entity. */
function rowsOf({ tokens, entities }: ModelParse): string[] {
  const marks = tokens.map(() => "O");
  for (const { first, end, label } of entities) {
    for (let i = first; i < end; i++) marks[i] = `${i === first ? "B" : "I"}-${label}`;
  }
  return tokens.map((t, i) =>
    [
      t.text,
      Number(t.blankAfter),
      t.tag,
      t.upos,
      t.morph,
      t.lemma,
      t.head,
      t.deprel,
      Number(t.startsSentence),
      marks[i],
    ].join("\t"),
  );
}

function compare(pipeline: Pipeline): { tokens: number; different: string[] } {
  let tokens = 0;
  const different: string[] = [];
  for (const rows of paragraphs) {
    const got = rowsOf(pipeline.parse(textOf(rows)));
    tokens += rows.length;
    rows.forEach((row, i) => {
      if (got[i] !== row) different.push(`${got[i]} instead of ${row}`);
    });
    if (got.length !== rows.length) different.push(`${got.length} tokens instead of ${rows.length}`);
  }
  return { tokens, different };
}

describe("the pipeline on 23,984 tokens of news", () => {
  it("equals spaCy in every field of every token in exact mode", () => {
    expect(compare(loadModel("en", { exact: true }).pipeline)).toEqual({ tokens: 23_984, different: [] });
  });

  it("equals spaCy in at least 9,998 of 10,000 tokens in the default mode", () => {
    const { tokens, different } = compare(loadModel("en").pipeline);
    expect(different.length / tokens).toBeLessThanOrEqual(0.0002);
  });
});
