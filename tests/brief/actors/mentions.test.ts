import { describe, expect, it } from "vitest";
import { indexMentions } from "../../../src/brief/actors/mentions.js";
import type { Actor } from "../../../src/brief/model.js";

const actor = (id: string, ...spans: readonly [number, number][]): Actor => ({
  id,
  name: id,
  type: "person",
  role: null,
  affiliation: null,
  aliases: [],
  key: true,
  mentions: spans.map(([start, end]) => ({ start, end, text: "x", paragraph: 1 })),
  did: [],
  reason: null,
});

describe("the actor at a span", () => {
  const actorOf = indexMentions([
    actor("a1", [0, 10], [40, 58]),
    actor("a2", [20, 23], [40, 58]),
    actor("a3", [24, 36]),
  ]);

  it("is the one with a mention of exactly this span", () => {
    expect(actorOf({ start: 0, end: 10 })).toEqual(["a1"]);
  });

  it("is several actors for a mention of several", () => {
    expect(actorOf({ start: 40, end: 58 })).toEqual(["a1", "a2"]);
  });

  it("is otherwise the one with the longest mention inside it", () => {
    expect(actorOf({ start: 18, end: 38 })).toEqual(["a3"]);
  });

  it("is nobody if there is no mention inside it", () => {
    expect(actorOf({ start: 2, end: 9 })).toEqual([]);
    expect(actorOf({ start: 60, end: 70 })).toEqual([]);
  });
});
