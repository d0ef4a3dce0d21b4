import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { notWritable, writeWhole } from "../write-whole.js";
import type { Failure, Report } from "./types.js";

/** Writes the report, whole or not at all. @throws UserError (input). */
export async function writeReport(path: string, report: Report): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    writeWhole([{ path, part: `${path}.${process.pid}.part`, bytes: printReport(report) }]);
  } catch (cause) {
    throw notWritable(path, "choose another file with --report", cause);
  }
}

export const printReport = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/** The failures of a run as a table: stage, code, and the line that says what and where. */
export function printFailures(failures: readonly Failure[], total: number): string {
  const width = (cells: readonly string[]): number => Math.max(...cells.map((cell) => cell.length));
  const stages = width(failures.map(({ stage }) => stage));
  const codes = width(failures.map(({ code }) => code));
  const rows = failures.map(
    ({ stage, code, message }) => `  ${stage.padEnd(stages)}  ${code.padEnd(codes)}  ${message.split("\n", 1)[0]}`,
  );
  return [`${failures.length} of ${total} failed`, ...rows].join("\n");
}
