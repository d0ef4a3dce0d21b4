import { FIRM_NOUNS, POLITY_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { countryNamed, countryOfPeople } from "../../language/lexicon/en/countries.js";
import { appendTo } from "../../text/append-to.js";
import { namesOf } from "../actor-index.js";
import type { Ground } from "../ground.js";
import type { Actor } from "../model.js";

/*
 * "The [Danish] firm agreed to pay": what the text says of the countries of bodies decides who that can be.
 */

/** The country of an adjective or a name before a noun, or null. */
const countryOf = (word: string): string | null => countryOfPeople(word) ?? countryNamed(word);

/**
 * The actors that "the Danish firm", "the Danish state" can stand for: those found by other rules, without those that
 * the text calls Norwegian; instead of these, the only one that it calls Danish.
 */
export function ofItsCountry(ground: Ground, token: number, found: readonly string[]): readonly string[] {
  const country = countryBefore(ground, token);
  if (country === null) return found;
  const isPolity = POLITY_NOUNS.has(ground.tree.lemma(token));
  const isExcluded = (id: string): boolean => {
    const actor = ground.actors.get(id);
    if (!actor) return false;
    const countries = countriesOf(ground, actor);
    if (actor.type === "country") return !isPolity || !countries.has(country);
    return countries.size > 0 && !countries.has(country);
  };
  if (!found.some(isExcluded)) return found;
  const others = bodiesOf(ground, country).filter((actor) => (isPolity ? isState(actor) : actor.type !== "country"));
  return others.length === 1 ? others.map(({ id }) => id) : [];
}

/** The bodies and countries of an article by their country, indexed once. */
const BODIES = new WeakMap<Ground, ReadonlyMap<string, readonly Actor[]>>();

function bodiesOf(ground: Ground, country: string): readonly Actor[] {
  let bodies = BODIES.get(ground);
  if (!bodies) {
    const byCountry = new Map<string, Actor[]>();
    for (const actor of ground.context.actors)
      for (const own of actor.type === "person" ? [] : countriesOf(ground, actor)) {
        appendTo(byCountry, own, actor);
      }
    bodies = byCountry;
    BODIES.set(ground, bodies);
  }
  return bodies.get(country) ?? [];
}

const isState = (actor: Actor): boolean =>
  actor.type === "country" || namesOf(actor).some((name) => /\b(?:government|state|republic)$/.test(name));

/** "the [Danish] carmaker": the country, if one adjective stands between the article and a firm or a state. */
function countryBefore({ tree }: Ground, token: number): string | null {
  const noun = tree.lemma(token);
  if (!FIRM_NOUNS.has(noun) && !POLITY_NOUNS.has(noun)) return null;
  if (!/^the$/i.test(tree.child(token, "det")?.text ?? "")) return null;
  const adjective = tree
    .children(token)
    .find(({ index, deprel }) => index < token && /^(?:amod|compound|nmod)$/.test(deprel));
  return adjective ? countryOf(adjective.text) : null;
}

/** How many words before a name can say where its bearer comes from: "[Danish pump maker] Norrick". */
const REACH = 4;

/**
 * The countries that the text gives for a body: "[Danish] carmaker Norrick", "[Denmark]'s Norrick", "the [Danish] Bank";
 * for a country, itself.
 */
function countriesOf({ reading, tree }: Ground, actor: Actor): ReadonlySet<string> {
  if (actor.type === "country") return new Set([countryNamed(actor.name)].filter((country) => country !== null));
  const described = `${actor.name} ${actor.role ?? ""}`.split(/\s+/).flatMap((word) => countryOf(word) ?? []);
  const before = actor.mentions.slice(0, MOST_MENTIONS).flatMap(({ start }) => {
    const name = reading.tokenAt(start);
    const found: string[] = [];
    for (let at = (name?.index ?? 0) - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
      const { upos = "", text = "", sentence } = tree.tokens[at] ?? {};
      const isPart = /^(?:NOUN|ADJ|PROPN|PART)$/.test(upos) || /^['’]s$/.test(text);
      if (!isPart || sentence !== name?.sentence) break;
      const country = countryOf(text);
      if (country !== null) found.push(country);
    }
    return found;
  });
  return new Set([...described, ...before]);
}

const MOST_MENTIONS = 40;
