import type { Options } from "yargs";
import { isGiven } from "../argv.js";
import type { Setting } from "./read.js";

/** `--print-config`: one line per flag of a command, with its value and its source. */
export function printConfig(
  options: Readonly<Record<string, Options>>,
  args: Readonly<Record<string, unknown>>,
  argv: readonly string[],
  settings: ReadonlyMap<string, Setting>,
): string {
  const rows = Object.keys(options)
    .filter((name) => name !== "print-config")
    .map((name) => {
      const given = isGiven(name, options[name], argv);
      const from = given ? "flag" : (settings.get(name)?.from ?? "default");
      return { name, value: args[name] === undefined ? defaultOf(options[name]) : JSON.stringify(args[name]), from };
    });
  const [names, values] = [Math.max(...rows.map((r) => r.name.length)), Math.max(...rows.map((r) => r.value.length))];
  return rows.map(({ name, value, from }) => `${name.padEnd(names)}  ${value.padEnd(values)}  ${from}\n`).join("");
}

/** The default that a help line ends with: [time limit for fetching an address, in seconds [30]] */
const defaultOf = (option: Options | undefined): string => /\[([^\]]+)\]$/u.exec(option?.describe ?? "")?.[1] ?? "-";
