import { countryNamed, countryOfPeople } from "../lexicon/en/countries.js";
import { isPaper, ORGANIZATION_ENDINGS } from "../lexicon/en/name-nouns.js";
import { ONE_OF_SEVERAL, ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { ParseIndex } from "../parse-index.js";
import type { Name, Quotation, Token } from "../types.js";

const FORM_OF_ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Sen|Rep|Gov|Gen|Prof|Rev)\.?$/u;

/**
 * Names of speakers that no earlier step found: [Cardinal Teodor Vaal said]. Proper nouns that are the subject of a
 * verb of saying are a name, so that [the cardinal] and [he] have an antecedent. In text order.
 */
export function findSpeakerNames(quotations: readonly Quotation[], index: ParseIndex): Name[] {
  const found = new Map<number, Name>();
  for (const { speaker } of quotations) {
    if (!speaker || found.has(speaker.start)) continue;
    const name = readName(index.tokenFrom(speaker.start), index.tokenFrom(speaker.end - 1), index);
    if (name) found.set(speaker.start, name);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** In tokens, office included. */
const LONGEST_NAME = 7;

/** All words must be proper nouns, and none may be part of a name. The office before them is the title. */
function readName(first: number, last: number, index: ParseIndex): Name | null {
  if (last - first >= LONGEST_NAME) return null;
  for (let i = first; i <= last; i++) {
    const token = index.token(i);
    if (!token || index.nameAt(i) || !/^(?:PROPN|PUNCT|PART)$/u.test(token.upos)) return null;
  }
  let start = first;
  while (start < last && isTitle(index.token(start)?.text ?? "", index.token(start)?.lemma ?? "")) start++;
  const from = index.token(start);
  const to = index.token(last);
  if (!from || !to || !/^\p{Lu}/u.test(from.text) || !/\p{L}/u.test(to.text) || isTitle(to.text, to.lemma)) return null;
  const title = index.token(first);
  return {
    start: from.start,
    end: to.end,
    firstToken: start,
    endToken: last + 1,
    text: index.parse.text.slice(from.start, to.end),
    type: isBody(to, last > start) || isPaper(index.token(last - 1)?.text ?? "", to.text) ? "organization" : "person",
    label: "",
    title: start > first && title ? { start: title.start, end: index.token(start - 1)?.end ?? title.end } : null,
    reason: "speaks",
  };
}

/** [Human Rights Watch], [the Bank] */
const isBody = ({ text, lemma }: Token, isLong: boolean): boolean =>
  ORGANIZATION_NOUNS.has(lemma.toLowerCase()) || (isLong && ORGANIZATION_ENDINGS.has(text.toLowerCase()));

const isTitle = (text: string, lemma: string): boolean =>
  FORM_OF_ADDRESS.test(text) || PERSON_NOUNS.has(lemma.toLowerCase());

/** Both lists in text order, without [the Cardinal]: an office with a capital is a description. */
export function mergeNames(given: readonly Name[], found: readonly Name[], index: ParseIndex): Name[] {
  const names = given.filter((name) => !isOffice(name, index));
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

function isOffice({ firstToken, endToken }: Name, index: ParseIndex): boolean {
  const token = index.token(firstToken);
  if (!token || endToken - firstToken > 1) return false;
  const isArticle = (i: number): boolean => {
    const word = index.token(i)?.text.toLowerCase() ?? "";
    return word === "the" || ONE_OF_SEVERAL.has(word);
  };
  // [the Cardinal], [the Oregon Democrat], [another Oregon Democrat]
  return PERSON_NOUNS.has(token.lemma.toLowerCase())
    ? isArticle(firstToken - 1) || isArticle(index.leftEdge(firstToken))
    : isOneOfPeople(firstToken, index) && isArticle(index.leftEdge(firstToken));
}

/** [the Norwegian said], [the Oregon Democrat said]: a member of a people, if it is a subject in the singular. */
export function isOneOfPeople(head: number, index: ParseIndex): boolean {
  const token = index.token(head);
  if (!token || !/^(?:NN|NNP)$/u.test(token.tag) || !/^nsubj/u.test(token.deprel)) return false;
  return countryOfPeople(token.text) !== null && countryNamed(token.text) === null;
}
