import { confluence } from "./confluence.js";
import { dokuwiki } from "./dokuwiki.js";
import { gfm } from "./gfm.js";
import { gitlab } from "./gitlab.js";
import { mediawiki } from "./mediawiki.js";
import { obsidian } from "./obsidian.js";
import type { Dialect } from "./types.js";

/** All dialects, in the order of `--help`. */
export const DIALECTS: readonly Dialect[] = [gfm, gitlab, obsidian, mediawiki, dokuwiki, confluence];
