import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../../errors.js";
import type { Failure, Report } from "./types.js";

/** Writes the report, whole or not at all. @throws UserError (input). */
export async function writeReport(path: string, report: Report): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.${process.pid}.part`;
    await writeFile(part, printReport(report));
    await rename(part, path);
  } catch (cause) {
    const advice = "choose another file with --report";
    throw new UserError("input", { what: "the report cannot be written", where: { file: path }, advice }, { cause });
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
