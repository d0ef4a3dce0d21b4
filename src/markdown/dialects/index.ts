import { gfm } from "./gfm.js";
import type { Dialect } from "./types.js";

/** Every way of writing a page as the text of a wiki, in the order of `--help`. */
export const DIALECTS: readonly Dialect[] = [gfm];

export const findDialect = (name: string): Dialect | undefined => DIALECTS.find((dialect) => dialect.name === name);
