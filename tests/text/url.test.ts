import { describe, expect, it } from "vitest";
import { encodeUrl } from "../../src/text/url.js";

describe("a link's address", () => {
  it.each([
    ["https://e.example/a_(b)?x=1&y=2#z", "https://e.example/a_(b)?x=1&y=2#z"],
    ["https://e.example/Қазақ", "https://e.example/Қазақ"],
    ["https://e.example/a b|c]]d<e>", "https://e.example/a%20b%7Cc%5D%5Dd%3Ce%3E"],
    ["https://e.example/''__~~~{{x}}", "https://e.example/'%27_%5F~%7E%7E%7B%7Bx%7D%7D"],
    ["https://e.example/\ud800", "https://e.example/\ufffd"],
    ["mailto:desk@e.example", "mailto:desk@e.example"],
  ])("writes %j as %j", (given, written) => expect(encodeUrl(given)).toBe(written));

  it.each(["javascript:alert(1)", "file:///etc/passwd", "//e.example", "data:text/html,x"])("refuses %s", (url) => {
    expect(() => encodeUrl(url)).toThrow(`a page holds a link to "${url}"`);
  });
});
