import type { Audience, SourceFile } from "./types.js";

/** `{{> sections}}`: the partials that `sections:` names, one below the other. */
export const sectionsFile = ({ settings, name }: Pick<Audience, "settings" | "name">): SourceFile => ({
  name: `${name}/audience.yaml`,
  text: settings.sections.map((section) => `{{> ${section}}}\n`).join("\n"),
});
