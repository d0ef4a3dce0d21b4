import type { Ground } from "../../ground.js";

/** What the cue of a match must be, or not be. */
export type Test = (ground: Ground, cue: number) => boolean;
