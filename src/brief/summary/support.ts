import type { Reading } from "../reading.js";
import { fitTogether, type JoinedSentences } from "./join.js";
import { leansBack, refersBack } from "./lean.js";
import type { ScoredSentence } from "./select.js";

/**
 * Gives each point that depends on the previous sentence ([It was filed by the union]) that sentence. The point is
 * placed after the one with that sentence, and joined to it if both are short; or it is joined to the sentence even if
 * that was not chosen. If neither is possible, it remains as it is. A point that only opens with "this plan" or "its
 * staff" is placed, too, but nothing is added to it.
 *
 * @param rated every sentence that may be printed.
 */
export function supportPoints<T extends ScoredSentence>(
  reading: Reading,
  points: readonly JoinedSentences<T>[],
  rated: readonly T[],
): JoinedSentences<T>[] {
  const leaning = points.filter(([first]) => refersBack(reading, first.sentence));
  const supported = points.filter((point) => !leaning.includes(point));
  leaning.sort(([one], [other]) => one.sentence.index - other.sentence.index);
  for (const point of leaning) {
    const [first, second] = point;
    const before = first.sentence.index - 1;
    const at = supported.findIndex((other) => other.at(-1)?.sentence.index === before);
    const support = supported[at];
    if (support) {
      const joins = at > 0 && !support[1] && !second && fitTogether(reading, support[0].sentence, first.sentence);
      if (joins) supported[at] = [support[0], first];
      else supported.splice(at + 1, 0, point);
      continue;
    }
    const told = rated.find(({ sentence }) => sentence.index === before);
    const joins =
      told &&
      leansBack(reading, first.sentence) &&
      !second &&
      !leansBack(reading, told.sentence) &&
      fitTogether(reading, told.sentence, first.sentence);
    supported.splice(points.indexOf(point), 0, joins ? [told, first] : point);
  }
  return supported;
}
