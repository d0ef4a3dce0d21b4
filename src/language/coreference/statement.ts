import type { Span } from "../../text/span.js";
import { REPORTING_VERBS } from "../lexicon/en/speech-verbs.js";
import { words } from "../lexicon/words.js";
import type { Entity } from "./entity.js";
import type { MentionCandidate } from "./find-candidates.js";
import type { Resolution } from "./resolver.js";

/** Referents of "I" and "we" outside all quotation marks, as in statements of a ministry. */
export interface Statement {
  /** The speaker at a token, after [The minister said:] without a quotation mark; until the end of the paragraph. */
  readonly speakerAt: (token: number) => Entity | null;
  /**
   * The one body or country that takes a stand in the text: [Verland condemns the attack. We …]. Null if there are
   * several, or if an author writes.
   */
  readonly house: Entity | null;
}

/** @param entityAt whom the token at a place stands for. */
export function findStatement(
  candidates: readonly MentionCandidate[],
  entityAt: (span: Span) => Entity | null,
  resolution: Resolution,
): Statement {
  const speakers = speakersOfParagraphs(entityAt, resolution);
  const speakerAt = (token: number): Entity | null => {
    const sentence = resolution.index.parse.sentences[resolution.index.token(token)?.sentence ?? -1];
    const found = sentence && speakers.get(sentence.paragraph);
    return found && found.from < token ? found.speaker : null;
  };
  const hasAuthor = candidates.some(
    (candidate) =>
      candidate.kind === "pronoun" &&
      /^(?:i|me|my)$/u.test(candidate.word) &&
      resolution.quotationAt(candidate.head) < 0 &&
      speakerAt(candidate.head) === null,
  );
  return { speakerAt, house: hasAuthor ? null : findHouse(entityAt, resolution) };
}

interface Spoken {
  readonly speaker: Entity;
  readonly from: number;
}

/** [Mr Orr said: It is good news. We …]: the verb and its colon, without a quotation mark after it. */
function speakersOfParagraphs(
  entityAt: (span: Span) => Entity | null,
  { index, quotationAt }: Resolution,
): Map<number, Spoken> {
  const found = new Map<number, Spoken>();
  for (const { text, index: at, sentence } of index.parse.tokens) {
    const verb = index.token(at - 1);
    const next = index.token(at + 1);
    if (text !== ":" || !verb || !next || !REPORTING_VERBS.has(verb.lemma) || quotationAt(at) >= 0) continue;
    if (/^["“”‘’'«»„]/u.test(next.text)) continue;
    const subject = index.token(index.child(verb.index, "nsubj") ?? -1);
    const speaker = subject ? entityAt(subject) : null;
    const paragraph = index.parse.sentences[sentence]?.paragraph;
    if (speaker && paragraph !== undefined) found.set(paragraph, { speaker, from: at });
  }
  return found;
}

/** Verbs by which a body takes a stand. In the present tense they are said in its name. */
const STANCES: ReadonlySet<string> = words(
  `
  condemn support welcome reaffirm reiterate urge commend applaud congratulate deplore denounce reject oppose remain
  stand continue extend express commit recognise recognize acknowledge endorse comply call regret mourn honour honor
  salute believe encourage
`,
);

function findHouse(entityAt: (span: Span) => Entity | null, { index, quotationAt }: Resolution): Entity | null {
  const houses = new Set<Entity>();
  for (const token of index.parse.tokens) {
    const verb = index.token(token.head);
    if (!/^nsubj(?:pass)?$/u.test(token.deprel) || !verb || quotationAt(token.index) >= 0) continue;
    const isPresent = /^VB[ZP]$/u.test(verb.tag) || isPassivePresent(verb.index, index);
    const entity = isPresent && STANCES.has(verb.lemma) ? entityAt(token) : null;
    if (entity && (entity.type === "country" || entity.type === "organization")) houses.add(entity);
  }
  const [house] = houses;
  return house && houses.size === 1 ? house : null;
}

/** [is committed] */
const isPassivePresent = (verb: number, index: Resolution["index"]): boolean =>
  index.children(verb).some((c) => index.token(c)?.deprel === "auxpass" && /^VB[ZP]$/u.test(index.token(c)?.tag ?? ""));
