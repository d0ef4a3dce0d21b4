import { UserError } from "../errors.js";
import type { SourceFile } from "./types.js";

/** More than any brief holds, and little enough for any machine: loops in loops multiply, and so do partials that call partials. */
const MOST_CHARACTERS = 8_000_000;
const MOST_CALLS = 200_000;

/** Counts what loops and partials write, so that a template pack from a stranger ends. */
export class Budget {
  private calls = 0;
  private characters = 0;

  constructor(private readonly file: SourceFile) {}

  /** @throws UserError (template) where the templates have written, or gone round, more than a page can hold. */
  spend(write: () => string): string {
    if (++this.calls > MOST_CALLS) this.stop();
    const written = write();
    this.characters += written.length;
    if (this.characters > MOST_CHARACTERS) this.stop();
    return written;
  }

  private stop(): never {
    throw new UserError("template", {
      what: "the templates write more than a page can hold",
      where: { file: this.file.name },
      advice: "look for loops within loops, and for partials that call each other",
    });
  }
}
