import { type Alias, type Document, LineCounter, parseDocument, visit, type YAMLParseError } from "yaml";
import { type ExitName, UserError } from "../errors.js";
import { caretFrame } from "./caret-frame.js";

/** A place in a text, both from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

export interface YamlText {
  readonly document: Document;
  /** What it says, as plain data; null where it is empty. */
  readonly value: unknown;
  /** @param offset in UTF-16 units. */
  readonly placeAt: (offset: number) => LinePlace;
}

/**
 * Reads YAML, of which JSON is a part, as people write it.
 *
 * @throws UserError (`exit`) with the first mistake in the notation, for what follows it is mostly its echo: where, what is wrong in plain words, and what to do.
 */
export function readYamlText(content: string, file: string, exit: ExitName): YamlText {
  const lines = new LineCounter();
  const placeAt = (offset: number): LinePlace => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const refuse = (what: string, advice: string, offset: number, cause?: unknown): UserError => {
    const place = placeAt(offset);
    const frame = caretFrame(content, place.line, place.column);
    return new UserError(exit, { what, where: { file, ...place }, advice, frame }, { cause });
  };
  const document = within(
    () => parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: "error" }),
    (cause) => refuse(...TOO_DEEP, 0, cause),
  );
  const [mistake] = document.errors;
  if (mistake) {
    const { what, advice } = explainMistake(mistake, content);
    throw refuse(what, advice, mistake.pos[0], mistake);
  }
  const cycle = within(
    () => findCycle(document),
    (cause) => refuse(...TOO_DEEP, 0, cause),
  );
  if (cycle) throw refuse("an alias (*) of what it stands in", "write the values out", cycle.range?.[0] ?? 0);
  const value: unknown = within(
    // Aliases that multiply are nobody's file.
    () => document.toJS({ maxAliasCount: 100 }),
    (cause) =>
      /unresolved/iu.test(String(cause))
        ? refuse("an alias (*) of nothing", "put a text that begins with * between quotation marks", 0, cause)
        : refuse("too many YAML aliases", "write the values out", 0, cause),
  );
  return { document, value, placeAt };
}

/** [&a [*a]]: data that hold themselves can be neither printed nor checked. */
function findCycle(document: Document): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias: (_key, alias, around) => {
      const isNamed = around.some((node) => "anchor" in node && node.anchor === alias.source);
      const target = isNamed ? alias.resolve(document) : undefined;
      if (target === undefined || !around.includes(target)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function within<T>(read: () => T, refuse: (cause: unknown) => UserError): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError || cause instanceof ReferenceError) throw refuse(cause);
    throw cause;
  }
}

interface Explanation {
  readonly what: string;
  readonly advice: string;
}

const TOO_DEEP = ["nested too deeply", "take levels out"] as const;
const QUOTE = "put the text between quotation marks";

/** The library's codes, parted further by its words where one code stands for several mistakes; the first row that fits. */
const MISTAKES: readonly (readonly [code: YAMLParseError["code"], words: RegExp, what: string, advice: string])[] = [
  ["BLOCK_AS_IMPLICIT_KEY", /./u, "a second colon on the line", QUOTE],
  ["MISSING_CHAR", /closing .*quote/u, "a quotation mark before this is not closed", "close it"],
  ["MISSING_CHAR", /followed by map values/u, "no colon behind this word", 'write "key: value"'],
  ["MISSING_CHAR", /./u, "a comma, or a closing bracket, is missing before this", "add it"],
  ["BAD_INDENT", /^Flow/u, "a bracket before this is not closed", "close it"],
  ["BAD_INDENT", /./u, "this line does not begin in the column of those it belongs to", "move it there"],
  ["TAB_AS_INDENT", /./u, "a tab at the beginning of the line", "use blanks"],
  ["RESOURCE_EXHAUSTION", /./u, ...TOO_DEEP],
  ["MULTIPLE_DOCS", /./u, "a second document begins here", "keep one in the file"],
  ["BAD_DQ_ESCAPE", /./u, "a backslash that stands for nothing here", "write it twice, or use ' in place of \""],
  ["MULTILINE_IMPLICIT_KEY", /./u, "a key that runs over several lines", "look for a colon that is missing"],
  ["BLOCK_IN_FLOW", /./u, "a list of lines within brackets", "write the list in brackets too: [a, b]"],
  ["UNEXPECTED_TOKEN", /at node end/u, "something follows where the content has ended", "remove it, or what ended it"],
];

function explainMistake({ code, message, pos: [at] }: YAMLParseError, content: string): Explanation {
  const rest = content.slice(at, at + 80);
  if (code === "DUPLICATE_KEY")
    return { what: `the key ${/^[^:\s]+/u.exec(rest)?.[0] ?? ""} stands twice`, advice: "keep one of them" };
  if (code === "BAD_SCALAR_START") return { what: `a text cannot begin with ${rest[0]}`, advice: QUOTE };
  const known = MISTAKES.find(([name, words]) => name === code && words.test(message));
  return known
    ? { what: known[2], advice: known[3] }
    : { what: "not valid YAML here", advice: "look at the brackets, quotation marks and blanks before it" };
}
