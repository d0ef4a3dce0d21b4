import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.js";
import { listLanguages, loadModel, readModel } from "../../../src/language/load-model.js";

const folder = mkdtempSync(join(tmpdir(), "briefwright-model-"));
const url = pathToFileURL(`${folder}/`);
const shipped = new URL("../../../assets/models/en/", import.meta.url);

function mistake(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("loading a model", () => {
  beforeEach(() => cpSync(shipped, folder, { recursive: true, force: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("lists the languages that have one", () => {
    expect(listLanguages()).toEqual(["en"]);
  });

  it("refuses a language that has none, and says which have", () => {
    const error = mistake(() => loadModel("ru"));
    expect(error.exit).toBe("usage");
    expect(error.message).toBe('--language: there is no model for the language "ru"; give one of: en');
  });

  it("does not take a path for a language", () => {
    expect(mistake(() => loadModel("../models/en")).exit).toBe("usage");
  });

  it.each(["manifest.json", "model.json", "words.txt", "weights.bin"])("names %s when it is missing", (name) => {
    rmSync(join(folder, name));
    const error = mistake(() => readModel(url, "en"));
    expect(error.exit).toBe("renderer");
    expect(error.problems[0]?.where?.file).toBe(join(folder, name));
    expect(error.problems[0]?.advice).toContain("npm run model");
  });

  it("notices one altered bit in the weights", () => {
    const path = join(folder, "weights.bin");
    const bytes = readFileSync(path);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const error = mistake(() => readModel(url, "en"));
    expect(error.exit).toBe("renderer");
    expect(error.message).toContain("weights.bin: a file of the language model was altered");
  });

  it("notices weights that were cut short", () => {
    const path = join(folder, "weights.bin");
    writeFileSync(path, readFileSync(path).subarray(0, 1000));
    expect(mistake(() => readModel(url, "en")).message).toContain("1000 bytes, expected");
  });

  it("notices a manifest that is no JSON", () => {
    writeFileSync(join(folder, "manifest.json"), "{");
    expect(mistake(() => readModel(url, "en")).exit).toBe("renderer");
  });
});
