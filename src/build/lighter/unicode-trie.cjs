// Stands in for unicode-trie in the bundle: a table of Unicode is unpacked when it is first asked. Latin words never ask for scripts.
const UnicodeTrie = require("../../../node_modules/unicode-trie/index.js");

module.exports = class {
  #data;
  #trie = null;

  constructor(data) {
    this.#data = data;
  }

  get(codePoint) {
    this.#trie ??= new UnicodeTrie(this.#data);
    return this.#trie.get(codePoint);
  }
};
