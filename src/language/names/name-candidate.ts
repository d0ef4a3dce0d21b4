import type { Document } from "../../document/types.js";
import type { NameType, Parse, Token, TokenRange } from "../types.js";

/** A name on its way through the rules. */
export interface NameCandidate extends TokenRange {
  readonly label: string;
  /** Countries are places until the last rule. */
  readonly type: NameType;
  readonly reason: string;
}

export interface NameContext {
  readonly document: Document;
  readonly parse: Parse;
  readonly tokens: readonly Token[];
  /** Words that the text also has in lower case: a capital form of them is no sure sign of a name. */
  readonly common: ReadonlySet<string>;
}

export const buildNameContext = (document: Document, parse: Parse): NameContext => ({
  document,
  parse,
  tokens: parse.tokens,
  common: new Set(parse.tokens.map(({ text }) => text).filter((text) => /^\p{Ll}/u.test(text))),
});

export const wordAt = ({ tokens }: NameContext, i: number): string => tokens[i]?.text ?? "";

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The words of a name, one blank between them: names are compared by this. */
export const wordsOf = (context: NameContext, { firstToken, endToken }: TokenRange): string =>
  context.tokens
    .slice(firstToken, endToken)
    .map(({ text }) => text)
    .join(" ");

export const lengthOf = ({ firstToken, endToken }: TokenRange): number => endToken - firstToken;

/** The word of a name that the rest of it hangs on. */
export const headOf = ({ firstToken, endToken }: TokenRange, tokens: readonly Token[]): Token | undefined =>
  tokens.slice(firstToken, endToken).find(({ head, index }) => head === index || head < firstToken || head >= endToken);

export const inOrder = (names: readonly NameCandidate[]): NameCandidate[] =>
  [...names].sort((a, b) => a.firstToken - b.firstToken || a.endToken - b.endToken);

/** For every token, the name that covers it. */
export function coverOf(names: readonly NameCandidate[], count: number): (NameCandidate | null)[] {
  const cover = new Array<NameCandidate | null>(count).fill(null);
  for (const name of names) for (let i = name.firstToken; i < name.endToken; i++) cover[i] = name;
  return cover;
}

/** Whether a token stands alone: no capitalised neighbour in the same sentence that may be part of the same name. */
export function standsAlone(context: NameContext, first: number, end: number): boolean {
  const { tokens } = context;
  const before = tokens[first - 1];
  const after = tokens[end];
  const sentence = tokens[first]?.sentence;
  const joins = (token: Token | undefined): boolean =>
    token !== undefined && token.sentence === sentence && token.upos === "PROPN" && isCapital(token.text);
  return !joins(before) && !joins(after);
}

/** Abbreviations that stand for no one: offices, time zones, currencies, measures. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "CEO CFO COO CTO SUV SUVs LCD HDTV GPS USB SMS VoIP FTA ATM ATMs PIN RPG WMD WMDs UV LED OLED CGI NZD HKD SGD CHF CNY INR RUB SEK NOK DKK PLN KZT BYN UAH MP MPs MEP MEPs MSP PM VP UTC GMT EST EDT CST CDT PST PDT CET CEST BST USD EUR GBP CAD AUD JPY GDP VAT IPO TV DVD CD PC AI IT HIV AIDS DNA COVID".split(
    " ",
  ),
);

export const isCommonAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word);

/** [the Orlen], but not [the Orr government]. */
export function hasArticle(name: NameCandidate, { tokens }: NameContext): boolean {
  const head = headOf(name, tokens);
  return (
    /^(?:the|a|an)$/iu.test(tokens[name.firstToken - 1]?.text ?? "") &&
    head !== undefined &&
    !/^(?:compound|poss|nmod)$/u.test(head.deprel)
  );
}
