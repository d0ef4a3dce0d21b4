import { join } from "node:path";
import { labelsSchema } from "../view/types.js";
import { audienceFileSchema } from "./audience-file.js";
import { checkAudience } from "./check/check-audience.js";
import { filesOf } from "./compile-audience.js";
import { precompileFile } from "./compile-file.js";
import { findLabels, LABELS_FOLDER, readSource } from "./folders.js";
import { listAudiences, loadAudience } from "./load-audience.js";
import { keyOfFile, keyOfTemplates } from "./precompiled.js";
import { readYaml } from "./read-yaml.js";
import type { SourceFile } from "./types.js";

/** The table of `precompiled.ts` for a folder of audiences, as JavaScript source. Only the build calls this. */
export function writePrecompiled(folder: string): string {
  const audiences = listAudiences([folder]).map(({ name }) => loadAudience(name, [folder]));
  const labels = findLabels(folder).map((language) =>
    readSource(join(folder, LABELS_FOLDER, `${language}.yaml`), folder),
  );
  const checked = audiences.filter((audience) => checkAudience(audience).length === 0);
  const table = {
    audienceFiles: byKey(
      audiences.flatMap(({ files }) => files),
      (file) => JSON.stringify(readYaml(file, audienceFileSchema)),
    ),
    labels: byKey(
      labels.filter((file) => file !== null),
      (file) => JSON.stringify(readYaml(file, labelsSchema)),
    ),
    programs: byKey(
      checked.flatMap((audience) => filesOf(audience)),
      precompileFile,
    ),
    checked: new Map(checked.map((audience) => [keyOfTemplates(audience), "true"])),
  };
  const lines = Object.entries(table).map(([name, entries]) => {
    // Getters, so that a start creates only the values that it uses.
    const values = [...entries].map(([key, value]) => `get ${JSON.stringify(key)}() { return ${value}; }`);
    return `${name}: {\n${values.join(",\n")}\n}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}

const byKey = (files: readonly SourceFile[], write: (file: SourceFile) => string): Map<string, string> =>
  new Map(files.map((file) => [keyOfFile(file), write(file)]));
