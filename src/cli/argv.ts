import type { Options } from "yargs";
import { UserError } from "../errors.js";

/** The words of a command line up to "--". No word after it is a flag. */
export function wordsBeforeDashes(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  return end < 0 ? argv : argv.slice(0, end);
}

/** Whether the command line itself gives a flag: [--jobs 2], [--jobs=2], [--no-color], [-j 2]. */
export function isGiven(name: string, option: Options | undefined, argv: readonly string[]): boolean {
  const short = [option?.alias ?? []].flat().filter((alias) => alias.length === 1);
  return wordsBeforeDashes(argv).some(
    (word) =>
      word === `--${name}` ||
      word === `--no-${name}` ||
      word.startsWith(`--${name}=`) ||
      short.some((letter) => new RegExp(`^-[a-z]*${letter}`, "u").test(word)),
  );
}

/**
 * [--no-color] -> [--color=false], for flags that are true or false only: yargs itself would read [--no-title] so too.
 *
 * @throws UserError (usage) for such a flag with another value.
 */
export function spellOutNegations(argv: readonly string[], isSwitch: (flag: string) => boolean): string[] {
  const flags = wordsBeforeDashes(argv).map((word) => {
    refuseOddSwitch(word, isSwitch);
    const flag = word.startsWith(NO) ? word.slice(NO.length) : "";
    // a letter has no negation: [--no-r]
    return flag.length > 1 && isSwitch(flag) ? `--${flag}=false` : word;
  });
  return [...flags, ...argv.slice(flags.length)];
}

const NO = "--no-";

/** yargs takes every value but "true" for false: [--force=yes], [-r=yes]. */
function refuseOddSwitch(word: string, isSwitch: (flag: string) => boolean): void {
  const [, written = "", long, short = "", value] = /^(--([a-z-]+)|-([a-z]))=(.*)$/su.exec(word) ?? [];
  if (value === undefined || value === "true" || value === "false" || !isSwitch(long ?? short)) return;
  const advice = long ? `give --${long} or ${NO}${long}` : `give ${written} without a value`;
  throw new UserError("usage", { what: `"${value}" is not true or false`, where: { field: written }, advice });
}
