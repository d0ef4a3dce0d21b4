import type { Timex } from "../../language/types.js";
import { lastDayOf } from "../due-dates/calendar.js";
import { evidenceAt } from "../evidence.js";
import type { Ground } from "../ground.js";
import type { Candidate } from "../outlook.js";

/** A line that opens with a date. */
interface DatedLine {
  readonly sentence: number;
  readonly time: Timex;
}

/** "- ", "* ", "(a) ": what may stand before the date of a line. */
const MARK = /^\s*(?:[-*•–—·▪]\s*)?(?:(?:on|from|by|until)\s+)?$/iu;

/** "7 May[: ]Council votes", "9 July[ - ]Public hearing" */
const SEPARATOR = /^(?:\s*:\s+|\s+[-–—]\s+|\s*[–—]\s*)(?=\S)/u;

/** A timetable has at least so many such lines, one after another. */
const LEAST_LINES = 2;

/**
 * The lines of a timetable as scheduled items: "Key dates: / 7 May: Council votes on the plan / 9 July - Public
 * hearing". Many are no full sentences, so no pattern of verbs finds them. Lines of the past are left out.
 */
export function findDatedLines(ground: Ground): Candidate[] {
  const { published } = ground.context.document;
  if (published === null) return [];
  return runsOf(datedLines(ground))
    .filter((run) => run.length >= LEAST_LINES)
    .flat()
    .flatMap(({ sentence, time }) => {
      const span = ground.context.analysis.sentences[sentence];
      const last = time.value === null ? null : lastDayOf(time.value);
      if (!span || last === null || last < published.value) return [];
      const { text, value, precision, start, end } = time;
      return [
        {
          about: time.firstToken,
          sentence,
          item: {
            kind: "scheduled",
            holder: null,
            date: { text, value, precision, start, end },
            likelihood: null,
            evidence: [evidenceAt(ground.context.document, span)],
            reason: `"${text}": line of a timetable`,
          },
        },
      ];
    });
}

function datedLines({ context, timesIn }: Ground): DatedLine[] {
  const { text, sentences } = context.analysis;
  return sentences.flatMap(({ start, end }, sentence) => {
    const [time] = timesIn(sentence);
    if (time?.type !== "DATE" || time.precision === "reference") return [];
    if (start > 0 && !/\n[^\S\n]*$/u.test(text.slice(Math.max(0, start - LONGEST_INDENT), start))) return [];
    const isLine = MARK.test(text.slice(start, time.start)) && SEPARATOR.test(text.slice(time.end, end));
    return isLine ? [{ sentence, time }] : [];
  });
}

/** In UTF-16 units. */
const LONGEST_INDENT = 40;

/** Groups of lines that follow one another. */
function runsOf(lines: readonly DatedLine[]): DatedLine[][] {
  const runs: DatedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.at(-1)?.sentence === line.sentence - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
