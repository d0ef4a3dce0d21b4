import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { emptyFolder, runCli } from "./run-cli.js";

const bin = fileURLToPath(new URL("../../dist/cli/bin.cjs", import.meta.url));
const shipped = fileURLToPath(new URL("../../templates", import.meta.url));
const article = (name: string): string =>
  `TARVIK - ${name} promised to build a bridge by 2035. It will be the first of its kind, and it is to be paid for by the state, which has the money for it.\n`;

/** A process of `briefwright watch` and what it has printed so far. */
class Watching {
  readonly child: ChildProcess;
  said = "";

  constructor(cwd: string, args: readonly string[]) {
    this.child = spawn(process.execPath, [bin, "watch", ...args], { cwd, env: { ...process.env, HOME: cwd } });
    this.child.stderr?.on("data", (text) => {
      this.said += String(text);
    });
  }

  /** Waits until it prints a text; returns the lines printed since the last call. */
  async until(text: string): Promise<string[]> {
    for (let tries = 0; tries < 600; tries++) {
      if (this.said.includes(text)) {
        const lines = this.said.trimEnd().split("\n");
        this.said = "";
        return lines;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`it did not say "${text}" but: ${this.said}`);
  }

  end(signal: NodeJS.Signals = "SIGINT"): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.on("exit", resolve));
    this.child.kill(signal);
    return ended;
  }
}

let open: Watching | null = null;
afterEach(() => void open?.child.kill("SIGKILL"));

describe("briefwright watch", () => {
  it("is refused for standard input, which does not change", async () => {
    const { code, stderr } = await runCli(["watch", "-"]);
    expect([code, stderr]).toEqual([2, "error: standard input cannot be watched; give a file or a folder\n"]);
  });

  it("renders what depends on a change, prints why, and continues after a mistake", async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "in"));
    writeFileSync(join(cwd, "in", "a.txt"), article("Halden Works"));
    writeFileSync(join(cwd, "b.txt"), article("Calder Power"));
    for (const audience of ["minister", "analyst"])
      cpSync(join(shipped, audience), join(cwd, ".briefwright", "templates", audience), { recursive: true });
    open = new Watching(cwd, ["in", "b.txt", "--audience", "minister", "--audience", "analyst", "--to", "md"]);
    const started = await open.until("Ctrl-C ends");
    expect(started.filter((line) => line.startsWith("start: "))).toEqual([
      "start: in/a.txt -> out/a.minister.md, out/a.analyst.md",
      "start: b.txt -> out/b.minister.md, out/b.analyst.md",
    ]);

    writeFileSync(join(cwd, "b.txt"), article("Orvenia Rail"));
    expect(await open.until("b.txt changed")).toEqual(["b.txt changed: b.txt -> out/b.minister.md, out/b.analyst.md"]);
    expect(readFileSync(join(cwd, "out", "b.minister.md"), "utf8")).toContain("Orvenia Rail");

    writeFileSync(join(cwd, "in", "c.txt"), article("Coast Bank"));
    expect(await open.until("c.txt is new")).toEqual([
      "in/c.txt is new: in/c.txt -> out/c.minister.md, out/c.analyst.md",
    ]);

    const template = join(cwd, ".briefwright", "templates", "analyst", "partials", "actors.md.hbs");
    const source = readFileSync(template, "utf8");
    writeFileSync(template, `${source}\n{{nonsense}}\n`);
    expect((await open.until("nonsense")).length).toBeGreaterThan(0);
    writeFileSync(template, `${source}\nSeen by the watch.\n`);
    // The fixed partial may arrive while the broken one is still being reported, so the three briefs may come in two
    // batches.
    const wanted = ["in/a.txt -> out/a.analyst.md", "b.txt -> out/b.analyst.md", "in/c.txt -> out/c.analyst.md"];
    const rendered = new Set<string>();
    while (wanted.some((line) => !rendered.has(line))) {
      for (const line of await open.until(" -> "))
        if (line.includes(" -> ")) rendered.add(line.replace(/^.* changed: /u, ""));
    }
    expect([...rendered].sort()).toEqual([...wanted].sort());
    expect(readFileSync(join(cwd, "out", "a.analyst.md"), "utf8")).toContain("Seen by the watch.");

    writeFileSync(join(cwd, "briefwright.config.yaml"), "marking: OFFICIAL\n");
    const anew = await open.until("Ctrl-C ends");
    // Results of the partial's second change may still be printed before it.
    expect(anew).toContain("briefwright.config.yaml changed: everything is rendered again");
    expect(readFileSync(join(cwd, "out", "a.analyst.md"), "utf8")).toContain("OFFICIAL");

    expect(await open.end()).toBe(130);
  });

  it("renders each input once for a change of its model, its audience, a partial or a template", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "a.txt"), article("Halden Works"));
    const model = join(cwd, "m.json");
    execFileSync(process.execPath, [bin, "extract", join(cwd, "a.txt"), "--out", model], { stdio: "ignore" });
    const audience = join(cwd, ".briefwright", "templates", "minister");
    cpSync(join(shipped, "minister"), audience, { recursive: true });
    open = new Watching(cwd, ["a.txt", "m.json", "--to", "md"]);
    await open.until("Ctrl-C ends");
    const both = (why: string): string[] => [
      `${why} changed: a.txt -> out/a.minister.md`,
      `${why} changed: m.json -> out/m.minister.md`,
    ];
    const brief = JSON.parse(readFileSync(model, "utf8"));
    writeFileSync(model, JSON.stringify({ ...brief, brief: { ...brief.brief, marking: "MODEL" } }));
    expect(await open.until("m.json -> ")).toEqual(both("m.json").slice(1));
    expect(readFileSync(join(cwd, "out", "m.minister.md"), "utf8")).toContain("MODEL");

    for (const name of ["audience.yaml", "brief.md.hbs", join("partials", "actors.md.hbs")]) {
      const file = join(audience, name);
      writeFileSync(file, `${readFileSync(file, "utf8")}\n`);
      expect(await open.until("m.json -> ")).toEqual(both(join(".briefwright", "templates", "minister", name)));
    }

    // A second rendering would have been printed by now.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(open.said).toBe("");
    expect(await open.end()).toBe(130);
  });

  it("sees every save of an editor that replaces the file, and ends without a message", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "a.txt"), article("Halden Works"));
    open = new Watching(cwd, ["a.txt", "--to", "md"]);
    await open.until("Ctrl-C ends");
    for (const name of ["Calder Power", "Orvenia Rail"]) {
      writeFileSync(join(cwd, "part"), article(name));
      renameSync(join(cwd, "part"), join(cwd, "a.txt"));
      expect(await open.until(" -> ")).toEqual(["a.txt changed: a.txt -> out/a.minister.md"]);
      expect(readFileSync(join(cwd, "out", "a.minister.md"), "utf8")).toContain(name);
    }
    expect([await open.end(), open.said]).toEqual([130, ""]);
  });

  it("renders an input that was removed and is put back, and its later changes", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "a.txt"), article("Halden Works"));
    open = new Watching(cwd, ["a.txt", "--to", "md"]);
    await open.until("Ctrl-C ends");
    rmSync(join(cwd, "a.txt"));
    await open.until("a.txt was removed; its briefs are kept");
    writeFileSync(join(cwd, "a.txt"), article("Calder Power"));
    expect(await open.until(" -> ")).toEqual(["a.txt is new: a.txt -> out/a.minister.md"]);
    writeFileSync(join(cwd, "a.txt"), article("Orvenia Rail"));
    expect(await open.until(" -> ")).toEqual(["a.txt changed: a.txt -> out/a.minister.md"]);
    expect(readFileSync(join(cwd, "out", "a.minister.md"), "utf8")).toContain("Orvenia Rail");
    expect(await open.end("SIGTERM")).toBe(143);
  });

  it("begins with an empty folder, and renders what is put into it and into folders made a moment before", async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "inbox"));
    open = new Watching(cwd, ["inbox", "--recursive", "--to", "md"]);
    await open.until("watching 0 inputs");
    for (const name of ["x", "y", "z"]) {
      mkdirSync(join(cwd, "inbox", name));
      writeFileSync(join(cwd, "inbox", name, `${name}.txt`), article("Halden Works"));
      const path = `inbox/${name}/${name}.txt`;
      expect(await open.until(" -> ")).toEqual([`${path} is new: ${path} -> out/${name}.minister.md`]);
    }
    expect([await open.end(), open.said]).toEqual([130, ""]);
  });
});
