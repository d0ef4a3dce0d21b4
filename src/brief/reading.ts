import type { Document } from "../document/types.js";
import type { Analysis, Chain, Mention, Name, Quotation, Sentence, Timex, Token } from "../language/types.js";
import { appendTo } from "../text/append-to.js";
import { countLeading } from "../text/halving.js";
import { type Span, sliceSpan } from "../text/span.js";
import { evidenceAt } from "./evidence.js";
import type { Evidence } from "./model.js";
import { Tree } from "./tree.js";

/** A mention and its chain. */
export interface ChainMention {
  readonly mention: Mention;
  readonly chain: Chain;
}

/** The index of an article for all sections: its analysis, with what is often asked for looked up once. */
export class Reading {
  readonly tree: Tree;
  readonly #nameAt: (Name | undefined)[] = [];
  readonly #quotationAt: (Quotation | undefined)[] = [];
  #marksBefore: Uint32Array | undefined;
  #mostMentions: number | undefined;
  #countries: ReadonlyMap<string | undefined, string> | undefined;
  readonly #timesBySentence = new Map<number, Timex[]>();
  readonly #mentionsBySentence = new Map<number, ChainMention[]>();
  readonly #mentionsByStart = new Map<number, ChainMention[]>();

  constructor(
    readonly document: Document,
    readonly analysis: Analysis,
  ) {
    this.tree = new Tree(analysis);
    for (const name of analysis.names) for (let i = name.firstToken; i < name.endToken; i++) this.#nameAt[i] = name;
    let at = 0;
    for (const quotation of analysis.quotations.filter(({ kind }) => kind === "direct")) {
      while (at < analysis.tokens.length && (analysis.tokens[at]?.end ?? 0) <= quotation.start) at++;
      for (let i = at; (analysis.tokens[i]?.start ?? quotation.end) < quotation.end; i++)
        this.#quotationAt[i] ??= quotation;
    }
    for (const time of analysis.times) appendTo(this.#timesBySentence, this.#sentenceIndex(time.firstToken), time);
    for (const chain of analysis.chains) {
      for (const mention of chain.mentions) {
        appendTo(this.#mentionsBySentence, this.#sentenceIndex(mention.firstToken), { mention, chain });
        appendTo(this.#mentionsByStart, mention.start, { mention, chain });
      }
    }
    for (const list of this.#mentionsBySentence.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  }

  #sentenceIndex(token: number): number {
    return this.analysis.tokens[token]?.sentence ?? 0;
  }

  text(span: Span): string {
    return sliceSpan(this.document.text, span);
  }

  evidence(span: Span): Evidence {
    return evidenceAt(this.document, span);
  }

  /** The name that contains a token. */
  nameAt(token: number): Name | undefined {
    return this.#nameAt[token];
  }

  /** "[Iranian] minister": the country by its name in the article; null if the article has only the adjective. */
  countryAsNamed(land: string): string | null {
    this.#countries ??= new Map(
      this.analysis.names
        .filter(({ type }) => type === "country")
        .toReversed()
        .map(({ country, text }) => [country, text]),
    );
    return this.#countries.get(land) ?? null;
  }

  /** How often the article mentions the body that it mentions most. */
  get mostMentions(): number {
    this.#mostMentions ??= this.analysis.chains
      .filter(({ type }) => type === "organization")
      .reduce((most, { mentions }) => Math.max(most, mentions.length), 0);
    return this.#mostMentions;
  }

  /** The names in a range of tokens. */
  namesIn(firstToken: number, endToken: number): Name[] {
    const found = new Set<Name>();
    for (let i = firstToken; i < endToken; i++) {
      const name = this.#nameAt[i];
      if (name) found.add(name);
    }
    return [...found];
  }

  /** The outermost direct quotation, speech or not, around a token. */
  quotationAt(token: number): Quotation | undefined {
    return this.#quotationAt[token];
  }

  /** Whether the interviewer says it: what is asked is not what the article tells. */
  isAsked({ paragraph }: Sentence): boolean {
    return this.document.paragraphs[paragraph - 1]?.turn?.asks === true;
  }

  timesIn(sentence: Sentence): readonly Timex[] {
    return this.#timesBySentence.get(sentence.index) ?? [];
  }

  /** The mentions of a sentence, in the order of the text. */
  mentionsIn(sentence: Sentence): readonly ChainMention[] {
    return this.#mentionsBySentence.get(sentence.index) ?? [];
  }

  /** The mentions that begin at an offset. */
  mentionsFrom(start: number): readonly ChainMention[] {
    return this.#mentionsByStart.get(start) ?? [];
  }

  /** How many quotation marks precede a token: counted once, since each clause of a sentence asks for its own. */
  marksBefore(token: number): number {
    this.#marksBefore ??= countMarksBefore(this.analysis.tokens);
    return this.#marksBefore[Math.max(0, Math.min(token, this.#marksBefore.length - 1))] ?? 0;
  }

  sentenceOf(token: Token): Sentence | undefined {
    return this.analysis.sentences[token.sentence];
  }

  /** The sentence that contains an offset (in UTF-16 units), or the last one before it. */
  sentenceAt(offset: number): Sentence | undefined {
    return lastFrom(this.analysis.sentences, offset);
  }

  /** The token that contains an offset. */
  tokenAt(offset: number): Token | undefined {
    const token = lastFrom(this.analysis.tokens, offset);
    return token && token.start <= offset && offset < token.end ? token : undefined;
  }

  /** The tokens inside a span, of its first sentence only. */
  tokensIn({ start, end }: Span): readonly Token[] {
    const sentence = this.sentenceAt(start);
    const last = lastFrom(this.analysis.tokens, start);
    if (!sentence || !last) return [];
    const found: Token[] = [];
    for (let i = Math.max(last.index, sentence.firstToken); i < sentence.endToken; i++) {
      const token = this.analysis.tokens[i];
      if (!token || token.end > end) break;
      if (token.start >= start) found.push(token);
    }
    return found;
  }

  tokensOf({ firstToken, endToken }: { readonly firstToken: number; readonly endToken: number }): readonly Token[] {
    return this.analysis.tokens.slice(firstToken, endToken);
  }
}

/** A mark that opens or closes speech. */
export const isMark = (token: Token | undefined): boolean => /^["“”]$/.test(token?.text ?? "");

/** For each token, and for the end of the text, the number of marks before it. */
function countMarksBefore(tokens: readonly Token[]): Uint32Array {
  const before = new Uint32Array(tokens.length + 1);
  for (const [i, token] of tokens.entries()) before[i + 1] = (before[i] ?? 0) + Number(isMark(token));
  return before;
}

/** The last span that begins at or before an offset, or else the first. */
function lastFrom<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[Math.max(0, countLeading(spans, ({ start }) => start <= offset) - 1)];
}
