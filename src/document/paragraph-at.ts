import { countLeading } from "../text/halving.js";
import type { Document } from "./types.js";

/**
 * The number of the paragraph that contains an offset, or of the nearest one before it; 1 before the first.
 *
 * @param offset in UTF-16 units of the document's text.
 */
export function paragraphAt({ paragraphs }: Pick<Document, "paragraphs">, offset: number): number {
  const begun = countLeading(paragraphs, ({ start }) => start <= offset);
  return paragraphs[Math.max(0, begun - 1)]?.number ?? 1;
}
