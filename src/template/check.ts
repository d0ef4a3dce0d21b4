import { isSeq, LineCounter, parseDocument } from "yaml";
import { type Problem, UserError } from "../errors.js";
import { caretFrame } from "../text/caret-frame.js";
import { checkTemplates } from "./check-template.js";
import { suggest } from "./read-yaml.js";
import { sectionsFile } from "./sections.js";
import type { Audience } from "./types.js";

/** All that is wrong with an audience's templates and sections, each with file, line, column, caret and advice; empty where nothing is. */
export function checkAudience(audience: Audience): readonly Problem[] {
  const known = audience.settings.sections.filter((section) => Object.hasOwn(audience.partials, section));
  const sections = sectionsFile({ name: audience.name, settings: { ...audience.settings, sections: known } });
  return [...checkSections(audience), ...checkTemplates(audience.brief, { ...audience.partials, sections })];
}

/** @throws UserError (template) with every problem at once. */
export function assertChecked(audience: Audience): void {
  const problems = checkAudience(audience);
  if (problems.length > 0) throw new UserError("template", problems);
}

/** Each section is a partial, and stands once. */
function checkSections({ settings: { sections }, partials, files }: Audience): Problem[] {
  return sections.flatMap((section, i) => {
    const place = placeOfSection(files, i);
    if (sections.indexOf(section) < i)
      return [{ what: `the section "${section}" stands twice`, ...place, advice: "remove one of them" }];
    if (Object.hasOwn(partials, section)) return [];
    return [{ what: `there is no partial "${section}"`, ...place, advice: suggest(section, Object.keys(partials)) }];
  });
}

/** In the nearest `audience.yaml` that says `sections:`. */
function placeOfSection(files: Audience["files"], index: number): Pick<Problem, "where" | "frame"> {
  for (const file of files) {
    const lines = new LineCounter();
    const list = parseDocument(file.text, { lineCounter: lines }).get("sections", true);
    if (!isSeq(list)) continue;
    const { range } = list.items[index] as { range?: readonly number[] };
    const { line, col } = lines.linePos(range?.[0] ?? 0);
    return { where: { file: file.name, line, column: col }, frame: caretFrame(file.text, line, col) };
  }
  return {};
}
