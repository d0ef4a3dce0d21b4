import { describe, expect, test, vi } from "vitest";
import { listAudiences, loadAudience } from "../../src/template/load-audience.js";
import { keyOfFile, keyOfTemplates, type Precompiled } from "../../src/template/precompiled.js";
import { renderTemplate } from "../../src/template/render-template.js";
import { writePrecompiled } from "../../src/template/write-precompiled.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { orveniaBrief, TEMPLATES } from "../view/fixtures.js";

const made = new Function(`return ${writePrecompiled(TEMPLATES)}`)() as Precompiled;
const names = listAudiences([TEMPLATES]).map(({ name }) => name);

describe("the precompiled audiences", () => {
  test("hold every bundled audience file, checked template and labels file", () => {
    const audiences = names.map((name) => loadAudience(name, [TEMPLATES]));
    const files = audiences.flatMap((audience) => audience.files);
    expect(files.filter((file) => !Object.hasOwn(made.audienceFiles, keyOfFile(file)))).toEqual([]);
    expect(audiences.filter((audience) => !Object.hasOwn(made.checked, keyOfTemplates(audience)))).toEqual([]);
    expect(Object.keys(made.labels)).toHaveLength(6);
  });

  test("have no entry for a changed file or changed templates", () => {
    const audience = loadAudience("minister", [TEMPLATES]);
    const file = { ...audience.brief, text: `${audience.brief.text} ` };
    expect(made.programs[keyOfFile(audience.brief)]).toBeDefined();
    expect(made.programs[keyOfFile(file)]).toBeUndefined();
    const fewer = { ...audience, settings: { ...audience.settings, sections: audience.settings.sections.slice(1) } };
    expect(made.checked[keyOfTemplates({ ...audience, brief: file })]).toBeUndefined();
    expect(made.checked[keyOfTemplates(fewer)]).toBeUndefined();
  });

  test.each(names)("print for %s what its files print", async (name) => {
    const read = loadAudience(name, [TEMPLATES]);
    const view = buildView(buildContext(orveniaBrief, read.settings, read.labels));
    const printed = renderTemplate(read, view);
    vi.resetModules();
    vi.doMock("../../src/template/precompiled.js", async (original) => ({
      ...(await original<object>()),
      PRECOMPILED: made,
    }));
    const again = await import("../../src/template/load-audience.js");
    const { renderTemplate: renderPrecompiled } = await import("../../src/template/render-template.js");
    const audience = again.loadAudience(name, [TEMPLATES]);
    expect(audience).toEqual(read);
    expect(renderPrecompiled(audience, view)).toBe(printed);
    vi.doUnmock("../../src/template/precompiled.js");
  });
});
