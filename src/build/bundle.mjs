// Part of `npm run build`, behind tsc: bundles the command line (dist/cli/program.js and what it imports, with the libraries) into a few
// CommonJS files in dist/cli/bundle, and runs it once, so that V8's code cache is there. src/cli/start says what for. The library
// (dist/index.js) stays as tsc wrote it.
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

/** Writes a value into a module of `dist` that stands empty for it. */
function fillIn(module, name, value) {
  const [before, after] = readFileSync(at(module), "utf8").split(
    new RegExp(`(?<=export const ${name} = )[^;]*(?=;)`, "u"),
  );
  if (after === undefined) throw new Error(`${module} has no ${name}`);
  writeFileSync(at(module), before + value + after);
}

// What the bundled audiences come to, and what a model must be.
const { writePrecompiled } = await import("../../dist/template/write-precompiled.js");
const { shapeOf } = await import("../../dist/brief/shape-of.js");
const { briefSchema } = await import("../../dist/brief/model.js");
fillIn("dist/template/precompiled.js", "PRECOMPILED", writePrecompiled(at("templates/")));
fillIn("dist/brief/shape.js", "MODEL_SHAPE", JSON.stringify(shapeOf(briefSchema)));

/** Read only for some inputs or outputs, each by an `import()` of its own: they stay outside. */
const EXTERNAL = [
  /^(?:@mozilla\/readability|chokidar|docx|feedsmith|jszip|linkedom|mailparser|mammoth|tinyglobby)$/,
  /^pdfjs-dist/,
];

/** Parts of libraries in whose place the same goes with less. */
const LIGHTER = {
  assert: at("src/build/lighter/assert.cjs"),
  "@noble/ciphers/aes": at("src/build/lighter/ciphers-aes.cjs"),
  "base64-js": at("src/build/lighter/base64-js.cjs"),
  "brotli/decompress.js": at("src/build/lighter/brotli-decompress.cjs"),
  fontkit: at("src/build/lighter/fontkit.cjs"),
  // One of its two forms, for pdfmake and pdfkit.
  linebreak: at("node_modules/linebreak/dist/main.cjs"),
  "string-width": at("src/build/lighter/string-width.mjs"),
  "tiny-inflate": at("src/build/lighter/tiny-inflate.cjs"),
  "unicode-trie": at("src/build/lighter/unicode-trie.cjs"),
};

/**
 * A module's address goes on being that of its own file, since files beside the code are found by it; the loader gives `__folder`. What is
 * required by a written name goes into the bundle.
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

/** pdfmake asks for these by paths of its own. */
const undrawn = {
  name: "undrawn",
  resolveId: {
    filter: { id: /\/(?:svg-to-pdfkit|qrEnc)(?:\.js)?$/ },
    handler: () => at("src/build/lighter/undrawn.cjs"),
  },
};

/** pdfkit gives away the class of its embedded fonts with a font that fontkit has opened, and in no other way: `pdf/internals.ts`. */
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

/**
 * marked makes all its expressions when it is loaded; the long ones with classes of Unicode, for emphasis that is not plain, take as long
 * as all of its work on a page. They are made when first asked.
 */
const lateEmphasis = {
  name: "late-emphasis",
  transform: {
    filter: { id: /\/marked\.esm\.js$/ },
    handler: (code) =>
      `const makeLate=(source,flags)=>{let made;const get=()=>made??=new RegExp(source,flags);return{source,exec:(text)=>get().exec(text),get lastIndex(){return get().lastIndex},set lastIndex(at){get().lastIndex=at}}};${replaceOnce(
        code,
        "getRegex:()=>new RegExp(t,e)",
        'getRegex:()=>e==="gu"&&t.length>200?makeLate(t,e):new RegExp(t,e)',
      )}`,
  },
};

function replaceOnce(code, part, by) {
  const [before, after, ...more] = code.split(part);
  if (after === undefined || more.length > 0) throw new Error(`not once in a library: ${part}`);
  return before + by + after;
}

/** ASCII, so that a file is one byte a character on its way into V8 and within it. */
function asAscii(code) {
  // [\–] would become two escapes of which the first escapes the other.
  const escaped = /(?<!\\)(?:\\\\)*\\\P{ASCII}.*/u.exec(code);
  if (escaped) throw new Error(`a backslash stands before a character that is not ASCII: ${escaped[0].slice(0, 80)}`);
  const unitEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return code.replace(/\P{ASCII}/gu, (character) => character.split("").map(unitEscape).join(""));
}

/**
 * What a file imports is loaded when it is first used, not when the file itself is: a short run uses a part of all that is imported.
 * `const require_a = require("./a.cjs")` becomes a function, and each use of the name a call (in brackets, for what stands behind `new`).
 */
function loadLate(code) {
  const imports = /^(?:const|let) ((?:require|node)_\w+(?:\$\d+)?) = require\("([^"]+)"\);$/gmu;
  return [...code.matchAll(imports)].reduce((late, [line, name, file]) => {
    const word = `(?<![\\w$]|(?<!\\.\\.)\\.)${name.replace("$", "\\$")}(?![\\w$])`;
    const [before, after] = late.split(line);
    // Used for its own sake by every file.
    if (file.includes("rolldown-runtime")) return late;
    if (new RegExp(`${word}(?!\\.\\w)`, "u").test(after)) return late;
    const called = after.replace(new RegExp(word, "gu"), "($&())");
    return `${before}let ${name}$loaded; const ${name} = () => ${name}$loaded ??= require("${file}");${called}`;
  }, code);
}

/** The same for a library in CommonJS, which its file gives as a function: `var import_dist = (require_yaml()).require_dist();` */
function callLate(code) {
  const libraries = /^var (import_\w+(?:\$\d+)?) = (\(require_\w+(?:\$\d+)?\(\)\)\.require_\w+\(\));$/gmu;
  return [...code.matchAll(libraries)].reduce((late, [line, name, library]) => {
    const [before, after] = late.split(line);
    const called = after.replace(new RegExp(`(?<![\\w$.])${name.replace("$", "\\$")}(?![\\w$])`, "gu"), "($&())");
    return `${before}const ${name} = () => ${library};${called}`;
  }, code);
}

/** As Node wraps a CommonJS file, on its first line, so that the lines of a stack are those of the file. */
const asWrapped = (code) => `(function (exports, require, module, __folder) {${code}\n})`;

/** The licences of the libraries in the bundle, in the words of their own files. */
function licencesOf(modules) {
  const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []));
  return [...packages].sort().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? `\n${readFileSync(join(path, file), "utf8").trim()}\n` : "";
    return `${name} ${version}: ${license ?? "see its text"}\n${text}`;
  });
}

/** What most runs do without has files of its own, besides those that rolldown parts by who imports what; the first that fits. */
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
  // Of a library that comes in two forms the one for bundlers: the other may ask for its files by computed names.
  resolve: {
    alias: LIGHTER,
    mainFields: ["module", "main"],
  },
  plugins: [ownAddress, undrawn, embeddedFont, lateEmphasis, lateExpressions],
  // yargs asks `import.meta.resolve` for configurations that extend others: ours do not.
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
for (const { fileName, code } of output)
  writeFileSync(join(folder, fileName), asWrapped(asAscii(callLate(loadLate(code)))));
const modules = output.flatMap(({ moduleIds }) => moduleIds);
writeFileSync(join(folder, "LICENSES.txt"), licencesOf(modules).join(`\n${"-".repeat(80)}\n\n`));
await bundle.close();

// The start, which has no bundle to be loaded from, as one CommonJS file.
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

// What is run most, once: an article to the files of a brief, its model to a file again, an analysis.
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
