import type { Options } from "yargs";
import type { Setting } from "./read.js";

/** `--print-config`: each flag of a command with its value and where it comes from, one a line. */
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

/** Help names what holds where nothing is given: [seconds for fetching an address [30]] */
const defaultOf = (option: Options | undefined): string => /\[([^\]]+)\]$/u.exec(option?.describe ?? "")?.[1] ?? "-";

/** Whether the command line itself gives a flag. */
export function isGiven(name: string, option: Options | undefined, argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const short = [option?.alias ?? []].flat().filter((alias) => alias.length === 1);
  return (end < 0 ? argv : argv.slice(0, end)).some(
    (argument) =>
      argument === `--${name}` ||
      argument === `--no-${name}` ||
      argument.startsWith(`--${name}=`) ||
      short.some((letter) => new RegExp(`^-[a-z]*${letter}`, "u").test(argument)),
  );
}
