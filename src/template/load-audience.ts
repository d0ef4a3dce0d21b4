import { join } from "node:path";
import { UserError } from "../errors.js";
import { appendTo } from "../text/append-to.js";
import { DEFAULT_SETTINGS, type Labels, labelsSchema, type Settings } from "../view/types.js";
import { type AudienceFile, audienceFileSchema } from "./audience-file.js";
import {
  AUDIENCE_FILE,
  BRIEF_FILE,
  findAudienceFolders,
  findLabels,
  LABELS_FOLDER,
  readPartials,
  readSource,
} from "./folders.js";
import { keyOfFile, PRECOMPILED } from "./precompiled.js";
import { type Gather, problemAt, readYaml, suggest } from "./read-yaml.js";
import type { Audience, SourceFile } from "./types.js";

/** An audience as `templates list` shows it. */
export interface ListedAudience {
  readonly name: string;
  readonly description: string;
  /** The folder that is used. */
  readonly folder: string;
  /** Folders of the same name further down the search path, which are not used. */
  readonly shadows: readonly string[];
}

/**
 * Reads an audience and those it extends.
 *
 * @param folders the search path: the first folder with the audience wins.
 * @param language language of the labels, instead of the audience's own.
 * @param gather called with problems that do not stop the reading, so that a check finds all of them in one run.
 * @throws UserError (usage) for an unknown audience or language, with the nearest name; (template) for an invalid file.
 */
export function loadAudience(
  name: string,
  folders: readonly string[],
  language: string | null = null,
  gather?: Gather,
): Audience {
  const chain = readChain(name, folders, gather);
  const settings = mergeSettings(name, chain);
  const labels = language === null ? readOwnLabels(settings, chain, folders, gather) : readLabels(language, folders);
  const own = labels.language === settings.labels;
  const brief = chain
    .map(({ folder }) => readSource(join(folder, BRIEF_FILE), folder))
    .find((source) => source !== null);
  const first = chain[0] as ChainLink;
  if (!brief)
    throw new UserError("template", {
      what: `there is no ${BRIEF_FILE}`,
      where: { file: first.source.name, line: 1, column: 1 },
      advice: `write one, or extend an audience that has one: "extends: minister" in ${AUDIENCE_FILE}`,
    });
  return {
    name,
    settings,
    labels: own ? { ...labels, words: { ...labels.words, ...settings.words } } : labels,
    brief,
    partials: Object.assign(Object.create(null), ...chain.map(({ folder }) => readPartials(folder)).reverse()),
    chain: chain.map(({ folder }) => folder),
    files: chain.map(({ source }) => source),
  };
}

/** All audiences of the search path, by name. */
export function listAudiences(folders: readonly string[]): ListedAudience[] {
  const found = new Map<string, string[]>();
  for (const folder of folders) {
    for (const name of findAudienceFolders(folder)) appendTo(found, name, join(folder, name));
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, [folder = "", ...shadows]]) => ({ name, description: describe(name, folders), folder, shadows }));
}

/** An invalid audience is listed too; `templates check` reports its mistakes. */
function describe(name: string, folders: readonly string[]): string {
  try {
    return mergeSettings(name, readChain(name, folders)).description;
  } catch (error) {
    if (error instanceof UserError) return "(not valid: see `templates check`)";
    throw error;
  }
}

interface ChainLink {
  readonly name: string;
  readonly folder: string;
  readonly file: AudienceFile;
  readonly source: SourceFile;
}

/**
 * The audience, the one it extends, and so on. An audience may extend one of the same name further down the search
 * path.
 */
function readChain(name: string, folders: readonly string[], gather?: Gather): ChainLink[] {
  const chain: ChainLink[] = [];
  let next: string | undefined = name;
  while (next !== undefined) {
    const wanted: string = next;
    const folder = folders
      .map((root) => join(root, wanted))
      .find((path) => !chain.some((link) => link.folder === path) && isAudience(path, wanted, folders));
    if (folder === undefined)
      throw chain.length === 0 ? unknownAudience(wanted, folders) : brokenExtends(chain, wanted, folders);
    const source = readSource(join(folder, AUDIENCE_FILE), folder) as SourceFile;
    const file = PRECOMPILED.audienceFiles[keyOfFile(source)] ?? readYaml(source, audienceFileSchema, gather);
    chain.push({ name: wanted, folder, file, source });
    next = file.extends;
  }
  return chain;
}

const isAudience = (path: string, name: string, folders: readonly string[]): boolean =>
  folders.some((root) => join(root, name) === path && findAudienceFolders(root).includes(name));

function unknownAudience(name: string, folders: readonly string[]): UserError {
  return new UserError("usage", {
    what: `there is no audience "${name}"`,
    advice: suggest(name, namesIn(folders)),
  });
}

function brokenExtends(chain: readonly ChainLink[], wanted: string, folders: readonly string[]): UserError {
  const { source } = chain.at(-1) as ChainLink;
  const loops = chain.some(({ name }) => name === wanted);
  const names = [...chain.map(({ name }) => name), wanted].join(" → ");
  return new UserError(
    "template",
    loops
      ? problemAt(source, ["extends"], `"${wanted}" extends itself: ${names}`, "let one of them extend nothing")
      : problemAt(source, ["extends"], `there is no audience "${wanted}" to extend`, suggest(wanted, namesIn(folders))),
  );
}

const namesIn = (folders: readonly string[]): string[] => [...new Set(folders.flatMap(findAudienceFolders))];

/** The settings of the whole chain: the nearest audience wins. `limits`, `min` and `words` are merged key by key. */
function mergeSettings(name: string, chain: readonly ChainLink[]): Settings {
  const files = chain.map(({ file }) => file).reverse();
  const merged = {
    ...DEFAULT_SETTINGS,
    name,
    description: "",
    ...(Object.assign({}, ...files) as AudienceFile),
    ...(chain[0]?.file.name === undefined ? { name } : {}),
    audience: name,
    limits: Object.assign({}, ...files.map(({ limits }) => limits)),
    min: Object.assign({}, ...files.map(({ min }) => min)),
    words: Object.assign({}, ...files.map(({ words }) => words)),
  };
  const { extends: _, ...settings } = merged;
  if (settings.sections === undefined)
    throw new UserError("template", {
      what: '"sections" is missing',
      where: { file: chain[0]?.source.name, line: 1, column: 1 },
      advice: "list the partials that make up the page, or extend an audience",
    });
  return settings as Settings;
}

/** The labels that the audience's files name. */
function readOwnLabels(
  { labels }: Settings,
  chain: readonly ChainLink[],
  folders: readonly string[],
  gather?: Gather,
): Labels {
  const found = findLabelsFile(labels, folders);
  if (found) return readLabelsFile(found);
  const { source } = (chain.find(({ file }) => file.labels !== undefined) ?? chain[0]) as ChainLink;
  const advice = suggest(labels, languagesIn(folders));
  const problem = problemAt(source, ["labels"], `there are no labels in "${labels}"`, advice);
  if (!gather) throw new UserError("template", problem);
  gather([problem]);
  return readLabels(DEFAULT_SETTINGS.labels, folders);
}

function readLabels(language: string, folders: readonly string[]): Labels {
  const source = findLabelsFile(language, folders);
  if (source) return readLabelsFile(source);
  throw new UserError("usage", {
    what: `there are no labels in "${language}"`,
    where: { field: "--labels" },
    advice: suggest(language, languagesIn(folders)),
  });
}

const readLabelsFile = (file: SourceFile): Labels =>
  PRECOMPILED.labels[keyOfFile(file)] ?? readYaml(file, labelsSchema);

/** The languages that a search path has labels in. */
export const languagesIn = (folders: readonly string[]): string[] => [...new Set(folders.flatMap(findLabels))];

function findLabelsFile(language: string, folders: readonly string[]): SourceFile | null {
  const folder = folders.find((path) => findLabels(path).includes(language));
  return folder === undefined ? null : readSource(join(folder, LABELS_FOLDER, `${language}.yaml`), folder);
}
