// What the bundle has in the place of an expression with classes of Unicode (`transform.mjs`). V8 lays out such a class from Unicode's tables
// each time that a run first meets one, and compiles its hundreds of ranges; most runs meet sixty of them and ask twenty, about plain words.

/** Letters of Latin and the marks around them: what `narrow` is about. */
const NARROW = /^[\0-\u02ff\u2000-\u20cf]*$/;

/** Does for a text what a RegExp does, made when it is first asked; `narrow` says the same of texts in `NARROW`, in fewer ranges. */
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
