import { createRequire } from "node:module";
import type { LinearModel } from "./linear-model.js";

// JSON is code to `require`: no reading of files at run time, and no warning, unlike import attributes in Node 20.
const require = createRequire(import.meta.url);

/** Learnt weights for choosing the sentences of a summary. Made by `npm run train`. */
export const SUMMARY_MODEL = require("../../assets/models/brief/summary.json") as LinearModel;

/** Learnt weights for choosing the key actors. Made by `npm run train`. */
export const ACTOR_MODEL = require("../../assets/models/brief/actors.json") as LinearModel;
