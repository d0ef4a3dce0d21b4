// Replaces regular expressions with Unicode classes in our own files by late ones: see `expression.mjs`.
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";

const MAKER = fileURLToPath(new URL("expression.mjs", import.meta.url));

/** Methods that use a whole expression and keep no state between two calls. */
const STATELESS = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

export const lateExpressions = {
  name: "late-expressions",
  transform: {
    // The language's expressions are used so often that a late one would cost more than it saves.
    filter: {
      id: /\/dist\/(?:brief\/verify|cli|exports|html|markdown|pdf|template|text|view)\/[^.]+\.js$/,
      code: /\\[pP]\{/,
    },
    handler: (code) => makeLate(code),
  },
};

/**
 * Replaces each `/\p{L}/u` in a module's code by a late expression: in place, or at the top of the module if it is in a
 * function.
 */
export function makeLate(code) {
  const edits = [];
  const hoisted = [];
  visit(parseAst(code), [], (node, parents) => {
    const { pattern, flags } = node.regex;
    // With the flag i, some letters outside Latin match Latin ones.
    if (!/\\[pP]\{/u.test(pattern) || flags.includes("i")) return;
    const made = `lateExpression(${[pattern, flags, narrowed(pattern)].map((text) => JSON.stringify(text)).join(", ")})`;
    if (!parents.some(isFunction)) edits.push({ node, by: made });
    else if (!/[gy]/u.test(flags) || isStateless(node, parents.at(-1))) {
      const name = `late$${hoisted.length}`;
      hoisted.push(`const ${name} = ${made};\n`);
      edits.push({ node, by: name });
    }
  });
  if (edits.length === 0) return code;
  const changed = edits
    .sort((a, b) => b.node.start - a.node.start)
    .reduce((text, { node, by }) => text.slice(0, node.start) + by + text.slice(node.end), code);
  return `import { lateExpression } from ${JSON.stringify(MAKER)};\n${hoisted.join("")}${changed}`;
}

const isFunction = ({ type }) => type.includes("Function") || type === "PropertyDefinition";

/** [text.replace(/\p{M}/gu, "")]: a reused expression does the same as a new one. */
const isStateless = (node, call) =>
  call?.type === "CallExpression" && call.arguments[0] === node && STATELESS.has(call.callee.property?.name);

function visit(node, parents, each) {
  if (node.type === "Literal" && node.regex) each(node, parents);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === "string") visit(child, [...parents, node], each);
}

/**
 * A pattern that is equivalent for texts of Latin letters and general punctuation (`NARROW` of `expression.mjs`): each
 * Unicode class is reduced to its members there.
 */
export function narrowed(pattern) {
  let isClass = false;
  return pattern.replace(/\\[pP]\{[^}]+\}|\\.|[[\]]/gsu, (part) => {
    if (part === "[" || part === "]") isClass = part === "[";
    if (!/^\\[pP]\{/u.test(part)) return part;
    const ranges = rangesOf(part);
    return isClass ? ranges : `[${ranges}]`;
  });
}

const NARROW = [...Array(0x300).keys(), ...Array.from({ length: 0xd0 }, (_, i) => 0x2000 + i)];

/** [\p{Nd}] -> [0-9], as escapes. */
function rangesOf(unicodeClass) {
  const member = new RegExp(unicodeClass, "u");
  const ranges = [];
  for (const code of NARROW) {
    if (!member.test(String.fromCharCode(code))) continue;
    const last = ranges.at(-1);
    if (last?.end === code - 1) last.end = code;
    else ranges.push({ start: code, end: code });
  }
  const escaped = (code) => `\\u${code.toString(16).padStart(4, "0")}`;
  return ranges
    .map(({ start, end }) => (start === end ? escaped(start) : `${escaped(start)}-${escaped(end)}`))
    .join("");
}
