const TAGS = { strong: "strong", emphasis: "em" } as const;
const MARKERS = { strong: "**", emphasis: "_" } as const;

/**
 * Strong or emphasised text. Where the marks would not count as marks (CommonMark 6.2: `word**"quoted"**`), the element itself is written.
 *
 * @param before the character before it in the source, "" at the start of a line or of what is around it. @param after the one behind it.
 */
export function writeSpan(type: "strong" | "emphasis", inner: string, before: string, after: string): string {
  const [, lead = "", core = "", trail = ""] = /^( *)(.*?)( *)$/su.exec(inner) ?? [];
  if (core === "") return inner;
  const opens = lead !== "" || standsApart(before) || (type === "strong" && isWord(before) && isWord(core.charAt(0)));
  const closes = trail !== "" || standsApart(after) || (type === "strong" && isWord(after) && isWord(core.slice(-1)));
  // Readers with highlights (`==`) look behind a `=` for the blank.
  const tight = !/^[\s=]|[\s=]$/u.test(core);
  const marked =
    opens && closes && tight ? `${MARKERS[type]}${core}${MARKERS[type]}` : `<${TAGS[type]}>${core}</${TAGS[type]}>`;
  return `${lead}${marked}${trail}`;
}

/** White space, or a mark that is none of Markdown's for emphasis. Other than ASCII marks are left out: parsers differ on symbols. */
const standsApart = (character: string): boolean => character === "" || /^[\s!-)+-/:-@[-^`{-~]$/u.test(character);

const isWord = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);

/** A code span: fenced by more backticks than stand in it. */
export function writeCode(value: string, inCell: boolean): string {
  const longest = Math.max(0, ...[...value.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .*[^ ].* $/u.test(value) ? " " : "";
  const text = `${fence}${pad}${value}${pad}${fence}`;
  return inCell ? text.replaceAll("|", "\\|") : text;
}

/** `[label](target)`, from a label that is already escaped and a target without white space. */
export function writeLink(label: string, address: string): string {
  const target = address.replace(/[()*_]/gu, "\\$&").replace(/&(?=#?\w+;)/gu, "&amp;");
  return `[${label}](${target})`;
}

/** Puts `first` before the first line and `rest` before the others that are not empty (all others, where `rest` is a mark). */
export function prefixLines(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, i) => (i === 0 ? first + line : line === "" ? rest.trimEnd() : rest + line))
    .join("\n");
}
