import type { Document } from "../../document/types.js";
import type { NameType, Parse, Token, TokenRange } from "../types.js";

/** A name while the rules run. */
export interface NameCandidate extends TokenRange {
  /** The label of the model's entity (OntoNotes), or the label that a rule gives. */
  readonly label: string;
  /** A country has the type "place" until the last rule. */
  readonly type: NameType;
  /** Why the name has its span and type: "model", or the reason of the last rule that changed it. */
  readonly reason: string;
}

export interface NameContext {
  readonly document: Document;
  readonly parse: Parse;
  readonly tokens: readonly Token[];
  /** The words that the text also has in lower case: a capital is not a sure sign that they are a name. */
  readonly common: ReadonlySet<string>;
}

export const buildNameContext = (document: Document, parse: Parse): NameContext => ({
  document,
  parse,
  tokens: parse.tokens,
  common: new Set(parse.tokens.map(({ text }) => text).filter((text) => /^\p{Ll}/u.test(text))),
});

/** The text of a token, or "" outside the document. */
export const wordAt = ({ tokens }: NameContext, i: number): string => tokens[i]?.text ?? "";

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** [Reed], [O'Neal-Reed]; not [REED], [R.]. */
export const isProperWord = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)*$/u.test(word);

/** The words of a name, separated by one blank. Names are compared by this. */
export const wordsOf = (context: NameContext, { firstToken, endToken }: TokenRange): string =>
  context.tokens
    .slice(firstToken, endToken)
    .map(({ text }) => text)
    .join(" ");

/** In tokens. */
export const lengthOf = ({ firstToken, endToken }: TokenRange): number => endToken - firstToken;

/** The head of a name: the word whose own head is outside it, or is itself. */
export const headOf = ({ firstToken, endToken }: TokenRange, tokens: readonly Token[]): Token | undefined =>
  tokens.slice(firstToken, endToken).find(({ head, index }) => head === index || head < firstToken || head >= endToken);

/** In text order; of two names with the same start, the shorter first. */
export const inOrder = (names: readonly NameCandidate[]): NameCandidate[] =>
  [...names].sort((a, b) => a.firstToken - b.firstToken || a.endToken - b.endToken);

/** For each token, the name that covers it. `count` is the number of tokens. */
export function coverOf(names: readonly NameCandidate[], count: number): (NameCandidate | null)[] {
  const cover = new Array<NameCandidate | null>(count).fill(null);
  for (const name of names) for (let i = name.firstToken; i < name.endToken; i++) cover[i] = name;
  return cover;
}

/** Whether no proper noun with a capital, which might be part of the same name, is next to these tokens. */
export function standsAlone(context: NameContext, first: number, end: number): boolean {
  const { tokens } = context;
  const before = tokens[first - 1];
  const after = tokens[end];
  const sentence = tokens[first]?.sentence;
  const joins = (token: Token | undefined): boolean =>
    token !== undefined && token.sentence === sentence && token.upos === "PROPN" && isCapital(token.text);
  return !joins(before) && !joins(after);
}

/** Whether an article belongs to a name: in [the Orlen], but not in [the Orr government]. */
export function hasArticle(name: NameCandidate, { tokens }: NameContext): boolean {
  const head = headOf(name, tokens);
  return (
    /^(?:the|a|an)$/iu.test(tokens[name.firstToken - 1]?.text ?? "") &&
    head !== undefined &&
    !/^(?:compound|poss|nmod)$/u.test(head.deprel)
  );
}

/** Each word of the people's names that have several words. */
export function wordsOfPeople(names: readonly NameCandidate[], context: NameContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names)
    if (name.type === "person" && lengthOf(name) > 1)
      for (let i = name.firstToken; i < name.endToken; i++) found.add(wordAt(context, i));
  return found;
}
