import fc from "fast-check";
import type { MarkedToken, Token, Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { lexWithMarked } from "../../src/markdown/lex-marked.js";
import { lexPlain } from "../../src/markdown/lex-plain.js";

/** What `parse.ts` reads of each token. Adjacent texts are merged, since marked splits them arbitrarily. */
function told(tokens: readonly Token[]): unknown[] {
  const seen: unknown[] = [];
  for (const token of tokens as readonly MarkedToken[]) {
    const last = seen.at(-1);
    const words = token.type === "escape" || (token.type === "text" && !token.tokens) ? token.text : null;
    if (words !== null && typeof last === "string") seen[seen.length - 1] = last + words;
    else if (words !== null) seen.push(words);
    else if (token.type !== "space") seen.push(toldOf(token));
  }
  return seen;
}

function toldOf(token: MarkedToken): unknown {
  const { type } = token;
  const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => told(cell.tokens));
  switch (type) {
    case "heading":
      return { type, depth: token.depth, tokens: told(token.tokens) };
    case "list": {
      const items = token.items.map(({ task, tokens }) => ({ task, tokens: told(tokens) }));
      return { type, ordered: token.ordered, start: token.start, loose: token.loose, items };
    }
    case "code":
      return { type, lang: token.lang, text: token.text };
    case "table":
      return { type, align: token.align, head: cells(token.header), rows: token.rows.map(cells) };
    case "link":
      return { type, raw: token.raw, href: token.href, tokens: told(token.tokens) };
    default:
      return { type, tokens: told(("tokens" in token && token.tokens) || []) };
  }
}

const PAGE = String.raw`**Bottom line.** The port of Tarvik opens in May \[2031\], *at the latest*\. [¶1](bw:p/1/3-20)

## Key points

1. Wheat\, at 3\.5 % [¶2](bw:p/2)
2. "We shall see," [Anna Orr](bw:actor/a1) said

${"```"}bw table head=row
${"```"}

| Who | What | Sum |
|---|---|---:|
| [Anna Orr](bw:actor/a1) |  | 12 |
| **Orvenia** | a port \| *in May* | 7 |

> “We shall see” [¶3](bw:p/3/1-9)
>
> Anna Orr

- one *risk, Tarvik*
- (two)
`.replace(String.raw` \| `, ", ");

describe("plain Markdown", () => {
  it("gives the tokens that marked gives, without marked", () => {
    const tokens = lexPlain(PAGE);
    expect(tokens?.map(({ type }) => type)).toEqual([
      "paragraph",
      "heading",
      "list",
      "code",
      "table",
      "blockquote",
      "list",
    ]);
    expect(told(tokens ?? [])).toEqual(told(lexWithMarked(PAGE)));
  });

  it.each([
    ["a list with air between its items", "- one\n\n- two\n"],
    ["an item of two blocks", "- one\n\n  two\n"],
    ["a paragraph of two lines", "one\ntwo\n"],
    ["a heading below its words", "one\n---\n"],
    ["a line break", "one\\\ntwo\n"],
    ["a row with a cell too few", "| a | b |\n|---|---|\n| c |\n"],
    ["a bar in a cell", "| a |\n|---|\n| b \\| c |\n"],
    ["code that holds something", "```bw table\ncaption: Dates\n```\n"],
    ["a link out", "[here](https://tarvik.example/)\n"],
    ["a reference", "one&nbsp;two\n"],
    ["HTML", "one <b>two</b>\n"],
    ["emphasis in emphasis", "**one *two* three**\n"],
    ["emphasis within a word", "one*two*three\n"],
    ["a star alone", "2 * 3\n"],
    ["a code span", "`one`\n"],
    ["a rule", "***\n"],
    ["indented code", "    one\n"],
    ["a definition", "[one]: bw:p/1\n"],
    ["a check box", "- [ ] one\n"],
    ["a list in a list", "- - one\n"],
    ["a number that begins a list in an item", "- 1. one\n"],
    ["a tab", "one\ttwo\n"],
    ["brackets in the words of a link", "[one \\[two\\]](bw:p/1)\n"],
  ])("is not %s", (_, text) => {
    expect(lexPlain(text)).toBeNull();
  });

  it("agrees with marked on any text that it accepts", () => {
    const pieces = [
      ..."\n\n\n*-_#>|`[]()\\.: 1a¶é",
      ..."**|\n\n|**|> |- |1. |## |one|Two.| three|\\.|\\*|\\[|[a](bw:p/1)|[\\.b c](bw:actor/a1)|*x*|**Y z.**|*e\\:*|\n> |\n>\n> |\n- |\n2. ".split(
        "|",
      ),
      "| a | b |\n|---|---:|\n| c |  |",
      "\n| *d* | e\\. |",
      "```bw timeline\n```",
      "\u00a0",
    ];
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), (parts) => {
        const text = parts.join("");
        const tokens = lexPlain(text);
        if (tokens === null) return;
        plain++;
        expect(told(tokens)).toEqual(told(lexWithMarked(text)));
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(plain).toBeGreaterThan(1000);
  });
});
