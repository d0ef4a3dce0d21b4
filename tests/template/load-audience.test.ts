import { symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import { listAudiences, loadAudience } from "../../src/template/load-audience.js";
import { TEMPLATES } from "../view/fixtures.js";
import { folderOf } from "./broken.js";

describe("loading an audience", () => {
  it("inherits what it does not define from the audience that it extends", () => {
    const folder = folderOf({
      "demo/audience.yaml":
        "name: Demo\nextends: minister\nlimits: { points: 2 }\nwords: { points: Main points }\npages: null\n",
      "demo/partials/points.md.hbs": "mine",
    });
    const { name, settings, labels, partials, brief, chain } = loadAudience("demo", [folder, TEMPLATES]);
    expect(name).toBe("demo");
    expect(settings).toMatchObject({ audience: "demo", name: "Demo", pages: null, more: "analyst" });
    expect(settings.limits).toMatchObject({ points: 2, quotations: 2 });
    expect(labels.words.points).toBe("Main points");
    expect(labels.words.dates).toBe("Dates to watch");
    expect(partials["points"]).toEqual({ name: join(folder, "demo/partials/points.md.hbs"), text: "mine" });
    expect(partials["dates"]?.name).toBe("templates/minister/partials/dates.md.hbs");
    expect(brief.name).toBe("templates/minister/brief.md.hbs");
    expect(chain).toEqual([join(folder, "demo"), "templates/minister"]);
  });

  it("uses the audience's own words only with labels in its own language", () => {
    const folder = folderOf({ "demo/audience.yaml": "extends: minister\nwords: { points: Main points }\n" });
    expect(loadAudience("demo", [folder, TEMPLATES], "de").labels.words.points).toBe("Kernpunkte");
    expect(loadAudience("demo", [folder, TEMPLATES], "en").labels.words.points).toBe("Main points");
  });

  it("takes the first audience of the search path, which may extend the next one of the same name", () => {
    const first = folderOf({ "minister/audience.yaml": "extends: minister\npages: 1\n" });
    const second = folderOf({ "minister/audience.yaml": "extends: minister\nmarks: false\n" });
    const { settings, chain } = loadAudience("minister", [first, second, TEMPLATES]);
    expect(settings).toMatchObject({ pages: 1, marks: false, paper: "A4" });
    expect(chain).toEqual([join(first, "minister"), join(second, "minister"), "templates/minister"]);
  });

  it("finds labels in the search path too", () => {
    const english = "language: en\nname: English\n";
    const folder = folderOf({ "labels/en.yaml": english });
    expect(() => loadAudience("minister", [folder, TEMPLATES])).toThrow(
      `${folder}/labels/en.yaml:1:1: "months" is missing`,
    );
  });

  it("reads files with a byte order mark and CRLF", () => {
    const folder = folderOf({
      "demo/audience.yaml": "\ufeffextends: minister\r\npages: 1\r\n",
      "demo/brief.md.hbs": "\ufeffa\r\nb\r\n",
    });
    const { settings, brief } = loadAudience("demo", [folder, TEMPLATES]);
    expect([settings.pages, brief.text]).toEqual([1, "a\nb\n"]);
  });

  it("suggests the nearest name for an unknown audience or language", () => {
    const load =
      (name: string, language: string | null = null) =>
      () =>
        loadAudience(name, [TEMPLATES], language);
    expect(load("ministre")).toThrow('there is no audience "ministre"; did you mean "minister"?');
    expect(load("x")).toThrow('there is no audience "x"; known are analyst, minister, press, public, register');
    expect(load("minister", "rus")).toThrow('there are no labels in "rus"; did you mean "ru"?');
    try {
      load("ministre")();
      expect.unreachable();
    } catch (error) {
      expect((error as UserError).exit).toBe("usage");
    }
  });

  it("refuses links that lead out of its folder", () => {
    const secret = join(folderOf({ "secret.txt": "a secret" }), "secret.txt");
    const folder = folderOf({ "demo/audience.yaml": "extends: minister\n", "demo/partials/x.md.hbs": "" });
    symlinkSync(secret, join(folder, "demo/partials/points.md.hbs"));
    expect(() => loadAudience("demo", [folder, TEMPLATES])).toThrow(
      "points.md.hbs: a link that leads out of the templates' folder; put the file itself here",
    );
    const linked = folderOf({ "demo/audience.yaml": "extends: minister\n" });
    symlinkSync(dirname(secret), join(linked, "demo/partials"));
    writeFileSync(join(dirname(secret), "points.md.hbs"), "a secret");
    expect(() => loadAudience("demo", [linked, TEMPLATES])).toThrow("a link that leads out");
  });

  it("accepts an audience folder that is itself a link", () => {
    const folder = folderOf({ "real/demo/audience.yaml": "extends: minister\n" });
    symlinkSync(join(folder, "real"), join(folder, "link"));
    expect(loadAudience("demo", [join(folder, "link"), TEMPLATES]).chain[0]).toBe(join(folder, "link/demo"));
  });

  it("refuses a folder in place of a file, and a file over 1 MB", () => {
    const folder = folderOf({ "demo/audience.yaml": "extends: minister\n", "demo/partials/points.md.hbs/x": "" });
    expect(() => loadAudience("demo", [folder, TEMPLATES])).toThrow("points.md.hbs: not a file; remove it");
    const large = folderOf({ "demo/audience.yaml": `# ${"x".repeat(1_000_000)}\n` });
    expect(() => loadAudience("demo", [large, TEMPLATES])).toThrow("larger than a template can be; keep it below 1 MB");
  });

  it("does not take a name for a path", () => {
    const folder = folderOf({ "a/demo/audience.yaml": "extends: minister\n", "b/x.txt": "" });
    for (const name of ["../a/demo", "demo/../../a/demo", ".", ""])
      expect(() => loadAudience(name, [join(folder, "b"), TEMPLATES])).toThrow(UserError);
    expect(() => loadAudience("minister", [TEMPLATES], "../labels/en")).toThrow(UserError);
  });
});

describe("the list of audiences", () => {
  it("says which folder wins and which are shadowed", () => {
    const folder = folderOf({
      "minister/audience.yaml": "extends: minister\ndescription: Ours\n",
      "embassy/audience.yaml": "extends: press\ndescription: For posts\n",
      "labels/xx.yaml": "",
      "notes.txt": "",
    });
    const listed = listAudiences([folder, join(folder, "missing"), TEMPLATES]);
    expect(listed.map(({ name, description }) => [name, description])).toEqual([
      ["analyst", "Everything, with the sentence that each claim rests on and what was left open"],
      ["embassy", "For posts"],
      ["minister", "Ours"],
      ["press", "Lines to take and quotations first, for a press office"],
      ["public", "Nothing internal, for a wiki page"],
      ["register", "The commitment register only, one row for each commitment of each actor, for a wiki"],
    ]);
    expect(listed[2]).toMatchObject({ folder: join(folder, "minister"), shadows: ["templates/minister"] });
  });

  it("includes an invalid audience", () => {
    const folder = folderOf({ "demo/audience.yaml": "extend: minister\n" });
    expect(listAudiences([folder])).toEqual([
      { name: "demo", description: "(not valid: see `templates check`)", folder: join(folder, "demo"), shadows: [] },
    ]);
  });
});
