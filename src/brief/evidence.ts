import { paragraphAt } from "../document/paragraph-at.js";
import type { Document } from "../document/types.js";
import { type Span, sliceSpan, trimSpan } from "../text/span.js";
import type { Evidence } from "./model.js";

/**
 * The article's words at a span as evidence, without white space at its ends and with the number of their paragraph.
 */
export function evidenceAt(document: Pick<Document, "text" | "paragraphs">, span: Span): Evidence {
  const { start, end } = trimSpan(document.text, span);
  return {
    start,
    end,
    text: sliceSpan(document.text, { start, end }),
    paragraph: document.paragraphs.length === 0 ? null : paragraphAt(document, start),
  };
}
