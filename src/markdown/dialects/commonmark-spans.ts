const TAGS = { strong: "strong", emphasis: "em" } as const;
const MARKERS = { strong: "**", emphasis: "_" } as const;

/**
 * Strong or emphasised text. Where the markers would not be read as markers (CommonMark 6.2: `word**"quoted"**`), the
 * HTML element is written instead.
 *
 * @param before the character before the span in the source; "" at the start of a line or of the enclosing span.
 * @param after the character after it.
 */
export function writeSpan(type: "strong" | "emphasis", inner: string, before: string, after: string): string {
  const [, lead = "", core = "", trail = ""] = /^( *)(.*?)( *)$/su.exec(inner) ?? [];
  if (core === "") return inner;
  const opens = lead !== "" || standsApart(before) || (type === "strong" && isWord(before) && isWord(core.charAt(0)));
  const closes = trail !== "" || standsApart(after) || (type === "strong" && isWord(after) && isWord(core.slice(-1)));
  // Obsidian's highlights (`==`): a marker must not touch a `=`.
  const tight = !/^[\s=]|[\s=]$/u.test(core);
  const marked =
    opens && closes && tight ? `${MARKERS[type]}${core}${MARKERS[type]}` : `<${TAGS[type]}>${core}</${TAGS[type]}>`;
  return `${lead}${marked}${trail}`;
}

/**
 * White space, or ASCII punctuation that is not an emphasis marker. Other symbols are left out, since parsers disagree
 * on them.
 */
const standsApart = (character: string): boolean => character === "" || /^[\s!-)+-/:-@[-^`{-~]$/u.test(character);

const isWord = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);

/** A code span, fenced by more backticks than it contains. */
export function writeCode(value: string, inCell: boolean): string {
  const longest = Math.max(0, ...[...value.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .*[^ ].* $/u.test(value) ? " " : "";
  const text = `${fence}${pad}${value}${pad}${fence}`;
  return inCell ? text.replaceAll("|", "\\|") : text;
}

/** `[label](target)`. The label is escaped already; the address has no white space. */
export function writeLink(label: string, address: string): string {
  const target = address.replace(/[()*_]/gu, "\\$&").replace(/&(?=#?\w+;)/gu, "&amp;");
  return `[${label}](${target})`;
}

/**
 * Puts `first` before the first line and `rest` before every other line. An empty line gets `rest` without its trailing
 * spaces.
 */
export function prefixLines(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, i) => (i === 0 ? first + line : line === "" ? rest.trimEnd() : rest + line))
    .join("\n");
}
