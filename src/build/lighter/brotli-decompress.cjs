// Stands in for brotli/decompress.js in the bundle, which is more than half of what a page is made with, for WOFF2 alone: Node has it too.
const { brotliDecompressSync } = require("node:zlib");

module.exports = (packed) => brotliDecompressSync(packed);
