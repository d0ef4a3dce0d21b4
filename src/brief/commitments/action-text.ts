import { AGENT_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { REPORT_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import { overlaps, type Span, trimSpan } from "../../text/span.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";
import { FINITE, spanOf, verbsBeside } from "../tree-walks.js";

/** Clauses and asides that a verb phrase can do without. */
const ASIDES: ReadonlySet<string> = new Set(["parataxis", "ccomp", "advcl", "relcl", "meta", "intj", "dep"]);

/** A verb phrase in the article's words, without its subject and auxiliaries: "it will [cut prices by 8%]". */
export function verbPhrase(ground: Ground, head: number, without: readonly Span[] = []): string {
  const { tree, context } = ground;
  const predicate = ground.predicates.get(head);
  const first = firstOfPhrase(ground, head, predicate);
  const span = cutAway(context.analysis.text, spanOf(tree, first, lastOfPhrase(ground, head)), without);
  const phrase = tidy(withObjectNamed(ground, head, span));
  const undo = predicate?.negated ? `${negation(ground, head)} ` : "";
  if (tree.tokens[head]?.tag === "VBG") return undo + withoutGerunds(ground, head, phrase);
  return predicate?.passive && predicate.subject !== null
    ? passivePhrase(ground, predicate, undo + phrase)
    : undo + phrase;
}

/** "are still [raising] prices and [cutting] jobs" -> "still [raise] prices and [cut] jobs" */
function withoutGerunds({ tree }: Ground, head: number, phrase: string): string {
  let plain = phrase;
  let from = 0;
  for (const verb of [...tree.tokens.slice(head, head + 1), ...verbsBeside(tree, head)]) {
    const at = verb.tag === "VBG" ? plain.indexOf(verb.text, from) : -1;
    if (at < 0) break;
    const base = `[${tree.lemma(verb.index)}]`;
    plain = plain.slice(0, at) + base + plain.slice(at + verb.text.length);
    from = at + base.length;
  }
  return plain;
}

/**
 * "ordered a new vote and told the board to [hold it]" -> "hold [the new vote]", if the sentence names only one thing
 * that "it" can be.
 */
function withObjectNamed({ tree, context }: Ground, head: number, { start, end }: Span): string {
  const { text } = context.analysis;
  const object = tree.child(head, "dobj");
  const tag = { it: "NN", them: "NNS" }[object?.text.toLowerCase() ?? ""];
  if (!object || !tag || object.start < start || object.end > end) return text.slice(start, end);
  const things: Token[] = [];
  for (let i = head - 1; i >= Math.max(0, head - LONGEST) && tree.tokens[i]?.sentence === object.sentence; i--) {
    const token = tree.tokens[i];
    // "ran tries past them, so we will not underrate [them]": the pronoun refers to earlier people
    if (token?.text.toLowerCase() === object.text.toLowerCase()) return text.slice(start, end);
    if (token && token.tag === tag && /^(?:dobj|nsubjpass)$/.test(token.deprel)) things.push(token);
  }
  const [thing, other] = things;
  if (!thing || other || AGENT_NOUNS.has(tree.lemma(thing.index))) return text.slice(start, end);
  const words = spanOf(tree, Math.max(tree.firstIn(thing.index), thing.index - LONGEST), thing.index);
  const named = text.slice(words.start, words.end).replace(/^an?\s+/i, "the ");
  return `${text.slice(start, object.start)}[${named}]${text.slice(object.end, end)}`;
}

/** "not", or "never" if the article uses it, negating the verb or the verb that carries it ("is never going to"). */
function negation({ tree }: Ground, head: number): string {
  const words = [head, tree.tokens[head]?.head ?? head].flatMap((index) => tree.child(index, "neg")?.text ?? []);
  return words.some((word) => word.toLowerCase() === "never") ? "never" : "not";
}

/**
 * Passive phrases in the active voice: "every claim will be [assessed on its merits]" -> "[have] every claim assessed
 * on its merits"; if the agent is bound, "the post will be [filled by Ms Orr]" -> "[fill] the post".
 */
function passivePhrase(ground: Ground, predicate: Predicate, phrase: string): string {
  const isToBeDone = predicate.form === "finite" || predicate.modal === "is to" || isGoingTo(ground, predicate.head);
  if (!isToBeDone || predicate.subject === null) return phrase;
  const { text: word = "", upos } = ground.tree.tokens[predicate.subject] ?? {};
  // "a port [that would be built]": the antecedent of the relative pronoun
  const verb = ground.tree.tokens[predicate.head];
  const noun = /^(?:which|that|who)$/i.test(word) && verb?.deprel === "relcl" ? verb.head : null;
  const pronoun = upos === "PRON" && noun === null;
  const subject = pronoun ? nameOf(ground, predicate.subject) : insideSentence(ground, noun ?? predicate.subject);
  if (!subject) return phrase;
  const done = phrase.replace(/^be /u, "");
  if (pronoun && predicate.agent === null) return `[have ${subject}] ${done}`;
  if (predicate.agent === null) return `[have] ${subject} ${done}`;
  // "children will be offered [two hours a week] by the state"
  const kept = predicate.object === null ? "" : ` ${insideSentence(ground, predicate.object)}`;
  return `[${withParticle(ground, predicate.head)}${pronoun ? ` ${subject}]` : `] ${subject}`}${kept}`;
}

/** "is going [to be] built" */
function isGoingTo({ tree }: Ground, verb: number): boolean {
  const going = tree.tokens[tree.tokens[verb]?.head ?? -1];
  const isBuilt = tree.child(verb, "auxpass")?.text.toLowerCase() === "be"; // unlike "going to get rid of it"
  return isBuilt && going?.text.toLowerCase() === "going" && tree.child(going.index, "aux") !== null;
}

/** "carried [out]" -> "carry out" */
function withParticle({ tree }: Ground, verb: number): string {
  const particle = tree.child(verb, "prt")?.text.toLowerCase();
  return particle ? `${tree.lemma(verb)} ${particle}` : tree.lemma(verb);
}

/** A noun phrase without a capital that only marks the beginning of its sentence: "[the] first vouchers". */
export function insideSentence(ground: Ground, head: number, without: readonly Span[] = []): string {
  const { tree } = ground;
  const text = nounPhraseText(ground, head, without);
  const first = tree.tokens[Math.max(tree.firstIn(head), head - LONGEST)];
  const before = first && tree.tokens[first.index - 1];
  const opens = first !== undefined && (before?.sentence !== first.sentence || /^["“‘'`]+$/u.test(before?.text ?? ""));
  return opens && /^(?:DT|PRP\$|PDT|JJ|JJR|CD|IN|NN|NNS|RB)$/.test(first.tag) && /^\p{Lu}\p{Ll}*\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** In tokens to each side of the head. */
const LONGEST = 60;

/** The antecedent of a pronoun, or the pronoun itself. */
const nameOf = (ground: Ground, token: number): string =>
  ground.chainNameAt(token) ?? ground.tree.tokens[token]?.text.toLowerCase() ?? "";

/** Only adverbs remain before the verb. */
function firstOfPhrase({ tree }: Ground, head: number, predicate: Predicate | undefined): number {
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

function lastOfPhrase({ tree }: Ground, head: number): number {
  const second = joinedBehind(tree, head);
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
  return Math.min(withoutReport(tree, head, withoutSubject(tree, head, last)), head + LONGEST);
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

/** "re[-sign] the deal": the tokenizer separates the prefix, and the parser may treat the parts as neighbours. */
function joinedBehind({ tokens }: Ground["tree"], head: number): number | null {
  const [verb, hyphen, rest] = tokens.slice(head, head + 3);
  const isJoined = hyphen?.text === "-" && verb?.end === hyphen.start && hyphen.end === rest?.start;
  return isJoined && rest.upos === "VERB" ? rest.index : null;
}

/**
 * "will quit in May[, but did not say why]", "will visit later [and has only sent a letter]": a second verb with
 * another subject or tense.
 */
const isOtherClause = (tree: Ground["tree"], { deprel, tag, index }: Token): boolean =>
  deprel === "conj" &&
  (tree.child(index, "nsubj", "nsubjpass") !== null ||
    tag === "VBD" ||
    tree.children(index).some((child) => /^aux/.test(child.deprel) && /^VB[DZP]$/.test(child.tag)));

/**
 * Whether a dependent is an aside. A complement clause right after the verb belongs to it ("ensure [that all are
 * heard]"), and so does a purpose ("work [to prevent a strike]"); after a comma or an object it does not.
 */
function isAside(tree: Ground["tree"], child: Token, head: number, last: number): boolean {
  if (!ASIDES.has(child.deprel)) return false;
  // "take seriously [what he sees as his role]", "ensure those on duty [are at work]": the object and the rest of it
  if (child.deprel === "ccomp" && tree.firstIn(child.index) === last + 1 && last > head) {
    const opening = tree.tokens[last + 1];
    if (opening?.tag === "WP" || (opening?.index === child.index && FINITE.test(child.tag))) return false;
  }
  // "take them [for granted]"
  if (child.text === "granted" && tree.tokens[child.index - 1]?.text === "for") return false;
  const isPurpose =
    child.deprel === "advcl" && tree.tokens[last + 1]?.tag === "TO" && tree.firstIn(child.index) === last + 1;
  return (child.deprel !== "ccomp" && !isPurpose) || last !== head;
}

/**
 * The noun phrase with its recipient or purpose: "pledged [$40m for the refugees]", where the preposition depends on
 * the verb.
 */
export function nounPhraseText({ tree, context }: Ground, head: number, without: readonly Span[] = []): string {
  let last = tree.lastIn(head);
  for (const child of tree.children(head)) {
    if (child.index > head && CLAUSES.has(child.deprel) && !isIdentifyingClause(tree, head, child)) {
      last = Math.min(last, tree.firstIn(child.index) - 1);
    }
  }
  const object = tree.tokens[head];
  if (object?.deprel === "dobj" && last === tree.lastIn(head)) {
    for (const child of tree.children(object.head)) {
      if (child.index === last + 1 && PARTIES.has(child.text)) last = tree.lastIn(child.index);
    }
  }
  const span = cutAway(
    context.analysis.text,
    spanOf(tree, Math.max(tree.firstIn(head), head - LONGEST), Math.min(Math.max(head, last), head + LONGEST)),
    without,
  );
  return tidy(context.analysis.text.slice(span.start, span.end));
}

const CLAUSES: ReadonlySet<string> = new Set(["relcl", "appos", "parataxis"]);

/** "only those children [who have a home] will be returned": without the clause it would be all of them. */
function isIdentifyingClause(tree: Ground["tree"], head: number, { deprel, index }: Token): boolean {
  if (deprel !== "relcl" || tree.tokens[tree.firstIn(index) - 1]?.text === ",") return false;
  return tree
    .children(head)
    .some(({ text, index: at }) => at < head && /^(?:those|only|any|all|every|each)$/i.test(text));
}

/** Prepositions of givers and recipients. */
const PARTIES: ReadonlySet<string> = new Set(["for", "to", "from", "with", "towards", "toward"]);

/** Cuts a date or a condition off the end or the beginning of a phrase. One in the middle remains. */
function cutAway(text: string, span: Span, without: readonly Span[]): Span {
  let { start, end } = span;
  for (const cut of without) {
    if (!overlaps({ start, end }, cut)) continue;
    if (cut.end >= end - 1 && cut.start > start) end = cut.start;
    else if (cut.start <= start && cut.end < end) start = cut.end;
  }
  return trimSpan(text, { start, end });
}

const LOOSE_START = /[\s,;:–—"“”'’)-]/u;
const LOOSE_END = /[\s,;:.–—"“”!?([-]/u;
const LOOSE_WORD = /\s(?:starting|beginning|effective|and|or|but|that|which|while|as|with|in|on|by)$/u;

/** Removes marks and connectives left over at the edges. */
function tidy(phrase: string): string {
  let text = phrase.replace(/\s+/gu, " ");
  let start = 0;
  while (start < text.length && LOOSE_START.test(text.charAt(start))) start++;
  text = text.slice(start);
  for (let end = text.length; ; end = text.length) {
    while (end > 0 && LOOSE_END.test(text.charAt(end - 1))) end--;
    const shorter = text.slice(0, end).replace(LOOSE_WORD, "");
    if (shorter === text) return withoutLoneMark(text);
    text = shorter;
  }
}

/** Removes a quotation mark whose counterpart was cut off. */
function withoutLoneMark(text: string): string {
  const marks = [...text.matchAll(/["“”]/gu)];
  const [lone] = marks;
  return marks.length % 2 === 1 && lone ? text.slice(0, lone.index) + text.slice(lone.index + 1) : text;
}
