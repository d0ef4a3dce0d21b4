import type { InferredOptionTypes, Options } from "yargs";
import type { ExitName } from "../errors.js";
import type { Io, Messages } from "./io.js";

/** What a command gets besides its arguments. */
export interface Context {
  readonly io: Io;
  readonly messages: Messages;
  /** Prints the help of the command that runs. */
  readonly showHelp: () => void;
  /** Reads the configuration anew: the arguments that the command would get now, and the files that were read. */
  readonly refill?: () => Promise<{
    readonly args: Readonly<Record<string, unknown>>;
    readonly files: readonly string[];
  }>;
}

export interface GlobalArguments {
  readonly quiet: boolean;
  readonly json: boolean;
}

/** A command as data: `main.ts` registers it, and its options give the types of its arguments. */
export interface Command<O extends Record<string, Options> = Record<string, Options>> {
  /** As yargs takes it: "render <models..>". */
  readonly usage: string | readonly string[];
  readonly describe: string;
  readonly positionals: Readonly<
    Record<string, { readonly describe: string; readonly array?: boolean; readonly choices?: readonly string[] }>
  >;
  readonly options: O;
  /** Whether flags that are not given are taken from the configuration. */
  readonly configurable?: boolean;
  readonly examples?: readonly (readonly [command: string, meaning: string])[];
  readonly run: (args: InferredOptionTypes<O> & GlobalArguments & Positionals, context: Context) => Promise<ExitName>;
}

/** Positional arguments come as text, or as lists of it. */
export interface Positionals {
  readonly [name: string]: unknown;
}

/** Gives a command its types; the value stays as it is. */
export const defineCommand = <O extends Record<string, Options>>(command: Command<O>): Command<O> => command;

/** A positional list, whatever yargs made of it. */
export function textList(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map(String);
}
