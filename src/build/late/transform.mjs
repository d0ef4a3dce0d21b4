// Makes the expressions of our own files that have classes of Unicode late ones: see `expression.mjs`.
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";

const MAKER = fileURLToPath(new URL("expression.mjs", import.meta.url));

/** Whole expressions of which nothing is kept between two calls. */
const STATELESS = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

export const lateExpressions = {
  name: "late-expressions",
  transform: {
    // Not the language's, which are asked so often that a late one would cost more than it saves.
    filter: {
      id: /\/dist\/(?:brief\/verify|cli|exports|html|markdown|pdf|template|text|view)\/[^.]+\.js$/,
      code: /\\[pP]\{/,
    },
    handler: (code) => makeLate(code),
  },
};

/** The code of a module, with a late expression for each `/\p{L}/u`: where it stands, or above all for one within a function. */
export function makeLate(code) {
  const edits = [];
  const hoisted = [];
  visit(parseAst(code), [], (node, parents) => {
    const { pattern, flags } = node.regex;
    // Where case does not matter, letters outside of Latin match some within.
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

/** [text.replace(/\p{M}/gu, "")]: a new expression and one that was used before do the same. */
const isStateless = (node, call) =>
  call?.type === "CallExpression" && call.arguments[0] === node && STATELESS.has(call.callee.property?.name);

function visit(node, parents, each) {
  if (node.type === "Literal" && node.regex) each(node, parents);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === "string") visit(child, [...parents, node], each);
}

/** A pattern for texts of Latin letters and the marks around them (`NARROW` of `expression.mjs`): each class of Unicode as those of it. */
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

/** [\p{Nd}] -> [0-9], in escapes. */
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
