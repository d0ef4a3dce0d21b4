import { asksForPreposition, VERBS_OF_CAUSING, VERBS_OF_FINDING } from "../../language/lexicon/en/verb-prepositions.js";
import { words } from "../../language/lexicon/words.js";
import type { Token } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { headOrSelf, isToDo } from "../tree-walks.js";
import { opener } from "./phrases.js";

/*
 * What the words before it ask for, although the parser may call it a circumstance. It is never left out, and a
 * sentence that ends before it stops too early.
 */

/** Nouns that a clause with "that" completes. */
const CONTENT_NOUNS = words(
  "accusation allegation assurance belief charge claim conclusion concern doubt evidence fear finding guarantee hint hope " +
    "idea impression indication notion possibility proof prospect report rumour rumor sign suggestion suspicion view warning",
);

interface Requirement {
  readonly name: string;
  readonly test: (dependent: Token, tree: Tree) => boolean;
}

const REQUIREMENTS: readonly Requirement[] = [
  // "accused the mayor [of theft]", "set the barn [on fire]"
  { name: "the preposition of a verb with an object", test: isAskedFor },
  // "consoled herself [with the thought]"
  { name: "what follows a reflexive object", test: followsReflexive },
  // "found the clerks [opening letters]"
  {
    name: "what somebody is found at",
    test: (dependent, tree) => {
      const verb = verbOfObject(dependent, tree);
      return verb !== null && dependent.tag === "VBG" && VERBS_OF_FINDING.has(verb.lemma) && isClose(dependent, tree);
    },
  },
  // "charged the clerks [to report]", "used the law [to win votes]"
  {
    name: "what somebody is made to do",
    test: (dependent, tree) => {
      const verb = verbOfObject(dependent, tree);
      return verb !== null && isToDo(tree, dependent) && VERBS_OF_CAUSING.has(verb.lemma) && isClose(dependent, tree);
    },
  },
  // "it is hard [for her to lose]", "it was a mistake [to sell]"
  {
    name: "what an empty subject stands for",
    test: (dependent, tree) => {
      const verb = headOrSelf(tree, dependent);
      const subject = tree.child(verb, "nsubj", "expl");
      return (
        /^(?:advcl|acl|xcomp|ccomp)$/.test(dependent.deprel) &&
        isToDo(tree, dependent) &&
        dependent.index > verb.index &&
        subject?.text.toLowerCase() === "it" &&
        tree.child(verb, "acomp", "attr") !== null
      );
    },
  },
  // "the first accord [binding both states]", "the only port [that is open]"
  {
    name: "what the first or only one is first of",
    test: (dependent, tree) =>
      /^(?:acl|relcl)$/.test(dependent.deprel) &&
      isClose(dependent, tree) &&
      isSingledOut(headOrSelf(tree, dependent), tree),
  },
  // "as cheap [as it looks]", "more [than a guess]"
  {
    name: "the other side of a comparison",
    test: (dependent, tree) => {
      const word = opener(dependent, tree).toLowerCase();
      const head = headOrSelf(tree, dependent);
      const isCompared = (token: Token): boolean =>
        /^(?:JJ|RB)/.test(token.tag) || tree.children(token).some((child) => isMeasure(child, dependent));
      return (
        word === "than" || (word === "as" && dependent.index > head.index && !/^V/.test(head.tag) && isCompared(head))
      );
    },
  },
  // "saw no evidence in the report [that he lied]": the clause that the parser attached to the noun between
  {
    name: "what evidence is evidence of",
    test: (dependent, tree) => {
      const object = dependent.deprel === "prep" ? tree.child(dependent.head, "dobj") : null;
      const between = tree.child(dependent, "pobj");
      if (!object || !between || !CONTENT_NOUNS.has(object.lemma) || object.index > dependent.index) return false;
      const clause = tree.child(between, "acl");
      return clause !== null && opener(clause, tree).toLowerCase() === "that" && !CONTENT_NOUNS.has(between.lemma);
    },
  },
  // "a bill [to close the port]", unlike "the northern plan [to close the port]"
  {
    name: "what a noun is to do",
    test: (dependent, tree) =>
      dependent.deprel === "acl" &&
      isToDo(tree, dependent) &&
      isClose(dependent, tree) &&
      tree
        .children(dependent.head)
        .every(({ deprel, index }) => /^(?:det|poss)$/.test(deprel) || index >= dependent.head),
  },
];

/** What has been found out of a token: each place where a sentence may end asks of the same ones again. */
const known = new WeakMap<Token, boolean>();

/** Whether something that would pass for a circumstance is asked for. */
export function isRequired(dependent: Token, tree: Tree): boolean {
  const found = known.get(dependent) ?? REQUIREMENTS.some(({ test }) => test(dependent, tree));
  known.set(dependent, found);
  return found;
}

function isAskedFor(preposition: Token, tree: Tree): boolean {
  const verb = verbOfObject(preposition, tree);
  return verb !== null && preposition.deprel === "prep" && asksForPreposition(verb.lemma, preposition.text);
}

function followsReflexive(preposition: Token, tree: Tree): boolean {
  const object = preposition.deprel === "prep" ? tree.child(preposition.head, "dobj") : null;
  return object !== null && /^\p{L}+sel(?:f|ves)$/iu.test(object.text) && preposition.index === object.index + 1;
}

/** The verb whose object or passive subject comes before a dependent of the verb or of its object. */
function verbOfObject(dependent: Token, tree: Tree): Token | null {
  const head = headOrSelf(tree, dependent);
  const verb = head.deprel === "dobj" ? headOrSelf(tree, head) : head;
  const object = /^V/.test(verb.tag) ? tree.child(verb, "dobj", "nsubjpass") : null;
  return object && object.index < dependent.index && dependent.index > verb.index ? verb : null;
}

/** "[as] easy as", "[such] rents as" */
const isMeasure = ({ text, index }: Token, dependent: Token): boolean =>
  index < dependent.index && /^(?:as|so|such|same)$/i.test(text);

/** Without a comma before it. */
const isClose = (dependent: Token, tree: Tree): boolean =>
  !/^[,–—-]$/.test(tree.tokens[tree.reach(dependent).firstToken - 1]?.text ?? "");

/** "the [first] accord", "the [only] port", "the [largest] firm": the noun is nothing without what it is first of. */
function isSingledOut(noun: Token, tree: Tree): boolean {
  const before = tree.children(noun).filter(({ index }) => index < noun.index);
  return (
    before.some(({ deprel, text }) => deprel === "poss" || /^the$/i.test(text)) &&
    before.some(
      ({ text, tag }) => (tag === "JJS" && !/^latest$/i.test(text)) || /^(?:first|last|only|sole|same)$/i.test(text),
    )
  );
}
