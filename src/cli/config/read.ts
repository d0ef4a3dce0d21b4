import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { errorCode, formatProblem, type Place, type Problem, UserError } from "../../errors.js";
import { nearest } from "../../text/nearest.js";
import type { Io } from "../io.js";
import type { Flag } from "../options.js";
import { userFolder } from "../user-folder.js";

/** A flag's value from a configuration file or the environment. */
export interface Setting {
  readonly name: string;
  readonly value: unknown;
  /** File and line, or the variable: [briefwright.config.yaml:3], [BRIEFWRIGHT_JOBS]. */
  readonly from: string;
  /** The same place, for an error about the value. */
  readonly where: Place;
}

export interface Settings {
  readonly settings: ReadonlyMap<string, Setting>;
  /** The files that were read. */
  readonly files: readonly string[];
  /** One line per file that exists but could not be read, since its settings do not apply: perhaps a marking. */
  readonly warnings: readonly string[];
}

const FILES = ["briefwright.config.yaml", "briefwright.config.json"];

/**
 * The settings of the user's configuration file, the project's, and the environment; later ones take precedence. The
 * project's file is the first one found from the working folder upwards; the user's is in `userFolder`.
 *
 * @throws UserError (usage) with every unknown key and wrong value, each with its place.
 */
export async function readSettings(options: Readonly<Record<string, Flag>>, io: Io): Promise<Settings> {
  const user = userFolder(io.env);
  const warnings: string[] = [];
  const warn = (warning: string): void => void warnings.push(warning);
  const files = [user === null ? null : findFile(user, [...FILES, "config.yaml"], warn), findUpwards(io.cwd, warn)];
  const settings = new Map<string, Setting>();
  for (const file of files.filter((found) => found !== null))
    for (const setting of await readFileSettings(file.path, file.content, options)) settings.set(setting.name, setting);
  for (const setting of readEnvironment(options, io.env)) settings.set(setting.name, setting);
  return { settings, files: files.flatMap((found) => (found === null ? [] : [found.path])), warnings };
}

interface Found {
  readonly path: string;
  readonly content: string;
}

type Warn = (warning: string) => void;

/** The first of some files that exists and can be read. A folder or a pipe with such a name is ignored. */
function findFile(folder: string, names: readonly string[], warn: Warn): Found | null {
  const paths = names.map((name) => join(folder, name));
  for (const path of paths.filter((path) => existsSync(path))) {
    try {
      if (!statSync(path).isFile()) continue;
      return { path, content: readFileSync(path, "utf8") };
    } catch (error) {
      const code = errorCode(error);
      if (code === null) throw error;
      const advice = "check its permissions";
      warn(
        formatProblem({
          what: `cannot be read (${code}), so its settings do not apply`,
          where: { file: path },
          advice,
        }),
      );
    }
  }
  return null;
}

function findUpwards(from: string, warn: Warn): Found | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = findFile(folder, FILES, warn);
    if (found || folder === dirname(folder)) return found;
  }
}

/**
 * JSON is YAML, so one parser gives the place in both. It is loaded only if there is a configuration, which most runs
 * lack.
 */
async function readFileSettings(
  path: string,
  content: string,
  options: Readonly<Record<string, Flag>>,
): Promise<Setting[]> {
  const { isMap, isScalar } = await import("yaml");
  const { readYamlText } = await import("../../text/yaml.js");
  const { document, value: given, placeAt } = readYamlText(content, path, "usage");
  if (document.contents === null) return [];
  if (!isMap(document.contents))
    throw new UserError("usage", {
      what: "not a list of keys and values",
      where: { file: path },
      advice: 'write "audience: analyst"',
    });
  const problems: Problem[] = [];
  const settings: Setting[] = [];
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const where = { file: path, ...placeAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0) };
    const plain = (given as Readonly<Record<string, unknown>>)[name];
    // As it is written: as a number, [reference: 007] would be 7.
    const text = isScalar(value) && typeof value.value === "number" ? value.source : undefined;
    const read = readValue(name, plain, options, text);
    if ("problem" in read) problems.push({ ...read.problem, where });
    else if (plain !== null)
      settings.push({
        name,
        value: options[name]?.path ? fromFolder(read.value, dirname(path)) : read.value,
        from: `${path}:${where.line}`,
        where: { ...where, field: name },
      });
  }
  if (problems.length > 0) throw new UserError("usage", problems);
  return settings;
}

/** [BRIEFWRIGHT_MAX_PAGES] sets [max-pages]. The items of a list are separated by commas. */
function readEnvironment(options: Readonly<Record<string, Flag>>, env: Io["env"]): Setting[] {
  const problems: Problem[] = [];
  const settings: Setting[] = [];
  for (const [variable, text] of Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!variable.startsWith("BRIEFWRIGHT_") || text === undefined || text === "") continue;
    const name = variable.slice("BRIEFWRIGHT_".length).toLowerCase().replaceAll("_", "-");
    const read = readValue(name, parseText(text, options[name]), options);
    if ("problem" in read) problems.push({ ...read.problem, where: { field: variable } });
    else settings.push({ name, value: read.value, from: variable, where: { field: variable } });
  }
  if (problems.length > 0) throw new UserError("usage", problems);
  return settings;
}

function parseText(text: string, option: Flag | undefined): unknown {
  if (option?.type === "boolean")
    return /^(?:true|1|yes)$/iu.test(text) ? true : /^(?:false|0|no)$/iu.test(text) ? false : text;
  if (option?.type === "number") return Number.isNaN(Number(text)) ? text : Number(text);
  return option?.array ? text.split(",").map((part) => part.trim()) : text;
}

type Read = { readonly value: unknown } | { readonly problem: Problem };

/** @param source how a number is written. */
function readValue(name: string, value: unknown, options: Readonly<Record<string, Flag>>, source?: string): Read {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const near = nearest(name, Object.keys(options));
    return {
      problem: {
        what: `unknown key "${name}"`,
        advice: near ? `did you mean "${near}"?` : "keys are the names of flags",
      },
    };
  }
  if (value === null) return { value };
  const wrong = (expected: string): Read => ({
    problem: { what: `${name} is ${JSON.stringify(value)}`, advice: `give ${expected}` },
  });
  if (option.array) {
    const list = Array.isArray(value) ? value : [value];
    return list.every((item) => typeof item === "string") ? { value: list } : wrong("a text, or a list of texts");
  }
  if (option.type === "boolean") return typeof value === "boolean" ? { value } : wrong("true or false");
  if (option.type === "number") return typeof value === "number" ? { value } : wrong("a number");
  const text = typeof value === "number" ? (source ?? String(value)) : value;
  if (typeof text !== "string") return wrong("a text");
  if (option.choices && !option.choices.includes(text)) return wrong(`one of ${option.choices.join(", ")}`);
  return { value: text };
}

function fromFolder(value: unknown, folder: string): unknown {
  // An empty path is refused later, like that of a flag.
  const isPath = (path: unknown): path is string => typeof path === "string" && path !== "-" && path.trim() !== "";
  const place = (path: unknown): unknown => (isPath(path) ? resolve(folder, path) : path);
  return Array.isArray(value) ? value.map(place) : place(value);
}
