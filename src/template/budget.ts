import { UserError } from "../errors.js";
import type { SourceFile } from "./types.js";

/**
 * More than any brief of an ordinary article needs, and little enough for any machine. Limits are needed because nested
 * loops, and partials that call partials, multiply.
 */
const MOST_CHARACTERS = 8_000_000;
const MOST_CALLS = 200_000;

/**
 * What a long and dense article may have besides, for each character of its view: a page that prints each item in
 * several places stays below it, and loops within loops over thousands of items do not.
 */
const CHARACTERS_PER_CHARACTER = 2;
const CALLS_PER_CHARACTER = 0.02;

/** Counts what loops and partials write, so that rendering ends even with templates from a stranger. */
export class Budget {
  private calls = 0;
  private characters = 0;

  private readonly mostCalls: number;
  private readonly mostCharacters: number;

  /** @param size of the view that is printed, in UTF-16 units of its JSON. */
  constructor(
    private readonly file: SourceFile,
    size: number,
  ) {
    this.mostCalls = MOST_CALLS + size * CALLS_PER_CHARACTER;
    this.mostCharacters = MOST_CHARACTERS + size * CHARACTERS_PER_CHARACTER;
  }

  /** @throws UserError (template) if the templates write, or loop, more than a page can hold. */
  spend(write: () => string): string {
    if (++this.calls > this.mostCalls) this.stop();
    const written = write();
    this.characters += written.length;
    if (this.characters > this.mostCharacters) this.stop();
    return written;
  }

  private stop(): never {
    throw new UserError("template", {
      what: "the output of the templates is too large",
      where: { file: this.file.name },
      advice: "look for loops within loops, and for partials that call each other",
    });
  }
}
