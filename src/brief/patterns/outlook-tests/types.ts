import type { Ground } from "../../ground.js";

/** A test on the cue of a match. */
export type Test = (ground: Ground, cue: number) => boolean;
