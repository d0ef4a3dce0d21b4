import { dirname, relative } from "node:path";
import { type ExitName, UserError } from "../errors.js";
import { checkFolder } from "../template/check/check-audience.js";
import { describeView } from "../template/describe-view.js";
import { listAudiences, loadAudience } from "../template/load-audience.js";
import { ejectPartial, type NewFile, newAudience } from "../template/scaffold.js";
import { buildView } from "../view/build.js";
import { buildContext } from "../view/context.js";
import type { Context } from "./command.js";
import type { TemplateAction } from "./commands/templates.js";
import { readModel } from "./models.js";
import { refuseNoFolder, templateFolders } from "./template-folders.js";
import { makeFolder, notWritable, writeWhole } from "./write-whole.js";

export interface TemplateFlags {
  readonly json: boolean;
  readonly name: string | undefined;
  readonly partial: string | undefined;
  readonly templates?: string | undefined;
  readonly labels?: string | undefined;
  readonly from: string;
  readonly data?: string | undefined;
}

/**
 * `briefwright templates`.
 *
 * @throws UserError (usage, template, input).
 */
export async function runTemplates(action: TemplateAction, args: TemplateFlags, context: Context): Promise<ExitName> {
  const folders = templateFolders(args.templates, context.io);
  if (action !== "new" && action !== "eject") refuseNoFolder(args.templates);
  const { name } = args;
  const named = (): string => name ?? missing("the audience's name", "see briefwright templates list");
  // New files go to the folder of --templates, or of the project.
  const target = folders[0] ?? "";
  switch (action) {
    case "list":
      return list(folders, args.json, context);
    case "path":
      // The search path, or the folders that the audience is read from, its own first.
      context.io.stdout(`${(name === undefined ? folders : loadAudience(name, folders).chain).join("\n")}\n`);
      return "ok";
    case "new":
      return create(newAudience(named(), args.from, folders, target), context);
    case "eject": {
      const partials = (): string => Object.keys(loadAudience(named(), folders).partials).join(", ");
      const partial = args.partial ?? missing("the partial's name", `for instance ${partials()}`);
      return create(ejectPartial(named(), partial, folders, target), context);
    }
    case "check":
      return check(
        name === undefined ? listAudiences(folders).map((audience) => audience.name) : [name],
        folders,
        context,
      );
    case "show": {
      const { settings, labels } = loadAudience(named(), folders, args.labels ?? null);
      const { brief, findings } = await readModel(
        args.data ?? missing("a model", "give one with --data, from briefwright extract"),
        context,
      );
      const view = buildView(buildContext(brief, settings, labels, findings));
      context.io.stdout(args.json ? `${JSON.stringify(view, null, 2)}\n` : `${describeView(view)}\n`);
      return "ok";
    }
  }
}

function missing(what: string, advice: string): never {
  throw new UserError("usage", { what: `${what} is missing`, advice });
}

function list(folders: readonly string[], json: boolean, { io }: Context): "ok" {
  const audiences = listAudiences(folders);
  if (json) io.stdout(`${JSON.stringify(audiences, null, 2)}\n`);
  else {
    const width = Math.max(...audiences.map(({ name }) => name.length));
    for (const { name, description, folder, shadows } of audiences) {
      io.stdout(
        `${name.padEnd(width)}  ${description}\n${" ".repeat(width)}  ${folder}${shadows.length > 0 ? `, instead of ${shadows.join(", ")}` : ""}\n`,
      );
    }
  }
  return "ok";
}

/** Writes new files. The scaffold has refused those that exist already. */
async function create(files: readonly NewFile[], { messages, io }: Context): Promise<"ok"> {
  for (const { path, text } of files) {
    try {
      makeFolder(dirname(path));
      writeWhole([{ path, part: `${path}.${process.pid}.part`, bytes: text }]);
    } catch (cause) {
      throw notWritable(path, "choose another folder with --templates", cause);
    }
    const near = relative(io.cwd, path);
    messages.info(`wrote ${near.startsWith("..") ? path : near}`);
  }
  return "ok";
}

function check(names: readonly string[], folders: readonly string[], { messages }: Context): "ok" {
  const problems = names.flatMap((name) => checkFolder(name, folders));
  if (problems.length > 0) throw new UserError("template", problems);
  messages.info(`${names.join(", ")}: no mistakes`);
  return "ok";
}
