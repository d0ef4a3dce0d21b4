import { existsSync } from "node:fs";
import { resolve } from "node:path";
import yargs, { type Argv } from "yargs";
import { EXIT_CODES, type ExitName, formatProblem, UserError } from "../errors.js";
import { VERSION } from "../package.js";
import { nearest } from "../text/nearest.js";
import { isGiven, spellOutNegations, wordsBeforeDashes } from "./argv.js";
import { bugMessage } from "./bug-message.js";
import { checkRepeats, refuseEmpty } from "./check-flags.js";
import { type Command, type Context, textList } from "./command.js";
import { COMMANDS, DEFAULT_COMMAND } from "./commands/index.js";
import { COMPLETE } from "./completion/scripts.js";
import { locateSettings } from "./config/locate.js";
import { listConfig, printConfig } from "./config/print.js";
import { readSettings } from "./config/read.js";
import { type Io, openMessages } from "./io.js";
import { type Flag, GLOBAL_OPTIONS } from "./options.js";
import { nameOf, usageError } from "./usage-error.js";

/**
 * The command line as one function: arguments in, exit code out. A user's mistake is printed with one line per problem,
 * a bug with its stack.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === COMPLETE) return offerWords(argv.slice(1), io);
  const flags = wordsBeforeDashes(argv);
  const messages = openMessages(io, { quiet: flags.includes("--quiet"), color: !flags.includes("--no-color") });
  let exit: ExitName = "ok";
  try {
    refuseMistypedCommand(argv, io);
    const parser = buildParser(argv, io, async (command, args, showHelp) => {
      exit = await dispatch(command, args, argv, { io, messages, showHelp });
    });
    let printed = "";
    await parser.parseAsync(hideDashes(spellOutNegations(argv, isSwitch)), {}, (_error, _args, output) => {
      printed = output;
    });
    if (printed) io.stdout(`${printed}\n`);
  } catch (error) {
    exit = report(error, messages.error);
  }
  return EXIT_CODES[exit].code;
}

/** Prints what fits at the cursor of a shell. There is no room for messages, so after an error nothing is offered. */
async function offerWords(words: readonly string[], io: Io): Promise<number> {
  const { complete } = await import("./completion/complete.js");
  const known = { commands: COMMANDS, otherwise: DEFAULT_COMMAND };
  const found = await complete(words, known, io).catch((error: unknown) => {
    if (error instanceof UserError) return [];
    throw error;
  });
  io.stdout(found.map((word) => `${word}\n`).join(""));
  return EXIT_CODES.ok.code;
}

/** Runs a command, with flags that are not given taken from the configuration. */
async function dispatch(
  command: Command,
  args: Readonly<Record<string, unknown>>,
  argv: readonly string[],
  context: Context,
): Promise<ExitName> {
  const options: Readonly<Record<string, Flag>> = { ...command.options, ...GLOBAL_OPTIONS };
  if (!command.configurable) {
    refuseEmpty(args, command);
    return command.run(args, context, async () => ({ args, files: [] }));
  }
  const refill = async () => {
    const { settings, files, warnings } = await readSettings(configurableOptions(), context.io);
    const inForce = new Map([...settings].filter(([name]) => !isGiven(name, options[name], argv)));
    const filled: Record<string, unknown> = { ...args };
    for (const [name, { value }] of inForce) if (name in options) filled[name] = value;
    return { args: filled, files, settings, inForce, warnings };
  };
  const { args: filled, settings, inForce, warnings } = await refill();
  for (const warning of warnings) context.messages.warn(warning);
  if (filled["print-config"]) {
    const rows = listConfig(options, filled, argv, settings);
    context.io.stdout(filled["json"] ? `${JSON.stringify(rows, null, 2)}\n` : printConfig(rows));
    return "ok";
  }
  const messages = openMessages(context.io, { quiet: filled["quiet"] === true, color: filled["color"] !== false });
  try {
    refuseEmpty(filled, command);
    return await command.run(filled, { ...context, messages }, refill);
  } catch (error) {
    throw locateSettings(error, inForce);
  }
}

/** The keys of the configuration: the flags of all configurable commands. */
const configurableOptions = (): Record<string, Flag> => {
  const options = Object.assign({}, ...COMMANDS.filter((c) => c.configurable).map((c) => c.options), GLOBAL_OPTIONS);
  delete options["print-config"];
  return options;
};

function report(error: unknown, print: (text: string) => void): ExitName {
  if (error instanceof UserError) {
    for (const problem of error.problems) print(formatProblem(problem));
    return error.exit;
  }
  print(bugMessage(error));
  return "internal";
}

/**
 * Refuses a first word that is not a file but nearly a command [briefwright extarct a.txt] or a flag [briefwright
 * digest a.txt].
 *
 * @throws UserError (usage).
 */
function refuseMistypedCommand([word]: readonly string[], { cwd }: Io): void {
  if (word === undefined || !/^[a-z]{4,}$/u.test(word) || existsSync(resolve(cwd, word))) return;
  if (COMMANDS.some((command) => nameOf(command) === word)) return;
  const flags: Readonly<Record<string, Flag>> = { ...DEFAULT_COMMAND.options, help: {}, version: {} };
  const near = nearest(word, COMMANDS.map(nameOf));
  if (near === null && !Object.hasOwn(flags, word)) return;
  throw new UserError("usage", {
    what: `unknown command "${word}"`,
    advice: Object.hasOwn(flags, word) ? `it is a flag: --${word}` : `did you mean "${near}"?`,
  });
}

type Arguments = Readonly<Record<string, unknown>>;
type Dispatch = (command: Command, args: Arguments, showHelp: () => void) => Promise<void>;

function buildParser(argv: readonly string[], io: Io, dispatch: Dispatch): Argv {
  let parser: Argv = yargs()
    .scriptName("briefwright")
    .usage("Usage: $0 ARTICLE... [options]\n\nTurns a news article into a printable briefing document.")
    // A list flag takes one value each time, so that in [--audience minister article.txt] the article is not taken for
    // one. Each flag has one spelling: [--no-title] would be false, [--title.x 1] an object, and [--timeLimit 5] would
    // yield to a configuration.
    .parserConfiguration({
      "greedy-arrays": false,
      "boolean-negation": false,
      "dot-notation": false,
      "camel-case-expansion": false,
      "parse-positional-numbers": false,
      "duplicate-arguments-array": true,
    })
    .detectLocale(false)
    .exitProcess(false)
    .strict()
    .recommendCommands()
    .version(VERSION)
    .help()
    .alias({ h: "help", V: "version" })
    .wrap(100)
    .options(GLOBAL_OPTIONS)
    .fail((message, error) => {
      throw error && error.name !== "YError"
        ? error
        : usageError((error?.message ?? message).replaceAll(PLAIN, ""), asked(argv));
    });
  for (const command of COMMANDS) parser = register(parser, command, dispatch, io);
  return parser;
}

const asked = (argv: readonly string[]) => ({
  argv,
  command: COMMANDS.find((command) => nameOf(command) === argv[0]) ?? DEFAULT_COMMAND,
  commands: COMMANDS,
  globals: GLOBAL_OPTIONS,
});

function register(parser: Argv, command: Command, dispatch: Dispatch, io: Io): Argv {
  return parser.command({
    command: command.usage,
    describe: command.describe,
    builder: (sub) => {
      let built: Argv = sub.options(command.options);
      for (const [name, { describe, array, choices }] of Object.entries(command.positionals)) {
        built = built.positional(name, {
          describe,
          type: "string",
          ...(array ? { array } : {}),
          ...(choices ? { choices } : {}),
        });
      }
      for (const [example, meaning] of command.examples ?? []) built = built.example(example, meaning);
      return built.epilogue(exitCodeTable());
    },
    handler: async (hidden) => {
      const args = showDashes(hidden);
      checkRepeats(args, command.options);
      if (namesInput(command, args) || !io.stdinIsTerminal) withoutHelp(parser);
      await dispatch(command, args, () => parser.showHelp((text) => io.stdout(`${text}\n`)));
    },
  });
}

/** Whether a flag of some command, by its name or its letter, is true or false. */
const isSwitch = (name: string): boolean =>
  [...COMMANDS.map(({ options }) => options), GLOBAL_OPTIONS].some((options: Readonly<Record<string, Flag>>) =>
    Object.entries(options).some(([flag, { alias, type }]) => type === "boolean" && (flag === name || alias === name)),
  );

/**
 * yargs drops a lone dash from a list of arguments, and does not assign words after "--" to a command's positionals.
 * Prefixed with this character, both are ordinary words.
 */
const PLAIN = "\u0000";

function hideDashes(argv: readonly string[]): string[] {
  const flags = wordsBeforeDashes(argv);
  return [
    ...flags.map((word) => (word === "-" ? PLAIN + word : word)),
    ...argv.slice(flags.length + 1).map((word) => PLAIN + word),
  ];
}

const showDashes = <T extends Readonly<Record<string, unknown>>>(args: T): T => {
  const show = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(show) : typeof value === "string" ? value.replace(PLAIN, "") : value;
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, show(value)])) as T;
};

/** Whether an input other than standard input is named. If not, and at a terminal, help is printed instead. */
const namesInput = (command: Command, args: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(command.positionals).some((name) => textList(args[name]).some((value) => value !== "-"));

/**
 * yargs lays out the help of every command that it runs, which takes as long as reading an article. Its types lack this
 * method.
 */
function withoutHelp(parser: Argv): void {
  const { getInternalMethods } = parser as { getInternalMethods?: () => { getUsageInstance(): object } };
  const usage = getInternalMethods?.call(parser).getUsageInstance();
  if (usage && "cacheHelpMessage" in usage) usage.cacheHelpMessage = () => {};
}

const exitCodeTable = (): string =>
  [
    "Exit codes:",
    ...Object.values(EXIT_CODES).map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${meaning}`),
  ].join("\n");
