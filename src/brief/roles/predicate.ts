import { BECOMING_VERBS, HEADING_VERBS, OFFICE_VERBS } from "../../language/lexicon/en/control-words.js";
import type { Name, Token, TokenRange } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { isRoleNoun } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

/**
 * The description in a clause about the name.
 *
 *     Ada Orr, who [heads the port authority], said
 *     Ada Orr is [the chair of the committee].
 *     [The chair of the committee] is Ada Orr.
 *     Ada Orr resigned as [finance minister].
 *     As [finance minister], Ada Orr will raise the tax.
 */
export function findPredicate(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tree } = reading;
  const top = tree.top(name);
  if (!top) return null;
  const clause = tree.child(top, "relcl");
  const relative = clause && hasRelativeSubject(tree, clause) ? clause : undefined;
  const main = /^nsubj(pass)?$/.test(top.deprel) ? tree.head(top) : null;
  const ruling = relative ?? main;
  const office =
    (relative && officeHeld(tree, relative, nouns)) ??
    (main && (officeHeld(tree, main, nouns) ?? officeInFront(tree, main, top, nouns)));
  if (office) return phrase(tree, withoutClauses(tree, office), office.index);
  const turned = top.deprel === "attr" ? subjectCalled(tree, top, nouns) : null;
  if (turned) return phrase(tree, withoutClauses(tree, turned), turned.index);
  const own = ruling && ownOffice(tree, ruling, nouns);
  if (own) return phrase(tree, withoutClauses(tree, own), own.index);
  const verb = relative ?? copulaOf(tree, top);
  if (!verb) return null;
  if (verb.lemma === "be") {
    const attribute = tree.child(verb, "attr");
    if (
      !attribute ||
      !isRoleNoun(attribute.text, nouns) ||
      attribute.tag === "NNS" ||
      tree.child(verb, "neg") ||
      tree.child(attribute, "neg")
    )
      return null;
    // What somebody else says is praise or blame, not an office, and "a man" says nothing.
    if (isSupposed(tree, verb) || isBelieved(tree, verb) || reading.quotationAt(top.index)) return null;
    if (/^(?:man|woman|boy|girl|guy)$/i.test(attribute.text) && !tree.child(attribute, "amod", "compound")) return null;
    return phrase(tree, withoutClauses(tree, attribute), attribute.index);
  }
  const object = tree.child(verb, "dobj");
  if (!object || !isHeading(reading, verb, object)) return null;
  return phrase(tree, { firstToken: verb.index, endToken: withoutClauses(tree, object).endToken }, verb.index);
}

/**
 * "who [heads the port authority]": what somebody does now, and of one body; not "who led the walk", "who runs a
 * shelter", "who leads the polls", "who leads Jon Vale by a length".
 */
const isHeading = (reading: Reading, verb: Token, object: Token): boolean =>
  HEADING_VERBS.has(verb.lemma) &&
  verb.tag === "VBZ" &&
  !CONTEST.test(object.lemma) &&
  reading.nameAt(object.index)?.type !== "person" &&
  !/^an?$/i.test(reading.tree.child(object, "det")?.text ?? "");

const CONTEST =
  /^(?:poll|survey|race|field|pack|table|ranking|count|vote|election|primary|contest|match|game|marathon|risk|gauntlet)$/;

/** "[The leader of the group] was Ada Orr": a definite subject of "be", followed by the name. */
function subjectCalled(tree: Tree, top: Token, nouns: ReadonlySet<string>): Token | null {
  const verb = tree.head(top);
  const subject = verb?.lemma === "be" && !tree.child(verb, "neg") ? tree.child(verb, "nsubj") : null;
  if (!verb || !subject || subject.index > top.index || !isRoleNoun(subject.text, nouns) || subject.tag !== "NN")
    return null;
  const owner = tree.child(subject, "poss");
  if (owner ? /^W/.test(owner.tag) : tree.child(subject, "det")?.text.toLowerCase() !== "the") return null;
  // "the partnership is Norland Rail and Orlen": its members
  const isAny =
    /^(?:man|woman|boy|girl|guy|person|partnership|venture|alliance|coalition)$/i.test(subject.text) ||
    tree.child(subject, "relcl", "acl");
  return isAny || isSupposed(tree, verb) || isBelieved(tree, verb) ? null : subject;
}

/**
 * "was forced to resign as [foreign minister]": the office after "as", of the verb or of the one below; or after a verb
 * of becoming.
 */
function officeHeld(tree: Tree, verb: Token, nouns: ReadonlySet<string>): Token | null {
  // "Ada Orr, whom Jon Vale [appointed] chief of staff": only the one appointed has the office
  const isOwn =
    /^(?:become|remain)$/.test(verb.lemma) ||
    tree.child(verb, "auxpass", "nsubjpass") !== null ||
    (verb.tag === "VBN" && verb.deprel !== "relcl");
  const become = isOwn && BECOMING_VERBS.has(verb.lemma) ? tree.child(verb, "attr", "oprd", "xcomp") : null;
  if (become && isRoleNoun(become.text, nouns) && !tree.child(verb, "neg") && !isLetTo(tree, verb)) return become;
  for (const candidate of [verb, tree.child(verb, "xcomp")]) {
    const as =
      candidate &&
      OFFICE_VERBS.has(candidate.lemma) &&
      !isDoneToAnother(tree, candidate) &&
      tree.children(candidate).find(({ text, deprel }) => text === "as" && deprel === "prep");
    const office = as && tree.child(as, "pobj");
    if (office && isRoleNoun(office.text, nouns)) return office;
  }
  return null;
}

/**
 * "As [chief operating officer], Ada Orr will run the firm": a present or future office, not a past or hypothetical
 * one.
 */
function officeInFront(tree: Tree, verb: Token, top: Token, nouns: ReadonlySet<string>): Token | null {
  const as = tree
    .children(verb)
    .find(({ text, deprel, index }) => text === "As" && deprel === "prep" && index < top.index);
  const office = as && tree.child(as, "pobj");
  const isNow =
    /^VB[PZ]$/.test(verb.tag) ||
    tree.children(verb).some(({ deprel, text }) => deprel === "aux" && /^(?:will|has|have|is|are|must)$/i.test(text));
  if (!office || !isNow || !isRoleNoun(office.text, nouns) || !/^NNP?$/.test(office.tag)) return null;
  return tree.tokens[withoutClauses(tree, office).endToken]?.text === "," ? office : null;
}

/** "would not allow Ada Orr to become [president]": hypothetical. */
const isLetTo = (tree: Tree, verb: Token): boolean =>
  verb.lemma === "become" && tree.children(verb).some(({ tag, index }) => tag === "TO" && index === verb.index - 1);

/** "wants to oust Jon Vale as [chairman]": the office of the object. Whoever replaces him has it too. */
const isDoneToAnother = (tree: Tree, verb: Token): boolean =>
  verb.lemma !== "replace" && tree.child(verb, "dobj") !== null && !tree.child(verb, "auxpass", "nsubjpass");

/**
 * "faces his first test as [home secretary]", "in her role as [chairman]": the office after "as" of a noun owned by the
 * subject.
 */
function ownOffice(tree: Tree, verb: Token, nouns: ReadonlySet<string>): Token | null {
  const objects = tree
    .children(verb)
    .flatMap((child) => (child.deprel === "prep" ? tree.children(child) : [child]))
    .filter(({ deprel }) => deprel === "dobj" || deprel === "pobj");
  const direct = tree.child(verb, "dobj");
  for (const object of objects) {
    // "dismissed Jon Vale from his post as [chairman]": the office of the one dismissed
    if (direct && object !== direct) continue;
    if (!/^(?:his|her)$/i.test(tree.child(object, "poss")?.text ?? "")) continue;
    const as = tree.children(object).find(({ text, deprel }) => text === "as" && deprel === "prep");
    const office = as && tree.child(as, "pobj");
    if (office && isRoleNoun(office.text, nouns) && !tree.child(office, "det")) return office;
  }
  return null;
}

/** "if Ada Orr were a [guest]", "when she was a [student]": hypothetical or past. */
const isSupposed = (tree: Tree, verb: Token): boolean =>
  tree
    .children(verb)
    .some(({ deprel, text }) => /^(?:mark|advmod)$/.test(deprel) && /^(?:if|unless|when|while|whether)$/i.test(text));

/** "proof that Ada Orr is an honest [broker]", "believes Jon Vale is the [leader] for this hour": an opinion. */
const isBelieved = (tree: Tree, verb: Token): boolean => {
  const governor = tree.head(verb);
  const article = tree.child(tree.child(verb, "attr") ?? verb, "det")?.text;
  return (
    (verb.deprel === "acl" && /^an?$/i.test(article ?? "") && tree.child(verb, "mark")?.text === "that") ||
    (verb.deprel === "ccomp" &&
      /^(?:believe|think|feel|hope|argue|claim|insist|suppose|imagine|allege|deny|doubt|suspect|joke|wish|dream|pretend)$/.test(
        governor?.lemma ?? "",
      ))
  );
};

const hasRelativeSubject = (tree: Tree, verb: Token): boolean =>
  tree.children(verb).some((child) => child.deprel === "nsubj" && child.text.toLowerCase() === "who");

const copulaOf = (tree: Tree, top: Token): Token | undefined => {
  const verb = tree.head(top);
  return top.deprel === "nsubj" && verb?.lemma === "be" && /^VB[ZPD]$/.test(verb.tag) ? verb : undefined;
};

/** A noun phrase up to the first clause or comma after its noun. */
export function withoutClauses(tree: Tree, noun: Token): TokenRange {
  const { firstToken, endToken } = tree.reach(noun);
  let end = noun.index + 1;
  while (end < endToken && !/^(,|WP\$?|WDT|WRB|VB.?|:|;)$/.test(tree.tokens[end]?.tag ?? ",")) end++;
  while (end > noun.index + 1 && /^(CC|IN|DT|TO|RB[RS]?)$/.test(tree.tokens[end - 1]?.tag ?? "")) end--;
  return { firstToken, endToken: end };
}

const phrase = (tree: Tree, range: TokenRange, noun: number): RoleWords | null =>
  range.endToken - range.firstToken > 16 ? null : { ...tree.span(range), ...range, noun, rule: "predicate" };
