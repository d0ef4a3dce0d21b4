import { createHash } from "node:crypto";
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { UserError } from "../errors.js";
import type { ModelData } from "./model/model-data.js";
import { Pipeline, type PipelineOptions } from "./model/pipeline.js";
import type { WeightFile } from "./model/weights.js";

/** A language model that is loaded: weights and tables. */
export interface LanguageModel {
  /** BCP 47. */
  readonly language: string;
  readonly pipeline: Pipeline;
}

interface ExpectedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** `manifest.json`: the files of a model, with their expected size and hash. */
interface Manifest {
  readonly files: Readonly<Record<string, ExpectedFile>>;
}

const MODELS = new URL("../../assets/models/", import.meta.url);
const REINSTALL = "reinstall briefwright, or rebuild the model with `npm run model`";

/**
 * Reads the model of a language from `assets/models/<language>`.
 *
 * @throws UserError (usage) if the language has no model, (renderer) if one of its files is missing or differs from the
 * one that was shipped
 */
export function loadModel(language: string, options: PipelineOptions = {}): LanguageModel {
  return readModel(modelFolder(language), language, options);
}

/**
 * Reads a model from a folder that `npm run model` wrote. The address ends with a slash.
 *
 * @throws UserError (renderer) as `loadModel` does
 */
export function readModel(folder: URL, language: string, options: PipelineOptions = {}): LanguageModel {
  const manifest = parseManifest(readModelFile(folder, "manifest.json"), folder);
  const read = (name: string): Buffer => {
    const url = new URL(name, folder);
    const bytes = readModelFile(folder, name);
    checkFile(bytes, bytes.length, manifest.files[name], url);
    return bytes;
  };
  /**
   * Read straight into the memory where it is used, since it is by far the largest file. `bytes` is the expected size.
   */
  const weights: WeightFile = {
    bytes: manifest.files["weights.bin"]?.bytes ?? 0,
    read: (to) => {
      const url = new URL("weights.bin", folder);
      const length = readOrRefuse(url, () => readInto(url, to));
      checkFile(to, length, manifest.files["weights.bin"], url);
    },
  };
  const data = JSON.parse(read("model.json").toString("utf8")) as ModelData;
  return { language, pipeline: new Pipeline(data, read("words.txt"), weights, options) };
}

/** The languages that have a model, sorted. */
export function listLanguages(): string[] {
  return readdirSync(MODELS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/manifest.json`, MODELS)))
    .map(({ name }) => name)
    .sort();
}

function modelFolder(language: string): URL {
  const known = listLanguages();
  if (!known.includes(language)) {
    throw new UserError("usage", {
      what: `there is no model for the language "${language}"`,
      where: { field: "--language" },
      advice: `give one of: ${known.join(", ")}`,
    });
  }
  return new URL(`${language}/`, MODELS);
}

const readModelFile = (folder: URL, name: string): Buffer => {
  const url = new URL(name, folder);
  return readOrRefuse(url, () => readFileSync(url));
};

/** Fills `to` from the start of a file. Returns the length of the whole file. */
function readInto(url: URL, to: Uint8Array): number {
  const file = openSync(url, "r");
  try {
    for (let done = 0; done < to.length; ) {
      const count = readSync(file, to, done, to.length - done, done);
      if (count === 0) break;
      done += count;
    }
    return fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}

function readOrRefuse<T>(url: URL, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UserError(
      "renderer",
      {
        what: "a file of the language model cannot be read",
        where: { file: fileURLToPath(url) },
        advice: REINSTALL,
      },
      { cause: error },
    );
  }
}

function parseManifest(bytes: Buffer, folder: URL): Manifest {
  try {
    return JSON.parse(bytes.toString("utf8")) as Manifest;
  } catch (error) {
    throw new UserError(
      "renderer",
      {
        what: "the manifest of the language model is not valid JSON",
        where: { file: fileURLToPath(new URL("manifest.json", folder)) },
        advice: REINSTALL,
      },
      { cause: error },
    );
  }
}

/** Truncated or altered weights would not fail; they would only parse badly. `length` is that of the file. */
function checkFile(bytes: Uint8Array, length: number, expected: ExpectedFile | undefined, url: URL): void {
  if (expected && length === expected.bytes && sha256(bytes) === expected.sha256) return;
  throw new UserError("renderer", {
    what: `a file of the language model was altered: ${
      expected
        ? `${length} bytes, expected ${expected.bytes} with SHA-256 ${expected.sha256}`
        : "the manifest does not name it"
    }`,
    where: { file: fileURLToPath(url) },
    advice: REINSTALL,
  });
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
