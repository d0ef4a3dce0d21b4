// Part of `npm run build`, after tsc. Bundles the command line (dist/cli/program.js and its imports, with the
// libraries) into a few CommonJS files in dist/cli/bundle, then runs it to fill V8's code cache. README.md in this
// folder says why and what each step gains. The library (dist/index.js) stays as tsc wrote it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { lateExpressions } from "./late/transform.mjs";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const dist = at("dist/");
const folder = at("dist/cli/bundle/");

/** Writes a value into the placeholder constant of a module of `dist`. */
function fillIn(module, name, value) {
  const [before, after] = readFileSync(at(module), "utf8").split(
    new RegExp(`(?<=export const ${name} = )[^;]*(?=;)`, "u"),
  );
  if (after === undefined) throw new Error(`${module} has no ${name}`);
  writeFileSync(at(module), before + value + after);
}

// Prepares the bundled audiences, and the shape of a valid model.
const { writePrecompiled } = await import("../../dist/template/write-precompiled.js");
const { shapeOf } = await import("../../dist/brief/shape-of.js");
const { briefSchema } = await import("../../dist/brief/model.js");
fillIn("dist/template/precompiled.js", "PRECOMPILED", writePrecompiled(at("templates/")));
fillIn("dist/brief/shape.js", "MODEL_SHAPE", JSON.stringify(shapeOf(briefSchema)));

/**
 * Libraries for some inputs or outputs only. Each is loaded by an `import()` of its own, so they stay outside the
 * bundle.
 */
const EXTERNAL = [
  /^(?:@mozilla\/readability|chokidar|docx|feedsmith|jszip|linkedom|mailparser|mammoth|tinyglobby)$/,
  /^pdfjs-dist/,
];

/** Replacements of parts of libraries by less code. */
const LIGHTER = {
  "@noble/ciphers/aes": at("src/build/lighter/ciphers-aes.cjs"),
  "brotli/decompress.js": at("src/build/lighter/brotli-decompress.cjs"),
  fontkit: at("src/build/lighter/fontkit.cjs"),
  "string-width": at("src/build/lighter/string-width.mjs"),
};

/**
 * Keeps `import.meta.url` the address of the original module, since files next to it are found by it; the loader passes
 * `__folder`. A `require` with a literal name is bundled.
 */
const ownAddress = {
  name: "own-address",
  transform: {
    filter: { id: /\.m?js$/, code: /import\.meta\.url/ },
    handler: (code, id) =>
      code
        .replace("const require = createRequire(import.meta.url);", "")
        .replaceAll("import.meta.url", `new URL(${JSON.stringify(relative(folder, id))}, __folder).href`),
  },
};

/**
 * pdfkit gives its class of embedded fonts only to code that opens a font with fontkit: see `pdf/internals.ts`. Here it
 * becomes public.
 */
const embeddedFont = {
  name: "embedded-font",
  transform: {
    filter: { id: /\/pdfkit\.es\.js$/ },
    handler: (code) =>
      replaceOnce(
        code,
        "PDFDocument.LineWrapper = LineWrapper;",
        "PDFDocument.LineWrapper = LineWrapper; PDFDocument.EmbeddedFont = EmbeddedFont;",
      ),
  },
};

function replaceOnce(code, part, by) {
  const [before, after, ...more] = code.split(part);
  if (after === undefined || more.length > 0) throw new Error(`a library does not contain exactly once: ${part}`);
  return before + by + after;
}

/** Escapes non-ASCII characters, so that V8 keeps a file as one byte per character. */
function asAscii(code) {
  // In [\–], the backslash would escape the backslash of the new escape.
  const escaped = /(?<!\\)(?:\\\\)*\\\P{ASCII}.*/u.exec(code);
  if (escaped) throw new Error(`a backslash before a non-ASCII character: ${escaped[0].slice(0, 80)}`);
  const unitEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return code.replace(/\P{ASCII}/gu, (character) => character.split("").map(unitEscape).join(""));
}

/**
 * Loads an import when it is first used, since a short run uses only part of what is imported. `const require_a =
 * require("./a.cjs")` becomes a function, and each use of the name a call (in brackets, because of `new`).
 */
function loadLate(code) {
  const imports = /^(?:const|let) ((?:require|node)_\w+(?:\$\d+)?) = require\("([^"]+)"\);$/gmu;
  return [...code.matchAll(imports)].reduce((late, [line, name, file]) => {
    const word = `(?<![\\w$]|(?<!\\.\\.)\\.)${name.replace("$", "\\$")}(?![\\w$])`;
    const [before, after] = late.split(line);
    // Every file uses it immediately.
    if (file.includes("rolldown-runtime")) return late;
    if (new RegExp(`${word}(?!\\.\\w)`, "u").test(after)) return late;
    const called = after.replace(new RegExp(word, "gu"), "($&())");
    return `${before}let ${name}$loaded; const ${name} = () => ${name}$loaded ??= require("${file}");${called}`;
  }, code);
}

/**
 * Wraps a file as Node wraps CommonJS, on the first line, so that line numbers in a stack are those of the file. A
 * library outside the bundle is imported by the loader: V8 forgets who imports for a script that it takes from the code
 * cache.
 */
const asWrapped = (code) =>
  `(function (exports, require, module, __folder, __import) {${code.replace(/(?<![\w.$])import\((?=")/g, "__import(")}\n})`;

/** The licences of the bundled libraries, from their own files. */
function licencesOf(modules) {
  const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []));
  return [...packages].sort().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? `\n${readFileSync(join(path, file), "utf8").trim()}\n` : "";
    return `${name} ${version}: ${license ?? "see its text"}\n${text}`;
  });
}

/**
 * Code that most runs do not need gets files of its own, besides the chunks that rolldown makes. The first matching
 * group wins.
 */
const GROUPS = {
  schemas:
    /\/node_modules\/zod\/|\/dist\/(?:brief\/model|view\/(?:types|settings|labels)|template\/audience-file)\.js$/,
  yaml: /\/node_modules\/yaml\//,
  handlebars:
    /\/node_modules\/(?:source-map|handlebars\/(?!runtime|dist\/cjs\/handlebars(?:\.runtime\.js|\/(?!compiler))))/,
  check: /\/dist\/template\/(?:escape-values|check\/(?!check-audience)|compile-file|describe-view|parse-template)/,
  // The second half of `pipeline.ts`, without which an extraction or an analysis does.
  formats: /\/dist\/(?:formats\.js|exports\/(?!model)|markdown\/dialects\/)/,
  pages: /\/dist\/(?:view|template|markdown|print)\//,
  fontkit: /\/node_modules\/(?:fontkit|brotli|restructure|dfa|unicode-properties|clone|fast-deep-equal|@swc)\//,
};

const bundle = await rolldown({
  preserveEntrySignatures: false,
  input: { program: join(dist, "cli/program.js"), worker: join(dist, "cli/batch/worker.js") },
  platform: "node",
  external: EXTERNAL,
  // For a library with two entries, the one for bundlers: the other may require files by computed names.
  resolve: {
    alias: LIGHTER,
    mainFields: ["module", "main"],
  },
  plugins: [ownAddress, embeddedFont, lateExpressions],
  // yargs calls `import.meta.resolve` for configurations that extend others; ours do not.
  transform: { define: { "import.meta.resolve": "undefined" } },
});
const { output } = await bundle.generate({
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "[name]-[hash].cjs",
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: Object.entries(GROUPS).map(([name, test]) => ({ name, test })),
  },
});
mkdirSync(folder, { recursive: true });
for (const { fileName, code } of output) writeFileSync(join(folder, fileName), asWrapped(asAscii(loadLate(code))));
const modules = output.flatMap(({ moduleIds }) => moduleIds);
writeFileSync(join(folder, "LICENSES.txt"), licencesOf(modules).join(`\n${"-".repeat(80)}\n\n`));
await bundle.close();

// The start is one CommonJS file of its own, since it loads the bundle.
const start = await rolldown({
  input: join(dist, "cli/bin.js"),
  platform: "node",
  external: [/\/program\.js$/],
  transform: {
    define: {
      "import.meta.url":
        'require("node:url").pathToFileURL(require("node:path").join(__dirname, "start/bundle.js")).href',
    },
  },
});
await start.write({ format: "cjs", file: at("dist/cli/bin.cjs") });
await start.close();

// Fills the code cache with the most common runs: an article to a brief, a model to a file, an analysis.
const scratch = mkdtempSync(join(tmpdir(), "briefwright-build-"));
for (const run of [
  ["brief", at("assets/examples/orvenia-talks.txt"), "--to", "pdf,md,json", "--out", scratch],
  ["render", join(scratch, "orvenia-talks.json"), "--to", "pdf", "--out", scratch],
  ["analyse", at("assets/examples/orvenia-talks.txt")],
]) {
  const { status, stderr } = spawnSync(process.execPath, [at("dist/cli/bin.cjs"), ...run], { encoding: "utf8" });
  if (status !== 0) throw new Error(`briefwright ${run.join(" ")}: ${stderr}`);
}
rmSync(scratch, { recursive: true });
