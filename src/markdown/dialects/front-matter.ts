import { stringify } from "yaml";
import { asLine } from "../../text/fold.js";
import type { PageMeta } from "../page.js";
import { writePlainYaml } from "./plain-yaml.js";

/** A value of the front matter; a day is written as YAML's date, not as a string. */
type FrontMatter = Readonly<Record<string, string | Date | readonly string[] | null>>;

/**
 * What the page says of itself, by stable English keys. Values that are null are left out.
 *
 * The reading date of an article ("14 October 2031 (as the article gives it)") is print; `published` is the day itself.
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
 * A block of YAML between lines of dashes. Written as YAML 1.1, whose readers (Obsidian's, GitLab's) take `yes`, `12:30:45` and `1_000` for
 * something else than text: the emitter quotes them; readers of YAML 1.2 read the same.
 */
export function writeFrontMatter(values: FrontMatter): string {
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ""));
  return `---\n${writePlainYaml(present) ?? stringify(present, { version: "1.1", lineWidth: 0 })}---\n`;
}
