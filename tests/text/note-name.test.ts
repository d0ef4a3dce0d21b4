import { describe, expect, it } from "vitest";
import { actorNoteName } from "../../src/text/note-name.js";

describe("the name of an actor's note", () => {
  it.each([
    ["Anna Orr", "Anna Orr"],
    ["Johnson & Sons", "Johnson & Sons"],
    ['Orr, Anna: "Minister"', "Orr, Anna Minister"],
    ["../../etc/passwd", "etc passwd"],
    ["a|b#c^d[[e]]", "a b c d e"],
    ["Қазақ теміржолы", "Қазақ теміржолы"],
    ["CON", "CON (actor)"],
    ["***", "Actor a1"],
    [".hidden.", "hidden"],
    ["x".repeat(200), "x".repeat(80)],
  ])("for %j is %j", (name, note) => expect(actorNoteName(name, "a1")).toBe(note));
});
