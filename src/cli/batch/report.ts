import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../../errors.js";
import { MANIFEST, PARTS } from "../manifest.js";
import { DIGEST } from "../render-plan.js";
import { openSameFile } from "../same-file.js";
import { isWithin } from "../watch/sources.js";
import { makeFolder, notWritable, orNull, writeWhole } from "../write-whole.js";
import type { JobFlags, OpenJob } from "./job.js";
import type { Failure, Report } from "./types.js";

interface ReportedRun {
  readonly job: OpenJob;
  readonly inputs: readonly string[];
  /** Of the outputs of each input. */
  readonly stems: readonly string[];
}

/**
 * Called before any article is read. A report may replace an earlier report, but no other file.
 *
 * @throws UserError (usage) if the file is an input or one that this run may write, or is not a report and `--force` is
 * not given.
 */
export function checkReport(
  path: string,
  { force = false, vault, list, digest = false }: JobFlags,
  run: ReportedRun,
): void {
  const refuse = (what: string, advice: string): UserError =>
    new UserError("usage", { what, where: { file: path, field: "--report" }, advice });
  if (path === "-") throw refuse("is for a file", "give a file, or --json to print the report");
  if (orNull(() => statSync(path))?.isDirectory()) throw refuse("this is a folder", "give a file");
  const input = openSameFile([...run.inputs, ...(list === undefined ? [] : [list])])(path);
  if (input !== null) throw refuse(`would be written over ${input}, which is an input`, "choose another file");
  if (isOutput(path, { ...run, stems: [...run.stems, ...(digest ? [DIGEST] : [])] }))
    throw refuse("is the name of an output of this run", "choose another file");
  if (vault !== undefined && isWithin(path, vault) && /\.md$/iu.test(path))
    throw refuse("may be a note of the vault", "choose another file");
  if (!force && !isReplaceable(path))
    throw refuse("exists and is not a report", "choose another file; --force overwrites");
}

/** Also the name of the manifest, and of an article of an input that holds several: [feed-2.minister.md]. */
function isOutput(path: string, { job, stems }: ReportedRun): boolean {
  const name = job.folder?.nameOf(path)?.toLowerCase();
  if (name === undefined) return false;
  const plain = name.replace(/-\d+(?=\.)/u, "");
  const lower = stems.map((stem) => stem.toLowerCase());
  return (
    [MANIFEST, PARTS].includes(name) ||
    lower.some((stem) => job.isOutput(name, stem) || (plain !== name && job.isOutput(plain, stem)))
  );
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
