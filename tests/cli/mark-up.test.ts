import { describe, expect, it } from "vitest";
import { runCli, type World } from "./run-cli.js";

const ARTICLE = `Norland Rail to close depot

7 May 2031

Norland Rail will close the depot in June. "We regret it," Ada Orr said.`;

const analyse = async (stage: string, flags: readonly string[] = [], world: World = {}): Promise<string> => {
  const terminal = { stdin: ARTICLE, stdoutIsTerminal: true, env: { NO_COLOR: "1" }, ...world };
  return (await runCli(["analyse", "-", "--stage", stage, ...flags], terminal)).stdout;
};

describe("analyse on a terminal", () => {
  it("marks names in the text", async () => {
    expect(await analyse("entities")).toBe(
      '¶1  [Norland Rail](organization) will close the depot in June. "We regret it," [Ada Orr](person) said.\n',
    );
  });

  it("marks dates with their values", async () => {
    expect(await analyse("dates")).toBe(
      'published: 2031-05-07\n\n¶1  Norland Rail will close the depot in [June](2031-06). "We regret it," Ada Orr said.\n',
    );
  });

  it("marks quotations with their speakers", async () => {
    expect(await analyse("quotations")).toBe(
      '¶1  Norland Rail will close the depot in June. "[We regret it,](Ada Orr)" Ada Orr said.\n',
    );
  });

  it("numbers mentions by chain and gives the reason of each", async () => {
    expect(await analyse("coreference")).toContain("¶1  [Norland Rail](1) will close the depot in June.");
    expect(await analyse("coreference")).toContain(
      "  1  Norland Rail (organization)\n     Norland Rail: first mention\n",
    );
  });

  it("lists tokens with their heads", async () => {
    expect((await analyse("tokens")).split("\n").slice(0, 3)).toEqual([
      "sentence 0",
      "0  Norland  Norland  NNP  compound  -> Rail 1",
      "1  Rail     Rail     NNP  nsubj     -> close 3",
    ]);
  });

  it("paints marks unless colours are turned off", async () => {
    expect(await analyse("entities", [], { env: {} })).toContain(
      "[\u001B[1mNorland Rail\u001B[0m]\u001B[36m(organization)\u001B[0m will close",
    );
    expect(await analyse("entities", ["--no-color"], { env: {} })).not.toContain("\u001B");
  });

  it("lets no control character of the article through", async () => {
    const shown = await analyse("entities", [], { stdin: "Ada Orr\u202E left the \u0007port on Monday." });
    expect(shown).toBe("¶1  [Ada Orr](person) left the port on Monday.\n");
  });

  it("prints JSON with --json, and in a pipe", async () => {
    const json = await analyse("entities", ["--json"]);
    expect(JSON.parse(json).names.map(({ text }: { text: string }) => text)).toEqual(["Norland Rail", "Ada Orr"]);
    expect(await analyse("entities", [], { stdoutIsTerminal: false })).toBe(json);
  });
});
