/**
 * Values that are made once per key. At `most` entries the cache is emptied: a long run must not grow, and what is still needed is soon back.
 *
 * Asked as `cache.get(key) ?? cache.keep(key, make())`, so that a hit makes no closure.
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
