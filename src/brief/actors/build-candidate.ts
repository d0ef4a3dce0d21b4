import { NAME_TITLES, SURNAME_TITLES } from "../../language/lexicon/en/role-nouns.js";
import type { Chain, Mention, Name, Token } from "../../language/types.js";
import { compareSpans } from "../../text/span.js";
import type { Actor } from "../model.js";
import type { Reading } from "../reading.js";
import { findBearer } from "./bearer.js";
import type { Candidate } from "./candidate.js";

/*
 * The name, the aliases and the mentions of an actor.
 */

export function buildCandidate(reading: Reading, chain: Chain, type: Actor["type"]): Candidate {
  const names = chain.mentions.flatMap((mention) => findBearer(reading, mention)?.name ?? []);
  const bareName = nameOf(reading, chain, names);
  const title = type === "person" ? nameTitle(reading, chain.name, bareName, names) : null;
  const name = title ? reading.text(title) : bareName;
  // A mention that includes the office, such as [General Ada Orr], is not another name.
  const forms = chain.mentions
    .filter(
      (mention) => mention.form === "name" && (HONORIFIC.test(mention.text) || !findBearer(reading, mention)?.office),
    )
    .map(({ text }) => withoutArticle(text));
  const aliases = [...new Set([...forms, ...names.map(({ text }) => withoutArticle(text))])].filter(
    (form) => form !== name,
  );
  // A form that is wider than its mention is listed once next to the bare one, so that both can be looked up.
  const wider =
    title ??
    names.find(({ text, start }) => text === name && !chain.mentions.some((mention) => mention.start === start));
  const bare = wider && chain.mentions.find(({ start, end }) => start >= wider.start && end <= wider.end);
  const mentions =
    wider && bare ? [...chain.mentions, { ...bare, ...placeOf(wider) }].sort(compareSpans) : chain.mentions;
  return { name, type, aliases, chains: [chain], mentions, names };
}

/** "Dr Orlen" may be a brand. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame)\b/i;

type Place = Pick<Mention, "start" | "end" | "firstToken" | "endToken" | "text">;

const placeOf = ({ start, end, firstToken, endToken, text }: Place): Place => ({
  start,
  end,
  firstToken,
  endToken,
  text,
});

/** The name of the chain without a preceding office; a description if nobody is named. */
function nameOf(reading: Reading, chain: Chain, names: readonly Name[]): string {
  if (names.length === 0) return describedName(reading, chain);
  const whole = withoutArticle(chain.name);
  const bare = names.map(({ text }) => withoutArticle(text));
  const fuller = bare.filter((text) => text.endsWith(` ${whole}`)).sort((a, b) => b.length - a.length)[0];
  return fuller ?? (bare.includes(whole) ? whole : (bare.find((text) => whole.endsWith(text)) ?? whole));
}

/** "the city's [police department] in the north": a description up to its noun, with its "of" phrase. */
function describedName(reading: Reading, chain: Chain): string {
  const { tree } = reading;
  const first = chain.mentions.find(({ form }) => form === "description") ?? chain.mentions[0];
  const mention = first && (withOwner(reading, chain, first) ?? first);
  const noun = mention && tree.top(mention);
  if (!mention || !noun) return withoutArticle(chain.name);
  const of = tree.tokens[noun.index + 1]?.text === "of" ? tree.child(noun, "prep") : undefined;
  const endToken = of ? Math.min(tree.reach(of).endToken, noun.index + 7) : noun.index + 1;
  return withoutArticle(
    reading.text(
      tree.span({
        firstToken: Math.max(mention.firstToken, ownerEnd(reading, noun)),
        endToken: Math.max(noun.index + 1, Math.min(endToken, mention.endToken)),
      }),
    ),
  );
}

/**
 * "the Norse government", where the text first says "the government": the fullest form, unless the chain has two of
 * them.
 */
function withOwner(reading: Reading, { mentions }: Chain, first: Mention): Mention | null {
  const { tree } = reading;
  const noun = tree.top(first)?.text.toLowerCase();
  const isOwned = ({ firstToken, endToken, form }: Mention): boolean => {
    const owner = reading.nameAt(endToken - 2);
    return (
      form === "description" &&
      tree.tokens[endToken - 1]?.text.toLowerCase() === noun &&
      owner !== undefined &&
      /^(?:group|country|place)$/.test(owner.type) &&
      owner.endToken === endToken - 1 &&
      owner.firstToken <= firstToken + 1
    );
  };
  const owned = mentions.filter(isOwned);
  const forms = new Set(owned.map(({ text }) => withoutArticle(text).toLowerCase()));
  return forms.size === 1 ? (owned[0] ?? null) : null;
}

/**
 * "Norland's [Orr government]": an owner is redundant if the noun is preceded by a name; in "[Norland's government]" it
 * is needed.
 */
function ownerEnd(reading: Reading, noun: Token): number {
  const before = reading.nameAt(noun.index - 1);
  return before && reading.tree.tokens[before.firstToken - 1]?.tag === "POS" ? before.firstToken : 0;
}

/**
 * The span of a name with a title that belongs to it: "[Sir Ben Ash]"; "[Lord Orr]", "[Dr Orr]", "[Mr Justice Orr]",
 * where the text has no first name; "[King Olav V]".
 */
function nameTitle(reading: Reading, called: string, whole: string, names: readonly Name[]): Place | null {
  const { tokens } = reading.tree;
  const isAlone = !called.replace(/ [IVX]+$/, "").includes(" ");
  for (const { firstToken, endToken, text } of names) {
    const title = tokens[firstToken - 1];
    const word = title?.text.toLowerCase().replace(/\.$/, "") ?? "";
    const stays = isAlone ? NAME_TITLES.has(word) || SURNAME_TITLES.has(word) || KNIGHT.test(word) : KNIGHT.test(word);
    const isWhole = text === whole || !called.includes(" ");
    if (!title || !stays || !isWhole || !/^\p{Lu}/u.test(title.text)) continue;
    const isJudge = word === "justice" && /^(?:Mr|Mrs|Ms|Lord|Lady)\.?$/.test(tokens[title.index - 1]?.text ?? "");
    const range = {
      firstToken: isJudge ? title.index - 1 : title.index,
      endToken: PEER.test(word) ? seatEnd(reading, endToken) : endToken,
    };
    const span = reading.tree.span(range);
    return { ...span, ...range, text: reading.text(span) };
  }
  return null;
}

const PEER = /^(?:lord|lady|baroness|baron|viscount)$/;

/** Titles before a first name or a full name: "Sir Ben", "Dame Ada Orr". */
const KNIGHT = /^(?:sir|dame)$/;

/** "Lord Orr [of Lessen]": the place is part of a peer's title. */
function seatEnd({ tree }: Reading, endToken: number): number {
  const [of, place] = [tree.tokens[endToken], tree.tokens[endToken + 1]];
  return of?.text === "of" && place?.tag === "NNP" && /^\p{Lu}/u.test(place.text) ? endToken + 2 : endToken;
}

const withoutArticle = (name: string): string => name.replace(/^(the|a|an|its|his|her|their|our|my|whose) /i, "");
