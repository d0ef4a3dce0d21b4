/** Ids of a page's headings: of their words where these are Latin, else numbered; each once. */
export class HeadingIds {
  private readonly used = new Map<string, number>();

  next(text: string): string {
    const slug = text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-|-$/gu, "")
      .slice(0, 60);
    const base = slug || "section";
    const times = (this.used.get(base) ?? 0) + 1;
    this.used.set(base, times);
    const id = times === 1 ? base : `${base}-${times}`;
    // "notes 2" may stand beside a second "notes".
    return times === 1 || !this.used.has(id) ? id : this.next(`${text} ${times}`);
  }
}
