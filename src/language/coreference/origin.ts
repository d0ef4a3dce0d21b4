import { countryNamed, countryOfPeople } from "../lexicon/en/countries.js";
import { stateNamed } from "../lexicon/en/states.js";
import type { ParseIndex } from "../parse-index.js";
import type { Entity, Role } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { plainName } from "./name-form.js";

/**
 * Where somebody comes from, and their party: [the Florida Republican], [the Norwegian]. Names as in the word lists.
 */
interface Origin {
  readonly places: readonly string[];
  readonly party: string | null;
}

export const isTold = ({ places, party }: Origin): boolean => places.length > 0 || party !== null;

const PARTY = /^(?:republican|democrat|democratic|independent|conservative|liberal|socialist)$/iu;

/** The origin in a description's own words. */
export function originOf({ first, last }: DescriptionCandidate, index: ParseIndex): Origin {
  const places: string[] = [];
  let party: string | null = null;
  for (let i = first; i <= last; i++) {
    const text = index.token(i)?.text ?? "";
    const name = index.nameAt(i);
    if (PARTY.test(text)) party = partyOf(text);
    const place = name?.firstToken === i ? placeOf(name.text) : name ? null : placeOf(text);
    if (place) places.push(place);
  }
  return { places, party };
}

const placeOf = (text: string): string | null => countryOfPeople(text) ?? stateNamed(text) ?? countryNamed(text);

const partyOf = (word: string): string => word.toLowerCase().replace(/^democratic$/u, "democrat");

/** In UTF-16 units before and after a name. */
const BEFORE = 60;
const BEHIND = 60;

/** Only the first mentions are checked, since they introduce the person. */
export const MOST_MENTIONS = 12;

/** [(R-Fla.)], [(D., Ore.)] after a name. */
const CODE = /^\s*\(\s*([RDI])(?:\.?\s*[-–,]\s*|\.,\s*)([\p{L}. ]+?)\s*\)/u;
const PARTY_OF_LETTER: Readonly<Record<string, string>> = { R: "republican", D: "democrat", I: "independent" };

/** [, a Florida Republican,], [of Oregon] after a name; [Norwegian explorer] before it. */
const BEHIND_NAME = /^\s*(?:,\s+|\(|(?=(?:of|from)\s))([^,.;:()\n"“”]+)/u;
const BEFORE_NAME = /((?:[\p{L}\p{N}.'’-]+\s+){1,7})$/u;

/** Whether the words next to somebody's name give this origin: yes, no (they give another one), or untold. */
export function comesFrom({ mentions }: Entity, { places, party }: Origin, text: string): "yes" | "no" | "untold" {
  let told: "no" | "untold" = "untold";
  for (const { form, start, end } of mentions.slice(0, MOST_MENTIONS)) {
    if (form !== "name") continue;
    const behind = text.slice(end, end + BEHIND);
    const code = CODE.exec(behind);
    const words = wordsNextTo(text.slice(Math.max(0, start - BEFORE), start), behind);
    if (code?.[1] && code[2]) words.push(PARTY_OF_LETTER[code[1]] ?? "", stateNamed(code[2]) ?? code[2]);
    const isPlace = places.every((place) => words.some((word) => word === place || placeOf(word) === place));
    const isParty = party === null || words.some((word) => partyOf(word) === party);
    if (isPlace && isParty) return "yes";
    if (code) told = "no";
  }
  return told;
}

/** Single words and pairs, since [New York] is two. */
function wordsNextTo(before: string, behind: string): string[] {
  const near = [BEFORE_NAME.exec(before)?.[1] ?? "", BEHIND_NAME.exec(behind)?.[1] ?? ""];
  return near.flatMap((part) => {
    const words = part.match(/[\p{L}.'’-]+/gu) ?? [];
    return [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)].map((word) =>
      word.replace(/['’]s$/u, ""),
    );
  });
}

/**
 * [the Norland firm] is not the Sudland firm Norrick, [the Orr campaign] not the Vale campaign: names of the same kind,
 * none of them the same.
 */
export function namesAnother({ first, last }: DescriptionCandidate, { start, end }: Role, index: ParseIndex): boolean {
  const told = namesBetween(index.tokenFrom(start), index.tokenFrom(end - 1), index);
  return namesBetween(first, last, index).some(
    ({ kind, text }) => told.some((t) => t.kind === kind) && !told.some((t) => t.text === text),
  );
}

function namesBetween(first: number, last: number, index: ParseIndex): { kind: string; text: string }[] {
  const found: { kind: string; text: string }[] = [];
  for (let i = first; i <= last; i++) {
    const word = index.token(i)?.text ?? "";
    const name = index.nameAt(i);
    const country = countryOfPeople(word) ?? countryNamed(word);
    if (country !== null) found.push({ kind: "country", text: country });
    else if (name?.firstToken === i) found.push({ kind: name.type, text: plainName(name.text) });
  }
  return found;
}
