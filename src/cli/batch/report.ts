import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../../errors.js";
import { openSameFile } from "../same-file.js";
import { makeFolder, notWritable, orNull, writeWhole } from "../write-whole.js";
import type { Failure, Report } from "./types.js";

/**
 * Called before any article is read. A report may replace an earlier report, but no other file.
 *
 * @throws UserError (usage) if the file is an input, or is not a report and `force` is not set.
 */
export function checkReport(path: string, inputs: readonly string[], force: boolean): void {
  const refuse = (what: string, advice: string): UserError =>
    new UserError("usage", { what, where: { file: path, field: "--report" }, advice });
  const input = openSameFile(inputs)(path);
  if (input !== null) throw refuse(`would be written over ${input}, which is an input`, "choose another file");
  if (!force && !isReplaceable(path))
    throw refuse("exists and is not a report", "choose another file; --force overwrites");
}

function isReplaceable(path: string): boolean {
  const found = orNull(() => statSync(path));
  if (!found?.isFile() || found.size === 0) return true;
  const report = orNull(() => JSON.parse(readFileSync(path, "utf8")) as Partial<Report> | null);
  return Array.isArray(report?.done) && Array.isArray(report.failures);
}

/**
 * Writes the report completely or not at all.
 *
 * @throws UserError (input).
 */
export async function writeReport(path: string, report: Report): Promise<void> {
  try {
    makeFolder(dirname(path));
    const bytes = printReport(report);
    // A rename would replace a pipe or a device by a file.
    if (isStream(path)) writeFileSync(path, bytes);
    else writeWhole([{ path, part: `${path}.${process.pid}.part`, bytes }]);
  } catch (cause) {
    throw notWritable(path, "choose another file with --report", cause);
  }
}

function isStream(path: string): boolean {
  const found = orNull(() => statSync(path));
  return found !== null && !found.isFile() && !found.isDirectory();
}

export const printReport = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/** The failures of a run as a table: stage, code, and the first line of the message. */
export function printFailures(failures: readonly Failure[], total: number): string {
  const width = (cells: readonly string[]): number => Math.max(...cells.map((cell) => cell.length));
  const stages = width(failures.map(({ stage }) => stage));
  const codes = width(failures.map(({ code }) => code));
  const rows = failures.map(
    ({ stage, code, message }) => `  ${stage.padEnd(stages)}  ${code.padEnd(codes)}  ${message.split("\n", 1)[0]}`,
  );
  return [`${failures.length} of ${total} failed`, ...rows].join("\n");
}
