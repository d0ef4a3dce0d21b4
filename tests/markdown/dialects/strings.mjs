// Article text that is active in some format, and random text made of such parts.

const PARTS =
  "# = == * ** - -- + | || [ [[ ] ]] { {{ } }} _ __ / // < > </ <b> <!-- --> & &amp; &#35; ; : ! ~ ~~ ~~~~ ' '' ''' \" ` ``` \\ ^ $ $$ @ % %% ( (( ) )) . , ? 1. 1) -> a b x Word WTO user 12 é 文 ש http://e.org www.e.org u@e.org <nowiki> </nowiki> RFC :smile: 8-) « » ]]> <ref> (c) ... 640x480 CamelCase"
    .split(" ")
    .concat([" ", " ", " ", " ", " ", "\u00a0", "ISBN 9783161484100", "\u2067", "\n", "\t"]);

/**
 * `count` strings, the same for the same seed (a linear congruential generator with the constants of Numerical
 * Recipes).
 */
export function madeUp(count, seed) {
  let state = seed >>> 0;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(8) }, () => PARTS[next(PARTS.length)]).join(""),
  );
}

/** Written for this project's own tests. */
export const HOSTILE = [
  "# 1 priority",
  "- minus",
  "+ plus",
  "1. first",
  "> quoted",
  "| a | b |",
  "|---|---|",
  "=== x ===",
  "---",
  "* * *",
  "[x] done",
  "[note]: https://e.example",
  "![picture](https://e.example/p.png)",
  "[[Home|start]]",
  "{{Delete}}",
  "<b>bold</b>",
  "<script>alert(1)</script>",
  "</td></tr></table>",
  "<!-- hidden",
  "a -- b",
  "&lt;kept&gt;",
  "&copy 2031",
  "**strong** __strong__ _em_",
  "snake_case and 2*3*4",
  "`code` and ``more``",
  "~~gone~~",
  "==lit==",
  "%%note%%",
  "$x$ costs $5",
  "#12 and #tag",
  "!12",
  "@desk",
  "desk@ministry.example",
  "https://e.example/x",
  "www.e.example",
  ":smile:",
  "'''bold''' and ''italic''",
  "__TOC__",
  "~~~~",
  "RFC 2616",
  "ISBN 978-3-16-148410-0",
  "((note))",
  "//italic//",
  "^ head ^",
  "8-)",
  "(c) 2031",
  "CamelCase WTO",
  "]]>",
  "<![CDATA[x]]>",
  "<ac:link/>",
  "^[inline]",
  "[^1]",
  "[^1]: note",
  "a\\",
  "\\*",
  "back\\|slash",
  "5 < 6 > 4",
  "C:\\temp\\new",
  "line\nbreak\n\nblank",
  "tab\tand\u2028separator",
  "\u00a0hard\u00a0space",
  "«  quoted  » ?",
  "-{zh:x}-",
  "#REDIRECT [[Home]]",
  ":::",
  "!!",
  "=",
  "_",
  "*",
  "'",
  '"quoted"',
  "“curly” ‘single’",
  "Қазақ теміржолы",
  "שלום",
  "新华社",
  "🇰🇿",
  '=HYPERLINK("https://e.example")',
  "yes",
  "12:30:45",
  "null",
  "- - -",
  "key: value",
  "1a2b3c4d5e6f",
  "GH-12 and GL-12",
  "x]",
  "a]] b",
  "{+added+} [-gone-]",
  "<https://e.example>",
  "mailto:desk@ministry.example",
  "ends with http:",
  "<ref>x</ref>",
  "a | b || c !! d",
];
