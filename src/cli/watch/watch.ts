import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { formatProblem, UserError } from "../../errors.js";
import { isAddress } from "../../input/address.js";
import { TEMPLATES_FOLDER } from "../../package.js";
import { loadAudience } from "../../template/load-audience.js";
import { findInputs, type InputFlags, isArticleName, listArticles } from "../batch/inputs.js";
import type { Context } from "../command.js";
import type { ArticleFlags, HeadFlags } from "../options.js";
import type { PlanFlags } from "../render-plan.js";
import { templateFolders } from "../template-folders.js";
import { orNull } from "../write-whole.js";
import { Briefs } from "./briefs.js";
import { Interrupts } from "./interrupts.js";
import { isWithin, planWatch, type Sources } from "./sources.js";

export type WatchFlags = ArticleFlags & HeadFlags & PlanFlags & InputFlags;

/** Milliseconds. Changes closer together than this count as one, since an editor writes a file in several steps. */
const TOGETHER = 150;

/**
 * Renders all inputs, then whatever depends on a file that changes, until the configuration changes or the user
 * interrupts.
 *
 * @throws UserError if the flags are wrong at the start. Later mistakes are printed, since the next change may fix
 * them.
 */
export async function watchOnce(
  given: readonly string[],
  flags: WatchFlags,
  configuration: readonly string[],
  context: Context,
): Promise<"configuration" | "interrupted"> {
  const out = flags.out ?? "out";
  if (given.includes("-"))
    throw new UserError("usage", { what: "standard input cannot be watched", advice: "give a file or a folder" });
  const inputs = await findInputs(given, { ...flags, mayBeEmpty: true }, out, context);
  const interrupts = new Interrupts(context.io);
  const briefs = new Briefs(inputs, flags, context, interrupts);
  await briefs.check();
  for (const input of inputs) await attempt(context, () => briefs.render(input, null, "start"));
  const { roots, ignored } = planWatch(sourcesOf({ given, inputs, out }, flags, configuration, context));
  const watcher = watch([...roots], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
    ignored,
  });
  watcher.on("error", (error) => context.messages.warn(`a change may be missed: ${reasonOf(error)}`));
  await new Promise<void>((ready) => watcher.once("ready", ready));
  interrupts.listen();
  context.messages.info(
    `watching ${inputs.length} ${inputs.length === 1 ? "input" : "inputs"}, the templates and the configuration; Ctrl-C ends`,
  );
  try {
    return await follow({ watcher, ignored, interrupts }, briefs, flags, configuration, context);
  } finally {
    interrupts.stop();
    await watcher.close();
  }
}

interface WatchedInputs {
  /** As the command line names them. */
  readonly given: readonly string[];
  readonly inputs: readonly string[];
  readonly out: string;
}

/** The folders and files that pages depend on. Some may not exist yet. */
function sourcesOf(
  { given, inputs, out }: WatchedInputs,
  flags: WatchFlags,
  configuration: readonly string[],
  { io }: Context,
): Sources {
  const own = templateFolders(flags.templates, io).filter((folder) => folder !== TEMPLATES_FOLDER);
  const project = ["yaml", "json"].map((ending) => join(io.cwd, `briefwright.config.${ending}`));
  const inFolders = given.filter(isFolder);
  return {
    files: [...inputs.filter((input) => input !== "-" && !isAddress(input)), ...configuration, ...project],
    folders: [
      ...(flags.recursive ? inFolders : []),
      ...own,
      ...audiencesOf(flags).flatMap((name) => chainOf(name, flags, io)),
    ],
    flatFolders: flags.recursive ? [] : inFolders,
    out,
  };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isFolder = (path: string): boolean => orNull(() => statSync(path).isDirectory()) === true;

const audiencesOf = (flags: WatchFlags): readonly string[] => (flags.audience?.length ? flags.audience : ["minister"]);

function chainOf(name: string, flags: WatchFlags, io: Context["io"]): readonly string[] {
  try {
    return loadAudience(name, templateFolders(flags.templates, io), flags.labels ?? null).chain;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The audience is broken at the moment. Its own folder is watched as part of the search path.
    return [];
  }
}

/** Renders what each change affects. Resolves when the configuration changes or the user interrupts. */
function follow(
  {
    watcher,
    ignored,
    interrupts,
  }: {
    readonly watcher: FSWatcher;
    readonly ignored: (path: string) => boolean;
    readonly interrupts: Interrupts;
  },
  briefs: Briefs,
  flags: WatchFlags,
  configuration: readonly string[],
  context: Context,
): Promise<"configuration" | "interrupted"> {
  return new Promise((resolveEnd, fail) => {
    let work = Promise.resolve();
    const end = (reason: "configuration" | "interrupted"): void => {
      stopCollecting();
      void work.then(() => resolveEnd(reason));
    };
    const stopCollecting = collectChanges(watcher, (changed) => {
      const config = [...changed.keys()].find((path) => isConfiguration(path, configuration, context));
      if (config !== undefined) {
        context.messages.info(`${relative(context.io.cwd, config)} changed: everything is rendered again`);
        end("configuration");
        return;
      }
      work = work.then(async () => {
        const missed = (await findMissed(changed, flags)).filter(
          (path) => !ignored(path) && briefs.find(path) === null,
        );
        const all = new Map([...missed.map((path) => [path, "add"] as const), ...changed]);
        await rerender(all, briefs, flags, context);
      });
      work.catch(fail);
    });
    void interrupts.heard.then(() => end("interrupted"));
  });
}

/**
 * Calls back with the changes since the last call, once no other has followed for `TOGETHER` ms.
 *
 * @param flush gets the event of chokidar ("add", "change", "unlink", "addDir") by absolute path.
 * @returns stops further calls.
 */
function collectChanges(watcher: FSWatcher, flush: (changed: ReadonlyMap<string, string>) => void): () => void {
  let changed = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (event, path) => {
    if (event === "unlinkDir") return;
    changed.set(resolve(path), event);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const collected = changed;
      changed = new Map();
      flush(collected);
    }, TOGETHER);
  });
  return () => clearTimeout(timer);
}

const isConfiguration = (path: string, known: readonly string[], { io }: Context): boolean =>
  known.some((file) => resolve(file) === path) || /^briefwright\.config\.(?:yaml|json)$/u.test(relative(io.cwd, path));

/** Renders each affected input once, however many of its sources changed. */
async function rerender(
  paths: ReadonlyMap<string, string>,
  briefs: Briefs,
  flags: WatchFlags,
  context: Context,
): Promise<void> {
  const { io, messages } = context;
  const shown = (path: string): string => {
    const near = relative(io.cwd, path);
    return near.startsWith("..") ? path : near;
  };
  const done = new Set<string>();
  for (const [path, event] of paths) {
    if (event === "addDir") continue;
    const input = briefs.find(path);
    if (input !== null && event === "unlink") messages.info(`${shown(path)} was removed; its briefs are kept`);
    else if (input !== null || (event === "add" && isArticleName(path) && !isTemplate(path, flags, context))) {
      const named = input ?? briefs.add(path);
      done.add(named);
      await attempt(context, () =>
        briefs.render(named, null, `${shown(path)} ${event === "add" ? "is new" : "changed"}`),
      );
    }
  }
  const templates = [...paths.keys()].filter((path) => isTemplate(path, flags, context));
  const [template] = templates;
  if (template === undefined) return;
  const audiences = audiencesOf(flags).filter((name) =>
    templates.some((path) => dependsOn(name, path, flags, context)),
  );
  for (const input of audiences.length > 0 ? briefs.inputs : [])
    if (!done.has(input)) await attempt(context, () => briefs.render(input, audiences, `${shown(template)} changed`));
}

/**
 * The articles in new folders. Chokidar does not report a file that is written between its first look into a folder and
 * the moment it begins to watch it.
 */
async function findMissed(
  changed: ReadonlyMap<string, string>,
  { out = "out" }: WatchFlags,
): Promise<readonly string[]> {
  const folders = [...changed].filter(([, event]) => event === "addDir").map(([path]) => path);
  // A folder may have been removed again.
  const lists = folders.map((folder) => listArticles(folder, { recursive: true, out }).catch(() => []));
  return (await Promise.all(lists)).flat();
}

const isTemplate = (path: string, flags: WatchFlags, { io }: Context): boolean =>
  [...templateFolders(flags.templates, io), ...audiencesOf(flags).flatMap((name) => chainOf(name, flags, io))].some(
    (folder) => isWithin(path, folder),
  );

/** Whether a change of a file affects an audience. Any change may fix an audience that cannot be loaded. */
function dependsOn(name: string, path: string, flags: WatchFlags, { io }: Context): boolean {
  const chain = chainOf(name, flags, io);
  const labels = templateFolders(flags.templates, io).map((folder) => join(folder, "labels"));
  // A new folder may take precedence over the one that was found.
  const own = templateFolders(flags.templates, io).map((folder) => join(folder, name));
  return chain.length === 0 || [...chain, ...labels, ...own].some((folder) => isWithin(path, folder));
}

/** Prints a mistake in a file that is being edited instead of throwing it; the next change may fix it. */
async function attempt({ messages }: Context, render: () => Promise<void>): Promise<void> {
  try {
    await render();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const problem of error.problems) messages.error(formatProblem(problem));
  }
}
