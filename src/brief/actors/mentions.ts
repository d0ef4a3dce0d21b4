import { countLeading } from "../../text/halving.js";
import type { Span } from "../../text/span.js";
import type { Actor } from "../model.js";

/**
 * Ids of the actors that the words at a span stand for. If `head` is given, a mention inside the span counts only if it
 * contains `head`.
 */
export type ActorLookup = (span: Span, head?: Span) => string[];

/**
 * An index of all mentions. For a span it gives the ids of the actors whose mention has exactly this span, or else
 * those of the longest mention inside it: several for "the two countries", none if the words are not an actor.
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
