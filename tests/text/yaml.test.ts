import { describe, expect, it } from "vitest";
import { readYamlText } from "../../src/text/yaml.js";

/** The first line of the error for a text that is not valid YAML, without the frame. */
function complaint(content: string): string {
  try {
    readYamlText(content, "f.yaml", "template");
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
  }
  return "";
}

describe("a mistake in YAML", () => {
  it.each([
    ["title: Reform: what next\n", "f.yaml:1:8: a second colon on the line; put the text between quotation marks"],
    ["a: [1\nb: 2\n", "f.yaml:2:1: a bracket before this is not closed; close it"],
    ['a: "x\nb: y\n', "f.yaml:3:1: a quotation mark before this is not closed; close it"],
    ["a: 1\n\tb: 2\n", "f.yaml:2:1: a tab at the beginning of the line; use spaces"],
    ["a: 1\na: 2\n", "f.yaml:2:1: the key a occurs twice; keep one of them"],
    ["a:\n  - x\n b: 1\n", "f.yaml:3:1: this line is not indented like the lines it belongs to; indent it like them"],
    ["a: 1\nb\nc: 2\n", 'f.yaml:2:1: no colon after this word; write "key: value"'],
    ["a: @x\n", "f.yaml:1:4: a text cannot begin with @; put the text between quotation marks"],
    ["a: 1\n---\nb: 1\n", "f.yaml:2:1: a second document begins here; keep one in the file"],
    [
      '{"a": 1}\n{"b": 2}\n',
      "f.yaml:2:1: something follows after the end of the content; remove it, or what ended the content",
    ],
    ["x: &a [*a]\n", "f.yaml:1:8: an alias (*) to the value that contains it; write the values out"],
    ["a: 1\nb: &x\n  c: {d: *x}\n", "f.yaml:3:10: an alias (*) to the value that contains it; write the values out"],
    [
      "a: *x\n",
      "f.yaml:1:1: an alias (*) without an anchor (&); put a text that begins with * between quotation marks",
    ],
  ])("%j: %s", (content, expected) => {
    expect(complaint(content)).toBe(expected);
  });

  it("is not an alias of an earlier value, even if its anchor is reused later", () => {
    const { value } = readYamlText("a: &x [1]\nb: *x\nc: &x\n  d: &x 2\n  e: *x\n", "f.yaml", "usage");
    expect(value).toEqual({ a: [1], b: [1], c: { d: 2, e: 2 } });
  });

  it("is brackets nested 20,000 deep", () => {
    expect(complaint("[".repeat(20_000))).toMatch(/^f\.yaml:1:\d+: nested too deeply; take levels out$/u);
  });

  it("is shown with a caret below its column", () => {
    expect(() => readYamlText("a: b: c\n", "f.yaml", "usage")).toThrow("  1 | a: b: c\n    |    ^");
  });
});

it("reads JSON, and a text without content as null", () => {
  expect(readYamlText('{"a": [1]}', "f.json", "usage").value).toEqual({ a: [1] });
  expect(readYamlText("# nothing\n", "f.yaml", "usage").value).toBeNull();
});
