import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type NoteChange, writeVault } from "../../src/exports/vault.js";
import { escapeObsidian } from "../../src/markdown/dialects/obsidian.js";
import { brief } from "./briefs.js";

/** A vault in memory: what the command line does with the changes. */
function apply(vault: Map<string, string>, changes: readonly NoteChange[]): void {
  for (const { path, how, text } of changes) {
    if (how === "create") expect(vault.has(path)).toBe(false);
    vault.set(path, how === "append" ? `${vault.get(path)}${text}` : text);
  }
}
const changesFor = (vault: ReadonlyMap<string, string>, note: string, given = brief): NoteChange[] =>
  writeVault(given, { note, page: "# Brief\n", read: (path) => vault.get(path) ?? null, escapeText: escapeObsidian });

describe("the vault", () => {
  it("gets the brief's note and one note per actor, each linking to the brief", () => {
    const changes = changesFor(new Map(), "wagons.minister");
    expect(changes.map(({ path, how }) => [path, how])).toEqual([
      ["wagons.minister.md", "create"],
      ["actors/Ministry of Rail.md", "create"],
      ["actors/Anna Orr.md", "create"],
    ]);
    expect(changes[2]?.text).toBe(
      "---\ntype: person\naliases:\n  - Anna Orr\n  - Ms Orr\ntags:\n  - actor\n  - actor/person\n---\n\n# Anna Orr\n\n" +
        "## [[wagons.minister]]\n\n2031-10-14: minister\n\n- said it pays in May (¶1)\n- “We pay in May.” (¶1)\n",
    );
  });

  it("appends a second brief to existing notes, and is unchanged by a repeated run", () => {
    const vault = new Map<string, string>();
    apply(vault, changesFor(vault, "wagons.minister"));
    vault.set("actors/Anna Orr.md", `${vault.get("actors/Anna Orr.md")}\nMy own remark`);
    const before = vault.get("actors/Anna Orr.md") ?? "";
    expect(changesFor(vault, "wagons.minister")).toEqual([]);
    const second = changesFor(vault, "talks.minister");
    expect(second.map(({ path, how }) => [path, how])).toEqual([
      ["talks.minister.md", "create"],
      ["actors/Ministry of Rail.md", "append"],
      ["actors/Anna Orr.md", "append"],
    ]);
    apply(vault, second);
    expect(vault.get("actors/Anna Orr.md")?.startsWith(`${before}\n\n## [[talks.minister]]\n`)).toBe(true);
  });

  it("keeps notes with hostile names inside its folder, with their text escaped", () => {
    const [first, ...others] = brief.actors;
    if (!first) throw new Error("no actor");
    const hostile = {
      ...brief,
      actors: [{ ...first, name: "../../etc/pass|wd: #[[x]]", aliases: ["yes", "a: b", "[[x]]"] }, ...others],
    };
    const note = changesFor(new Map(), "n", hostile)[1];
    expect(note?.path).toBe("actors/etc pass wd x.md");
    expect(note?.text).toContain("\n# ../../etc/pass|wd: \\#\\[\\[x]]\n");
    expect(parse(note?.text.split("---\n")[1] ?? "")).toMatchObject({
      aliases: ["../../etc/pass|wd: #[[x]]", "yes", "a: b", "[ [x]]"],
    });
  });
});
