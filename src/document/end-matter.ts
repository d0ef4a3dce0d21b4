import type { Line } from "./headers.js";

/*
 * What an outlet says about the article itself, below it: who wrote it, and what was corrected. These people report the
 * news and do not act in it.
 */

/** How many lines at the end may be of this kind: the copyright and an address may follow them. */
const LAST_LINES = 6;

/** In UTF-16 units. */
const LONGEST = 400;

/** [Reporting by Anna Orr in Lessen; Editing by Jon Pell], [Additional reporting and writing by Anna Orr] */
const WORK_BY =
  /^(?:(?:[Aa]dditional|[Ff]urther) )?(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|[Cc]ompiled|[Tt]ranslat(?:ion|ed)|[Rr]esearch|[Pp]hotography|[Gg]raphics?)(?: and [a-z]+)? by:? (?=\p{Lu})/u;

/** [Contributing: Anna Orr], [Contributors: Anna Orr and Jon Pell] */
const CONTRIBUTING = /^(?:Contributing|Contributors?):\s*(?=\p{Lu})/u;

/** [Anna Orr and Jon Pell in Lessen] contributed to this report. */
const CONTRIBUTED =
  /^((?:The )?\p{Lu}[^.!?;:"“”]*) contributed (?:(?:additional |further )?reporting|to (?:this|the) (?:report|article|story|piece))(?: (?:from|in) [^.!?;:"“”]*)?\.?$/u;

/** [… in May. (Reporting by Anna Orr)]: in brackets, behind the last sentence. */
const IN_BRACKETS = /\s*[([]([^()[\]]+)[)\]]\.?$/u;

/** [Editor's note: the author is a member], [Correction: …], [This story has been updated with a reply.] */
const NOTE = new RegExp(
  [
    "^(?:Editor['’]?s['’]? [Nn]ote|EDITOR['’]?S['’]? NOTE|Corrections?|CORRECTIONS?|Clarification|CLARIFICATION)\\s*[:.–—-]",
    "^(?:This|The|An earlier version of (?:this|the)) (?:article|story|post|piece|report|headline) (?:has been|was) (?:updated|corrected|amended|clarified|revised)\\b",
    "^An? (?:earlier|previous) version of (?:this|the) (?:article|story|post|piece|report|headline)\\b",
  ].join("|"),
  "u",
);

/** The small words of a credit. Any other makes it a sentence: [Reporting by Orr's staff shows]. */
const SMALL_WORDS =
  /^(?:additional|and|at|by|compiled|de|edited|editing|for|from|graphics|in|of|photography|reporting|research|the|translation|van|von|with|writing|written)$/u;

/** The lines of a body without credits and notes at its end. One line always remains. */
export function dropEndMatter(lines: readonly Line[]): readonly Line[] {
  const from = Math.max(1, lines.length - LAST_LINES);
  const kept = lines.filter(({ text }, i) => i < from || !(isCredit(text) || NOTE.test(text)));
  return kept.map((line, i) => (i === kept.length - 1 ? withoutCredit(line) : line));
}

function isCredit(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.replace(/^[\s([*_–—-]+|[\s)\]*_.]+$/gu, "");
  const opening = [WORK_BY, CONTRIBUTING].find((words) => words.test(bare));
  const names = opening ? bare.replace(opening, "") : CONTRIBUTED.exec(bare)?.[1];
  return (
    names !== undefined &&
    (names.match(/(?<![\p{L}'’.-])\p{Ll}[\p{L}'’]*/gu) ?? []).every((word) => SMALL_WORDS.test(word))
  );
}

function withoutCredit(line: Line): Line {
  const tail = line.text.slice(-LONGEST);
  const found = IN_BRACKETS.exec(tail);
  const kept =
    found && isCredit(found[1] ?? "") ? line.text.slice(0, line.text.length - tail.length + found.index) : "";
  return /\p{L}/u.test(kept) ? { start: line.start, end: line.start + kept.length, text: kept } : line;
}
