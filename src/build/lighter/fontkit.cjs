// Loads fontkit on first use: it is a third of the code for a page, and bundled fonts are drawn without it
// (src/pdf/true-type.ts, src/pdf/shaping.ts), except for words that they do not cover.
module.exports = { create: (...file) => require("../../../node_modules/fontkit/dist/main.cjs").create(...file) };
