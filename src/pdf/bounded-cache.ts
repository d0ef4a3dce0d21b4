/**
 * A cache that is emptied when it holds `most` entries, so that a long run does not grow; what is still needed soon
 * returns.
 *
 * Use it as `cache.get(key) ?? cache.keep(key, make())`: a hit then allocates no closure.
 */
export class BoundedCache<Key, Value> {
  readonly #most: number;
  readonly #values = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    return this.#values.get(key);
  }

  keep(key: Key, value: Value): Value {
    if (this.#values.size >= this.#most) this.#values.clear();
    this.#values.set(key, value);
    return value;
  }
}
