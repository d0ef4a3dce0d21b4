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

  it("lists the languages that have a model", () => {
    expect(listLanguages()).toEqual(["en"]);
  });

  it("refuses a language without a model and lists those that have one", () => {
    const error = mistake(() => loadModel("ru"));
    expect(error.exit).toBe("usage");
    expect(error.message).toBe('--language: there is no model for the language "ru"; give one of: en');
  });

  it("refuses a path as a language", () => {
    expect(mistake(() => loadModel("../models/en")).exit).toBe("usage");
  });

  it.each(["manifest.json", "model.json", "words.txt", "weights.bin"])("names %s when it is missing", (name) => {
    rmSync(join(folder, name));
    const error = mistake(() => readModel(url, "en"));
    expect(error.exit).toBe("renderer");
    expect(error.problems[0]?.where?.file).toBe(join(folder, name));
    expect(error.problems[0]?.advice).toContain("npm run model");
  });

  it("refuses weights with one altered bit", () => {
    const path = join(folder, "weights.bin");
    const bytes = readFileSync(path);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const error = mistake(() => readModel(url, "en"));
    expect(error.exit).toBe("renderer");
    expect(error.message).toContain("weights.bin: a file of the language model was altered");
  });

  it("refuses truncated weights", () => {
    const path = join(folder, "weights.bin");
    writeFileSync(path, readFileSync(path).subarray(0, 1000));
    expect(mistake(() => readModel(url, "en")).message).toContain("1000 bytes, expected");
  });

  it("refuses a manifest that is not JSON", () => {
    writeFileSync(join(folder, "manifest.json"), "{");
    expect(mistake(() => readModel(url, "en")).exit).toBe("renderer");
  });
});
