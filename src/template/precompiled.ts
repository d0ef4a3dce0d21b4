import { createHash } from "node:crypto";
import type { Labels } from "../view/types.js";
import type { AudienceFile } from "./audience-file.js";
import type { Audience, SourceFile } from "./types.js";

/**
 * The bundled audiences' files as the build read, checked and compiled them, by the hash of each file's text. A changed
 * file has another hash and is read, checked and compiled at run time; only the time differs.
 */
export interface Precompiled {
  readonly audienceFiles: Readonly<Record<string, AudienceFile>>;
  readonly labels: Readonly<Record<string, Labels>>;
  /** Compiled templates, as Handlebars' `precompile` writes them. */
  readonly programs: Readonly<Record<string, object>>;
  /** Audiences whose templates have no mistakes. */
  readonly checked: Readonly<Record<string, true>>;
}

/**
 * Filled by `npm run build` (`write-precompiled.ts`): reading the files of one audience takes a tenth of a short run.
 */
export const PRECOMPILED: Precompiled = { audienceFiles: {}, labels: {}, programs: {}, checked: {} };

const hash = (text: string): string => createHash("sha256").update(text).digest("base64");

export const keyOfFile = ({ text }: SourceFile): string => hash(text);

/** Hash of everything that the check of an audience's templates reads. */
export const keyOfTemplates = ({ brief, partials, settings }: Audience): string =>
  hash(
    JSON.stringify([brief.text, Object.entries(partials).map(([name, { text }]) => [name, text]), settings.sections]),
  );
