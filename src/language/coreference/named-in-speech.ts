import { REPORTING_VERBS } from "../lexicon/en/speech-verbs.js";
import { headOf, type ParseIndex } from "../parse-index.js";
import type { Name, Quotation } from "../types.js";
import type { Entity } from "./entity.js";
import type { LinkedNames } from "./link-names.js";
import { firstNameFrom } from "./roles.js";

/** The most names of one speech that are checked. */
const MOST_NAMES = 40;

const PRONOUN = /^(?:he|she)$/iu;
const DESCRIPTION = /^the\s/iu;

/**
 * People named in a speech, by the offset of the words for its speaker: [Mr Vale is ill, he said], [The surgeon said:
 * "Mr Vale is ill."] are not said by Mr Vale, who would call himself "I".
 */
export function findNamedInSpeech(
  quotations: readonly Quotation[],
  index: ParseIndex,
  { entityOf }: LinkedNames,
): ReadonlyMap<number, ReadonlySet<Entity>> {
  const found = new Map<number, Set<Entity>>();
  for (const { speaker, cue, kind, start, end } of quotations) {
    // without a cue, the speaker was inferred and may be wrong
    if (!speaker || !cue) continue;
    // [The surgeon said he, Orr, was ready] names him in words that are not his
    if (!PRONOUN.test(speaker.text) && !(kind === "direct" && DESCRIPTION.test(speaker.text))) continue;
    const named = found.get(speaker.start) ?? new Set<Entity>();
    found.set(speaker.start, named);
    const first = firstNameFrom(index.names, start);
    for (let i = first; i < first + MOST_NAMES && (index.names[i]?.start ?? end) < end; i++) {
      const [entity, name] = [entityOf[i], index.names[i]];
      if (entity && name?.type === "person" && !mayBeWhoSpeaks(name, index) && !isCalled(name, start, index))
        named.add(entity);
    }
  }
  return found;
}

/** In UTF-16 units before a name. */
const NEAR_MARK = 80;

/** [“He always said, ‘Ada Lorne, you are late,’” she said]: what another called the speaker. */
const isCalled = (name: Name, start: number, { parse }: ParseIndex): boolean =>
  /(?:^|\s)[‘'][^‘’']*$/u.test(parse.text.slice(Math.max(start, name.start - NEAR_MARK), name.start));

/** [Mr Vale's boat was ready, he said] may be about his own boat. */
function mayBeWhoSpeaks(name: Name, index: ParseIndex): boolean {
  const subject = index.token(headOf(name.firstToken, name.endToken, index));
  return subject?.deprel === "poss" || reports(name, index);
}

/**
 * The subject of a verb of saying: [Mr Vale said the port was closed, he said], [he warned, "…," Mr Vale told
 * reporters] report one speech twice.
 */
export function reports({ firstToken, endToken }: Name, index: ParseIndex): boolean {
  const subject = index.token(headOf(firstToken, endToken, index));
  const verb = index.token(subject?.head ?? -1);
  return /^nsubj/u.test(subject?.deprel ?? "") && REPORTING_VERBS.has(verb?.lemma.toLowerCase() ?? "");
}
