import { describe, expect, it } from "vitest";
import { parseModel } from "../../src/brief/parse-model.js";
import { extract } from "../../src/index.js";

const brief = extract(
  "TARVIK - The government of Orvenia will build a bridge by 2035, Prime Minister Anna Orr said on Monday.\n",
);
const written = `${JSON.stringify(brief, null, 2)}\n`;

describe("a model as extract writes it", () => {
  it("is read unchanged", () => {
    expect(parseModel(written, "model.json")).toEqual(brief);
  });

  it("is the same if the JSON is formatted differently", () => {
    expect(parseModel(JSON.stringify(brief), "model.json")).toEqual(brief);
  });

  it("is refused with the position of a repeated key", () => {
    const twice = written.replace('  "brief": {', '  "brief": {},\n  "brief": {');
    expect(() => parseModel(twice, "model.json")).toThrow(/model\.json:33:3: the key "brief" occurs twice/u);
  });

  it("is refused if its values are nested too deeply to be read", () => {
    const nested = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(() => parseModel(nested, "model.json")).toThrow(/^model\.json: its values are nested too deeply/u);
  });

  it("is refused with line and column of a wrong value", () => {
    expect(() => parseModel(written.replace('"bodyStart": 9', '"bodyStart": -9'), "model.json")).toThrow(
      /^model\.json:24:18: article\.bodyStart/u,
    );
  });
});
