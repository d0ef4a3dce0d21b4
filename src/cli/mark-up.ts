import type { Analysis, Chain, Quotation, Sentence, Timex, Token } from "../language/types.js";
import type { Extraction } from "../pipeline.js";
import type { Stage } from "../stages.js";
import type { Span } from "../text/span.js";

type Document = Extraction["document"];

/** A stretch of the article with the label that is printed after it: [Ada Orr](person). */
interface Mark extends Span {
  readonly label: string;
}

/** How text, marked words and their labels are shown. No pen lets a control character through. */
export interface Pens {
  readonly text: (text: string) => string;
  readonly words: (text: string) => string;
  readonly label: (text: string) => string;
}

/**
 * A stage as text for people: the article's paragraphs with what the stage found marked in place. Null for the stage
 * "analysis", which is too much for one text.
 *
 *     ¶1  [Norland Rail](organization 1) will close the line [in May](2031-05).
 */
export function markUpStage({ document, analysis }: Extraction, stage: Stage, pens: Pens): string | null {
  switch (stage) {
    case "document":
      return `${pens.text(facts(document))}\n\n${paragraphs(document, [], pens)}`;
    case "tokens":
      return pens.text(analysis.sentences.map((sentence) => tokenTable(sentence, analysis)).join("\n"));
    case "entities":
      return paragraphs(document, analysis.names.map(nameMark), pens);
    case "dates":
      return `published: ${document.published?.value ?? "unknown"}\n\n${paragraphs(document, analysis.times.map(timeMark), pens)}`;
    case "quotations":
      return paragraphs(document, quotationMarks(analysis), pens);
    case "coreference":
      return `${paragraphs(document, chainMarks(analysis.chains), pens)}\n${pens.text(chainList(analysis.chains))}`;
    case "analysis":
      return null;
  }
}

const nameMark = ({ start, end, type }: Analysis["names"][number]): Mark => ({ start, end, label: type });

const timeMark = ({ start, end, type, value }: Timex): Mark => ({
  start,
  end,
  label: `${type === "DATE" ? "" : `${type.toLowerCase()} `}${value ?? "not resolved"}`,
});

function quotationMarks({ quotations, chains }: Analysis): Mark[] {
  const nameAt = new Map(chains.flatMap(({ name, mentions }) => mentions.map(({ start }) => [start, name] as const)));
  const speakerOf = ({ speaker }: Quotation): string => {
    if (!speaker) return "speaker unknown";
    const name = nameAt.get(speaker.start);
    return name && name !== speaker.text ? `${speaker.text} = ${name}` : speaker.text;
  };
  return quotations
    .filter(({ speech }) => speech)
    .map((quotation) => ({
      start: quotation.start,
      end: quotation.end,
      label: quotation.kind === "direct" ? speakerOf(quotation) : `indirect, ${speakerOf(quotation)}`,
    }));
}

const chainMarks = (chains: readonly Chain[]): Mark[] =>
  chains.flatMap(({ mentions }, i) => mentions.map(({ start, end }) => ({ start, end, label: String(i + 1) })));

const chainList = (chains: readonly Chain[]): string =>
  chains
    .map(({ name, type, mentions }, i) => {
      const reasons = mentions.map(({ text, reason }) => `\n     ${text}: ${reason}`).join("");
      return `${String(i + 1).padStart(3)}  ${name} (${type})${reasons}\n`;
    })
    .join("");

const facts = ({ title, published, dateline, source, byline, language, url }: Document): string =>
  Object.entries({ title, published, dateline, source, byline, language, url: url ? { value: url, from: "" } : null })
    .map(([name, fact]) => {
      const origin = fact?.from ? ` (from the ${fact.from})` : "";
      return `${name}: ${fact?.value ?? "unknown"}${origin}`;
    })
    .join("\n");

/** One line per paragraph, with its number and its marks. */
function paragraphs({ text, paragraphs }: Document, marks: readonly Mark[], pens: Pens): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return paragraphs
    .map(({ start, end }, i) => {
      const first = next;
      while ((sorted[next]?.start ?? end) < end) next++;
      const within = sorted.slice(first, next).filter((mark) => mark.start >= start);
      return `¶${i + 1}  ${markUp(text, { start, end }, within, pens).replace(/\s+/gu, " ")}\n`;
    })
    .join("\n");
}

/** Inserts marks into a stretch of text. Marks may lie in one another; where two cross, the second is cut short. */
function markUp(text: string, { start, end }: Span, marks: readonly Mark[], pens: Pens): string {
  let shown = "";
  let at = start;
  const open: Mark[] = [];
  const closeUpTo = (offset: number): void => {
    for (let mark = open.at(-1); mark && mark.end <= offset; mark = open.at(-1)) {
      shown += `${pens.words(text.slice(at, mark.end))}]${pens.label(`(${mark.label})`)}`;
      at = Math.max(at, mark.end);
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    shown += `${(open.length > 0 ? pens.words : pens.text)(text.slice(at, mark.start))}[`;
    at = mark.start;
    open.push({ ...mark, end: Math.min(mark.end, open.at(-1)?.end ?? end) });
  }
  closeUpTo(end);
  return shown + pens.text(text.slice(at, end));
}

/** The tokens of a sentence, one per line: index, word, lemma, tag, and the relation to its head. */
function tokenTable({ firstToken, endToken, index }: Sentence, { tokens }: Analysis): string {
  const rows = tokens
    .slice(firstToken, endToken)
    .map((token) => [String(token.index), token.text, token.lemma, token.tag, token.deprel, headOf(token, tokens)]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `sentence ${index}\n${lines.join("\n")}\n`;
}

const headOf = ({ head, index }: Token, tokens: readonly Token[]): string =>
  head === index ? "" : `-> ${tokens[head]?.text ?? ""} ${head}`;
