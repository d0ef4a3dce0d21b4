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
  for (let step = 0; step < MOST_STEPS; step++) {
    const own = ownSubject(at, index);
    const token = index.token(at);
    if (!token) return null;
    if (own !== null) return relativeAntecedent(own, at, index) ?? own;
    if (token.head === at) return null;
    switch (token.deprel) {
      case "acl":
      case "relcl":
        return token.head;
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
        at = token.head;
        break;
      default:
        return null;
    }
  }
  return null;
}

function ownSubject(verb: number, index: ParseIndex): number | null {
  let passive: number | null = null;
  for (const child of index.children(verb)) {
    const { deprel } = index.token(child) ?? {};
    if (deprel === "nsubj") return child;
    if (deprel === "nsubjpass") passive = child;
  }
  if (passive === null) return null;
  return findAgent(verb, index) ?? passive;
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
