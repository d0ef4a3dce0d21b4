import { type Problem, UserError } from "../../errors.js";
import { loadAudience } from "../load-audience.js";
import { keyOfTemplates, PRECOMPILED } from "../precompiled.js";
import { problemAt, suggest } from "../read-yaml.js";
import { sectionsFile } from "../sections.js";
import type { Audience } from "../types.js";
import { checkTemplates } from "./check-templates.js";

/** All that is wrong with an audience's templates and sections, each with file, line, column, caret and advice; empty where nothing is. */
export function checkAudience(audience: Audience): readonly Problem[] {
  const known = audience.settings.sections.filter((section) => Object.hasOwn(audience.partials, section));
  const sections = sectionsFile({ name: audience.name, settings: { ...audience.settings, sections: known } });
  return [...checkSections(audience), ...checkTemplates(audience.brief, { ...audience.partials, sections })];
}

/** The same for an audience that may not be fit to be loaded: whatever can be found in one go. */
export function checkFolder(name: string, folders: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  try {
    const audience = loadAudience(name, folders, null, (found) => problems.push(...found));
    return [...problems, ...checkAudience(audience)];
  } catch (error) {
    if (error instanceof UserError && error.exit === "template") return [...problems, ...error.problems];
    throw error;
  }
}

/** @throws UserError (template) with every problem at once. */
export function assertChecked(audience: Audience): void {
  if (PRECOMPILED.checked[keyOfTemplates(audience)]) return;
  const problems = checkAudience(audience);
  if (problems.length > 0) throw new UserError("template", problems);
}

/** Each section is a partial, and stands once. */
function checkSections({ settings: { sections }, partials, files }: Audience): Problem[] {
  // The nearest that says `sections:`.
  const file = files.find(({ text }) => /^\s*sections\s*:/mu.test(text)) ?? files[0];
  const problem = (i: number, what: string, advice: string): Problem =>
    file ? problemAt(file, ["sections", i], what, advice) : { what, advice };
  return sections.flatMap((section, i) => {
    if (sections.indexOf(section) < i)
      return [problem(i, `the section "${section}" stands twice`, "remove one of them")];
    if (Object.hasOwn(partials, section)) return [];
    return [problem(i, `there is no partial "${section}"`, suggest(section, Object.keys(partials)))];
  });
}
