/** What is printed for an error that is not a `UserError`: a bug, with the stack that a report needs. */
export function bugMessage(error: unknown): string {
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in Briefwright. Please report it with the lines below.\n${shown}`;
}
