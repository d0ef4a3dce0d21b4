import type { InferredOptionTypes } from "yargs";
import type { ExitName } from "../errors.js";
import type { Io, Messages } from "./io.js";
import type { Flag, ValueList } from "./options.js";

/** What a command gets besides its arguments. */
export interface Context {
  readonly io: Io;
  readonly messages: Messages;
  /** Prints the help of the command that runs. */
  readonly showHelp: () => void;
}

export interface GlobalArguments {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly color: boolean;
}

export interface Positional {
  readonly describe: string;
  readonly array?: true;
  readonly choices?: readonly string[];
  /** The values that a shell offers, where they are not all known beforehand. */
  readonly values?: ValueList;
}

/** What help and the parser need to know about a command. */
interface CommandData<O, P> {
  /** In the syntax of yargs: "render <models..>". */
  readonly usage: string | readonly string[];
  readonly describe: string;
  readonly positionals: P;
  readonly options: O;
  /** Whether flags that are not given are taken from the configuration. */
  readonly configurable?: boolean;
  readonly examples?: readonly (readonly [command: string, meaning: string])[];
}

type Flags = Readonly<Record<string, Flag>>;
type PositionalsOf = Readonly<Record<string, Positional>>;
type Untyped = Readonly<Record<string, unknown>>;

/** Reads the configuration again: the arguments that the command would get now, and the files that were read. */
export type Refill<Args> = () => Promise<{ readonly args: Args; readonly files: readonly string[] }>;

/** A command as `main.ts` registers and runs it. */
export interface Command extends CommandData<Flags, PositionalsOf> {
  /** @param args as the parser has checked them against `options` and `positionals`. */
  readonly run: (args: Untyped, context: Context, refill: Refill<Untyped>) => Promise<ExitName>;
}

type PositionalValue<P extends Positional> = P extends { readonly array: true }
  ? readonly string[]
  : P extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string | undefined;

/** The arguments of a command, as its options and positionals declare them. */
type ArgumentsOf<O extends Flags, P extends PositionalsOf> = InferredOptionTypes<O> & {
  readonly [Name in keyof P]: PositionalValue<P[Name]>;
} & GlobalArguments;

interface Definition<O extends Flags, P extends PositionalsOf> extends CommandData<O, P> {
  readonly run: (args: ArgumentsOf<O, P>, context: Context, refill: Refill<ArgumentsOf<O, P>>) => Promise<ExitName>;
}

/** A command whose `run` gets the arguments that its own options and positionals declare. */
export function defineCommand<const O extends Flags, const P extends PositionalsOf>(
  definition: Definition<O, P>,
): Command {
  // The one place where what the parser has checked gets its types.
  const typed = (args: Untyped): ArgumentsOf<O, P> =>
    ({ ...args, ...readPositionals(args, definition.positionals) }) as ArgumentsOf<O, P>;
  return {
    ...definition,
    run: (args, context, refill) =>
      definition.run(typed(args), context, async () => {
        const { args: filled, files } = await refill();
        return { args: typed(filled), files };
      }),
  };
}

const readPositionals = (args: Untyped, positionals: PositionalsOf): Untyped =>
  Object.fromEntries(
    Object.entries(positionals).map(([name, { array }]) => {
      const values = textList(args[name]);
      return [name, array ? values : values[0]];
    }),
  );

/** The values of a positional argument, whether the parser made one, several or none of it. */
export function textList(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map(String);
}
