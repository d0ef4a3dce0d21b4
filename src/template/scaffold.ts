import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { UserError } from "../errors.js";
import { upperFirst } from "../text/upper-first.js";
import { audienceJsonSchema } from "./audience-file.js";
import { AUDIENCE_FILE, BRIEF_FILE, PARTIAL_ENDING, PARTIALS_FOLDER } from "./folders.js";
import { loadAudience } from "./load-audience.js";
import { suggest } from "./read-yaml.js";
import type { Audience } from "./types.js";

/** A file for the caller to write. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

const SCHEMA_FILE = "audience.schema.json";

/**
 * A new audience that extends another, so that it starts as its copy.
 *
 * @param target the folder of the search path for the new audience.
 * @throws UserError (usage) for a name that is taken or is not a valid folder name.
 */
export function newAudience(name: string, from: string, folders: readonly string[], target: string): NewFile[] {
  if (!/^[a-z][a-z0-9-]{0,40}$/u.test(name))
    throw new UserError("usage", {
      what: `"${name}" cannot be the name of an audience`,
      advice: "use small letters, digits and hyphens, for instance embassy-paris",
    });
  const folder = join(target, name);
  if (existsSync(folder))
    throw new UserError("usage", { what: `${folder} already exists`, advice: "choose another name, or edit it" });
  const parent = loadAudience(from, folders);
  return [
    { path: join(folder, AUDIENCE_FILE), text: audienceYaml(name, parent) },
    { path: join(folder, SCHEMA_FILE), text: `${JSON.stringify(audienceJsonSchema(), null, 2)}\n` },
  ];
}

/**
 * A copy of a partial that an audience inherits, or of its `brief`, to be edited in the audience's own folder.
 *
 * @param target the folder of the search path for the copy. If the audience is not in it, a new one of that name there
 * extends the old one.
 * @throws UserError (usage) for an unknown partial, and for one that the folder already has.
 */
export function ejectPartial(name: string, partial: string, folders: readonly string[], target: string): NewFile[] {
  const audience = loadAudience(name, folders);
  const source = partial === "brief" ? audience.brief : audience.partials[partial];
  if (!source)
    throw new UserError("usage", {
      what: `the audience "${name}" has no partial "${partial}"`,
      advice: suggest(partial, ["brief", ...Object.keys(audience.partials)]),
    });
  const folder = join(target, name);
  const path =
    partial === "brief" ? join(folder, BRIEF_FILE) : join(folder, PARTIALS_FOLDER, `${partial}${PARTIAL_ENDING}`);
  if (existsSync(path)) throw new UserError("usage", { what: `${path} already exists`, advice: "edit it" });
  const copy = { path, text: source.text };
  if (existsSync(join(folder, AUDIENCE_FILE))) return [copy];
  return [{ path: join(folder, AUDIENCE_FILE), text: extendingYaml(audience) }, copy];
}

const extendingYaml = ({ name, settings }: Audience): string =>
  stringify({ name: settings.name, description: settings.description, extends: name });

/** Holds the settings that people change first, each with a comment. */
function audienceYaml(name: string, { name: from, settings, labels }: Audience): string {
  const title = upperFirst(name.replaceAll("-", " "));
  return `# yaml-language-server: $schema=${SCHEMA_FILE}
${stringify({ name: title, description: `Like ${from}, with changes of ours`, extends: from })}
# The sections of the page, in order. Remove a line to leave a section out; a partial of your own, in partials/, can be listed too.
sections:
${settings.sections.map((section) => `  - ${section}`).join("\n")}

# Who sends the brief, if the brief itself does not say. Remove the # to use it.
# from: Ministry of Foreign Trade

# Your own words for headings and labels.
# words:
#   points: ${labels.words.points}
#   commitments: ${labels.words.commitments}

# The most items in a list; null for all.
# limits:
${Object.entries(settings.limits)
  .map(([list, limit]) => `#   ${list}: ${limit}`)
  .join("\n")}

# The most pages; null for no limit.
# pages: ${settings.pages}

# Dates: long, short or iso. Language of the labels: en, ru, kk, de, fr, es. Paper: A4 or Letter.
# dates: ${settings.dates}
# labels: ${settings.labels}
# paper: ${settings.paper}
`;
}
