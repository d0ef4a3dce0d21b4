import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import { checkAudience } from "../../src/template/check/check-audience.js";
import { loadAudience } from "../../src/template/load-audience.js";
import { renderTemplate } from "../../src/template/render-template.js";
import { ejectPartial, type NewFile, newAudience } from "../../src/template/scaffold.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { buildMeta } from "../../src/view/meta.js";
import { orveniaBrief, TEMPLATES } from "../view/fixtures.js";
import { folderOf } from "./broken.js";

function write(files: readonly NewFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const rendered = (name: string, folders: readonly string[]): string => {
  const audience = loadAudience(name, folders);
  return renderTemplate(audience, buildView(buildContext(orveniaBrief, audience.settings, audience.labels)));
};

describe("a new audience", () => {
  it("prints what the audience that it extends prints", () => {
    const folder = folderOf({});
    write(newAudience("embassy-paris", "minister", [folder, TEMPLATES], folder));
    expect(checkAudience(loadAudience("embassy-paris", [folder, TEMPLATES]))).toEqual([]);
    expect(rendered("embassy-paris", [folder, TEMPLATES])).toBe(rendered("minister", [TEMPLATES]));
  });

  it("accepts each change that its comments show", () => {
    const folder = folderOf({});
    const [yaml] = newAudience("embassy", "minister", [folder, TEMPLATES], folder);
    if (!yaml) throw new Error("no audience.yaml");
    // As a person would: take the # away, drop a section.
    const changed = yaml.text
      .replace(/^# (from|words|limits|pages|dates|labels|paper| {2}\w+):/gmu, "$1:")
      .replace("points: Key points", "points: Main points")
      .replace("  - outlook\n", "");
    write([{ ...yaml, text: changed }]);
    const audience = loadAudience("embassy", [folder, TEMPLATES]);
    expect(audience.settings.sections).not.toContain("outlook");
    const page = rendered("embassy", [folder, TEMPLATES]);
    expect(page).toContain("## Main points\n");
    expect(page).not.toContain("## Outlook\n");
    const head = { ...orveniaBrief, brief: { ...orveniaBrief.brief, from: null } };
    expect(buildMeta(buildContext(head, audience.settings, audience.labels)).lines).toContainEqual({
      key: "from",
      label: "From",
      value: "Ministry of Foreign Trade",
    });
  });

  it("is refused if it exists already or its name is not a valid folder name", () => {
    const folder = folderOf({ "demo/audience.yaml": "extends: minister\n" });
    expect(() => newAudience("demo", "minister", [folder, TEMPLATES], folder)).toThrow(`${folder}/demo already exists`);
    for (const name of ["../x", "A b", "", "-x", "x/y"])
      expect(() => newAudience(name, "minister", [TEMPLATES], folder)).toThrow("cannot be the name of an audience");
    expect(() => newAudience("x", "ministre", [TEMPLATES], folder)).toThrow('did you mean "minister"?');
  });
});

describe("an ejected partial", () => {
  it("is copied into the audience's own folder", () => {
    const folder = folderOf({ "demo/audience.yaml": "extends: analyst\n" });
    const files = ejectPartial("demo", "outlook", [folder, TEMPLATES], folder);
    expect(files.map(({ path }) => path)).toEqual([join(folder, "demo/partials/outlook.md.hbs")]);
    write(files.map((file) => ({ ...file, text: file.text.replace("## {{labels.outlook}}", "## What comes next") })));
    expect(rendered("demo", [folder, TEMPLATES])).toContain("## What comes next\n");
    expect(() => ejectPartial("demo", "outlook", [folder, TEMPLATES], folder)).toThrow("already exists; edit it");
  });

  it("creates the audience in that folder if it does not exist there", () => {
    const folder = folderOf({});
    write(ejectPartial("analyst", "brief", [folder, TEMPLATES], folder));
    const audience = loadAudience("analyst", [folder, TEMPLATES]);
    expect(audience.brief.name).toBe(join(folder, "analyst/brief.md.hbs"));
    expect(rendered("analyst", [folder, TEMPLATES])).toBe(rendered("analyst", [TEMPLATES]));
  });

  it("must exist", () => {
    expect(() => ejectPartial("minister", "pionts", [TEMPLATES], "x")).toThrow(UserError);
    expect(() => ejectPartial("minister", "pionts", [TEMPLATES], "x")).toThrow('did you mean "points"?');
    expect(() => ejectPartial("minister", "constructor", [TEMPLATES], "x")).toThrow('has no partial "constructor"');
  });
});
