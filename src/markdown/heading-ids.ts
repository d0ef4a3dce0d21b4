/**
 * Ids of a page's headings: made from the words if these are Latin, else `section`, and numbered where they would
 * repeat.
 */
export class HeadingIds {
  readonly #given = new Set<string>();
  /** The last number used for each base, so that a thousand equal headings are not counted from 2 each time. */
  readonly #last = new Map<string, number>();

  get count(): number {
    return this.#given.size;
  }

  next(text: string): string {
    const slug = text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "-")
      .slice(0, 60)
      .replace(/^-|-$/gu, "");
    const base = slug || "section";
    let number = this.#last.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    // A heading "Notes 2" may have taken what the second "Notes" would get.
    while (this.#given.has(id)) id = `${base}-${++number}`;
    this.#last.set(base, number);
    this.#given.add(id);
    return id;
  }
}
