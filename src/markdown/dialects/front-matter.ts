import { stringify } from "yaml";
import { asLine } from "../../text/fold.js";
import type { PageMeta } from "../page.js";
import { writePlainYaml } from "./plain-yaml.js";

/** Values of the front matter. A day is written as a YAML date, not as a string. */
type FrontMatter = Readonly<Record<string, string | Date | readonly string[] | null>>;

/**
 * The page's metadata by stable English keys. Values that are null are left out.
 *
 * `published` is the ISO date; the line of that name in `lines` is a phrase for print ("14 October 2031 (as the article
 * gives it)").
 */
export function frontMatterOf({ title, kind, marking, lines, published, source, url, language, audience }: PageMeta) {
  const given = Object.fromEntries(
    lines.filter(({ key }) => key !== "published" && key !== "source").map(({ key, value }) => [key, asLine(value)]),
  );
  return {
    title: asLine(title),
    kind: asLine(kind),
    marking: marking === null ? null : asLine(marking),
    ...given,
    published: published === null ? null : new Date(`${published}T00:00:00Z`),
    source: source === null ? null : asLine(source),
    url,
    language,
    audience: asLine(audience),
  } satisfies FrontMatter;
}

/**
 * A YAML block between lines of dashes. It is YAML 1.1, in which `yes`, `12:30:45` and `1_000` are not text, because
 * Obsidian and GitLab read it that way. The emitter quotes such values, so readers of YAML 1.2 get the same.
 */
export function writeFrontMatter(values: FrontMatter): string {
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ""));
  return `---\n${writePlainYaml(present) ?? stringify(present, { version: "1.1", lineWidth: 0 })}---\n`;
}
