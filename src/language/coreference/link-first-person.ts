import type { Span } from "../../text/span.js";
import { headOf } from "../parse-index.js";
import type { Entity } from "./entity.js";
import type { MentionCandidate } from "./find-candidates.js";
import { addMention, type Resolution } from "./resolver.js";
import { findStatement, type Statement } from "./statement.js";

/**
 * Inside speech, [I] is the speaker. [we] is the organization or country that the speaker speaks for, if the text says
 * so, or the speaker if that is not a person. Outside speech, [we] is the body that issues a statement or is said to
 * make it. Runs last, when every speaker is known.
 */
export function linkFirstPerson(
  candidates: readonly MentionCandidate[],
  speakerOf: (quotation: number) => Entity | null,
  entityAt: (span: Span) => Entity | null,
  resolution: Resolution,
): void {
  // few articles need it
  let found: Statement | null = null;
  const statement = (): Statement => {
    found ??= findStatement(candidates, entityAt, resolution);
    return found;
  };
  for (const candidate of candidates) {
    if (candidate.kind !== "pronoun") continue;
    const single = /^(?:i|me|my|mine|myself)$/u.test(candidate.word);
    if (!single && !/^(?:we|us|our|ours|ourselves)$/u.test(candidate.word)) continue;
    const quotation = resolution.quotationAt(candidate.head);
    const speaker = quotation < 0 ? statement().speakerAt(candidate.head) : speakerOf(quotation);
    const house = quotation < 0 && !single ? statement().house : null;
    const employer = speaker && (speaker.affiliation ?? employerOf(speaker, entityAt, resolution));
    const side = employer ?? house ?? (quotation < 0 ? speaker : null);
    const entity = !speaker || (!single && speaker.type === "person") ? side : speaker;
    if (!entity) continue;
    const reason =
      entity === speaker
        ? "the speaker"
        : speaker
          ? `the speaker's, ${speaker.name}'s, side`
          : `in whose name the text speaks, ${entity.name}`;
    addMention(
      resolution,
      entity,
      candidate.head,
      { first: candidate.head, last: candidate.head },
      "pronoun",
      `${candidate.word}: ${reason}`,
    );
  }
}

/** The descriptions of a speaker that are read. */
const MOST_DESCRIPTIONS = 4;

/** [a spokesman for the council], [director of the company], [the union's leader]: a body that is described, not named. */
function employerOf(
  speaker: Entity,
  entityAt: (span: Span) => Entity | null,
  { index }: Pick<Resolution, "index">,
): Entity | null {
  if (speaker.type !== "person") return null;
  const told = [...speaker.roles, ...speaker.mentions.filter(({ form }) => form === "description")];
  for (const { start, end } of told.slice(0, MOST_DESCRIPTIONS)) {
    const head = headOf(index.tokenFrom(start), index.tokenFrom(end - 1) + 1, index);
    for (const child of index.children(head)) {
      const { deprel, text } = index.token(child) ?? { deprel: "", text: "" };
      const isLink = deprel === "prep" && /^(?:for|of|at|from)$/iu.test(text);
      const body = index.token(deprel === "poss" ? child : (isLink && index.child(child, "pobj")) || -1);
      const employer = body && entityAt(body);
      if (employer && employer !== speaker && /^(?:organization|country)$/u.test(employer.type)) return employer;
    }
  }
  return null;
}
