import { describe, expect, it } from "vitest";
import { buildActors } from "../../../src/brief/actors.js";
import { readingOf } from "../reading-of.js";

/** The names of the bodies of a text, each with its other forms. */
const bodiesIn = (text: string): [string, readonly string[]][] =>
  buildActors(readingOf(text))
    .filter(({ type }) => type === "organization")
    .map(({ name, aliases }) => [name, aliases]);

describe("the article of a name", () => {
  it("belongs to it if it has a capital within a sentence", () => {
    expect(bodiesIn("Ada Orr has joined The Wheelwright School. The Wheelwright School opened in May.")).toEqual([
      ["The Wheelwright School", ["Wheelwright School"]],
    ]);
  });

  it("does not belong to it if the text writes it small anywhere, or only where a sentence begins", () => {
    const names = (text: string) => bodiesIn(text).map(([name]) => name);
    expect(names("Ada Orr has joined The Wheelwright School. She left the Wheelwright School in May.")).toEqual([
      "Wheelwright School",
    ]);
    expect(names("The Wheelwright School opened in May. Ada Orr was there.")).toEqual(["Wheelwright School"]);
  });

  it("belongs to an outlet also where a sentence begins", () => {
    expect(bodiesIn("The Orlen Herald reported on Monday that Ada Orr had left.")).toEqual([
      ["The Orlen Herald", ["Orlen Herald"]],
    ]);
  });

  it("is part of the mention that proves the name", () => {
    const text = "Ada Orr has joined The Wheelwright School. The Wheelwright School opened in May.";
    const [school] = buildActors(readingOf(text)).filter(({ type }) => type === "organization");
    expect(school?.mentions.map((mention) => mention.text)).toEqual(["The Wheelwright School", "Wheelwright School"]);
  });
});
