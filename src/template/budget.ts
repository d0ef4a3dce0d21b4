import { UserError } from "../errors.js";
import type { SourceFile } from "./types.js";

/**
 * More than any brief needs, and little enough for any machine. Limits are needed because nested loops, and partials
 * that call partials, multiply.
 */
const MOST_CHARACTERS = 8_000_000;
const MOST_CALLS = 200_000;

/** Counts what loops and partials write, so that rendering ends even with templates from a stranger. */
export class Budget {
  private calls = 0;
  private characters = 0;

  constructor(private readonly file: SourceFile) {}

  /** @throws UserError (template) if the templates write, or loop, more than a page can hold. */
  spend(write: () => string): string {
    if (++this.calls > MOST_CALLS) this.stop();
    const written = write();
    this.characters += written.length;
    if (this.characters > MOST_CHARACTERS) this.stop();
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
