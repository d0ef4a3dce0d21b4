import type { Options } from "yargs";

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

/** [--no-color] -> [--color=false], for flags that are true or false only: yargs itself would read [--no-title] so too. */
export function spellOutNegations(argv: readonly string[], isSwitch: (flag: string) => boolean): string[] {
  const flags = wordsBeforeDashes(argv).map((word) => {
    const flag = word.startsWith(NO) ? word.slice(NO.length) : "";
    return isSwitch(flag) ? `--${flag}=false` : word;
  });
  return [...flags, ...argv.slice(flags.length)];
}

const NO = "--no-";
