import type { Token } from "../../language/types.js";
import type { Actor } from "../model.js";
import { lastTokenOf } from "../predicates/reports.js";
import type { Predicate } from "../predicates/types.js";
import type { Ground } from "./ground.js";
import { mentionedAt } from "./mentioned.js";
import { spanOf } from "./tree.js";
import { BODY_NOUNS, FIRM_NOUNS, PUBLIC_POWERS, STAFF_NOUNS } from "./words.js";

/** Who a noun phrase means that no chain of the text holds: ids of actors, or none. In order: the surest first. */
export function findStandIn(ground: Ground, token: number): readonly string[] {
  for (const rule of [sameName, sameOffice, apposed, speaker, ownBody, employer, lastBody, nextBody, pronoun]) {
    const actors = rule(ground, token);
    if (actors.length) return actors;
  }
  return [];
}

type Rule = (ground: Ground, token: number) => readonly string[];

/** The words are an actor's name, in whatever letters: "LG group". */
const sameName: Rule = ({ tree, context }, token) => {
  const { start, end } = spanOf(tree, Math.max(tree.firstIn(token), token - 20), token);
  const words = context.analysis.text
    .slice(start, end)
    .replace(/^the\s+/i, "")
    .toLowerCase();
  return context.actors.filter((actor) => namesOf(actor).includes(words)).map(({ id }) => id);
};

/** "the [harbour master]", where the text says of one person that he or she is that. */
const sameOffice: Rule = ({ tree, context }, token) => {
  const { start, end } = spanOf(tree, Math.max(tree.firstIn(token), token - 20), token);
  const [article, ...office] = context.analysis.text.slice(start, end).toLowerCase().split(/\s+/);
  if (article !== "the" || office.length < 2) return [];
  const holders = context.actors.filter(
    ({ type, role }) => type === "person" && role?.toLowerCase() === office.join(" "),
  );
  return holders.length === 1 ? holders.map(({ id }) => id) : [];
};

/** "a low-cost airline, [Norrick]" */
const apposed: Rule = (ground, token) => {
  const name = ground.tree.child(token, "appos");
  return name ? mentionedAt(ground, name.index) : [];
};

/** "I" and "we" are the speaker's. */
const speaker: Rule = (ground, token) => {
  const marked = spokenBy(ground, token);
  return marked.length ? marked : saidBy(ground, token, reportAround(ground, token)?.speaker ?? null);
};

/** Whose the "I" and "we" of direct speech are, which no chain knows better. */
export const spokenBy: Rule = (ground, token) => saidBy(ground, token, speakerOfMarks(ground, token));

function saidBy(ground: Ground, token: number, said: number | null): readonly string[] {
  const word = ground.tree.tokens[token]?.text.toLowerCase() ?? "";
  if ((word !== "i" && word !== "we") || said === null || said === token) return [];
  const spoken = mentionedAt(ground, said);
  return word === "we" ? houseOf(ground, spoken) : spoken;
}

/** Whose words stand in the quotation marks around a token, whatever is told inside them: "he showed [we] were right", she said. */
function speakerOfMarks({ tree, context, isQuoted }: Ground, token: number): number | null {
  const at = tree.tokens[token]?.start ?? -1;
  if (!isQuoted(at)) return null;
  const around = context.analysis.quotations.find(
    ({ kind, speech, start, end }) => kind === "direct" && speech && start <= at && at < end,
  );
  return around?.speaker ? lastTokenOf(tree, around.speaker.start, around.speaker.end) : null;
}

/** "[Norrick spokeswoman Anna Orr] said [the airline] would refund …", "[her] party": the speaker's body, the owner's. */
const ownBody: Rule = (ground, token) => {
  const { tree } = ground;
  if (!BODY_NOUNS.has(tree.lemma(token))) return [];
  const owner = tree.child(token, "poss");
  if (owner && owner.tag !== "PRP$") return [];
  const article = tree.child(token, "det")?.text.toLowerCase();
  const person = owner ? owner.index : article === "the" ? (reportAround(ground, token)?.speaker ?? null) : null;
  if (person === null || person === token) return [];
  const persons = mentionedAt(ground, person);
  return houseOf(ground, persons)
    .filter((id) => !persons.includes(id))
    .slice(0, 1);
};

/** "[Norrick] officials", "[Norrick]'s board of directors", "the management of [Norrick]"; bare "officials" are those of the office spoken of. */
const employer: Rule = (ground, token) => {
  const { tree } = ground;
  if (!STAFF_NOUNS.has(tree.lemma(token))) return [];
  const of = tree.children(token).filter(({ deprel, text }) => deprel === "prep" && /^(of|at|from|for)$/i.test(text));
  const holders = [
    ...tree.children(token).filter(({ deprel }) => /^(compound|poss|nmod|amod)$/.test(deprel)),
    ...of.flatMap(({ index }) => tree.child(index, "pobj") ?? []),
  ];
  for (const { index } of holders) {
    const actors = mentionedAt(ground, index);
    if (actors.length) return actors;
  }
  return holders.length || !OFFICIALS.test(tree.lemma(token)) ? [] : lastOffice(ground, token);
};

/** "[Norrick] has grown. … [The group] is to close two mines": a body named by its kind alone is the one that acted last. */
const lastBody: Rule = (ground, token) => {
  const { tree } = ground;
  const article = tree.child(token, "det");
  if (!BODY_NOUNS.has(tree.lemma(token)) || article?.text.toLowerCase() !== "the") return [];
  if (tree.firstIn(token) !== token - 1 && !isOfCountry(ground, token)) return [];
  const acting = bodyBefore(ground, token, LOOK_BACK);
  const bodies = acting.length ? acting : soleBodyBefore(ground, token); // "Shares in [Norrick] fell after [the firm] said"
  const noun = tree.lemma(token);
  return PUBLIC_POWERS.has(noun) ? bodies.filter((id) => isNamedFor(ground, id, noun)) : bodies;
};

/** "a Norland [firm]", but not "a group of monks"; "[one] of the largest makers of glue". */
function isUnnamedFirm(tree: Ground["tree"], token: number): boolean {
  const of = tree.children(token).find(({ text }) => text.toLowerCase() === "of");
  if (/^one$/i.test(tree.tokens[token]?.text ?? "")) {
    const kind = of && tree.child(of.index, "pobj");
    return kind != null && FIRM_NOUNS.has(tree.lemma(kind.index));
  }
  return FIRM_NOUNS.has(tree.lemma(token)) && /^an?$/i.test(tree.child(token, "det")?.text ?? "") && !of;
}

/** "[A Norland firm] has agreed to pay. [Norrick] will …": who opens the story unnamed is the first body that acts in it. */
const nextBody: Rule = (ground, token) => {
  const { tree } = ground;
  if (!isUnnamedFirm(tree, token)) return [];
  for (let at = 0; at < Math.min(tree.tokens.length, token + NEAR); at++) {
    if (at === token || !/^nsubj/.test(tree.tokens[at]?.deprel ?? "")) continue;
    const bodies = mentionedOf(ground, at, ["organization"]);
    if (bodies.length) return at < token ? [] : bodies;
  }
  return [];
};

/** "the [Danish] carmaker" is still the one that acted last. */
const isOfCountry = ({ tree }: Ground, token: number): boolean =>
  FIRM_NOUNS.has(tree.lemma(token)) &&
  tree.firstIn(token) === token - 2 &&
  /^(?:NORP|GPE)$/.test(tree.entity(token - 1)) &&
  tree.tokens[token - 1]?.head === token;

/** "the commission" is [the Fisheries Commission]; "the government" is not the firm that acted last. */
const isNamedFor = ({ context }: Ground, id: string, noun: string): boolean =>
  context.actors.some((actor) => actor.id === id && namesOf(actor).some((name) => name.split(/\s+/).includes(noun)));

/** The body, or person, that was last a subject, at most so many tokens before. */
export function bodyBefore(
  ground: Ground,
  token: number,
  tokens = NEAR,
  types: readonly Actor["type"][] = ["organization"],
): readonly string[] {
  for (let at = token - 1; at >= Math.max(0, token - tokens); at--) {
    if (!/^nsubj/.test(ground.tree.tokens[at]?.deprel ?? "")) continue;
    const bodies = mentionedOf(ground, at, types);
    if (bodies.length) return bodies;
  }
  return [];
}

/** The actors of these types that a mention with this head stands for. */
const mentionedOf = (ground: Ground, token: number, types: readonly Actor["type"][]): readonly string[] =>
  mentionedAt(ground, token).filter((id) =>
    ground.context.actors.some((actor) => actor.id === id && types.includes(actor.type)),
  );

/** "[Norrick] … [it] plans": what plans is somebody, though the chain may say otherwise. */
const pronoun: Rule = (ground, token) => {
  const word = ground.tree.tokens[token]?.text.toLowerCase() ?? "";
  if (word === "it" || word === "they") {
    const bodies = bodyBefore(ground, token, NEAR);
    return bodies.length ? bodies : soleBodyBefore(ground, token);
  }
  return word === "he" || word === "she" ? bodyBefore(ground, token, NEAR, ["person"]) : [];
};

/** "Shares in [Norrick] rose after it said so": the one body that the sentence has named. */
function soleBodyBefore(ground: Ground, token: number): readonly string[] {
  const sentence = ground.tree.tokens[token]?.sentence;
  const found = new Set<string>();
  for (let at = token - 1; at >= Math.max(0, token - NEAR) && ground.tree.tokens[at]?.sentence === sentence; at--) {
    for (const id of mentionedOf(ground, at, ["organization"])) found.add(id);
  }
  return found.size === 1 ? [...found] : [];
}

/** Tokens: this sentence and the one or two before. */
const NEAR = 60;

/** Tokens: about ten sentences, or a brief report, which is about the body that acted last. */
export const LOOK_BACK = 250;

const OFFICIALS = /^(?:official|authority|minister)$/;
const OFFICES =
  /\b(?:office|ministry|department|government|agency|commission|council|authority|treasury|administration|board|secretariat)\b/i;

/** The public body last named before the token, or the first of the text. */
function lastOffice({ tree, context }: Ground, token: number): readonly string[] {
  const before = tree.tokens[token]?.start ?? 0;
  const offices = context.actors.filter(
    (actor) => actor.type === "organization" && namesOf(actor).some((name) => OFFICES.test(name)),
  );
  const lastMention = ({ mentions }: Actor) =>
    Math.max(-1, ...mentions.map(({ start }) => start).filter((start) => start < before));
  const [nearest] = offices.sort((a, b) => lastMention(b) - lastMention(a));
  return nearest ? [nearest.id] : [];
}

const namesOf = ({ name, aliases }: Actor): string[] => [name, ...aliases].map((form) => form.toLowerCase());

/** The body that a person speaks for, where it is an actor too: the affiliation, or a name inside the office. */
export function houseOf({ context }: Ground, ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const person = context.actors.find((actor) => actor.id === id);
    const office = [person?.affiliation, person?.role].filter(Boolean).join(" ").toLowerCase();
    if (!office) return id;
    const names = context.actors
      .filter((actor) => actor.id !== id && actor.type !== "person" && !isPlaceOf(office, actor))
      .flatMap((actor) => namesOf(actor).map((name) => ({ id: actor.id, name })))
      .filter(
        ({ name }) =>
          ` ${office} `.includes(` ${name} `) && !MINISTRIES.some((title) => office.includes(`${name} ${title}`)),
      );
    const longest = Math.max(...names.map(({ name }) => name.length));
    const house = names.find(({ name }) => name.length === longest);
    if (!house && COMPANY_OFFICE.test(office)) return mainBody(context.actors) ?? id;
    return (
      house?.id ?? (GOVERNS.test(office) && !/\bshadow\b/.test(office) ? governmentOf(context.actors) : null) ?? id
    );
  });
}

/** "commander in [Norland]": where somebody serves, and not whom. */
const isPlaceOf = (office: string, actor: Actor): boolean =>
  actor.type === "country" && namesOf(actor).some((name) => ` ${office} `.includes(` in ${name} `));

/** "[Home] Secretary": the word before is no body of its own. */
const MINISTRIES = ["secretary", "minister"];
const GOVERNS =
  /\b(?:minister|secretary of state|(?:home|foreign|health|education|defence|trade|transport|industry) secretary|chancellor of the exchequer)\b/;

/** Offices of a firm: who holds one without its name holds that of the firm that the text is about. */
const COMPANY_OFFICE =
  /^(?:\p{L}+ )?(?:chief (?:executive|\p{L}+ officer)|managing director|finance director|ceo|cfo)$/u;

const mainBody = (actors: readonly Actor[]): string | null =>
  actors.find(({ type }) => type === "organization")?.id ?? null;

/** The government, where the text speaks of only one. */
export function governmentOf(actors: readonly Actor[]): string | null {
  const governments = actors.filter((actor) => namesOf(actor).some((name) => /(?:^|\s)government$/.test(name)));
  return governments.length === 1 ? (governments[0]?.id ?? null) : null;
}

/** The report of the clause that a token stands in. */
export function reportAround({ tree, predicates }: Ground, token: number): Predicate["report"] {
  let at: Token | null = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < 60; at = tree.head(at), steps++) {
    const report = predicates.get(at.index)?.report;
    if (report) return report;
  }
  return null;
}
