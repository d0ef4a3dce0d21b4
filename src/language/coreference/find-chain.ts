import type { Span } from "../../text/span.js";
import type { Chain, Mention } from "../types.js";

/** Looks up chains by a span: for speakers, and for whatever else is a mention in the text. */
export interface ChainFinder {
  /** The chain with a mention of exactly this span, else the one whose mention shares most with it; a name first. `null` if none does. */
  readonly find: (span: Span) => Chain | null;
}

/** A mention answers for a span if they share half of the longer one: [Lessen] does not answer for [a Lessen broker]. */
const CLOSE = 0.5;

export function buildChainFinder(chains: readonly Chain[]): ChainFinder {
  const entries = chains
    .flatMap((chain) => chain.mentions.map((mention) => ({ chain, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const longest = entries.reduce((most, { mention }) => Math.max(most, mention.end - mention.start), 0);
  return {
    find: (span) => {
      let best: { chain: Chain; mention: Mention } | null = null;
      for (let i = firstFrom(entries, span.start - longest); i < entries.length; i++) {
        const entry = entries[i];
        if (!entry || entry.mention.start >= span.end) break;
        if (closeness(entry.mention, span) >= CLOSE && (!best || compare(entry.mention, best.mention, span) > 0))
          best = entry;
      }
      return best?.chain ?? null;
    },
  };
}

function firstFrom(entries: readonly { readonly mention: Mention }[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.mention.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positive if `a` answers a span better than `b`: by what they share beyond what they do not, then names before other words. */
function compare(a: Mention, b: Mention, span: Span): number {
  return closeness(a, span) - closeness(b, span) || Number(a.form === "name") - Number(b.form === "name");
}

const closeness = (mention: Span, span: Span): number => {
  const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
  return shared / Math.max(mention.end - mention.start, span.end - span.start);
};
