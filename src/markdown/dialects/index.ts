import type { Dialect } from "./types.js";
export const DIALECTS: readonly Dialect[] = [];
