import { UserError } from "../errors.js";
import { type Command, textList } from "./command.js";
import { type Flag, GLOBAL_OPTIONS, HEAD_OPTIONS } from "./options.js";

type Values = Readonly<Record<string, unknown>>;
type Flags = Readonly<Record<string, Flag>>;

/**
 * Refuses contradictions such as [--published A --published B] instead of picking one.
 *
 * @throws UserError (usage).
 */
export function checkRepeats(args: Values, options: Flags): void {
  const all: Flags = { ...options, ...GLOBAL_OPTIONS };
  for (const [name, { array }] of Object.entries(all)) {
    if (array || !Array.isArray(args[name])) continue;
    throw new UserError("usage", { what: "given twice", where: { field: `--${name}` }, advice: "give it once" });
  }
}

/**
 * Refuses an empty value, which is mostly an unset variable of a script [--to "$FORMATS"]. Only the fields of the head
 * may be emptied.
 *
 * @throws UserError (usage).
 */
export function refuseEmpty(args: Values, { options, positionals }: Pick<Command, "options" | "positionals">): void {
  for (const name of Object.keys(positionals)) {
    if (!textList(args[name]).includes("")) continue;
    throw new UserError("usage", { what: `${name}: an empty argument`, advice: "give a value, or leave it out" });
  }
  for (const [name, { type }] of Object.entries(options)) {
    if (type !== "string" || Object.hasOwn(HEAD_OPTIONS, name) || !isEmpty(args[name])) continue;
    const advice = "give a value, or leave the flag out";
    throw new UserError("usage", { what: "empty", where: { field: `--${name}` }, advice });
  }
}

/** Of a list, each value: [--to md --to ""] is as much a mistake. */
const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isEmpty) : typeof value === "string" && /^[\s,]*$/u.test(value);
