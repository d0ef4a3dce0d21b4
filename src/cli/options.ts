import type { InferredOptionType, Options } from "yargs";

/*
 * The flags that several commands share: type, default, and one line of help each. A command lists the groups that it
 * takes. Where yargs has no default, the help line ends with it in [brackets], which `--print-config` reads.
 */

/** A flag in the form of yargs. */
export interface Flag extends Options {
  /** Names a file or a folder. In a configuration file, it is relative to that file's folder. */
  readonly path?: true;
}

/** The values of a group of flags. One that is not given and has no default is undefined. */
export type FlagsOf<O extends Readonly<Record<string, Flag>>> = {
  readonly [Name in keyof O]?: Immutable<InferredOptionType<O[Name]>> | undefined;
};

type Immutable<T> = T extends readonly (infer Item)[] ? readonly Item[] : T;

/** Flags under a heading of the help. */
const grouped = <const O extends Readonly<Record<string, Flag>>>(group: string, options: O): O =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, group }])) as O;

/** What a person knows better than we do. */
export const ARTICLE_OPTIONS = grouped("The article, where you know better:", {
  published: {
    type: "string",
    requiresArg: true,
    describe: "the article's date, YYYY-MM-DD: relative dates are counted from it",
  },
  title: { type: "string", requiresArg: true, describe: "the article's title" },
  source: { type: "string", requiresArg: true, describe: "agency or outlet" },
  dateline: { type: "string", requiresArg: true, describe: "the place it was written from" },
  language: {
    type: "string",
    requiresArg: true,
    describe: "its language, for instance en; told from the words if not given",
  },
  retrieved: {
    type: "string",
    requiresArg: true,
    describe: "when it was fetched, YYYY-MM-DD; never taken from the clock",
  },
  "allow-private": { type: "boolean", default: false, describe: "fetch from private and loopback addresses too" },
  timeout: { type: "number", requiresArg: true, describe: "seconds for fetching an address [30]" },
  latest: { type: "number", requiresArg: true, describe: "of a feed, only its newest articles, this many" },
  "max-size": { type: "number", requiresArg: true, describe: "MB that are read of one input [16]" },
  "max-text": { type: "number", requiresArg: true, describe: "characters that are read of one article [500000]" },
  "max-sentence": {
    type: "number",
    requiresArg: true,
    describe: "characters of a sentence that are read in one piece [8000]",
  },
  "max-pages": { type: "number", requiresArg: true, describe: "pages that are read of one PDF [500]" },
});

/** What the head of the brief says; never invented. */
export const HEAD_OPTIONS = grouped("The head of the brief:", {
  kind: {
    choices: ["information", "meeting", "media", "decision"],
    requiresArg: true,
    describe: "kind of brief [information]",
  },
  marking: { type: "string", requiresArg: true, describe: "handling marking for the top and foot of each page" },
  for: { type: "string", requiresArg: true, describe: "whom the brief is for" },
  from: { type: "string", requiresArg: true, describe: "who sends it" },
  contact: { type: "string", requiresArg: true, describe: "whom to ask" },
  reference: { type: "string", requiresArg: true, describe: "reference number" },
  "brief-version": { type: "string", requiresArg: true, describe: "version of the brief" },
  purpose: { type: "string", requiresArg: true, describe: "purpose, in one sentence" },
});

export const RENDER_OPTIONS = grouped("The files:", {
  audience: {
    type: "string",
    array: true,
    requiresArg: true,
    describe: "for whom, with commas; see `templates list` [minister]",
  },
  to: { type: "string", array: true, requiresArg: true, describe: "formats, with commas [md,pdf]" },
  out: { type: "string", path: true, requiresArg: true, describe: "folder to write to [out]" },
  vault: {
    type: "string",
    path: true,
    requiresArg: true,
    describe: "an Obsidian vault: a note for the brief, and one for each actor that later briefs add to",
  },
  templates: { type: "string", path: true, requiresArg: true, describe: "folder with audiences of your own" },
  labels: {
    type: "string",
    requiresArg: true,
    describe: "language of the labels: en, ru, kk, de, fr, es [the audience's]",
  },
  paper: { choices: ["A4", "Letter"], requiresArg: true, describe: "paper size [the audience's]" },
  font: {
    type: "string",
    path: true,
    array: true,
    requiresArg: true,
    describe: "a font file (TTF, OTF) for characters that ours lack",
  },
});

/** For runs over several articles. */
export const BATCH_OPTIONS = grouped("Many articles:", {
  recursive: { type: "boolean", alias: "r", describe: "of a folder, the articles in its folders too" },
  list: {
    type: "string",
    path: true,
    requiresArg: true,
    describe: "file with a path or address a line; - is standard input",
  },
  jobs: { type: "number", alias: "j", requiresArg: true, describe: "articles at a time [the number of cores]" },
  "time-limit": {
    type: "number",
    requiresArg: true,
    describe: "seconds that an article may take [120 if several, else none]",
  },
  report: {
    type: "string",
    path: true,
    requiresArg: true,
    describe: "file for what was done and what failed, as JSON",
  },
  resume: { type: "boolean", describe: "skip what is done, with the same options, and unchanged" },
  force: {
    type: "boolean",
    describe: "overwrite files that were edited since they were written, or made by others; never an input",
  },
});

export const DIGEST_OPTIONS = grouped("Many articles:", {
  digest: { type: "boolean", describe: "one document more, over all articles of the run" },
});

export const CONFIG_OPTIONS = {
  "print-config": { type: "boolean", describe: "print each flag's value and where it comes from, and end" },
} as const satisfies Record<string, Flag>;

export const GLOBAL_OPTIONS = {
  quiet: { type: "boolean", default: false, describe: "say only what is wrong" },
  color: { type: "boolean", default: true, describe: "--no-color: no colour, whatever the terminal" },
  json: { type: "boolean", default: false, describe: "results on standard output as JSON" },
} as const satisfies Record<string, Flag>;

export type ArticleFlags = FlagsOf<typeof ARTICLE_OPTIONS>;
export type HeadFlags = FlagsOf<typeof HEAD_OPTIONS>;
export type RenderFlags = FlagsOf<typeof RENDER_OPTIONS>;
export type BatchFlags = FlagsOf<typeof BATCH_OPTIONS>;
export type DigestFlags = FlagsOf<typeof DIGEST_OPTIONS>;
