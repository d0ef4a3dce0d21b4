import type { ParseIndex } from "../parse-index.js";
import type { Mention, Quotation } from "../types.js";
import { Discourse } from "./discourse.js";
import { type Entity, newEntity, takeMention } from "./entity.js";
import type { LinkedNames } from "./link-names.js";
import { findNamedInSpeech } from "./named-in-speech.js";
import { cueFinder, speakerFinder } from "./quotation-tokens.js";

/** State shared by the rules during the walk through the text. */
export interface Resolution {
  readonly index: ParseIndex;
  readonly quotations: readonly Quotation[];
  /** Index of the direct speech that a token is in, or -1. */
  readonly quotationAt: (token: number) => number;
  readonly linked: LinkedNames;
  readonly entities: Entity[];
  readonly discourse: Discourse;
  /** Who asks the questions of an interview: nothing in the answers refers back to them. */
  readonly interviewers: ReadonlySet<Entity>;
  /** Whom the title names. */
  readonly titled: ReadonlySet<Entity>;
  /** People named in a speech, by the offset of the pronoun for its speaker. */
  readonly namedInSpeech: ReadonlyMap<number, ReadonlySet<Entity>>;
}

export function buildResolution(
  index: ParseIndex,
  quotations: readonly Quotation[],
  quotationAt: (token: number) => number,
  linked: LinkedNames,
  interviewers: ReadonlySet<Entity>,
  titled: ReadonlySet<Entity>,
): Resolution {
  return {
    index,
    quotations,
    quotationAt,
    linked,
    entities: linked.entities,
    interviewers,
    titled,
    discourse: new Discourse(index, quotationAt, cueFinder(index, quotations), speakerFinder(index, quotations)),
    namedInSpeech: findNamedInSpeech(quotations, index, linked),
  };
}

/** Adds a mention to an entity and to the discourse, to which later words refer back. */
export function addMention(
  { index, discourse, interviewers }: Resolution,
  entity: Entity,
  head: number,
  range: { readonly first: number; readonly last: number },
  form: Mention["form"],
  reason: string,
): void {
  const start = index.token(range.first)?.start;
  const end = index.token(range.last)?.end;
  if (start === undefined || end === undefined) return;
  takeMention(entity, {
    start,
    end,
    firstToken: range.first,
    endToken: range.last + 1,
    text: index.parse.text.slice(start, end),
    form,
    reason,
  });
  if (!interviewers.has(entity)) discourse.add(entity, head);
}

export function createEntity({ entities }: Resolution, type: Entity["type"], plural = false): Entity {
  const entity = newEntity(entities.length, type, plural);
  entities.push(entity);
  return entity;
}
