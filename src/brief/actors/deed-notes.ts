import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import { joinNames } from "../../text/join-names.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { FINITE } from "../tree-walks.js";

/*
 * What a deed needs in brackets, since it stands next to its actor and without its sentence.
 */

/** "[will] close", "[did] [not] close": what belongs to the verb. */
export const isVerbal = ({ deprel }: Token): boolean => /^(aux|auxpass|neg)$/.test(deprel);

/** Of Ada Orr: "[Ada Orr and Ben Ash] are in Lund", where the article may have "the two". */
export function withOthers(reading: Reading, verb: Token, subject: Token): string {
  const { tree } = reading;
  const finite = [verb, ...tree.children(verb).filter(isVerbal)].find(({ tag }) => FINITE.test(tag));
  const isPlural = finite?.tag === "VBP" || finite?.text.toLowerCase() === "were";
  if (!isPlural) return "";
  if (tree.child(subject, "conj") !== null) return `[${phraseOf(reading, subject) ?? "with others"}] `;
  const { firstToken, endToken } = tree.reach(subject);
  const group = reading
    .mentionsFrom(tree.tokens[firstToken]?.start ?? -1)
    .filter(({ mention }) => mention.endToken === endToken)
    .map(({ chain }) => chain.name);
  return group.length > 1 ? `[${joinNames(group)}] ` : "";
}

/** In tokens. */
const LONGEST_SUBJECT = 8;

/**
 * "Ben Ash said Norland Rail will close": of Norland Rail, "will close [according to Ben Ash]". Not if one of its own
 * people speaks for it: "its chairwoman said".
 */
export function sayWho(reading: Reading, verb: Token, own: ReadonlySet<number | undefined>): string {
  const { tree } = reading;
  const report = verb.deprel === "ccomp" ? tree.head(verb) : null;
  const teller = report && tree.child(report, "nsubj");
  if (!report || !teller || !ACTOR_SPEECH_VERBS.has(report.lemma) || own.has(teller.index)) return "";
  const { firstToken, endToken } = tree.reach(teller);
  for (let i = firstToken; i < Math.min(endToken, firstToken + LONGEST_SUBJECT); i++) if (own.has(i)) return "";
  if (/^(?:W|DT|CD)/.test(teller.tag) || reading.quotationAt(teller.index)) return "";
  const name = teller.tag === "PRP" ? nameOf(reading, teller) : phraseOf(reading, teller);
  return name ? ` [according to ${name}]` : "";
}

/** The name of somebody whom a pronoun refers to. */
function nameOf(reading: Reading, { start, index }: Token): string | null {
  const sentence = reading.sentenceAt(start);
  const found = sentence && reading.mentionsIn(sentence).find(({ mention }) => mention.firstToken === index);
  return found?.chain.name ?? null;
}

/** A noun with what belongs to it, if that is short, as it is written inside a sentence. */
function phraseOf(reading: Reading, noun: Token): string | null {
  const { tree } = reading;
  const range = tree.reach(noun);
  if (range.endToken - range.firstToken > LONGEST_SUBJECT) return null;
  const text = reading.text(tree.span(range)).replace(/[\s,;:–—-]+$/u, "");
  const first = tree.tokens[range.firstToken];
  const isPlain = /^(?:DT|PRP\$|JJ|CD|NNS?|VB[GN])$/.test(first?.tag ?? "") && !reading.nameAt(range.firstToken);
  return isPlain && /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Ms Orr['s] resigned" → "[has] resigned": the first word, where it is written together with the subject. */
export function openWithWord(tree: Tree, text: string, firstToken: number): string {
  const clitic = /^['’](s|ve|ll|d|re|m)(?=\s)/iu.exec(text);
  if (!clitic) return text;
  const next = tree.tokens[firstToken + 1];
  const verb = tree.tokens.slice(firstToken + 1, firstToken + 4).find(({ tag }) => /^VB/.test(tag)) ?? next;
  const isPerfect =
    /^(?:been|had|got)$/i.test(next?.text ?? "") ||
    (/^VB[DN]$/.test(verb?.tag ?? "") && tree.tokens[firstToken]?.deprel === "aux");
  const word = {
    s: isPerfect ? "has" : "is",
    d: verb?.tag === "VB" ? "would" : "had",
    ve: "have",
    ll: "will",
    re: "are",
    m: "am",
  }[clitic[1]?.toLowerCase() ?? ""];
  return word ? `[${word}]${text.slice(clitic[0].length)}` : text;
}
