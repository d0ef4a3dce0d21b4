import type { Span } from "../../text/span.js";
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import { SPEECH_NOUNS } from "../lexicon/en/speech-verbs.js";
import { WEEKDAYS } from "../lexicon/en/time-words.js";
import type { ParseIndex } from "../parse-index.js";
import type { Name } from "../types.js";
import { descriptionRange } from "./description-range.js";
import { isPersonNoun, isProper } from "./noun-kinds.js";

/**
 * [Orr's statement said], [the Lessen Bank report says], [the book by Jon Vale said]: a document speaks for its maker.
 */
export function ownerOfDocument(head: number, index: ParseIndex): Span | null {
  if (!SPEECH_NOUNS.has(index.token(head)?.lemma.toLowerCase() ?? "")) return null;
  for (const child of index.children(head)) {
    const owner =
      possessorOf(child, head, index) ?? authorOf(child, index) ?? agentOf(child, index) ?? ownerOfSite(child, index);
    if (owner) return owner;
  }
  return null;
}

/** The name of a person or an institution at a token. */
function actorAt(token: number | undefined, { nameAt }: ParseIndex): Name | null {
  const name = token === undefined ? null : nameAt(token);
  return name && /^(?:person|organization)$/u.test(name.type) ? name : null;
}

/** [Orr's statement], [the Lessen Bank report] */
function possessorOf(child: number, document: number, index: ParseIndex): Span | null {
  const { deprel = "" } = index.token(child) ?? {};
  if (child >= document || !/^(?:poss|compound|nmod)$/u.test(deprel)) return null;
  return actorAt(child, index) ?? (deprel === "poss" ? properOwner(child, index) : null);
}

/** [Theodora's statement]: one proper noun, though nobody found a name there. */
function properOwner(child: number, index: ParseIndex): Span | null {
  const owner = index.token(child);
  const isOne = owner?.tag === "NNP" && index.nameAt(child) === null && index.leftEdge(child) === child;
  return owner &&
    isOne &&
    isProper(child, index) &&
    !(owner.text.toLowerCase() in WEEKDAYS) &&
    !isPersonNoun(child, index)
    ? { start: owner.start, end: owner.end }
    : null;
}

/** [the book by Jon Vale] */
function authorOf(child: number, index: ParseIndex): Name | null {
  const { deprel, text = "" } = index.token(child) ?? {};
  if (deprel !== "prep" || !/^(?:by|from)$/u.test(text)) return null;
  return firstOf(index.children(child), (object) => actorAt(object, index));
}

/**
 * [a report by a Herald journalist], [read a statement by the council]: people or a body without a name, whose own
 * phrase is printed.
 */
export function describedAuthor(head: number, index: ParseIndex): Span | null {
  if (!SPEECH_NOUNS.has(index.token(head)?.lemma.toLowerCase() ?? "")) return null;
  const next = index.token(head + 1);
  if (!next || !/^(?:by|from)$/u.test(next.text) || (next.head !== head && next.head !== index.token(head)?.head))
    return null;
  const author = index.child(next.index, "pobj");
  const lemma = index.token(author ?? -1)?.lemma.toLowerCase() ?? "";
  if (author === undefined || index.nameAt(author) || !(PERSON_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma)))
    return null;
  const { first, last } = descriptionRange(author, index);
  const [from, to] = [index.token(first), index.token(last)];
  return from && to ? { start: from.start, end: to.end } : null;
}

/** [a statement on the bank's website], [a notice on the Norland Rail site] */
function ownerOfSite(child: number, index: ParseIndex): Name | null {
  const { deprel, text = "" } = index.token(child) ?? {};
  if (deprel !== "prep" || !/^(?:on|in)$/u.test(text)) return null;
  return firstOf(index.children(child), (object) => {
    const isSite = SITES.test(index.token(object)?.lemma ?? "");
    const owner = index.children(object).find((c) => isOwner(index.token(c)?.deprel ?? "", isSite));
    return actorAt(owner, index);
  });
}

function firstOf(tokens: readonly number[], find: (token: number) => Name | null): Name | null {
  for (const token of tokens) {
    const found = find(token);
    if (found) return found;
  }
  return null;
}

const SITES = /^(?:website|site|blog|page|feed|account)$/iu;

const isOwner = (deprel: string, isSite: boolean): boolean => deprel === "poss" || (isSite && deprel === "compound");

/** Verbs of making a document, in base form: their agent words it. Whoever sees or obtains it does not. */
const MADE = /^(?:write|sign|file|send|issue|submit|release|author|draft|compile|put|make|post)$/u;

/** [a letter signed by Orr], [a notice sent out by the bank] */
function agentOf(child: number, index: ParseIndex): Name | null {
  const { deprel, lemma = "" } = index.token(child) ?? {};
  if (deprel !== "acl" || !MADE.test(lemma)) return null;
  const by = index.child(child, "agent");
  const object = by === undefined ? undefined : index.child(by, "pobj");
  return actorAt(object, index);
}
