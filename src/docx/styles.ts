import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from "docx";

const SERIF = "Cambria";
const SANS = "Calibri";
const ACCENT = "173F6B";
const QUIET = "555555";

/**
 * Every look is a named style, so that a Word user can change it for the whole document. Word's own style is used if
 * there is one (Title, Heading 1 to 4, Quote, List Paragraph, Hyperlink), otherwise one whose name starts with "Brief".
 * Sizes are half points, distances are twentieths of a point.
 */
export const buildStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: SERIF, size: 21, language: { value: language } },
      // Without a rule, LibreOffice takes the distance as fixed, and titles of two lines overlap.
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: SERIF, size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: heading(28, 320),
    heading2: heading(26, 280),
    heading3: heading(23, 220),
    heading4: heading(21, 200),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: ACCENT, underline: {} } },
  },
  paragraphStyles: [
    // The base of all other styles. `repack` makes it the default, which the library cannot.
    { id: "Normal", name: "Normal", quickFormat: true },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: { left: 360 }, spacing: { after: 20 } },
    },
    {
      id: "BriefSpeaker",
      name: "Brief Speaker",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: SANS, size: 18, color: QUIET },
      paragraph: { indent: { left: 360 }, spacing: { after: 160 } },
    },
    paragraphStyle("BriefKind", "Brief Kind", { font: SANS, size: 19, bold: true, color: ACCENT }),
    paragraphStyle("BriefMarking", "Brief Marking", { font: SANS, size: 19, bold: true }, AlignmentType.CENTER),
    paragraphStyle("BriefLine", "Brief Line", { font: SANS, size: 19 }),
    cellStyle("BriefTableHead", "Brief Table Head", { font: SANS, size: 18, bold: true }),
    cellStyle("BriefTableCell", "Brief Table Cell", { size: 19 }),
    cellStyle("BriefWideHead", "Brief Wide Table Head", { font: SANS, size: 16, bold: true }),
    cellStyle("BriefWideCell", "Brief Wide Table Cell", { size: 17 }),
    paragraphStyle("BriefCaption", "Brief Caption", { font: SANS, size: 18, color: QUIET }),
    paragraphStyle("BriefEvidence", "Brief Evidence", { size: 19 }),
    paragraphStyle("BriefColophon", "Brief Colophon", { font: SANS, size: 17, color: QUIET }),
  ],
  characterStyles: [
    { id: "BriefMark", name: "Brief Mark", run: { color: QUIET } },
    { id: "BriefCode", name: "Brief Code", run: { font: "Consolas" } },
  ],
});

/** The margins of a page at the left and right; A4 with them leaves `TEXT_WIDTH`. */
export const PAGE_MARGIN = 1021;
export const TEXT_WIDTH = 11906 - 2 * PAGE_MARGIN;

const heading = (size: number, before: number) => ({
  run: { font: SERIF, size, bold: true, color: ACCENT },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

interface Look {
  readonly font?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** The cell's margins are enough of a distance. */
const cellStyle = (id: string, name: string, run: Look) => ({
  ...paragraphStyle(id, name, run),
  paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
});

function paragraphStyle(
  id: string,
  name: string,
  run: Look,
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType],
) {
  const paragraph = { spacing: { after: 60 }, ...(alignment !== undefined && { alignment }) };
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const indentOf = (level: number, hanging: number) => ({ paragraph: { indent: { left: 360 * (level + 1), hanging } } });

/** The numbering of one list. Each list needs its own, or it would continue the numbers of the previous one. */
export const buildNumbers = (reference: string, start: number) => ({
  reference,
  levels: LEVELS.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start,
    // Wide enough for "10."
    style: indentOf(level, 360),
  })),
});

export const BULLETS = {
  reference: "bullets",
  levels: LEVELS.map((level) => ({ level, format: LevelFormat.BULLET, text: "•", style: indentOf(level, 260) })),
};
