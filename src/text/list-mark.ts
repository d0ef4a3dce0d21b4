/** The mark of a list item, or the dash of a dialogue: [- ]to meet in May, [• ]customs duties. */
const LIST_MARK = /^\s*[-–—*•·▪‣◦]\s+(?=\S)/u;

/** The length of the list mark that a line starts with, in UTF-16 units; 0 without one. */
export const listMarkLength = (line: string): number => LIST_MARK.exec(line)?.[0].length ?? 0;
