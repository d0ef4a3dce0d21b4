// The bundle's replacement of regular expressions with Unicode classes (`transform.mjs`). On first use, V8 expands such
// a class from Unicode's tables and compiles its hundreds of ranges. Most runs meet sixty of these expressions and use
// twenty, on plain words.

/** Latin letters and general punctuation: the texts for which `narrow` is valid. */
const NARROW = /^[\0-\u02ff\u2000-\u20cf]*$/;

/**
 * Behaves like a RegExp that is made on first use. `narrow` is an equivalent with fewer ranges for texts that match
 * `NARROW`.
 */
class LateExpression {
  lastIndex = 0;
  #narrow;
  #wideMade = null;
  #narrowMade = null;

  constructor(source, flags, narrow) {
    this.source = source;
    this.flags = flags;
    this.#narrow = narrow;
  }

  #for(text) {
    if (NARROW.test(text)) {
      this.#narrowMade ??= new RegExp(this.#narrow, this.flags);
      return this.#narrowMade;
    }
    this.#wideMade ??= new RegExp(this.source, this.flags);
    return this.#wideMade;
  }

  exec(text) {
    const made = this.#for(text);
    made.lastIndex = this.lastIndex;
    const found = made.exec(text);
    this.lastIndex = made.lastIndex;
    return found;
  }

  test(text) {
    return this.exec(text) !== null;
  }

  [Symbol.match](text) {
    return text.match(this.#for(text));
  }

  [Symbol.matchAll](text) {
    return text.matchAll(this.#for(text));
  }

  [Symbol.replace](text, by) {
    return text.replace(this.#for(text), by);
  }

  [Symbol.search](text) {
    return text.search(this.#for(text));
  }

  [Symbol.split](text, limit) {
    return text.split(this.#for(text), limit);
  }
}

export const lateExpression = (source, flags, narrow) => new LateExpression(source, flags, narrow);
