import type { Command } from "../command.js";
import type { Io } from "../io.js";
import { type Flag, GLOBAL_OPTIONS, type ValueList } from "../options.js";
import { templateFolders } from "../template-folders.js";
import { nameOf } from "../usage-error.js";

/** The commands that can be completed. */
export interface Known {
  readonly commands: readonly Command[];
  /** Runs if the command line names no command, so its flags are offered then. */
  readonly otherwise: Command;
}

/**
 * What fits at the cursor of a shell: commands, flags or their values.
 *
 * @param words those after the program's name, up to the cursor; the last one is being typed, perhaps still empty.
 * @returns whole words that begin like the last one; none where a file or any text fits.
 */
export async function complete(words: readonly string[], known: Known, io: Io): Promise<string[]> {
  // bash makes three words of [--to=md].
  const all = words.filter((word, i) => word !== "=" || i === words.length - 1);
  const typed = all.at(-1) ?? "";
  const before = all.slice(0, -1);
  const command = known.commands.find((candidate) => nameOf(candidate) === before[0]) ?? known.otherwise;
  const flags: Readonly<Record<string, Flag>> = { ...command.options, ...GLOBAL_OPTIONS };
  const valuesOf = async ({ values, choices }: ValueSource): Promise<readonly string[]> =>
    values ? await listValues(values, before, io) : (choices ?? []).map(String);

  const [, name, value] = /^--([a-z-]+)=(.*)$/u.exec(typed) ?? [];
  if (name !== undefined && value !== undefined) {
    const found = beginning(value, await valuesOf(flags[name] ?? {}), flags[name]?.array);
    return found.map((item) => `--${name}=${item}`);
  }
  const asked = flags[before.at(-1)?.replace(/^--/u, "") ?? ""];
  if (asked && takesValue(asked) && before.at(-1)?.startsWith("--"))
    return beginning(typed === "=" ? "" : typed, await valuesOf(asked), asked.array);
  if (typed.startsWith("-")) return beginning(typed, flagNames(flags));
  if (before.length === 0) return beginning(typed, known.commands.map(nameOf));
  const position = countPositionals(before.slice(nameOf(command) === before[0] ? 1 : 0), flags);
  return beginning(typed, await valuesOf(Object.values(command.positionals)[position] ?? {}));
}

type ValueSource = Pick<Flag, "values" | "choices">;

/** Those that begin like what is typed. In a list, that is the part after the last comma. [md,p] -> [md,pdf] */
function beginning(typed: string, candidates: readonly string[], isList = false): string[] {
  const start = isList ? typed.slice(0, typed.lastIndexOf(",") + 1) : "";
  const given = new Set(start.split(","));
  const begun = typed.slice(start.length);
  return candidates.filter((word) => word.startsWith(begun) && !given.has(word)).map((word) => start + word);
}

const flagNames = (flags: Readonly<Record<string, Flag>>): string[] => [
  // What is on by default is given only to turn it off.
  ...Object.entries(flags).map(([name, flag]) => (flag.default === true ? `--no-${name}` : `--${name}`)),
  "--help",
  "--version",
];

const takesValue = ({ type }: Flag): boolean => type !== "boolean";

/** How many words are arguments of the command itself, neither flags nor their values. */
function countPositionals(words: readonly string[], flags: Readonly<Record<string, Flag>>): number {
  const isValue = (i: number): boolean => {
    const flag = words[i - 1]?.startsWith("--") ? flags[words[i - 1]?.slice(2) ?? ""] : undefined;
    return flag !== undefined && takesValue(flag);
  };
  return words.filter((word, i) => !word.startsWith("-") && !isValue(i)).length;
}

async function listValues(list: ValueList, before: readonly string[], io: Io): Promise<readonly string[]> {
  if (list === "formats") return Object.keys((await import("../../render.js")).FORMATS);
  const at = before.lastIndexOf("--templates");
  const folders = templateFolders(at < 0 ? undefined : before[at + 1], io);
  const { languagesIn, listAudiences } = await import("../../template/load-audience.js");
  return list === "labels" ? languagesIn(folders) : listAudiences(folders).map(({ name }) => name);
}
