import { createHash } from "node:crypto";
import type { Labels } from "../view/types.js";
import type { AudienceFile } from "./audience-file.js";
import type { Audience, SourceFile } from "./types.js";

/**
 * What was made of the bundled audiences' files when the program was built, by the hash of each file's text. A file that somebody has
 * changed has another hash, and is read, checked and compiled as any other: only the time differs.
 */
export interface Precompiled {
  readonly audienceFiles: Readonly<Record<string, AudienceFile>>;
  readonly labels: Readonly<Record<string, Labels>>;
  /** Compiled templates, as Handlebars' `precompile` writes them. */
  readonly programs: Readonly<Record<string, object>>;
  /** Audiences whose templates were found to be without a mistake. */
  readonly checked: Readonly<Record<string, true>>;
}

/** `npm run build` fills it (`write-precompiled.ts`): read as they are, the files of one audience take a tenth of a short run. */
export const PRECOMPILED: Precompiled = { audienceFiles: {}, labels: {}, programs: {}, checked: {} };

const hash = (text: string): string => createHash("sha256").update(text).digest("base64");

export const keyOfFile = ({ text }: SourceFile): string => hash(text);

/** All that a check of an audience's templates looks at. */
export const keyOfTemplates = ({ brief, partials, settings }: Audience): string =>
  hash(
    JSON.stringify([brief.text, Object.entries(partials).map(([name, { text }]) => [name, text]), settings.sections]),
  );
