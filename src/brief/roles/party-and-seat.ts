import { SEATED_OFFICES } from "../../language/lexicon/en/role-nouns.js";
import { stateNamed } from "../../language/lexicon/en/states.js";
import type { Name, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { fullTitle } from "./role-nouns.js";

/**
 * The party and the seat of a member of parliament, after the name.
 *
 *     Senator Ada Orr, [Republican of Norland], and Mr Vale
 *     Rep. Jon Vale ([D-Norland])
 *     Sen. Ben Ash, a [Democrat from Norland], said
 *     Rep. Jon Vale ([Maine]), Sen. Ben Ash of [Maine], President Ada Orr of [Norway]
 */
export function findPartyAndSeat(reading: Reading, names: readonly Name[]): string | null {
  const { tokens } = reading.tree;
  for (const { firstToken: start, endToken } of names) {
    const end = seatEnd(reading, endToken) ?? (isSeated(tokens, start) ? placeAfter(reading, endToken) : null);
    if (end === null) continue;
    const firstToken = tokens[endToken + 1]?.tag === "DT" ? endToken + 2 : endToken + 1;
    return reading.text(reading.tree.span({ firstToken, endToken: end }));
  }
  return null;
}

/** "[Sen.] Ada Orr", "[Presidents] Ada Orr": an office of a place before the name. */
function isSeated(tokens: readonly Token[], start: number): boolean {
  const title = fullTitle(tokens[start - 1]?.text ?? "");
  return SEATED_OFFICES.has(title) || SEATED_OFFICES.has(title.replace(/s$/, ""));
}

/** "(Maine)", "of Norway" after somebody with an office of a place: the end of the place. */
function placeAfter(reading: Reading, from: number): number | null {
  const word = (at: number): string => reading.tree.tokens[at]?.text ?? "";
  const end = /^(?:\(|of)$/.test(word(from)) ? placeEnd(reading, from + 1, false) : null;
  return end !== null && (word(from) === "of" || (stateNamed(word(from + 1)) !== null && word(end) === ")"))
    ? end
    : null;
}

/** Where the party and the seat end that begin with a comma or a bracket, after a name; null if there are none. */
export function seatEnd(reading: Reading, from: number): number | null {
  const { tokens } = reading.tree;
  const word = (at: number): string => tokens[at]?.text ?? "";
  if (!/^[,(]$/.test(word(from))) return null;
  const isClosed = (end: number): boolean => /^[,).;:–—]$/.test(word(end)) || word(end) === "";
  const party = tokens[from + 1]?.tag === "DT" ? from + 2 : from + 1;
  // [D-Norland], [D.-Norland], [D., Norland]
  if (party === from + 1 && /^[DRI]\.?$/.test(word(party)) && /^[-–,]$/.test(word(party + 1))) {
    const end = placeEnd(reading, party + 2, word(from) === "(" || word(party + 1) !== ",");
    return end !== null && isClosed(end) ? end : null;
  }
  if (!PARTISANS.test(word(party)) || !/^(?:of|from)$/.test(word(party + 1))) return null;
  const end = placeEnd(reading, party + 2, false);
  return end !== null && isClosed(end) ? end : null;
}

const PARTISANS = /^(?:Democrat|Republican|Independent|independent)$/;

/** @param isSure whether any capitalised word is a place here */
function placeEnd(reading: Reading, from: number, isSure: boolean): number | null {
  const { tokens } = reading.tree;
  const name = reading.nameAt(from);
  if (name?.firstToken === from && (name.type === "place" || name.type === "country")) return name.endToken;
  const token = tokens[from];
  if (!token || (stateNamed(token.text) === null && !(isSure && isCapital(token)))) return null;
  // "(I-Vt[.])", with its point as a token
  return tokens[from + 1]?.text === "." && /^[),]$/.test(tokens[from + 2]?.text ?? "") ? from + 2 : from + 1;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
