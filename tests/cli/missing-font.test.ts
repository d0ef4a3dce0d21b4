import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, runCli } from "./run-cli.js";

function fileOf(content: string, name = "c.txt"): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
}

const visible = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith("."));

describe("an article in a script that no font has", () => {
  const chinese = "Lessen will meet 中国 officials on Monday, the government said.";

  it("is written in all formats but PDF, and the exit code is 6", async () => {
    const [input, out] = [fileOf(chinese), emptyFolder()];
    const { code, stderr } = await runCli([input, "--language", "en", "--to", "md,pdf,json", "--out", out]);
    expect([code, visible(out)]).toEqual([6, ["c.json", "c.minister.md"]]);
    expect(readFileSync(join(out, "c.minister.md"), "utf8")).toContain("中国");
    const [warning, error] = stderr.split("\n");
    expect(warning).toBe(
      `warning: ${input}: left out: c.minister.pdf; written: ${join(out, "c.json")}, ${join(out, "c.minister.md")}`,
    );
    expect(error).toMatch(/^error: .*c\.txt: no font has \d+ of \d+ characters: 中 .*--font FILE \(TTF or OTF\)$/u);
  });

  it("names each PDF that is left out", async () => {
    const [input, out] = [fileOf(chinese), emptyFolder()];
    const { stderr } = await runCli([input, "--language", "en", "--audience", "minister,press", "--out", out]);
    expect(stderr).toContain("left out: c.minister.pdf, c.press.pdf; written: ");
  });

  it("is rendered again by --resume", async () => {
    const [input, out] = [fileOf(chinese), emptyFolder()];
    for (let run = 0; run < 2; run++) {
      const { code } = await runCli([input, "--out", out, "--resume"]);
      expect([code, visible(out)]).toEqual([6, ["c.minister.md"]]);
    }
  });

  it("gives no output if only the PDF is wanted, or standard output is to be written", async () => {
    const [input, out] = [fileOf(chinese), join(emptyFolder(), "out")];
    expect((await runCli([input, "--to", "pdf", "--out", out])).code).toBe(6);
    expect(() => readdirSync(out)).toThrow("ENOENT");
    const { code, stdout } = await runCli([input, "--to", "md,pdf", "--out", "-"]);
    expect([code, stdout]).toEqual([6, ""]);
  });

  it("is in the digest in all formats but PDF, and in the report", async () => {
    const [input, out] = [fileOf(chinese), emptyFolder()];
    const report = join(emptyFolder(), "r.json");
    const flags = ["--to", "md", "--digest", "--out", out, "--report", report];
    expect((await runCli([input, ...flags])).code).toBe(0);
    const { code } = await runCli([input, "--to", "json", "--digest", "--out", out, "--report", report]);
    expect([code, visible(out)]).toEqual([6, ["c.json", "c.minister.md", "digest.minister.md"]]);
    expect(JSON.parse(readFileSync(report, "utf8")).done).toHaveLength(1);
  });
});

describe("a font file that is missing or is not a font", () => {
  it.each([
    ["missing.ttf", "the font cannot be read; give a TTF or OTF file"],
    ["c.txt", "not a font that can be read; give another TTF or OTF file"],
  ])("is reported by name, and the exit code is 6: %s", async (name, expected) => {
    const input = fileOf("Lessen will build a bridge by 2035, the government said on Monday.");
    const { code, stderr } = await runCli([input, "--font", join(input, "..", name), "--out", emptyFolder()]);
    expect([code, stderr.includes(`${name}: ${expected}`)]).toEqual([6, true]);
  });
});

describe("the noncharacters U+FFFE and U+FFFF", () => {
  it("are removed from an article", async () => {
    const article = {
      title: "A \uFFFEbridge",
      text: "Lessen\uFFFE will build\uFFFF a bridge by 2035, it said on Monday.",
    };
    const [input, out] = [fileOf(JSON.stringify(article), "c.json"), emptyFolder()];
    const { code } = await runCli([input, "--to", "md,pdf", "--out", out]);
    expect([code, visible(out)]).toEqual([0, ["c.minister.md", "c.minister.pdf"]]);
    expect(readFileSync(join(out, "c.minister.md"), "utf8")).toContain("Lessen will build a bridge by 2035");
  });
});
