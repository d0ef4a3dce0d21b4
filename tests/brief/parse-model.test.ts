import { describe, expect, it } from "vitest";
import { parseModel } from "../../src/brief/parse-model.js";
import { extract } from "../../src/index.js";

const brief = extract(
  "TARVIK - The government of Orvenia will build a bridge by 2035, Prime Minister Anna Orr said on Monday.\n",
);
const written = `${JSON.stringify(brief, null, 2)}\n`;

describe("a model as extract writes it", () => {
  it("is read as it was", () => {
    expect(parseModel(written, "model.json")).toEqual(brief);
  });

  it("is the same in another form of JSON", () => {
    expect(parseModel(JSON.stringify(brief), "model.json")).toEqual(brief);
  });

  it("with a key that stands twice is refused with its place", () => {
    const twice = written.replace('  "brief": {', '  "brief": {},\n  "brief": {');
    expect(() => parseModel(twice, "model.json")).toThrow(/model\.json:33:3: the key "brief" occurs twice/u);
  });

  it("with a wrong value is refused with its line and column", () => {
    expect(() => parseModel(written.replace('"bodyStart": 9', '"bodyStart": -9'), "model.json")).toThrow(
      /^model\.json:24:18: article\.bodyStart/u,
    );
  });
});
