import {
  FIRM_NOUNS,
  POLITY_NOUNS,
  PUBLIC_BODY_NOUNS,
  PUBLIC_POWERS,
  SPEAKING_BODY_NOUNS,
} from "../../language/lexicon/en/actor-nouns.js";
import { GOVERNING_OFFICES } from "../../language/lexicon/en/offices.js";
import { words } from "../../language/lexicon/words.js";
import { namesOf } from "../actor-index.js";
import type { Ground } from "../ground.js";
import { spanOf } from "../tree-walks.js";
import { employerOf } from "./employer.js";
import { personOfEpithet } from "./epithet.js";
import { mentionedAt, mentionedBeside } from "./mentioned-actors.js";
import { firstPerson, reportAround, thirdPerson } from "./pronoun.js";
import { bodyBefore, LOOK_BACK, mentionedOf, NEAR, soleBodyBefore } from "./recent-bodies.js";

/** Ids of the actors that a noun phrase without a chain refers to. The rules are tried in order, the surest first. */
export function impliedActors(ground: Ground, token: number): readonly string[] {
  for (const rule of [
    sameName,
    sameOffice,
    apposed,
    namedPolity,
    firstPerson,
    ownBody,
    employerOf,
    lastBody,
    lastCountry,
    nextBody,
    personOfEpithet,
    thirdPerson,
  ]) {
    const actors = rule(ground, token);
    if (actors.length) return actors;
  }
  return [];
}

type Rule = (ground: Ground, token: number) => readonly string[];

/** The words are an actor's name, in any case: "LG group". */
const sameName: Rule = ({ tree, context, actors }, token) => {
  const { start, end } = spanOf(tree, Math.max(tree.firstIn(token), token - 20), token);
  const words = context.analysis.text
    .slice(start, end)
    .replace(/^the\s+/i, "")
    .toLowerCase();
  return actors.named(words).map(({ id }) => id);
};

/** "the [harbour master]", if the text gives exactly one person this office. */
const sameOffice: Rule = ({ tree, context, actors }, token) => {
  const { start, end } = spanOf(tree, Math.max(tree.firstIn(token), token - 20), token);
  const [article, ...office] = context.analysis.text.slice(start, end).toLowerCase().split(/\s+/);
  if (article !== "the" || (office.length < 2 && !GOVERNING_OFFICES.has(office[0] ?? ""))) return [];
  const holders = actors.holdersOf(office.join(" "));
  return holders.length === 1 ? holders : [];
};

/** "a low-cost airline, [Norrick]", "two directors, [Ada Orr] and [Bo Lessen]" */
const apposed: Rule = (ground, token) => {
  const { tree } = ground;
  const name = tree.child(token, "appos");
  if (!name) return [];
  return tree.tokens[token]?.tag === "NNS" ? mentionedBeside(ground, name.index) : mentionedAt(ground, name.index);
};

/** "the kingdom of [Norland]", "the governments of [Norland and Verland]": the name after "of" says which one. */
const namedPolity: Rule = (ground, token) => {
  const { tree } = ground;
  if (!POLITY_NOUNS.has(tree.lemma(token))) return [];
  const of = tree.children(token).find(({ index, text }) => index > token && /^of$/i.test(text));
  const name = of ? tree.child(of.index, "pobj") : null;
  return name ? mentionedBeside(ground, name.index) : [];
};

/**
 * "[Norrick spokeswoman Anna Orr] said [the airline] would refund …", "[her] party": the body of the speaker or of the
 * owner.
 */
const ownBody: Rule = (ground, token) => {
  const { tree } = ground;
  if (!SPEAKING_BODY_NOUNS.has(tree.lemma(token))) return [];
  const owner = tree.child(token, "poss");
  if (owner && owner.tag !== "PRP$") return [];
  const article = tree.child(token, "det")?.text.toLowerCase();
  const person = owner ? owner.index : article === "the" ? (reportAround(ground, token)?.speaker ?? null) : null;
  if (person === null || person === token) return [];
  const persons = mentionedAt(ground, person);
  const [body] = ground.actors.bodiesOf(persons).filter((id) => !persons.includes(id));
  return body === undefined || (owner && isPartOf(ground, tree.lemma(token), body)) ? [] : [body];
};

/** "her team", "her group" at a university: a part of the body that she works for. */
const isPartOf = (ground: Ground, noun: string, body: string): boolean =>
  /^(?:team|department|unit|laboratory|office|family|side|committee|squadron)$/.test(noun) ||
  (noun === "group" &&
    namesById(ground, body).some((name) =>
      /\b(?:university|college|institute|academy|school|hospital|service)\b/.test(name),
    ));

/**
 * "[Norrick] has grown. … [The group] is to close two mines": a body called only by its kind is the one that acted
 * last.
 */
const lastBody: Rule = (ground, token) => {
  const { tree } = ground;
  const article = tree.child(token, "det");
  // "[the groups]": several
  if (!SPEAKING_BODY_NOUNS.has(tree.lemma(token)) || tree.tokens[token]?.tag === "NNS") return [];
  if (article?.text.toLowerCase() !== "the") return [];
  if (tree.firstIn(token) !== token - 1 && !isOfCountry(ground, token)) return [];
  const acting = bodyBefore(ground, token, LOOK_BACK);
  // "Shares in [Norrick] fell after [the firm] said"
  const bodies = acting.length ? acting : soleBodyBefore(ground, token);
  const noun = tree.lemma(token);
  if (PUBLIC_POWERS.has(noun) || SELF_NAMING.has(noun)) return bodies.filter((id) => isCalled(ground, id, noun));
  return bodies.filter(
    (id) => !doerTo(ground, token).includes(id) && !(isCommercial(noun) && isPublicBody(ground, id)),
  );
};

/** "[Verland] will send 40 trucks. [The country] will also": the country that acted last. */
const lastCountry: Rule = (ground, token) => {
  const { tree } = ground;
  const isCountry = /^(?:country|nation|kingdom|republic)$/.test(tree.lemma(token)) && tree.tokens[token]?.tag === "NN";
  const isBare = /^the$/i.test(tree.child(token, "det")?.text ?? "") && tree.firstIn(token) === token - 1;
  const acts = /^nsubj/.test(tree.tokens[token]?.deprel ?? "") && tree.lastIn(token) === token;
  return isCountry && isBare && acts ? bodyBefore(ground, token, LOOK_BACK, ["country"]) : [];
};

const isCommercial = (noun: string): boolean => noun === "bank" || (FIRM_NOUNS.has(noun) && !MIXED_KINDS.has(noun));

/** Kinds of bodies that are neither only firms nor only public. */
const MIXED_KINDS = words("club foundation group union university charity");

/** "[The ministry] met on Monday. The bank will cut its rate": a ministry is not a bank. */
const isPublicBody = (ground: Ground, id: string): boolean =>
  namesById(ground, id).some((name) =>
    name.split(/\s+/).some((word) => PUBLIC_POWERS.has(word) || PUBLIC_BODY_NOUNS.has(word)),
  );

/** "[The ministry] ordered the firm to": one that does something to the body is not the body. */
function doerTo(ground: Ground, token: number): readonly string[] {
  const { tree, predicates } = ground;
  const { deprel = "", head = -1 } = tree.tokens[token] ?? {};
  const subject = /^(?:dobj|dative)$/.test(deprel) ? (predicates.get(head)?.subject ?? null) : null;
  return subject === null ? [] : mentionedAt(ground, subject);
}

/** "a Norland [firm]", unlike "a group of monks"; "[one] of the largest makers of glue". */
function isUnnamedFirm(tree: Ground["tree"], token: number): boolean {
  const of = tree.children(token).find(({ text }) => text.toLowerCase() === "of");
  if (/^one$/i.test(tree.tokens[token]?.text ?? "")) {
    const kind = of && tree.child(of.index, "pobj");
    return kind != null && FIRM_NOUNS.has(tree.lemma(kind.index));
  }
  return FIRM_NOUNS.has(tree.lemma(token)) && /^an?$/i.test(tree.child(token, "det")?.text ?? "") && !of;
}

/**
 * "[A Norland firm] has agreed to pay. [Norrick] will …": a story that begins with an unnamed firm is about the first
 * body that acts in it.
 */
const nextBody: Rule = (ground, token) => {
  const { tree } = ground;
  if (!isUnnamedFirm(tree, token)) return [];
  for (let at = 0; at < Math.min(tree.tokens.length, token + NEAR); at++) {
    if (at === token || !/^nsubj/.test(tree.tokens[at]?.deprel ?? "")) continue;
    const name = tree.child(at, "appos"); // "The company, [Norrick], will"
    const bodies = [at, ...(name ? [name.index] : [])].flatMap((one) => mentionedOf(ground, one, ["organization"]));
    if (bodies.length) return at < token ? [] : bodies;
  }
  return [];
};

/** "the [Danish] carmaker" is also the one that acted last. */
const isOfCountry = ({ tree }: Ground, token: number): boolean =>
  FIRM_NOUNS.has(tree.lemma(token)) &&
  tree.firstIn(token) === token - 2 &&
  /^(?:NORP|GPE)$/.test(tree.entity(token - 1)) &&
  tree.tokens[token - 1]?.head === token;

/** Kinds of bodies that say in their names what they are, or of which the text does: "the hospital" is no trade union. */
const SELF_NAMING: ReadonlySet<string> = new Set([
  ...PUBLIC_BODY_NOUNS,
  ...words("hospital university laboratory institute institution foundation trust league union charity network"),
  ...words("squadron battalion brigade regiment station channel studio label shop supermarket refinery"),
]);

/** "the commission" is [the Fisheries Commission]; "the government" is not the firm that acted last. */
const isCalled = (ground: Ground, id: string, noun: string): boolean =>
  [...namesById(ground, id), ground.actors.get(id)?.role?.toLowerCase() ?? ""].some((name) =>
    name.split(/\s+/).includes(noun),
  );

function namesById({ actors }: Ground, id: string): readonly string[] {
  const actor = actors.get(id);
  return actor ? namesOf(actor) : [];
}
