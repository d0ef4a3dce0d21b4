import { createRequire } from "node:module";
import { z } from "zod";

const modelSchema = z.looseObject({
  about: z.string(),
  licence: z.string(),
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
});

// JSON is code to `require`: no reading of files at run time, and no warning, unlike import attributes in Node 20.
const load = createRequire(import.meta.url);

/** Learnt weights for choosing the sentences of a summary. Made by `npm run train`. */
export const SUMMARY_MODEL = modelSchema.parse(load("../../assets/models/brief/summary.json"));

/** Learnt weights for choosing the key actors. Made by `npm run train`. */
export const ACTOR_MODEL = modelSchema.parse(load("../../assets/models/brief/actors.json"));
