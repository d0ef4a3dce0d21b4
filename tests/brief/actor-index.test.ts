import { describe, expect, it } from "vitest";
import { ActorIndex } from "../../src/brief/actor-index.js";
import type { Actor } from "../../src/brief/model.js";

/** An organization, if nothing else is given. */
const actor = (given: Partial<Actor> & Pick<Actor, "id" | "name">): Actor => ({
  type: "organization",
  aliases: [],
  role: null,
  affiliation: null,
  did: [],
  key: false,
  reason: null,
  mentions: [],
  ...given,
});

const minister = actor({ id: "orr", name: "Ada Orr", type: "person", role: "Fisheries Minister" });

describe("the index of actors", () => {
  it("finds actors by each form of their name and people by their whole office", () => {
    const index = new ActorIndex([minister, actor({ id: "norrick", name: "Norrick Group", aliases: ["Norrick"] })]);
    expect(index.named("norrick").map(({ id }) => id)).toEqual(["norrick"]);
    expect(index.named("group")).toEqual([]);
    expect(index.holdersOf("fisheries minister")).toEqual(["orr"]);
    expect(index.holdersOf("minister")).toEqual([]);
  });

  it("lets a person speak for the body with the longest name in the office or affiliation", () => {
    const head = actor({ id: "brandt", name: "Bo Brandt", type: "person", role: "head of Lessen Rail Union" });
    const index = new ActorIndex([
      head,
      actor({ id: "lessen", name: "Lessen" }),
      actor({ id: "union", name: "Lessen Rail Union" }),
    ]);
    expect(index.bodiesOf(["brandt", "lessen"])).toEqual(["union", "lessen"]);
  });

  it("takes neither the field of a minister nor a place of service for an employer", () => {
    const commander = actor({ id: "ash", name: "Cy Ash", type: "person", role: "commander in Norland" });
    const index = new ActorIndex([
      minister,
      commander,
      actor({ id: "fisheries", name: "Fisheries" }),
      actor({ id: "norland", name: "Norland", type: "country" }),
    ]);
    expect(index.bodiesOf(["orr", "ash"])).toEqual(["orr", "ash"]);
  });

  it("lets a minister speak for the government only if the text has one government", () => {
    const norland = actor({ id: "norland", name: "Norland government" });
    const verland = actor({ id: "verland", name: "Verland government" });
    expect(new ActorIndex([minister, norland]).bodiesOf(["orr"])).toEqual(["norland"]);
    expect(new ActorIndex([minister, norland, verland]).bodiesOf(["orr"])).toEqual(["orr"]);
  });

  it("gives the public body last named before an offset, or else the most important", () => {
    const at = (start: number) => ({ start, end: start + 3, text: "its", paragraph: 1 });
    const index = new ActorIndex([
      actor({ id: "council", name: "Lessen Council", mentions: [at(10), at(50)] }),
      actor({ id: "ministry", name: "Fisheries Ministry", mentions: [at(30)] }),
      actor({ id: "norrick", name: "Norrick", mentions: [at(40)] }),
    ]);
    expect([5, 20, 45, 60].map((offset) => index.officeBefore(offset))).toEqual([
      "council",
      "council",
      "ministry",
      "council",
    ]);
  });
});
