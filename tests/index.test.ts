import { describe, expect, it } from "vitest";
import { UserError } from "../src/errors.js";
import { extract } from "../src/index.js";

describe("extract, called from JavaScript, which checks no types", () => {
  const call = (article: unknown) => (): unknown => Reflect.apply(extract, undefined, [article]);

  it.each([
    [undefined, 'no text; give the article as a text, or as { text: "…" }'],
    [{}, 'no text; give the article as a text, or as { text: "…" }'],
    [{ text: 5 }, 'no text; give the article as a text, or as { text: "…" }'],
    [{ text: "They will pay by 2031.", published: 2031 }, "published: not a text; give a string, or leave it out"],
  ])("refuses %j with a UserError", (article, message) => {
    expect(call(article)).toThrow(UserError);
    expect(call(article)).toThrow(message);
  });
});
