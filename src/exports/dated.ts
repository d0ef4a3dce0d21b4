import type { Brief } from "../brief/model.js";
import { valueBounds } from "../text/timex-value.js";

/** A commitment that falls due, or an outlook item with a date. */
export interface DatedItem {
  /** Stable within the brief, and as long as its words and date stay. */
  readonly key: string;
  readonly kind: "commitment" | "outlook";
  readonly summary: string;
  /** First and last day, ISO; equal for a day. */
  readonly from: string;
  readonly to: string;
  /** The article's words for the date, as "by the end of 2032". */
  readonly words: string;
  readonly actors: readonly string[];
  /** Sentence of the article that says so, or null. */
  readonly evidence: string | null;
  readonly paragraph: number | null;
}

/** Items whose date comes to days of the calendar, in order of time; those that only have words ("soon") are in the register. */
export function findDatedItems(brief: Brief): DatedItem[] {
  const names = new Map(brief.actors.map(({ id, name }) => [id, name]));
  const commitments = brief.commitments.flatMap(({ id, actors, actorText, action, due, evidence }): DatedItem[] => {
    const days = due?.value ? valueBounds(due.value) : null;
    if (due === null || days === null) return [];
    const who = actors.map((actor) => names.get(actor) ?? actor);
    const bound = who.length > 0 ? who : actorText === null ? [] : [actorText];
    const summary = bound.length === 0 ? action : `${bound.join(", ")}: ${action}`;
    return [{ key: id, kind: "commitment", summary, ...days, words: due.text, actors: bound, ...evidenceOf(evidence) }];
  });
  // One sentence that binds somebody is often an outlook too: [It will publish its results on 24 April]
  const said = new Set(brief.commitments.map(({ evidence, due }) => `${evidence[0]?.start} ${due?.text}`));
  const outlook = brief.outlook.flatMap(({ text, holder, date, evidence }, i): DatedItem[] => {
    const days = date?.value ? valueBounds(date.value) : null;
    if (date === null || days === null || said.has(`${evidence[0]?.start} ${date.text}`)) return [];
    const who = holder === null ? [] : [names.get(holder) ?? holder];
    return [
      {
        key: `o${i + 1}`,
        kind: "outlook",
        // In a calendar the sentence stands alone: whose view it is, is said where its words do not.
        summary: who.every((name) => text.includes(name)) ? text : `${who.join(", ")}: ${text}`,
        ...days,
        words: date.text,
        actors: who,
        ...evidenceOf(evidence),
      },
    ];
  });
  return [...commitments, ...outlook].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

const evidenceOf = ([first]: Brief["commitments"][number]["evidence"]) => ({
  evidence: first?.text ?? null,
  paragraph: first?.paragraph ?? null,
});

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
