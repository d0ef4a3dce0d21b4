import { oneLine, type Warning } from "../errors.js";
import type { Context } from "./command.js";

/** Prints a warning about an input, with its place in the article if it has one. */
export const warnOf =
  (input: string, { messages }: Context) =>
  ({ message, span }: Warning): void =>
    messages.warn(oneLine(`${input}${span ? `, characters ${span.start} to ${span.end}` : ""}: ${message}`));
