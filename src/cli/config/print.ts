import type { Options } from "yargs";
import { isGiven } from "../argv.js";
import type { Setting } from "./read.js";

/** What `--print-config` says of a flag. */
export interface ConfigRow {
  readonly name: string;
  /** The default if none is set; null if there is no default. */
  readonly value: unknown;
  /** "flag", "default", a file with its line, or a variable of the environment. */
  readonly from: string;
}

export const listConfig = (
  options: Readonly<Record<string, Options>>,
  args: Readonly<Record<string, unknown>>,
  argv: readonly string[],
  settings: ReadonlyMap<string, Setting>,
): ConfigRow[] =>
  Object.keys(options)
    .filter((name) => name !== "print-config")
    .map((name) => ({
      name,
      value: args[name] ?? defaultOf(options[name]),
      from: isGiven(name, options[name], argv) ? "flag" : (settings.get(name)?.from ?? "default"),
    }));

/** One line per flag, with its value and its source. */
export function printConfig(rows: readonly ConfigRow[]): string {
  const cells = rows.map(({ name, value, from }) => ({ name, value: shown(value, from), from }));
  const [names, values] = [Math.max(...cells.map((r) => r.name.length)), Math.max(...cells.map((r) => r.value.length))];
  return cells.map(({ name, value, from }) => `${name.padEnd(names)}  ${value.padEnd(values)}  ${from}\n`).join("");
}

/** A default is a phrase of the help: the number of cores. */
const shown = (value: unknown, from: string): string =>
  value === null ? "-" : from === "default" && typeof value === "string" ? value : JSON.stringify(value);

/** The default that a help line ends with: [time limit for fetching an address, in seconds [30]] */
const defaultOf = (option: Options | undefined): string | null =>
  /\[([^\]]+)\]$/u.exec(option?.describe ?? "")?.[1] ?? null;
