import { type Problem, UserError } from "../../errors.js";
import { loadAudience } from "../load-audience.js";
import { keyOfTemplates, PRECOMPILED } from "../precompiled.js";
import { problemAt, suggest } from "../read-yaml.js";
import { sectionsFile } from "../sections.js";
import type { Audience } from "../types.js";
import { checkTemplates } from "./check-templates.js";

/** All problems in an audience's templates and sections, each with file, line, column, caret and advice. */
export function checkAudience(audience: Audience): readonly Problem[] {
  const known = audience.settings.sections.filter((section) => Object.hasOwn(audience.partials, section));
  const sections = sectionsFile({ name: audience.name, settings: { ...audience.settings, sections: known } });
  return [...checkSections(audience), ...checkTemplates(audience.brief, { ...audience.partials, sections })];
}

/** The same for an audience that may not even load: all problems that can be found in one run. */
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

/** @throws UserError (template) with all problems. */
export function assertChecked(audience: Audience): void {
  if (PRECOMPILED.checked[keyOfTemplates(audience)]) return;
  const problems = checkAudience(audience);
  if (problems.length > 0) throw new UserError("template", problems);
}

/** Each section must be a partial, and be listed once. */
function checkSections({ settings: { sections }, partials, files }: Audience): Problem[] {
  // The first of the chain with `sections:`.
  const file = files.find(({ text }) => /^\s*sections\s*:/mu.test(text)) ?? files[0];
  const problem = (i: number, what: string, advice: string): Problem =>
    file ? problemAt(file, ["sections", i], what, advice) : { what, advice };
  return sections.flatMap((section, i) => {
    if (sections.indexOf(section) < i)
      return [problem(i, `the section "${section}" is listed twice`, "remove one of them")];
    if (Object.hasOwn(partials, section)) return [];
    return [problem(i, `there is no partial "${section}"`, suggest(section, Object.keys(partials)))];
  });
}
