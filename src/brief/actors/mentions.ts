import { countLeading } from "../../text/halving.js";
import type { Span } from "../../text/span.js";
import type { Actor } from "../model.js";

/** Which actors the words at a span stand for; of mentions inside it only those that hold the span `head`, where one is given. */
export type ActorLookup = (span: Span, head?: Span) => string[];

/**
 * An index of all mentions: for a span, the ids of the actors whose mention is this very span, else those of the longest mention inside it.
 * Several for "the two countries", none where the words are no actor.
 */
export function indexMentions(actors: readonly Actor[]): ActorLookup {
  const mentions = actors
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (span, head = span) => {
    let at = countLeading(mentions, ({ start }) => start < span.start);
    let best: { start: number; end: number } | null = null;
    let ids: string[] = [];
    for (; at < mentions.length; at++) {
      const mention = mentions[at];
      if (!mention || mention.start >= span.end) break;
      if (mention.end > span.end || (head !== span && (mention.start > head.start || mention.end < head.end))) continue;
      const longer = best === null || mention.end - mention.start > best.end - best.start;
      if (longer) [best, ids] = [mention, [mention.id]];
      else if (best && mention.start === best.start && mention.end === best.end && !ids.includes(mention.id))
        ids.push(mention.id);
    }
    return ids;
  };
}
