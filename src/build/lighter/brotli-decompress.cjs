// Replaces brotli/decompress.js, which fontkit needs for WOFF2 only and which is more than half of the code for a page.
// Node has brotli built in.
const { brotliDecompressSync } = require("node:zlib");

module.exports = (packed) => brotliDecompressSync(packed);
