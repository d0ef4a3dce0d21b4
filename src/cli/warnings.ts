import { oneLine, type Warning } from "../errors.js";
import type { Context } from "./command.js";

/** Prints warnings about one input, with the place where there is one. */
export const warnOf =
  (input: string, { messages }: Context) =>
  ({ message, span }: Warning): void =>
    messages.warn(`${oneLine(input)}${span ? `, characters ${span.start} to ${span.end}` : ""}: ${message}`);
