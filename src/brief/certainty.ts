import { genderOfBearer } from "../language/lexicon/en/first-names.js";
import { genderOfPronoun } from "../language/lexicon/en/gendered-words.js";
import type { Chain, Mention, Sentence } from "../language/types.js";
import type { ChainMention, Reading } from "./reading.js";

/*
 * Brackets claim certainty: where another name fits a reference as well, the article's words stay as they are.
 */

type Group = readonly [ChainMention, ...ChainMention[]];

/** In sentences: a reader does not look further back. */
const FARTHEST = 12;

/** Whether what a mention refers to is only the likeliest of several. */
export function isGuess(reading: Reading, sentence: Sentence, group: Group): boolean {
  const [{ mention, chain }] = group;
  if (group.length > 1) return !areTheOnlyOnes(reading, sentence, group);
  if (mention.form === "pronoun") return chain.type === "person" && hasRivalBefore(reading, sentence, group[0]);
  return chain.type === "organization" && isCrowdedOut(reading, sentence, group[0]);
}

/**
 * "the two firms", "both countries": the last sentence with two names or more of their kind has exactly these.
 *
 *     Orvenia praised Norland and Sudland. Both countries will vote → both countries, since three were named
 */
function areTheOnlyOnes(reading: Reading, sentence: Sentence, group: Group): boolean {
  const [{ mention, chain }] = group;
  if (group.some((other) => other.chain.type !== chain.type)) return false;
  const wanted = new Set(group.map((other) => other.chain.id));
  for (let i = sentence.index; i >= Math.max(0, sentence.index - FARTHEST); i--) {
    const named = namedIn(reading, i, mention.start).filter((other) => other.chain.type === chain.type);
    const ids = new Set(named.map((other) => other.chain.id));
    if (ids.size > 1) return ids.size === wanted.size && [...wanted].every((id) => ids.has(id));
  }
  return false;
}

/**
 * "Ms Hale said that Orr's aides told [him]": somebody else was named before it in the same sentence, who may be meant.
 * A man is not meant by "her".
 */
function hasRivalBefore(reading: Reading, { index }: Sentence, { mention, chain }: ChainMention): boolean {
  const named = namedIn(reading, index, mention.start);
  if (named.some((other) => other.chain.id === chain.id)) return false;
  const gender = genderOfPronoun(mention.text) ?? "male";
  const { tree } = reading;
  const own = tree.tokens[mention.firstToken];
  // "One of the few Orr-era clerks, [he] left": who leads the sentence is seldom named inside another phrase
  const leads = own !== undefined && /^nsubj/.test(own.deprel) && tree.head(own)?.deprel === "ROOT";
  const isInside = (rival: Mention): boolean => /^(?:compound|poss|nmod|amod)$/.test(tree.top(rival)?.deprel ?? "");
  return named.some(
    (other) =>
      other.chain.type === "person" &&
      (genderOf(other.chain) ?? gender) === gender &&
      !(leads && isInside(other.mention)),
  );
}

const MOST_LOOKED_AT = 50;

/** As the text shows it: by a pronoun or a first name. */
function genderOf({ name, mentions }: Chain): "female" | "male" | null {
  const pronoun = mentions
    .slice(0, MOST_LOOKED_AT)
    .find(({ form, text }) => form === "pronoun" && genderOfPronoun(text));
  if (pronoun) return genderOfPronoun(pronoun.text);
  return name.includes(" ") ? (genderOfBearer(name.split(" ")[0] ?? "") ?? null) : null;
}

/**
 * "Norrick sued Lessen. The firm will sell two ports": whoever is called so is neither in the last sentence that names
 * a body nor the one that the article is mostly about.
 */
function isCrowdedOut(reading: Reading, sentence: Sentence, { mention, chain }: ChainMention): boolean {
  if (chain.mentions.length >= reading.mostMentions) return false;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - FARTHEST); i--) {
    const named = namedIn(reading, i, mention.start).filter((other) => other.chain.type === "organization");
    const mentions = reading.mentionsIn(reading.analysis.sentences[i] ?? sentence);
    if (mentions.some((other) => other.chain.id === chain.id && other.mention.start < mention.start)) return false;
    if (named.length > 0) return true;
  }
  return false;
}

/** The names that a sentence gives before an offset. */
function namedIn(reading: Reading, index: number, before: number): ChainMention[] {
  const sentence = reading.analysis.sentences[index];
  if (!sentence) return [];
  return reading.mentionsIn(sentence).filter(({ mention: { form, start } }) => form === "name" && start < before);
}
