import type { Name } from "../../language/types.js";
import type { Reading } from "../reading.js";

/** "Photo by [Ada Orr]", "[Ada Orr] via [Getty Images]", "[Ada Orr/AFP]": who took a picture, and who sells it. */
export function isCredited({ tree }: Reading, { firstToken, endToken, text }: Name): boolean {
  const word = (i: number): string => tree.tokens[i]?.text ?? "";
  const isSold = (i: number): boolean => /^(?:via|\/)$/i.test(word(i)) && PICTURE_AGENCIES.test(word(i + 1));
  if (isSold(endToken) || (isSold(firstToken - 1) && /^\p{Lu}/u.test(word(firstToken - 2)))) return true;
  // "John Moore/Getty Images", one name for the model
  if (/\/ ?(?:Getty|AFP|AP|EPA|Reuters|Shutterstock)\b/.test(text)) return true;
  const [before, mark] = [word(firstToken - 2), word(firstToken - 1)];
  return /^(?:Photos?|Photographs?|Image|Illustration|Picture|Credit)$/.test(before) && /^(?:by|:)$/.test(mark);
}

const PICTURE_AGENCIES = /^(?:Getty|AFP|AP|EPA|Reuters|REUTERS|Shutterstock|Bloomberg|Flickr|Alamy|PA)$/;
