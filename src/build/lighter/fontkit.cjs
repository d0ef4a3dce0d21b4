// Stands in for fontkit in the bundle, which is a third of what a page is made with: the bundled fonts are drawn without it
// (src/pdf/true-type.ts, src/pdf/shaping.ts), so it is loaded for the first font or word that they do not cover.
module.exports = { create: (...file) => require("../../../node_modules/fontkit/dist/main.cjs").create(...file) };
