import { AGENT_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { AIM_NOUNS, TASK_NOUNS } from "../../language/lexicon/en/commitment-words.js";
import { CONDITION_MARKS } from "../../language/lexicon/en/date-words.js";
import type { Analysis, Token } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { FINITE, isPast, topDown } from "../tree-walks.js";
import { findReports } from "./reports.js";
import { agentOf, findSubject, type SubjectOf } from "./subjects.js";
import type { Predicate } from "./types.js";

/** All verbs except auxiliaries, by token index. Time grows with the number of tokens. */
export function findPredicates(tree: Tree, analysis: Pick<Analysis, "quotations">): ReadonlyMap<number, Predicate> {
  const verbs = tree.tokens.filter((token) => isPredicate(tree, token));
  const subjects = new Map<number, SubjectOf>();
  // From the top, so that the subject of the verb above is known already, however deep the sentence nests.
  for (const { index, upos } of topDown(tree))
    if (upos === "VERB" || upos === "AUX") findSubject(tree, index, subjects);
  const reports = findReports(tree, analysis.quotations, (verb) => findSubject(tree, verb, subjects).subject);
  const conditions = findConditions(tree);
  return new Map(
    verbs.map((verb) => [
      verb.index,
      {
        head: verb.index,
        sentence: verb.sentence,
        ...readVerbGroup(tree, verb),
        ...findSubject(tree, verb.index, subjects),
        agent: agentOf(tree, verb.index),
        object: tree.child(verb.index, "dobj")?.index ?? null,
        report: reports.get(verb.index) ?? null,
        condition: conditions.of(verb),
        conditional: conditions.inside(verb),
      },
    ]),
  );
}

/**
 * Verbs, and participles that the tagger took for adjectives: "could be [crippled]", "are [committed] to rebuilding
 * it".
 */
function isPredicate(tree: Tree, token: Token): boolean {
  if (token.deprel === "aux" || token.deprel === "auxpass") return false;
  if (token.upos === "VERB" || token.upos === "AUX") return true;
  if (token.deprel === "acomp" && /ed$/i.test(token.text) && bindsTo(tree, token)) return true;
  return tree
    .children(token.index)
    .some(({ deprel, tag }) => deprel === "auxpass" || (deprel === "aux" && tag === "MD"));
}

/** "committed [to rebuilding] it", "dedicated [to its defence]" */
const bindsTo = (tree: Tree, { index }: Token): boolean =>
  tree.children(index).some(({ deprel, text }) => deprel === "prep" && text.toLowerCase() === "to");

/** "[wo] [n't]", "['ll]": forms separated by the tokenizer. */
const FULL_FORMS: Readonly<Record<string, string>> = {
  "'ll": "will",
  "’ll": "will",
  wo: "will",
  "'d": "would",
  "’d": "would",
  ca: "can",
  sha: "shall",
};

type VerbGroup = Pick<
  Predicate,
  "group" | "modal" | "form" | "tense" | "perfect" | "progressive" | "passive" | "negated"
>;

function readVerbGroup(tree: Tree, verb: Token): VerbGroup {
  const group = tree.children(verb.index).filter(({ deprel, index }) => isGroupPart(deprel) && index < verb.index);
  // "it will control sales and [is] aimed at them": a verb with a finite auxiliary of its own shares none
  const isComplete = group.some(({ tag }) => /^(?:MD|TO|VBZ|VBP|VBD)$/.test(tag));
  const shared = isComplete ? group : sharedAuxiliaries(tree, verb, group);
  const modalToken = shared.find((token) => token.tag === "MD" && !isHad(token, shared, verb));
  const modal = modalToken
    ? (FULL_FORMS[modalToken.text.toLowerCase()] ?? modalToken.text.toLowerCase())
    : periphrastic(tree, verb);
  const finite = shared.find(({ tag, deprel }) => FINITE.test(tag) && deprel !== "neg");
  const form = readForm(verb, shared, finite);
  return {
    group: group.map(({ index }) => index),
    modal,
    form,
    tense: readTense(modal, form, finite ?? verb),
    perfect:
      shared.some(
        (token) =>
          isHad(token, shared, verb) ||
          ((tree.lemma(token.index) === "have" || /^['’]ve$/i.test(token.text)) && token.deprel === "aux"),
      ) &&
      // "has been going"
      (/^VB[ND]$/.test(verb.tag) || (verb.tag === "VBG" && shared.some(({ text }) => /^been$/i.test(text)))),
    progressive: verb.tag === "VBG" && shared.some((token) => tree.lemma(token.index) === "be"),
    passive: group.some(({ deprel }) => deprel === "auxpass") || (verb.tag === "VBN" && verb.deprel === "acl"),
    negated: isNegated(tree, verb, modal),
  };
}

/** "he['d] been told", which the tagger takes for "would": a participle follows. */
function isHad({ text, index }: Token, group: readonly Token[], verb: Token): boolean {
  const next = group.find((token) => token.index > index && token.deprel !== "neg") ?? verb;
  return /^['’]d$/i.test(text) && next.tag === "VBN";
}

const isGroupPart = (deprel: string): boolean => deprel === "aux" || deprel === "auxpass" || deprel === "neg";

const MOST_CONJUNCTS = 12;

/** The second of two verbs shares the auxiliaries of the first: "it will cut prices and [open] its network". */
function sharedAuxiliaries(tree: Tree, verb: Token, own: readonly Token[]): readonly Token[] {
  let at: Token = verb;
  for (let steps = 0; at.deprel === "conj" && steps < MOST_CONJUNCTS; steps++) {
    const head = tree.head(at);
    if (!head || tree.child(at.index, "nsubj", "nsubjpass", "expl")) return own;
    const group = tree.children(head.index).filter(({ deprel }) => deprel === "aux");
    const bare = group.some(({ tag }) => tag === "MD" || tag === "TO");
    if (
      bare &&
      (/^VBP?$/.test(verb.tag) || (verb.tag === "VBD" && !isPast(tree, verb)) || (verb.tag === "VBN" && own.length > 0))
    )
      return [...group, ...own];
    at = head;
  }
  return own;
}

/** "is [going] to cut", "is [to] cut", "said it was [to] be cut": the infinitive carries the meaning. */
function periphrastic(tree: Tree, verb: Token): string | null {
  if (verb.deprel !== "xcomp") return null;
  const head = tree.head(verb);
  if (!head || !tree.children(verb.index).some(({ tag }) => tag === "TO")) return null;
  // "going [on] to say": what comes next, not the future
  if (tree.lemma(head.index) === "go" && head.tag === "VBG")
    return tree.tokens[head.index + 1]?.text.toLowerCase() === "on" ? null : "going to";
  const now = /^VB[ZP]$/.test(head.tag) || (head.tag === "VBD" && head.deprel === "ccomp");
  const copula = tree.lemma(head.index) === "be" && now && head.index < verb.index && !isAim(tree, head, verb);
  const other = tree
    .children(head.index)
    .some(
      ({ deprel, text, index }) =>
        /^(?:attr|acomp)$/.test(deprel) || (deprel === "prep" && index > head.index) || text === "yet",
    );
  return copula && !other ? "is to" : null;
}

/**
 * "Our [task] is to rebuild it", "[What they want] is to rebuild it": an aim, not the future. "200 [jobs] are to be
 * cut" is the future.
 */
function isAim(tree: Tree, copula: Token, verb: Token): boolean {
  if (tree.child(copula.index, "csubj")) return true;
  const subject = tree.child(copula.index, "nsubj");
  if (subject?.tag === "DT") return true; // "this is to prevent it"
  if (subject?.tag === "WDT") return isAimOfThing(tree, copula, verb);
  if (subject === null) return false;
  // "[One] of the goals is to help", "[part] of the job is to listen"
  const isOneOf = subject.tag === "CD" || /^(?:part|most|some|half)$/i.test(subject.text);
  const of = isOneOf ? tree.child(subject.index, "prep") : null;
  const kind = of && tree.child(of.index, "pobj");
  if (kind && (AIM_NOUNS.has(tree.lemma(kind.index)) || TASK_NOUNS.has(tree.lemma(kind.index)))) return true;
  // "[450 jobs] are to go"
  if (tree.child(subject.index, "nummod") !== null && subject.tag === "NNS") return false;
  const isTask = TASK_NOUNS.has(tree.lemma(subject.index)) && tree.child(verb.index, "auxpass") === null;
  return AIM_NOUNS.has(tree.lemma(subject.index)) || isTask;
}

/** "Their [answer], which is to ignore it, failed", unlike "the [bank], which is to close", "a bridge which is to open". */
function isAimOfThing(tree: Tree, copula: Token, verb: Token): boolean {
  // "its own law, which is to say none"
  if (tree.lemma(verb.index) === "say" && tree.child(verb.index, "nsubj", "ccomp") === null) return true;
  const thing = copula.deprel === "relcl" ? tree.head(copula) : null;
  if (thing?.upos !== "NOUN" || AGENT_NOUNS.has(tree.lemma(thing.index))) return false;
  return tree.child(verb.index, "dobj") !== null;
}

function readForm(verb: Token, group: readonly Token[], finite: Token | undefined): Predicate["form"] {
  if (finite || /^(VBZ|VBP|VBD)$/.test(verb.tag)) return "finite";
  if (group.some(({ tag }) => tag === "TO")) return "infinitive";
  if (verb.tag === "VBG") return "gerund";
  return verb.tag === "VBN" ? "participle" : "infinitive";
}

const FUTURE_MODALS: ReadonlySet<string> = new Set(["will", "shall", "going to", "is to"]);

function readTense(modal: string | null, form: Predicate["form"], finite: Token): Predicate["tense"] {
  if (modal && FUTURE_MODALS.has(modal)) return "future";
  if (form !== "finite") return "none";
  return finite.tag === "VBD" ? "past" : "present";
}

/**
 * "is not committed to", "is not going to pay": the negation before the participle or the verb of "going to" applies.
 */
function isNegated(tree: Tree, verb: Token, modal: string | null): boolean {
  // "would neither buy it nor let it fall", "no longer plans to"
  const denies = (index: number) =>
    tree
      .children(index)
      .some(
        (child) =>
          child.deprel === "neg" ||
          (child.index < index &&
            (/^neither$/i.test(child.text) ||
              (/^longer$/i.test(child.text) && /^no$/i.test(tree.tokens[child.index - 1]?.text ?? "")))),
      );
  const isCarried = /^(acomp|oprd)$/.test(verb.deprel) || modal === "going to";
  return denies(verb.index) || (isCarried && denies(verb.head));
}

/** Finds the clauses that "if", "unless" and "once" open, and the verbs inside them. */
function findConditions(tree: Tree) {
  const heads = new Set<number>();
  for (const token of tree.tokens) {
    if (
      (token.deprel === "mark" || token.deprel === "advmod" || token.deprel === "prep") &&
      CONDITION_MARKS.has(token.text.toLowerCase())
    ) {
      const clause = tree.head(token);
      // "would not pay [even if they lost]", "acts [as if it were]": not conditions
      if (clause?.deprel === "advcl" && !/^(?:even|as)$/i.test(tree.tokens[token.index - 1]?.text ?? ""))
        heads.add(clause.index);
    }
  }
  const provisos = new Map<number, number>();
  // "[If prices rose], she said, the bank would lend less": the parser may attach it to the inserted verb
  for (const clause of heads) {
    const inserted = tree.tokens[tree.tokens[clause]?.head ?? -1];
    if (inserted?.deprel === "parataxis" && clause < inserted.index && inserted.index < inserted.head)
      provisos.set(inserted.head, clause);
  }
  for (const token of tree.tokens) {
    const clause = provisoOf(tree, token);
    const main = clause && mainOf(tree, token);
    if (!clause || !main) continue;
    heads.add(clause.index);
    provisos.set(main.index, token.index);
  }
  const inside = new Set<number>();
  for (const { index, head } of topDown(tree)) if (heads.has(index) || inside.has(head)) inside.add(index);
  return {
    of: (verb: Token) =>
      tree.children(verb.index).find(({ index }) => heads.has(index))?.index ?? provisos.get(verb.index) ?? null,
    inside: (verb: Token) => inside.has(verb.index),
  };
}

/** ", [provided] (that) the council agrees": the clause, where the parser took the mark for a preposition or a verb. */
function provisoOf(tree: Tree, { index, text, deprel }: Token): Token | null {
  if (!/^(?:provided|providing)$/i.test(text) || !/^(?:prep|conj|advcl|dep)$/.test(deprel)) return null;
  if (tree.child(index, "nsubj", "nsubjpass", "aux", "auxpass", "dobj")) return null;
  const clause = tree.child(index, "pcomp", "ccomp");
  return clause && clause.index > index && tree.child(clause.index, "nsubj", "nsubjpass") ? clause : null;
}

/** What a proviso belongs to: "said [it would pay], provided that": what is said, not the saying. */
function mainOf(tree: Tree, mark: Token): Token | null {
  const head = tree.head(mark);
  const said = head && tree.child(head.index, "ccomp");
  return said && said.index < mark.index ? said : head;
}
