import type { Options } from "yargs";
import { UserError } from "../errors.js";
import { nearest } from "../text/nearest.js";
import type { Command } from "./command.js";

/** The command line that is wrong. */
export interface Asked {
  readonly argv: readonly string[];
  /** The command it names, or the default one. */
  readonly command: Command;
  readonly commands: readonly Command[];
  /** Flags of every command. */
  readonly globals: Readonly<Record<string, Options>>;
}

/** How yargs words a mistake, and what we make of it. */
const MISTAKES: readonly (readonly [pattern: RegExp, build: (match: RegExpExecArray, asked: Asked) => UserError])[] = [
  [/^Unknown arguments?: ([^,]+)/u, ([, name = ""], asked) => unknownArgument(name, asked)],
  [
    /Argument: ([^,]+), Given: "(.*?)", Choices:/u,
    ([, name = "", given = ""], asked) => wrongChoice(name, given, asked),
  ],
  [/^Not enough arguments following: (.+)$/u, ([, name = ""], asked) => noValue(name, asked)],
  [/^Not enough non-option arguments: got (\d+)/u, ([, count], asked) => missingArgument(Number(count), asked)],
];

/** The error for a mistake that yargs found: one line of our own, which suggests the nearest correct word. */
export function usageError(message: string, asked: Asked): UserError {
  for (const [pattern, build] of MISTAKES) {
    const match = pattern.exec(message);
    if (match) return build(match, asked);
  }
  return new UserError("usage", { what: message.replace(/\s*\n\s*/gu, " "), advice: seeHelp(asked) });
}

function unknownArgument(name: string, asked: Asked): UserError {
  const flag = flagWritten(name, asked);
  if (flag === null) return new UserError("usage", { what: `unexpected argument "${name}"`, advice: seeHelp(asked) });
  return new UserError("usage", { what: `unknown flag ${flag}`, advice: adviceOnFlag(name, asked) });
}

function adviceOnFlag(name: string, asked: Asked): string {
  const options = optionsOf(asked);
  const others = asked.commands.filter((command) => Object.hasOwn(command.options, name)).map(nameOf);
  if (others.length > 0) return `it is a flag of ${others.join(", ")}`;
  const positive = name.replace(/^no-/u, "");
  if (positive !== name && Object.hasOwn(options, positive))
    return options[positive]?.type === "boolean"
      ? "give it without a value" // [--no-color=false]
      : `to give no ${positive}, leave --${positive} out`;
  // Every single letter is near to every other.
  const near = name.length === 1 ? null : nearest(name, Object.keys(options));
  return near === null ? seeHelp(asked) : `did you mean --${near}?`;
}

/** How a flag that yargs names is written on the command line; null if it is not, and the name is an argument. */
function flagWritten(name: string, { argv }: Asked): string | null {
  const isWritten = (form: string): boolean => argv.some((word) => word === form || word.startsWith(`${form}=`));
  const form = [`--${name}`, `--no-${name}`].find(isWritten);
  if (form !== undefined) return form;
  return name.length === 1 && argv.some((word) => /^-[a-z]/iu.test(word) && word.includes(name)) ? `-${name}` : null;
}

function wrongChoice(name: string, given: string, asked: Asked): UserError {
  const { positionals } = asked.command;
  const choices = [...(positionals[name]?.choices ?? optionsOf(asked)[name]?.choices ?? [])].map(String);
  const near = nearest(given, choices);
  return new UserError("usage", {
    what: `there is no ${name} "${given}"`,
    where: Object.hasOwn(positionals, name) ? {} : { field: `--${name}` },
    advice: near === null ? `choose from ${choices.join(", ")}` : `did you mean "${near}"?`,
  });
}

function noValue(written: string, asked: Asked): UserError {
  const options = optionsOf(asked);
  // [-j] is --jobs.
  const name = Object.keys(options).find((flag) => [options[flag]?.alias].flat().includes(written)) ?? written;
  return new UserError("usage", {
    what: "needs a value",
    where: { field: `--${name}` },
    advice: options[name]?.describe ?? seeHelp(asked),
  });
}

function missingArgument(count: number, asked: Asked): UserError {
  const [name, positional] = Object.entries(asked.command.positionals)[count] ?? [];
  const choices = positional?.choices;
  return new UserError("usage", {
    what: `no ${name} given`,
    advice: choices ? `choose from ${choices.join(", ")}` : `give ${positional?.describe}`,
  });
}

const optionsOf = ({ command, globals }: Asked): Readonly<Record<string, Options>> => ({
  ...command.options,
  ...globals,
});

const seeHelp = ({ command, argv }: Asked): string =>
  argv[0] === nameOf(command) ? `see briefwright ${nameOf(command)} --help` : "see briefwright --help";

/** The name of a command, from its usage: [render <models..>] -> [render] */
export const nameOf = ({ usage }: Command): string =>
  [usage]
    .flat()
    .map((form) => form.split(" ", 1)[0] ?? "")
    .find((word) => word !== "$0") ?? "";
