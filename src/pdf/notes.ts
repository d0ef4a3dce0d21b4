import type { Node } from "./nodes.js";
import { noteTarget } from "./runs.js";
import { labelOf, type Setting, TITLE_ID } from "./setting.js";
import { INK, TEXT_WIDTH, TYPE, typeStyle } from "./theme.js";

/** The article's paragraphs that the page refers to, printed at its end, each as a Note that the references link to. */
export function buildNotes({ page, runs, notes, width }: Setting): readonly Node[] {
  if (notes.length === 0) return [];
  const heading: Node = {
    text: runs.plain(labelOf(page, "evidence", "From the article"), { family: "serif", bold: true, color: INK.accent }),
    ...typeStyle("serif", TYPE.heading),
    tag: "H2",
    outline: true,
    outlineText: labelOf(page, "evidence", "From the article"),
    outlineParentId: TITLE_ID,
    keepWithNext: true,
    margin: [0, 13, 0, 4],
  };
  const lang = page.meta.articleLanguage === page.meta.language ? undefined : page.meta.articleLanguage;
  const wanted = new Set(notes);
  const paragraphs = page.paragraphs.filter(({ number }) => wanted.has(number));
  return [
    heading,
    ...paragraphs.map(
      ({ number, text }): Node => ({
        text: [
          ...runs.plain(`¶${number} `, { family: "serif", color: INK.quiet }),
          ...runs.plain(text, { family: "serif", ...(lang !== undefined && { lang }) }),
        ],
        ...typeStyle("serif", TYPE.text),
        tag: "Note",
        noteId: noteTarget(number),
        id: noteTarget(number),
        margin: [0, 0, width - TEXT_WIDTH, 5],
      }),
    ),
  ];
}
