import { stringify } from "yaml";
import type { Brief } from "../brief/model.js";

/** The model for programs. */
export const writeModelAsJson = (brief: Brief): string => `${JSON.stringify(brief, null, 2)}\n`;

/** The model for people: lines are not folded, so that a diff of an edited model shows only what changed. */
export const writeModelAsYaml = (brief: Brief): string => stringify(brief, { lineWidth: 0 });
