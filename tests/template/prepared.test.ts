import { describe, expect, test, vi } from "vitest";
import { listAudiences, loadAudience } from "../../src/template/load-audience.js";
import { writePrepared } from "../../src/template/prepare.js";
import { keyOfFile, keyOfTemplates, type Prepared } from "../../src/template/prepared.js";
import { renderTemplate } from "../../src/template/render.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { orveniaBrief, TEMPLATES } from "../view/fixtures.js";

const made = new Function(`return ${writePrepared(TEMPLATES)}`)() as Prepared;
const names = listAudiences([TEMPLATES]).map(({ name }) => name);

describe("what the build keeps of the bundled audiences", () => {
  test("is every audience's file, checked templates and labels", () => {
    const audiences = names.map((name) => loadAudience(name, [TEMPLATES]));
    const files = audiences.flatMap((audience) => audience.files);
    expect(files.filter((file) => !Object.hasOwn(made.audienceFiles, keyOfFile(file)))).toEqual([]);
    expect(audiences.filter((audience) => !Object.hasOwn(made.checked, keyOfTemplates(audience)))).toEqual([]);
    expect(Object.keys(made.labels)).toHaveLength(6);
  });

  test("has nothing for a file or for templates that somebody has changed", () => {
    const audience = loadAudience("minister", [TEMPLATES]);
    const file = { ...audience.brief, text: `${audience.brief.text} ` };
    expect(made.programs[keyOfFile(audience.brief)]).toBeDefined();
    expect(made.programs[keyOfFile(file)]).toBeUndefined();
    const fewer = { ...audience, settings: { ...audience.settings, sections: audience.settings.sections.slice(1) } };
    expect(made.checked[keyOfTemplates({ ...audience, brief: file })]).toBeUndefined();
    expect(made.checked[keyOfTemplates(fewer)]).toBeUndefined();
  });

  test.each(names)("prints for %s what its files print", async (name) => {
    const read = loadAudience(name, [TEMPLATES]);
    const view = buildView(buildContext(orveniaBrief, read.settings, read.labels));
    const printed = renderTemplate(read, view);
    vi.resetModules();
    vi.doMock("../../src/template/prepared.js", async (original) => ({
      ...(await original<object>()),
      PREPARED: made,
    }));
    const again = await import("../../src/template/load-audience.js");
    const { renderTemplate: renderPrepared } = await import("../../src/template/render.js");
    const audience = again.loadAudience(name, [TEMPLATES]);
    expect(audience).toEqual(read);
    expect(renderPrepared(audience, view)).toBe(printed);
    vi.doUnmock("../../src/template/prepared.js");
  });
});
