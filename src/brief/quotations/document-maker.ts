import { ADDRESSING_VERBS, ISSUED_DOCUMENTS } from "../../language/lexicon/en/reporting-verbs.js";
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../../language/lexicon/en/roles.js";
import type { Token } from "../../language/types.js";
import type { ActorLookup } from "../actors/mentions.js";
import type { Reading } from "../reading.js";

/** How many tokens before a document its issuer is looked for. */
const FARTHEST = 400;

/** How many heads above [in a statement] its verb of saying can be. */
const MOST_STEPS = 5;

const ISSUING = /^(?:issue|release|publish|send|write|post|put|make|tweet|circulate|file|table)$/u;
const SAYING =
  /^(?:say|add|tell|announce|insist|warn|explain|deny|confirm|write|note|claim|declare|state|report|conclude|find|predict|forecast|recommend|argue|estimate)$/u;

/** An actor's id, or the words for somebody whom the text only describes. */
export interface Maker {
  readonly id: string | null;
  readonly words: string | null;
}

/**
 * Who issued a document: [the statement said] after [the club said in a statement] or [the club's statement]; [analysts
 * at the bank] for [the note said] after [analysts at the bank said in a note].
 */
export function makerOf(document: Token, reading: Reading, actorOf: ActorLookup): Maker | null {
  const { tree } = reading;
  if (!ISSUED_DOCUMENTS.has(document.lemma)) return null;
  // [said a letter sent by the club]: the phrase itself names the issuer
  const own = toldAt(document, reading, actorOf);
  if (own?.id || !isDefinite(document, reading)) return own?.id ? own : null;
  for (let i = document.index - 1; i >= Math.max(0, document.index - FARTHEST); i--) {
    const token = tree.tokens[i];
    if (!token || token.lemma !== document.lemma || reading.quotationAt(i)) continue;
    const told = toldAt(token, reading, actorOf);
    if (told) return told;
  }
  return null;
}

/** Whom the words next to the noun name or describe. */
function toldAt(noun: Token, reading: Reading, actorOf: ActorLookup): Maker | null {
  const makers = [ownerOf(noun, reading), issuerOf(noun, reading)];
  for (const maker of makers) {
    const id = maker ? actorAt(maker, reading, actorOf) : null;
    if (id) return { id, words: null };
  }
  for (const maker of makers) {
    const words = maker ? describedAt(maker, reading) : null;
    if (words) return { id: null, words };
  }
  return null;
}

/** In tokens. */
const LONGEST_DESCRIPTION = 12;

/** [analysts at the bank], [the town's ombudsman]: a phrase for people or a body, as the text puts it. */
function describedAt(maker: Token, reading: Reading): string | null {
  const noun = maker.lemma.toLowerCase();
  if (isNationalBody(maker, reading) && reading.nameAt(maker.index) === undefined) {
    const country = reading.nameAt(maker.index - 1);
    return country === undefined
      ? null
      : reading.text(reading.tree.span({ firstToken: country.firstToken, endToken: maker.index + 1 }));
  }
  if (!/^NN/u.test(maker.tag) || !(PERSON_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun))) return null;
  const { firstToken, endToken } = reading.tree.reach(maker);
  let end = maker.index + 1;
  while (
    end < endToken &&
    !/^(?:PUNCT|VERB|AUX|SPACE)$|^W/u.test(stopOf(reading.tree.tokens[end])) &&
    !tellsWhen(reading.tree.tokens[end], reading)
  )
    end++;
  if (end - firstToken > LONGEST_DESCRIPTION) return null;
  return reading.text(reading.tree.span({ firstToken, endToken: end }));
}

/** [officials at the time of the storm]: when they said it, not who they are. */
const tellsWhen = (token: Token | undefined, { tree }: Reading): boolean =>
  token !== undefined && /^at$/iu.test(token.text) && /^(?:time|moment)$/u.test(tree.child(token, "pobj")?.lemma ?? "");

const stopOf = (token: Token | undefined): string =>
  /^W/u.test(token?.tag ?? "") ? (token?.tag ?? "") : (token?.upos ?? "PUNCT");

const isDefinite = (noun: Token, { tree }: Reading): boolean =>
  tree.children(noun).some(({ deprel, text }) => deprel === "det" && /^(?:the|this|that)$/iu.test(text));

const SITES = /^(?:website|site|blog|page|feed|account)$/u;

/**
 * [the club's statement], [the OECD report], [a letter from the club], [a letter sent by the club], [a statement on the
 * club's website]
 */
function ownerOf(noun: Token, reading: Reading): Token | null {
  const { tree } = reading;
  for (const child of tree.children(noun)) {
    if (child.deprel === "poss") return child;
    if (child.deprel === "compound" && reading.nameAt(child.index)) return child;
    // [a Lessen military statement]
    if (child.index === noun.index - 1 && isNationalBody(child, reading)) return child;
    if (/^(?:by|from)$/u.test(child.text)) return tree.child(child, "pobj") ?? null;
    const site = /^(?:on|in)$/u.test(child.text) ? tree.child(child, "pobj") : null;
    const holder = site && SITES.test(site.lemma) ? tree.child(site, "poss") : null;
    if (holder) return holder;
    const agent = child.deprel === "acl" && ISSUING.test(child.lemma) ? tree.child(child, "agent") : null;
    if (agent) return tree.child(agent, "pobj") ?? null;
  }
  return null;
}

/** [French military]: a body between its country and the noun, whatever the parse makes of it. */
const isNationalBody = (child: Token, reading: Reading): boolean =>
  /^(?:compound|amod|nmod)$/u.test(child.deprel) &&
  ORGANIZATION_NOUNS.has(child.lemma.toLowerCase()) &&
  /^(?:country|group)$/u.test(reading.nameAt(child.index - 1)?.type ?? "");

/**
 * [the club issued a statement], [the club said it was late in a statement], [in its report, the club cut its forecast]
 */
function issuerOf(noun: Token, reading: Reading): Token | null {
  const { tree } = reading;
  if (noun.deprel === "dobj") {
    const verb = tree.head(noun);
    return verb && ISSUING.test(verb.lemma) ? tree.child(verb, "nsubj") : null;
  }
  let at = noun.deprel === "pobj" ? tree.head(noun) : null;
  if (!/^in$/iu.test(at?.text ?? "")) return null;
  let addresses = false;
  // [said he saw no proof in the report]: not his report
  for (let step = 0; step < (isDefinite(noun, reading) ? 1 : MOST_STEPS); step++) {
    at = at && tree.head(at);
    if (!at) return null;
    const isOwn = at.index > noun.index && tree.child(noun, "poss")?.tag === "PRP$";
    // [tried to calm members in a letter]: the subject is further up
    addresses = SAYING.test(at.lemma) || ADDRESSING_VERBS.has(at.lemma) || (addresses && isAbove(at, noun, reading));
    const subject = isOwn || addresses ? tree.child(at, "nsubj") : null;
    if (subject) return subject;
  }
  return null;
}

/** [tried] of [tried to calm] */
const isAbove = (verb: Token, noun: Token, { tree }: Reading): boolean =>
  tree.children(verb).some(({ deprel, index }) => /^(?:xcomp|conj)$/u.test(deprel) && index < noun.index);

function actorAt(token: Token, reading: Reading, actorOf: ActorLookup): string | null {
  // [the firm's chairman, Jon Vale,]
  const named = reading.tree.children(token).find(({ deprel, index }) => deprel === "appos" && reading.nameAt(index));
  if (named && reading.nameAt(named.index)?.type === "person") return idAt(named, reading, actorOf);
  return idAt(token, reading, actorOf);
}

function idAt(token: Token, reading: Reading, actorOf: ActorLookup): string | null {
  const sentence = reading.sentenceOf(token);
  for (const { mention } of sentence ? reading.mentionsIn(sentence) : []) {
    if (mention.firstToken > token.index || token.index >= mention.endToken) continue;
    // [analysts at the bank] are not the bank
    const id = actorOf(mention, token)[0];
    if (id !== undefined) return id;
  }
  return null;
}
