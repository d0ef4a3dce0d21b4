import type { InferredOptionType, Options } from "yargs";

/*
 * The flags that several commands share: type, default, and one line of help each. A command lists the groups that it
 * takes. Where yargs has no default, the help line ends with it in [brackets], which `--print-config` reads.
 */

/** A flag in the form of yargs. */
export interface Flag extends Options {
  /** Names a file or a folder. In a configuration file, it is relative to that file's folder. */
  readonly path?: true;
  /** The values that a shell offers, where they are not all known beforehand. */
  readonly values?: ValueList;
}

export type ValueList = "audiences" | "formats" | "labels";

/** The values of a group of flags. One that is not given and has no default is undefined. */
export type FlagsOf<O extends Readonly<Record<string, Flag>>> = {
  readonly [Name in keyof O]?: Immutable<InferredOptionType<O[Name]>> | undefined;
};

type Immutable<T> = T extends readonly (infer Item)[] ? readonly Item[] : T;

/** Flags under a heading of the help. */
const grouped = <const O extends Readonly<Record<string, Flag>>>(group: string, options: O): O =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, group }])) as O;

/** Facts about the article; they override what is detected. */
export const ARTICLE_OPTIONS = grouped("Facts about the article (override what is detected):", {
  published: {
    type: "string",
    requiresArg: true,
    describe: "publication date, YYYY-MM-DD; relative dates are counted from it",
  },
  title: { type: "string", requiresArg: true, describe: "title" },
  source: { type: "string", requiresArg: true, describe: "news agency or outlet" },
  dateline: { type: "string", requiresArg: true, describe: "place the article was written from" },
  language: {
    type: "string",
    requiresArg: true,
    describe: "language of the article, e.g. en (detected if omitted)",
  },
  retrieved: {
    type: "string",
    requiresArg: true,
    describe: "date it was fetched, YYYY-MM-DD (never taken from the clock)",
  },
  "allow-private": { type: "boolean", default: false, describe: "also fetch from private and loopback addresses" },
  timeout: { type: "number", requiresArg: true, describe: "time limit for fetching an address, in seconds [30]" },
  latest: { type: "number", requiresArg: true, describe: "read only the newest N articles of a feed" },
  "max-size": { type: "number", requiresArg: true, describe: "largest input, in MB [16]" },
  "max-text": { type: "number", requiresArg: true, describe: "longest article, in characters [500000]" },
  "max-sentence": {
    type: "number",
    requiresArg: true,
    describe: "split sentences longer than N characters [8000]",
  },
  "max-pages": { type: "number", requiresArg: true, describe: "longest PDF, in pages [500]" },
});

/** What the head of the brief says. None of it is ever guessed. */
export const HEAD_OPTIONS = grouped("The head of the brief:", {
  kind: {
    choices: ["information", "meeting", "media", "decision"],
    requiresArg: true,
    describe: "kind of brief [information]",
  },
  marking: {
    type: "string",
    requiresArg: true,
    describe: "handling marking, printed at the top and foot of each page",
  },
  for: { type: "string", requiresArg: true, describe: "recipient" },
  from: { type: "string", requiresArg: true, describe: "sender" },
  contact: { type: "string", requiresArg: true, describe: "contact for questions" },
  reference: { type: "string", requiresArg: true, describe: "reference number" },
  "brief-version": { type: "string", requiresArg: true, describe: "version of the brief" },
  purpose: { type: "string", requiresArg: true, describe: "purpose of the brief, in one sentence" },
});

export const RENDER_OPTIONS = grouped("The files:", {
  audience: {
    type: "string",
    array: true,
    values: "audiences",
    requiresArg: true,
    describe: "audiences, separated by commas; see `templates list` [minister]",
  },
  to: {
    type: "string",
    array: true,
    values: "formats",
    requiresArg: true,
    describe: "formats, separated by commas [md,pdf]",
  },
  out: { type: "string", path: true, requiresArg: true, describe: "folder to write to [out]" },
  vault: {
    type: "string",
    path: true,
    requiresArg: true,
    describe: "Obsidian vault: add a note for the brief and one per actor, which later briefs add to",
  },
  templates: { type: "string", path: true, requiresArg: true, describe: "folder with your own audiences" },
  labels: {
    type: "string",
    values: "labels",
    requiresArg: true,
    describe: "language of the labels: en, ru, kk, de, fr, es [the audience's]",
  },
  paper: { choices: ["A4", "Letter"], requiresArg: true, describe: "paper size [the audience's]" },
  font: {
    type: "string",
    path: true,
    array: true,
    requiresArg: true,
    describe: "font file (TTF, OTF) for characters that the bundled fonts lack",
  },
});

/** For runs over several articles. */
export const BATCH_OPTIONS = grouped("Many articles:", {
  recursive: { type: "boolean", alias: "r", describe: "also read subfolders" },
  list: {
    type: "string",
    path: true,
    requiresArg: true,
    describe: "read paths and addresses from a file, one per line (- for standard input)",
  },
  jobs: {
    type: "number",
    alias: "j",
    requiresArg: true,
    describe: "number of articles to process in parallel [the number of cores]",
  },
  "time-limit": {
    type: "number",
    requiresArg: true,
    describe: "time limit per article, in seconds [120 if several, else none]",
  },
  report: {
    type: "string",
    path: true,
    requiresArg: true,
    describe: "write what was done and what failed to a JSON file",
  },
  resume: { type: "boolean", describe: "skip articles already rendered with the same options and unchanged since" },
  force: {
    type: "boolean",
    describe: "overwrite files that were edited, or that Briefwright did not write (never an input)",
  },
});

export const DIGEST_OPTIONS = grouped("Many articles:", {
  digest: { type: "boolean", describe: "also write one summary document covering all articles" },
});

export const CONFIG_OPTIONS = {
  "print-config": { type: "boolean", describe: "print each flag's value and its source, then exit" },
} as const satisfies Record<string, Flag>;

export const GLOBAL_OPTIONS = {
  quiet: { type: "boolean", default: false, describe: "print only warnings and errors" },
  color: { type: "boolean", default: true, describe: "coloured messages; --no-color turns them off" },
  json: { type: "boolean", default: false, describe: "print results as JSON on standard output" },
} as const satisfies Record<string, Flag>;

export type ArticleFlags = FlagsOf<typeof ARTICLE_OPTIONS>;
export type HeadFlags = FlagsOf<typeof HEAD_OPTIONS>;
export type RenderFlags = FlagsOf<typeof RENDER_OPTIONS>;
export type BatchFlags = FlagsOf<typeof BATCH_OPTIONS>;
export type DigestFlags = FlagsOf<typeof DIGEST_OPTIONS>;
