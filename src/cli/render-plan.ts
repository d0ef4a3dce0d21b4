import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Brief } from "../brief/model.js";
import type { Finding } from "../brief/verify.js";
import { UserError, type Warning } from "../errors.js";
import { BRIEF_FORMATS } from "../formats.js";
import { VERSION } from "../package.js";
import { loadAudiences, prepareRender, type RenderedFile, type RenderOptions, renderDigest } from "../render.js";
import type { Audience } from "../template/types.js";
import type { Context } from "./command.js";
import { hashOf } from "./hash.js";
import type { Io } from "./io.js";
import type { Provenance } from "./manifest.js";
import type { BatchFlags, RenderFlags } from "./options.js";
import { OutputFolder, type WriteOptions } from "./output-folder.js";
import { refuseNoFolder, templateFolders } from "./template-folders.js";
import { isVaultPage, writeToVault } from "./vault.js";

/** The flags that decide how a brief is rendered and written. */
export type PlanFlags = RenderFlags & Pick<BatchFlags, "force">;

/** The stem of a digest's file names. */
export const DIGEST = "digest";

export interface RenderPlan {
  /** Hash of everything besides the brief that decides the bytes: audiences, formats, labels, fonts, the vault. */
  readonly key: string;
  /** Where the files go; null for standard output. */
  readonly folder: OutputFolder | null;
  /** Whether a file of this name may be written for an article with this stem, both in lower case. */
  readonly isOutput: (name: string, stem: string) => boolean;
  /**
   * Renders one brief for all audiences and formats, and writes all of the files or none. If a font is missing, all but
   * the PDF are written.
   *
   * @param findings what `verifyBrief` found in this brief, if the caller has it.
   * @returns the paths of the files.
   * @throws UserError (renderer) for a PDF that was left out, after the other files are written.
   */
  readonly write: (
    brief: Brief,
    from: Provenance,
    warn: (warning: Warning) => void,
    findings?: readonly Finding[],
  ) => Promise<readonly string[]>;
  /** Renders one document over several briefs, and writes it under the name `digest`. */
  readonly writeDigest: (briefs: readonly Brief[]) => Promise<readonly string[]>;
}

/**
 * Checks everything that the flags name before any article is read: audiences, templates, formats, fonts.
 *
 * @throws UserError (usage, template, renderer).
 */
export async function planRender(flags: PlanFlags, context: Context): Promise<RenderPlan> {
  const { vault, out = "out", force = false } = flags;
  const options = await renderOptions(flags, context);
  const audiences = loadNamedAudiences(options);
  // A vault needs Obsidian's page even if it is not wanted as a file.
  const formats = vault === undefined ? options.formats : [...options.formats, "obsidian"];
  const render = prepareRender({ ...options, formats }, audiences);
  const isWanted = (file: RenderedFile): boolean => options.formats.includes("obsidian") || !isVaultPage(file);
  const folder = out === "-" ? null : new OutputFolder(out);
  const target: Target = { folder, options: { force, warn: context.messages.warn }, stdout: context.io.stdout };
  return {
    // The vault counts: one that is named for the first time has none of the notes yet.
    key: hashOptions(options, audiences, vault ?? null),
    folder,
    isOutput: (name, stem) =>
      name.startsWith(stem) && endingsOf(options).some((ending) => name.slice(stem.length).startsWith(ending)),
    writeDigest: async (briefs) => {
      const warn = ({ message }: Warning): void => context.messages.warn(`${DIGEST}: ${message}`);
      const from = { stem: DIGEST, sha256: hashOf(briefs), key: hashOptions(options, audiences, null) };
      return writeRendered(target, from, warn, async (lose) => ({
        files: await renderDigest(briefs, options, warn, lose),
      }));
    },
    write: (brief, from, warn, findings) =>
      writeRendered(target, from, warn, async (lose) => {
        const rendered = await render(brief, warn, findings, lose);
        const notes = vault === undefined ? [] : await writeToVault(vault, brief, from.stem, rendered);
        return { files: rendered.filter(isWanted), notes };
      }),
  };
}

/** How what follows the stem begins: [.minister.] for the pages of an audience, [.json] for a format of the brief. */
const endingsOf = ({ audiences, formats }: RenderOptions): readonly string[] => [
  ...audiences.map((audience) => `.${audience}.`.toLowerCase()),
  ...BRIEF_FORMATS.filter(({ name }) => formats.includes(name)).map(({ extension }) => extension),
];

/** @throws UserError as `loadAudiences` does; the flag is named, since the name may come from a configuration. */
function loadNamedAudiences(options: RenderOptions): Audience[] {
  try {
    return loadAudiences(options);
  } catch (error) {
    if (!(error instanceof UserError) || error.exit !== "usage") throw error;
    const named = error.problems.map((problem) => ({ ...problem, where: problem.where ?? { field: "--audience" } }));
    throw new UserError(error.exit, named, { cause: error });
  }
}

/** Where rendered files go. */
interface Target {
  /** Null for standard output. */
  readonly folder: OutputFolder | null;
  readonly options: WriteOptions;
  readonly stdout: Io["stdout"];
}

interface Rendered {
  readonly files: readonly RenderedFile[];
  /** Paths of notes that are already written. */
  readonly notes?: readonly string[];
}

/**
 * Writes what `render` makes. A PDF that it reports to `lose` is left out.
 *
 * @throws UserError (renderer) for that PDF, after the other files are written.
 */
async function writeRendered(
  { folder, options, stdout }: Target,
  from: Provenance,
  warn: (warning: Warning) => void,
  render: (lose: (error: UserError, suffix: string) => void) => Promise<Rendered>,
): Promise<string[]> {
  const lost: { readonly error: UserError; readonly name: string }[] = [];
  const { files, notes = [] } = await render((error, suffix) => lost.push({ error, name: `${from.stem}${suffix}` }));
  const error = lost[0]?.error;
  if (error && (folder === null || files.length === 0)) throw error;
  if (folder === null) return writeToStdout(files, stdout);
  const named = files.map(({ suffix, bytes }) => ({ name: `${from.stem}${suffix}`, bytes }));
  // With another key, --resume renders an incomplete set of files again.
  const key = error ? `${from.key} in part` : from.key;
  const paths = [...(await folder.write(named, { ...from, key }, options)), ...notes];
  if (!error) return paths;
  const leftOut = lost.map(({ name }) => name).join(", ");
  warn({ message: `left out: ${leftOut}; written: ${paths.join(", ")}` });
  throw error;
}

function hashOptions(
  { fonts, templateFolders: _folders, ...options }: RenderOptions,
  audiences: readonly Audience[],
  vault: string | null,
): string {
  const written = audiences.map(({ chain: _folders, ...audience }) => audience);
  const hash = createHash("sha256").update(JSON.stringify([VERSION, options, written, vault]));
  for (const { bytes } of fonts) hash.update(bytes);
  return hash.digest("hex");
}

function writeToStdout(files: readonly RenderedFile[], stdout: Io["stdout"]): string[] {
  const [file] = files;
  if (files.length !== 1 || typeof file?.bytes !== "string") {
    throw new UserError("usage", {
      what: "standard output takes one text file",
      where: { field: "--out -" },
      advice: "choose one audience and one format, for instance --to md",
    });
  }
  stdout(file.bytes);
  return ["-"];
}

/** A list flag takes names separated by commas, or one name each time it is given. */
const namesIn = (lists: readonly string[] | undefined, fallback: string): string[] =>
  (lists?.length ? lists : [fallback])
    .flatMap((list) => list.split(","))
    .map((name) => name.trim())
    .filter(Boolean);

async function renderOptions(flags: PlanFlags, { io }: Context): Promise<RenderOptions> {
  refuseNoFolder(flags.templates);
  return {
    audiences: namesIn(flags.audience, "minister"),
    formats: namesIn(flags.to, "md,pdf"),
    templateFolders: templateFolders(flags.templates, io),
    labels: flags.labels ?? null,
    paper: flags.paper ?? null,
    fonts: await Promise.all((flags.font ?? []).map(readFont)),
    sourceDate: sourceDate(io.env["SOURCE_DATE_EPOCH"]),
  };
}

async function readFont(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    return { name: path, bytes: await readFile(path) };
  } catch (cause) {
    throw new UserError(
      "renderer",
      { what: "the font cannot be read", where: { file: path }, advice: "give a TTF or OTF file" },
      { cause },
    );
  }
}

/**
 * SOURCE_DATE_EPOCH (reproducible-builds.org), whole seconds since 1970, as an ISO instant; null if it is not set.
 *
 * @throws UserError (usage).
 */
function sourceDate(epoch: string | undefined): string | null {
  if (epoch === undefined || epoch === "") return null;
  const seconds = Number(epoch);
  if (!/^\d+$/u.test(epoch) || seconds > 253402300799) {
    throw new UserError("usage", {
      what: `"${epoch}" is not a number of seconds`,
      where: { field: "SOURCE_DATE_EPOCH" },
      advice: "unset it, or set whole seconds since 1970",
    });
  }
  return new Date(seconds * 1000).toISOString();
}
