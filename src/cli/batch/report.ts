import { readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../../errors.js";
import { openSameFile } from "../same-file.js";
import { notWritable, orNull, writeWhole } from "../write-whole.js";
import type { Failure, Report } from "./types.js";

/**
 * Asked before any article is read: a report takes the place of the last one, and of nothing else.
 *
 * @throws UserError (usage) where the file is an input, or was made by somebody else.
 */
export function checkReport(path: string, inputs: readonly string[], force: boolean): void {
  const refuse = (what: string, advice: string): UserError =>
    new UserError("usage", { what, where: { file: path, field: "--report" }, advice });
  const input = openSameFile(inputs)(path);
  if (input !== null) throw refuse(`would be written over ${input}, which is an input`, "choose another file");
  if (!force && !isReplaceable(path))
    throw refuse("is there and is no report", "choose another file; --force overwrites");
}

function isReplaceable(path: string): boolean {
  const found = orNull(() => statSync(path));
  if (!found?.isFile() || found.size === 0) return true;
  const report = orNull(() => JSON.parse(readFileSync(path, "utf8")) as Partial<Report> | null);
  return Array.isArray(report?.done) && Array.isArray(report.failures);
}

/** Writes the report, whole or not at all. @throws UserError (input). */
export async function writeReport(path: string, report: Report): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const bytes = printReport(report);
    // A pipe or a device is written to; a rename would put a file in its place.
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
