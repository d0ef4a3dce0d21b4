import { createRequire } from "node:module";
import type { LinearModel } from "./linear-model.js";

// `require` loads JSON as code: no files are read at run time, and there is no warning, unlike with import attributes
// in Node 20.
const require = createRequire(import.meta.url);

/** Trained weights for choosing the sentences of a summary. Made by `npm run train`. */
export const SUMMARY_MODEL = require("../../assets/models/brief/summary.json") as LinearModel;

/** Trained weights for choosing the key actors. Made by `npm run train`. */
export const ACTOR_MODEL = require("../../assets/models/brief/actors.json") as LinearModel;
