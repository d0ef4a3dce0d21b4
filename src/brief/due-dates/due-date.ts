import { DEADLINE_PREPOSITIONS, TERM_PREPOSITIONS } from "../../language/lexicon/en/date-words.js";
import type { Timex } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";
import { dateWords, settleTime } from "./date-phrase.js";

/** A time expression as a due date, with its preposition; null for a duration that no preposition makes a term. */
export const dueDateOf = (ground: Ground, time: Timex): DueDate | null =>
  read(ground, time, (preposition) => {
    if (DEADLINE_PREPOSITIONS.has(preposition)) return "deadline";
    return TERM_PREPOSITIONS.has(preposition) ? "term" : "event";
  });

/** The same for an agreement, where "through 2026" and "until 2026" say how long it runs. */
export const termOf = (ground: Ground, time: Timex): DueDate | null =>
  read(ground, time, (preposition) => {
    if (TERM_PREPOSITIONS.has(preposition) || preposition === "until") return "term";
    return DEADLINE_PREPOSITIONS.has(preposition) ? "deadline" : "event";
  });

function read(ground: Ground, time: Timex, meaningOf: (preposition: string) => DueDate["means"]): DueDate | null {
  const { start, preposition } = dateWords(ground.tree, time);
  const settled = settleTime(ground, time, preposition);
  if (time.type === "DURATION" && !settled && !/^(?:for|within|during|over)$/.test(preposition)) return null;
  const end = dayAfterHour(ground, time)?.end ?? time.end;
  return {
    text: ground.context.analysis.text.slice(start, end),
    value: settled?.value ?? null,
    precision: settled?.precision ?? null,
    start,
    end,
    means: meaningOf(preposition),
  };
}

/** "until midnight [on 1 February]", "at noon [Tuesday]": the day of an hour. */
function dayAfterHour({ timesNear, tree }: Ground, { type, endToken }: Timex): Timex | undefined {
  if (type !== "TIME") return undefined;
  const gap = /^on$/i.test(tree.tokens[endToken]?.text ?? "") ? 1 : 0;
  return timesNear(endToken - 1).find((time) => time.type === "DATE" && time.firstToken === endToken + gap);
}
