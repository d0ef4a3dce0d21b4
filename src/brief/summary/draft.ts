import type { Sentence, Token, TokenRange } from "../../language/types.js";
import { upperFirst } from "../../text/upper-first.js";
import type { Reading } from "../reading.js";

/**
 * A sentence being edited. Tokens can be dropped, replaced by something in brackets, or followed by it, and nothing
 * else, so that the result is always the article's words or brackets.
 */
export class Draft {
  readonly #dropped = new Set<number>();
  /**
   * Everything from this index on is dropped. A separate field, since trying a cut drops the rest of the sentence,
   * however long it is.
   */
  #end: number;
  readonly #elided = new Set<number>();
  /** Words that a bracket stands for, together with the word before: no gap shows there. */
  readonly #covered = new Set<number>();
  readonly #insteadOf = new Map<number, string>();
  readonly #after = new Map<number, string>();
  readonly #inFront = new Map<number, string>();
  #opening = "";
  #closing = "";

  constructor(
    readonly reading: Reading,
    readonly sentence: Sentence,
  ) {
    this.#end = sentence.endToken;
  }

  /** A copy to edit further, for the short form. */
  copy(): Draft {
    const copy = new Draft(this.reading, this.sentence);
    for (const index of this.#dropped) copy.#dropped.add(index);
    for (const index of this.#elided) copy.#elided.add(index);
    for (const index of this.#covered) copy.#covered.add(index);
    for (const [index, text] of this.#insteadOf) copy.#insteadOf.set(index, text);
    for (const [index, text] of this.#after) copy.#after.set(index, text);
    for (const [index, text] of this.#inFront) copy.#inFront.set(index, text);
    copy.#end = this.#end;
    copy.#opening = this.#opening;
    copy.#closing = this.#closing;
    return copy;
  }

  /** A copy that ends before a token. */
  upTo(index: number): Draft {
    const copy = this.copy();
    copy.drop({ firstToken: index, endToken: this.sentence.endToken });
    return copy;
  }

  get tokens(): readonly Token[] {
    return this.#within().filter(({ index }) => !this.#dropped.has(index));
  }

  keeps(index: number): boolean {
    return (index < this.#end || index >= this.sentence.endToken) && !this.#dropped.has(index);
  }

  /** Whether words in brackets stand in place of this one. */
  isReplaced(index: number): boolean {
    return this.#insteadOf.has(index);
  }

  drop({ firstToken, endToken }: TokenRange): void {
    if (endToken >= this.#end) this.#end = Math.min(this.#end, Math.max(firstToken, this.sentence.firstToken));
    else for (let i = firstToken; i < endToken; i++) this.#dropped.add(i);
  }

  /** Drops words and marks the gap with an ellipsis: "the report … warns". */
  elide(range: TokenRange): void {
    this.drop(range);
    this.#elided.add(range.firstToken);
  }

  /** "[He → [Ada Orr]] resigned". */
  replace({ firstToken, endToken }: TokenRange, inserted: string): void {
    this.drop({ firstToken: firstToken + 1, endToken });
    for (let i = firstToken + 1; i < endToken; i++) this.#covered.add(i);
    this.#insteadOf.set(firstToken, `[${inserted}]`);
  }

  /** "the company [Norland Rail]". An article with its own note there, "in June [2034]", needs no second one. */
  addAfter(index: number, inserted: string): void {
    if (this.reading.tree.tokens[index + 1]?.text === "[") return;
    this.#after.set(index, ` [${inserted}]`);
  }

  /** "Mr [Ben] Orr". */
  addInFront(index: number, inserted: string): void {
    this.#inFront.set(index, `[${inserted}] `);
  }

  /** Adds words in brackets, or a quotation mark, before the sentence or at its end. */
  enclose(opening: string, closing: string): void {
    this.#opening = opening + this.#opening;
    this.#closing += closing;
  }

  /** The edited sentence. A gap inside a quotation is marked with an ellipsis. */
  print(): string {
    return this.#opening + capitalise(this.#words()) + this.#closing;
  }

  /** The edited sentence as the second half of another: "…; the rest will come from its own funds." */
  printAfterSemicolon(): string {
    const [first] = this.tokens;
    const words = this.#words();
    const isName = first !== undefined && this.reading.namesIn(first.index, first.index + 1).length > 0;
    const isSmall = first !== undefined && words.startsWith(first.text) && !isName && !isAlwaysCapital(first);
    return this.#opening + (isSmall ? words.charAt(0).toLowerCase() + words.slice(1) : words) + this.#closing;
  }

  #within(): readonly Token[] {
    return this.reading.tokensOf({ firstToken: this.sentence.firstToken, endToken: this.#end });
  }

  #words(): string {
    const { text } = this.reading.document;
    let out = "";
    let end = -1;
    let last = -1;
    let gap = false;
    let elided = false;
    for (const token of this.#within()) {
      if (this.#dropped.has(token.index)) {
        gap ||= !this.#covered.has(token.index);
        elided ||= this.#elided.has(token.index);
        continue;
      }
      if (elided && out !== "") out += " …";
      else if (gap && out !== "" && this.#tearsQuotation(last, token.index)) out += " …";
      const space = end >= 0 && (gap || text.slice(end, token.start) !== "") ? " " : "";
      out += `${space}${this.#inFront.get(token.index) ?? ""}${this.#insteadOf.get(token.index) ?? token.text}${this.#after.get(token.index) ?? ""}`;
      end = token.end;
      last = token.index;
      gap = false;
      elided = false;
    }
    return withStop(tidy(out), this.reading.text(this.sentence));
  }

  /** Whether a gap between two kept tokens cuts words of a quotation, some of which are kept. */
  #tearsQuotation(last: number, next: number): boolean {
    if (this.reading.quotationAt(next) && this.reading.quotationAt(next - 1)) return true;
    const quotation = this.reading.quotationAt(last);
    const cut = this.reading.tokensOf({ firstToken: last + 1, endToken: next });
    return (
      quotation !== undefined &&
      cut.some(({ index, text }) => this.reading.quotationAt(index) === quotation && /[\p{L}\p{N}]/u.test(text))
    );
  }
}

/** Repairs marks around a gap: ", ," and " ." and a comma before the full stop. */
function tidy(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      // A gap at the beginning of speech: "[… ]it still feels early"
      .replace(/(^|[\s(])(["“]) …[,;]?(?= )/g, "$1$2…")
      .replace(/ ([,.;:!?])(?=[\s"”’)\]]|$)/g, "$1")
      .replace(/([,;:])(["”]?)(?:[,;:])+/g, "$1$2")
      .replace(/[\s,;:–—―-]+([.!?])(?=["”)\s]|$)/g, "$1")
      // "cast — [or about a third —], according to": an aside whose second dash is gone
      .replace(/\s+[–—―-]+\s*,/g, ",")
      // An ellipsis needs no dash before it, no gap before a closing mark, and no full stop at the end.
      .replace(/[\s,;:–—―-]* …(?=\s|[.?!]?$)/g, " …")
      .replace(/… (["”])(?=[\s.,;:!?)]|$)/g, "…$1")
      .replace(/ … ?[.!?](?:\s*'')?$/, " …")
      .replace(/…\.(?=["”])/g, "…")
      // A quotation of which nothing is left
      .replace(/[,\s]*["“]\s*…[.,]?["”]/g, " …")
      .replace(/,(["”])\.$/, ".$1")
      .replace(/^[\s,;:.–—―-]+/, "")
      .replace(/[\s,;:–—―-]+(["”]?)$/, "$1")
      .trim()
  );
}

/** The full stop of the sentence, if a cut removed it; inside the quotation marks if all of it is speech. */
function withStop(text: string, sentence: string): string {
  const stop = /([.!?])["”'’)\]]*$/.exec(sentence)?.[1];
  if (stop === undefined || /[.!?…]["”'’)\]]*$/.test(text)) return text;
  return /^["“]?[^"“”]*["”]$/.test(text) ? text.slice(0, -1) + stop + text.slice(-1) : text + stop;
}

/** Capitalises the first word, unless its spelling is fixed ("iPhone"). */
function capitalise(text: string): string {
  return text.replace(/^(["“‘']?)(\p{Ll})(?!\p{Lu})/u, (_, mark: string, letter: string) => mark + upperFirst(letter));
}

/** Proper nouns, "I", and words with more than a first capital ("US", "iPhone"). */
const isAlwaysCapital = ({ text, upos }: Token): boolean =>
  upos === "PROPN" || text === "I" || !/^\p{Lu}\p{Ll}*$/u.test(text);

/** The number of words as a reader counts them. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[.,'’:/&-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
