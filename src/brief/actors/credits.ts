import { PICTURE_AGENCIES } from "../../language/lexicon/en/media-names.js";
import type { Name } from "../../language/types.js";
import type { Reading } from "../reading.js";

/** "Photo by [Ada Orr]", "[Ada Orr] via [Getty Images]", "[Ada Orr/AFP]": who took a picture, and who sells it. */
export function isCredited({ tree }: Reading, { firstToken, endToken, text }: Name): boolean {
  const word = (i: number): string => tree.tokens[i]?.text ?? "";
  const isSold = (i: number): boolean => /^(?:via|\/)$/i.test(word(i)) && PICTURE_AGENCIES.has(word(i + 1));
  if (isSold(endToken) || (isSold(firstToken - 1) && /^\p{Lu}/u.test(word(firstToken - 2)))) return true;
  // "John Moore/Getty Images", one name for the model
  if (/\/ ?(?:Getty|AFP|AP|EPA|Reuters|Shutterstock)\b/.test(text)) return true;
  const [before, mark] = [word(firstToken - 2), word(firstToken - 1)];
  return /^(?:Photos?|Photographs?|Image|Illustration|Picture|Credit)$/.test(before) && /^(?:by|:)$/.test(mark);
}
