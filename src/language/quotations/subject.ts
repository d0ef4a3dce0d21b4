import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import { SPEECH_NOUNS } from "../lexicon/en/speech-verbs.js";
import type { ParseIndex } from "./parse-index.js";

const SUBJECT = /^(?:nsubj|nsubjpass)$/u;

/** How many clauses a missing subject is looked for upwards. */
const MOST_STEPS = 6;

/**
 * The token that is the subject of a verb, also where the verb leans on another one for it: [X stood up and said], [X left, adding that],
 * [by saying], [X, who said], [a letter saying]. `null` where the parse gives none.
 */
export function findSubject(verb: number, index: ParseIndex): number | null {
  let at = verb;
  let thing: number | null = null;
  for (let step = 0; step < MOST_STEPS; step++) {
    const own = ownSubject(at, verb, index);
    const token = index.token(at);
    if (!token) return null;
    if (own !== null) {
      const subject = relativeAntecedent(own, at, index) ?? own;
      // A verb that leans on another clause leans on one with somebody in it: [He said the raids had helped and called them fair].
      if (at === verb || speaks(subject, index)) return subject;
      thing ??= subject;
    }
    if (token.head === at) return thing;
    switch (token.deprel) {
      case "relcl":
        return token.head;
      case "acl":
        if (speaks(token.head, index) && !isRecipient(token.head, index)) return token.head;
        at = token.head;
        break;
      case "conj":
      case "xcomp":
      case "advcl":
      case "aux":
      case "auxpass":
      case "pcomp":
      case "prep":
      case "ccomp":
      case "dep":
      case "amod":
      case "parataxis":
      case "dobj":
      case "pobj":
        at = token.head;
        break;
      default:
        return thing;
    }
  }
  return thing;
}

/** [a man calling for calm] calls himself; in [held signs calling for calm] it is whoever held them. */
function speaks(noun: number, index: ParseIndex): boolean {
  const token = index.token(noun);
  if (!token) return false;
  const lemma = token.lemma.toLowerCase();
  return (
    token.upos === "PRON" || index.nameAt(noun) !== null || PERSON_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma)
  );
}

/** [sent a letter to members saying]: the letter says it, not those who get it. */
function isRecipient(noun: number, index: ParseIndex): boolean {
  const to = index.token(index.token(noun)?.head ?? -1);
  const sent = to?.text.toLowerCase() === "to" ? index.token(to.head) : undefined;
  if (!sent || index.token(noun)?.deprel !== "pobj") return false;
  const isWritten = (at: number): boolean => SPEECH_NOUNS.has(index.token(at)?.lemma.toLowerCase() ?? "");
  return isWritten(sent.index) || index.children(sent.index).some((c) => c < noun && isWritten(c));
}

/** [was told by the clerk]: the clerk tells; but in [She was joined by the clerk and said] it is she who says. */
function ownSubject(verb: number, asked: number, index: ParseIndex): number | null {
  let passive: number | null = null;
  for (const child of index.children(verb)) {
    const { deprel } = index.token(child) ?? {};
    if (deprel === "nsubj") return bearerOf(child, verb, index) ?? child;
    if (deprel === "nsubjpass") passive = child;
  }
  if (passive === null) return null;
  return verb === asked ? (findAgent(verb, index) ?? passive) : passive;
}

/** [Veteran MP] and former minister [Jon Vale] said: of two subjects that "and" joins, the office is the person's who is named behind it. */
function bearerOf(office: number, verb: number, index: ParseIndex): number | null {
  const isJoined = index.children(office).some((c) => index.token(c)?.deprel === "cc");
  if (!isJoined || index.nameAt(office) !== null) return null;
  const named = index
    .children(verb)
    .find((c) => c > office && c < verb && index.token(c)?.deprel === "nsubj" && index.nameAt(c)?.type === "person");
  return named ?? null;
}

/** [was told by the clerk] */
export function findAgent(verb: number, index: ParseIndex): number | null {
  for (const child of index.children(verb)) {
    if (index.token(child)?.deprel !== "agent") continue;
    for (const object of index.children(child)) if (index.token(object)?.deprel === "pobj") return object;
  }
  return null;
}

/** [Ms Orr, who said]: the noun that the relative clause hangs on. */
function relativeAntecedent(subject: number, verb: number, index: ParseIndex): number | null {
  const token = index.token(subject);
  const clause = index.token(verb);
  if (!token || !clause || !/^(?:WP|WDT)$/u.test(token.tag)) return null;
  return clause.deprel === "relcl" || clause.deprel === "acl" ? clause.head : null;
}

export const isSubject = (deprel: string): boolean => SUBJECT.test(deprel);
