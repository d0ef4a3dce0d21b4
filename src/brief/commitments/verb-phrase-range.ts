import { REPORT_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";
import { FINITE, isOtherClause } from "../tree-walks.js";
import { LONGEST, withUnit } from "./noun-phrase-text.js";

/*
 * Where a verb phrase begins and ends in its sentence.
 */

/** Clauses and asides that a verb phrase can do without. */
const ASIDES: ReadonlySet<string> = new Set(["parataxis", "ccomp", "advcl", "relcl", "meta", "intj", "dep"]);

/** Only adverbs remain before the verb. */
export function firstOfPhrase({ tree }: Ground, head: number, predicate: Predicate | undefined): number {
  // "agreed to [be] questioned"
  const passive = predicate?.form === "infinitive" && predicate.passive ? tree.child(head, "auxpass") : null;
  if (passive && passive.index < head) return passive.index;
  const after = Math.max(...(predicate?.group ?? []), predicate?.subject ?? -1, -1);
  let first = head;
  for (const child of [...tree.children(head)].reverse()) {
    if (child.index > head) continue;
    if (child.deprel !== "advmod" || tree.lastIn(child.index) !== first - 1 || child.index < after) break;
    first = tree.firstIn(child.index);
  }
  // "will [also] cut prices": it refers to another sentence
  while (first < head && /^(?:also|therefore|thus)$/i.test(tree.tokens[first]?.text ?? "")) first++;
  return first;
}

export function lastOfPhrase(ground: Ground, head: number): number {
  const last = lastWithoutContrast(ground, head);
  const second = contrastAfter(ground, last);
  return second === null ? last : Math.min(Math.max(last, lastWithoutContrast(ground, second)), head + LONGEST);
}

/** "return the money[, but would ask for the land]": a second deed of the same subject that limits the first. */
function contrastAfter({ tree, predicates }: Ground, last: number): number | null {
  const but = tree.tokens[tree.tokens[last + 1]?.text === "," ? last + 2 : last + 1];
  if (but?.deprel !== "cc" || but.text.toLowerCase() !== "but") return null;
  const second = tree.children(but.head).find(({ deprel, index }) => deprel === "conj" && index > but.index);
  if (!second || tree.child(second.index, "nsubj", "nsubjpass") !== null) return null;
  return /^(?:will|would|shall)$/.test(predicates.get(second.index)?.modal ?? "") ? second.index : null;
}

function lastWithoutContrast({ tree }: Ground, head: number): number {
  const second = joinedAfter(tree, head);
  let last = second === null ? head : Math.max(second, tree.lastIn(second));
  let comma = false;
  for (const child of tree.children(head)) {
    if (child.index <= last) continue;
    // "assessed on merit[, with the paper reporting …]"
    if (comma && /^(prep|advmod|npadvmod)$/.test(child.deprel)) break;
    comma = child.text === ",";
    if (isAside(tree, child, head, last) || isOtherClause(tree, child)) break;
    if (child.deprel === "punct" || child.deprel === "cc") continue;
    last = tree.lastIn(child.index);
  }
  const own = withUnit(tree, withoutLostSpeaker(tree, head, withoutSubject(tree, head, last)));
  return Math.min(withoutReport(tree, head, own), head + LONGEST);
}

/** "tend our fields [and the tax] seems to harm them": the subject of a second finite verb. */
function withoutSubject(tree: Ground["tree"], head: number, last: number): number {
  const { tokens } = tree;
  const noun = tokens[last];
  // "ensure nurses and pupils [choose the day]"
  if (CLAUSE_TAKERS.has(tree.lemma(head)) && tokens[last + 1]?.tag === "VBP") return tree.lastIn(last + 1);
  if (noun?.deprel !== "conj" || !noun.tag.startsWith("NN") || !FINITE.test(tokens[last + 1]?.tag ?? "")) return last;
  for (let at = last - 1; at > head; at--) if (tokens[at]?.deprel === "cc") return at - 1;
  return last;
}

const CLAUSE_TAKERS: ReadonlySet<string> = new Set(["ensure", "see", "guarantee"]);

/** "lease yards[, the firm's chief has told reporters]": the speaker, whom the parser may attach to a noun. */
function withoutReport(tree: Ground["tree"], head: number, last: number): number {
  for (let at = last; at > head; at--) {
    const token = tree.tokens[at];
    if (token?.deprel !== "relcl" || !REPORT_VERBS.has(tree.lemma(at)) || tree.lastIn(at) !== last) continue;
    const [first, subject] = [tree.firstIn(at), tree.child(at, "nsubj")];
    const isRelative = tree.tokens.slice(first, at).some(({ tag }) => tag.startsWith("W"));
    if (subject && !isRelative && tree.tokens[first - 1]?.text === ",") return first - 2;
  }
  return last;
}

/**
 * "send observers to the port[, its secretary, Ada Orr,] announced": the speaker, whom the parser took for an
 * apposition.
 */
function withoutLostSpeaker(tree: Ground["tree"], head: number, last: number): number {
  const { tokens } = tree;
  const verb = tokens[tokens[last + 1]?.text === "," ? last + 2 : last + 1];
  if (!verb || !FINITE.test(verb.tag) || !REPORT_VERBS.has(tree.lemma(verb.index))) return last;
  const isBeside = verb.head === head || tokens[head]?.head === verb.index;
  if (!isBeside || tree.child(verb.index, "nsubj") !== null) return last;
  let speaker = last + 1;
  for (let at = last; at > head; at--) {
    const first = tree.firstIn(at);
    if (tokens[at]?.deprel === "appos" && tokens[first - 1]?.text === ",") speaker = Math.min(speaker, first - 1);
  }
  return speaker - 1;
}

/** "re[-sign] the deal": the tokenizer separates the prefix, and the parser may treat the parts as neighbours. */
function joinedAfter({ tokens }: Ground["tree"], head: number): number | null {
  const [verb, hyphen, rest] = tokens.slice(head, head + 3);
  const isJoined = hyphen?.text === "-" && verb?.end === hyphen.start && hyphen.end === rest?.start;
  return isJoined && rest.upos === "VERB" ? rest.index : null;
}

/**
 * Whether a dependent is an aside. A complement clause right after the verb belongs to it ("ensure [that all are
 * heard]"), and so does a purpose ("work [to prevent a strike]"); after a comma or an object it does not.
 */
function isAside(tree: Ground["tree"], child: Token, head: number, last: number): boolean {
  if (!ASIDES.has(child.deprel)) return false;
  // "take seriously [what he sees as his role]", "ensure those on duty [are at work]": the object and the rest of it
  if (child.deprel === "ccomp" && tree.firstIn(child.index) === last + 1 && last > head) {
    const opening = tree.tokens[last + 1];
    if (
      /^W(?:P|RB|DT)$/.test(opening?.tag ?? "") ||
      /^whether$/i.test(opening?.text ?? "") ||
      (opening?.index === child.index && FINITE.test(child.tag))
    )
      return false;
  }
  // "decide in May [whether to close it]"
  const asks = child.deprel === "advcl" && tree.firstIn(child.index) === last + 1;
  if (asks && /^whether$/i.test(tree.tokens[last + 1]?.text ?? "")) return false;
  // "take them [for granted]"
  if (child.text === "granted" && tree.tokens[child.index - 1]?.text === "for") return false;
  // "ask [for the payments to be put off]"
  const opening = tree.tokens[last + 1];
  const isOpened = opening?.tag === "TO" || (opening?.deprel === "mark" && /^for$/i.test(opening.text));
  const isPurpose = child.deprel === "advcl" && isOpened && tree.firstIn(child.index) === last + 1;
  return (child.deprel !== "ccomp" && !isPurpose) || last !== head;
}
