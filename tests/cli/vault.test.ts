import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, examplePath, runCli } from "./run-cli.js";

const notesOf = (vault: string): string[] =>
  readdirSync(vault, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

describe("--vault", () => {
  it("creates notes for the brief and its actors, and changes nothing when run again", async () => {
    const [vault, out] = [emptyFolder(), emptyFolder()];
    const argv = [examplePath("orvenia-talks"), "--to", "csv", "--out", out, "--vault", vault];
    expect((await runCli(argv)).code).toBe(0);
    expect(readdirSync(out).filter((name) => !name.startsWith("."))).toEqual(["orvenia-talks.csv"]);
    const notes = notesOf(vault);
    expect(notes).toContain("orvenia-talks.minister.md");
    expect(notes).toContain("Ilva Marosh.md");
    const note = join(vault, "actors", "Ilva Marosh.md");
    expect(readFileSync(note, "utf8")).toContain("## [[orvenia-talks.minister]]\n");
    writeFileSync(note, `${readFileSync(note, "utf8")}My own remark\n`);
    const before = readFileSync(note, "utf8");
    expect((await runCli([...argv, "--force"])).code).toBe(0);
    expect(readFileSync(note, "utf8")).toBe(before);
    expect(notesOf(vault)).toEqual(notes);
  });

  it("is filled even if the output files exist already", async () => {
    const [vault, out] = [emptyFolder(), emptyFolder()];
    const argv = [examplePath("orvenia-talks"), "--to", "csv", "--out", out];
    expect((await runCli(argv)).code).toBe(0);
    expect((await runCli([...argv, "--vault", vault])).code).toBe(0);
    expect(notesOf(vault)).toContain("Ilva Marosh.md");
  });

  it("is refused if the vault is a file", async () => {
    const out = emptyFolder();
    const file = join(out, "vault");
    writeFileSync(file, "");
    const { code, stderr } = await runCli([examplePath("orvenia-talks"), "--to", "csv", "--out", out, "--vault", file]);
    expect(code).toBe(3);
    expect(stderr).toContain("the vault cannot be written to");
  });
});
