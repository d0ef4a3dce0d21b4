import { CLAIM_NOUNS, HEARSAY_VERBS } from "../../language/lexicon/en/doubt-words.js";
import {
  CHANCE_NOUNS,
  FEELING_ADJECTIVES,
  FORECAST_NOUNS,
  LIKELIHOOD_ADJECTIVES,
  RISK_NOUNS,
} from "../../language/lexicon/en/forecast-words.js";
import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { words } from "../../language/lexicon/words.js";
import type { Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";

/** Verbs of saying that leave open whether it is so. */
const ALLEGING = words(
  "claim allege insist believe think suspect suggest argue deny doubt predict fear hope expect accuse speculate assume",
);

/** "fears that [Ms Orr left]", "a claim [Ms Orr left]" */
const OPEN_NOUNS: ReadonlySet<string> = new Set([
  ...ALLEGING,
  ...CHANCE_NOUNS,
  ...CLAIM_NOUNS,
  ...FORECAST_NOUNS,
  ...RISK_NOUNS,
]);

/** "is confident [Ms Orr will win]", "it is possible that [Ms Orr left]" */
const OPEN_ADJECTIVES: ReadonlySet<string> = new Set([...FEELING_ADJECTIVES, ...LIKELIHOOD_ADJECTIVES]);

/**
 * "Mr Ash claimed [Ms Orr took the money]", "Mr Ash told them [Ms Orr had agreed to it]": what somebody says of another
 * is not that person's deed.
 */
export function isAlleged(reading: Reading, subject: Token, own: ReadonlySet<number | undefined>): boolean {
  const { tree } = reading;
  const deed = tree.head(subject);
  if (deed && isOfOpenWord(tree, deed, own)) return true;
  const verb = deed?.deprel === "ccomp" ? tree.head(deed) : null;
  // "could mean that [Ms Orr left]", "did not say that [Ms Orr left]": nobody says that it is so.
  if (verb && tree.children(verb).some(({ deprel, tag }) => deprel === "neg" || (deprel === "aux" && tag === "MD")))
    return true;
  const teller = verb && tree.child(verb, "nsubj");
  if (!deed || !verb || !teller || own.has(teller.index)) return false;
  if (ALLEGING.has(verb.lemma)) return true;
  const isPerson = reading.nameAt(subject.index)?.type === "person" || /^s?he$/i.test(subject.text);
  const hadDone = tree.children(deed).some(({ deprel, text }) => deprel === "aux" && /^(?:had|['’]d)$/i.test(text));
  return isPerson && hadDone && ACTOR_SPEECH_VERBS.has(verb.lemma);
}

/** What somebody is confident of himself is told as his being confident, before it. */
function isOfOpenWord(tree: Tree, deed: Token, own: ReadonlySet<number | undefined>): boolean {
  const isThat = deed.deprel === "acl" && /^that$/i.test(tree.child(deed, "mark")?.text ?? "");
  const word = deed.deprel === "ccomp" || isThat ? tree.head(deed) : null;
  if (!word || !leavesOpen(tree, word)) return false;
  const holder = tree.child(word.deprel === "acomp" ? word.head : word, "nsubj", "nsubjpass");
  return !holder || !own.has(holder.index);
}

/** A noun, an adjective, "it is [believed] that", or "many [fear]", of which the parser may not see the subject. */
function leavesOpen(tree: Tree, word: Token): boolean {
  const state = word.lemma === "be" ? tree.child(word, "acomp") : null;
  if (state) return leavesOpen(tree, state);
  if (word.deprel === "ROOT" && ALLEGING.has(word.lemma) && !tree.child(word, "nsubj")) return true;
  if (/^NN/.test(word.tag)) return OPEN_NOUNS.has(word.lemma);
  if (word.tag === "VBN" && tree.child(word, "auxpass") && HEARSAY_VERBS.has(word.lemma)) return true;
  return /^(?:JJ|VBN)$/.test(word.tag) && OPEN_ADJECTIVES.has(word.text.toLowerCase());
}
