import type { Token } from "../../language/types.js";
import type { ActorLookup } from "../actors/mentions.js";
import type { Reading } from "../reading.js";

/** Documents, which speak for those who issued them. */
const DOCUMENTS =
  /^(?:statement|report|letter|memo|memorandum|release|communique|communiqué|email|e-mail|message|post|tweet|motion)$/u;

/** How many tokens before a document its issuer is looked for. */
const FARTHEST = 400;

/** How many heads above [in a statement] its verb of saying can be. */
const MOST_STEPS = 5;

const ISSUING = /^(?:issue|release|publish|send|write|post|put|make|tweet|circulate|file|table)$/u;
const SAYING =
  /^(?:say|add|tell|announce|insist|warn|explain|deny|confirm|write|note|claim|declare|state|report|conclude|find|predict|forecast|recommend|argue|estimate)$/u;

/**
 * The actor who issued a document: [the statement said] after [the club said in a statement] or [the club's statement].
 */
export function makerOf(document: Token, reading: Reading, actorOf: ActorLookup): string | null {
  const { tree } = reading;
  if (!DOCUMENTS.test(document.lemma)) return null;
  // [said a letter sent by the club]: the phrase itself names the issuer
  const own = toldAt(document, reading, actorOf);
  if (own !== null || !isDefinite(document, reading)) return own;
  for (let i = document.index - 1; i >= Math.max(0, document.index - FARTHEST); i--) {
    const token = tree.tokens[i];
    if (!token || token.lemma !== document.lemma || reading.quotationAt(i)) continue;
    const id = toldAt(token, reading, actorOf);
    if (id) return id;
  }
  return null;
}

/** The actor named next to the noun. */
function toldAt(noun: Token, reading: Reading, actorOf: ActorLookup): string | null {
  for (const maker of [ownerOf(noun, reading), issuerOf(noun, reading)]) {
    const id = maker ? actorAt(maker, reading, actorOf) : null;
    if (id) return id;
  }
  return null;
}

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
    if (/^(?:by|from)$/u.test(child.text)) return tree.child(child, "pobj") ?? null;
    const site = /^(?:on|in)$/u.test(child.text) ? tree.child(child, "pobj") : null;
    const holder = site && SITES.test(site.lemma) ? tree.child(site, "poss") : null;
    if (holder) return holder;
    const agent = child.deprel === "acl" && ISSUING.test(child.lemma) ? tree.child(child, "agent") : null;
    if (agent) return tree.child(agent, "pobj") ?? null;
  }
  return null;
}

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
  // [said he saw no proof in the report]: not his report
  for (let step = 0; step < (isDefinite(noun, reading) ? 1 : MOST_STEPS); step++) {
    at = at && tree.head(at);
    if (!at) return null;
    const isOwn = at.index > noun.index && tree.child(noun, "poss")?.tag === "PRP$";
    const subject = isOwn || SAYING.test(at.lemma) ? tree.child(at, "nsubj") : null;
    if (subject) return subject;
  }
  return null;
}

function actorAt(token: Token, reading: Reading, actorOf: ActorLookup): string | null {
  const sentence = reading.sentenceOf(token);
  for (const { mention } of sentence ? reading.mentionsIn(sentence) : []) {
    if (mention.firstToken > token.index || token.index >= mention.endToken) continue;
    const id = actorOf(mention)[0];
    if (id !== undefined) return id;
  }
  return null;
}
