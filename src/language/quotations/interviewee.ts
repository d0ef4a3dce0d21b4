import type { Document } from "../../document/types.js";
import { JOURNALISTS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import { INTERVIEWING_VERBS } from "../lexicon/en/speech-verbs.js";
import type { ParseIndex } from "../parse-index.js";
import type { Name } from "../types.js";

type Titled = Pick<Document, "paragraphs" | "title">;

/** An introduction names few. */
const MOST_PEOPLE = 20;

/** In heads: Vale, minister, to, spoke. */
const LONGEST_WAY = 4;

/** Whom the title or the introduction of an interview presents, or else the one person whom they name. */
export function findInterviewee(document: Titled, index: ParseIndex): Name | null {
  const first = document.paragraphs.find(({ turn }) => turn);
  if (!first) return null;
  const end = index.tokenFrom(first.start);
  const people: Name[] = [];
  for (let i = 0; i < end && people.length < MOST_PEOPLE; i++) {
    const name = index.nameAt(i);
    if (name?.type === "person" && !people.some((person) => isShortFor(name, person))) people.push(name);
    i = Math.max(i, (name?.endToken ?? 0) - 1);
  }
  const title = document.title?.value ?? "";
  const choices = [
    people.filter(({ text }) => title.includes(text.split(" ").at(-1) ?? text)),
    people.filter((name) => isPresented(name, index)),
    people.filter((name) => hasOffice(name, index)),
    people,
  ];
  return choices.find(({ length }) => length === 1)?.[0] ?? null;
}

/** [interviewed Jon Vale], [spoke to Trade Minister Jon Vale], [Jon Vale answered questions] */
function isPresented({ firstToken, endToken }: Name, { token }: ParseIndex): boolean {
  // [Vale spoke to Harbour News reporter Ada Lorne]
  if (JOURNALISTS.has(token(firstToken - 1)?.text.toLowerCase() ?? "")) return false;
  let at = token(endToken - 1);
  for (let steps = 0; at && steps < LONGEST_WAY; steps++) {
    if (at.upos === "VERB") return INTERVIEWING_VERBS.has(at.lemma);
    if (at.head === at.index) return false;
    at = token(at.head);
  }
  return false;
}

/** [Harbour chief Jon Vale] talks to Ada Lorne: who has an office is asked. */
function hasOffice({ firstToken }: Name, { token }: ParseIndex): boolean {
  const noun = token(firstToken - 1);
  const lemma = noun?.lemma.toLowerCase() ?? "";
  return /^NNP?$/u.test(noun?.tag ?? "") && PERSON_NOUNS.has(lemma) && !JOURNALISTS.has(lemma);
}

/** [Lorne] for [Ada Lorne] */
const isShortFor = (name: Name, full: Name): boolean => full.text === name.text || full.text.endsWith(` ${name.text}`);
