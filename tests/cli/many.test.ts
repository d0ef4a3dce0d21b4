import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { progressLine } from "../../src/cli/batch/progress.js";
import { emptyFolder, examplePath, runCli } from "./run-cli.js";

const bin = fileURLToPath(new URL("../../dist/cli/bin.cjs", import.meta.url));
const article = (name: string): string =>
  `TARVIK - ${name} will build a bridge by 2035, the government said on Monday.\n`;

/** A new folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const outputs = (out: string): string[] => readdirSync(out).filter((name) => !name.startsWith("."));
const reportOf = (path: string) =>
  JSON.parse(readFileSync(path, "utf8")) as {
    done: { file: string; article?: number; files: string[]; skipped?: true }[];
    failures: { file: string; stage: string; code: string; message: string; place: unknown }[];
  };

const FLAGS = ["--to", "md"];

describe("a folder", () => {
  const folder = folderOf({
    "b.txt": article("Lessen"),
    "a.md": article("Calder"),
    "picture.jpg": "no article",
    ".hidden.txt": article("Nobody"),
    "sub/c.txt": article("Lantos"),
  });

  it("is expanded into the articles in it, sorted by name", async () => {
    const out = emptyFolder();
    const { code, stderr } = await runCli([folder, ...FLAGS, "--out", out]);
    expect([code, outputs(out)]).toEqual([0, ["a.minister.md", "b.minister.md"]]);
    expect(stderr).toContain(`skipped (file extension not supported): ${join(folder, "picture.jpg")}`);
  });

  it("that is the output folder is refused, since its files are not articles", async () => {
    for (const input of [folder, join(folder, "*.txt")]) {
      const { code, stderr } = await runCli([input, ...FLAGS, "--out", folder]);
      expect([code, stderr]).toEqual([
        3,
        `error: ${input}: the files of the output folder are not read as articles; give another folder with --out\n`,
      ]);
    }
  });

  it("is expanded with --recursive into those of subfolders too, but not of the output folder", async () => {
    const out = join(folder, "out");
    for (let run = 0; run < 2; run++) {
      const { code } = await runCli([folder, "-r", ...FLAGS, "--out", out]);
      expect([code, outputs(out)]).toEqual([0, ["a.minister.md", "b.minister.md", "c.minister.md"]]);
    }
  });
});

describe("a pattern and a list", () => {
  it("name each file once, however it is spelt", async () => {
    const folder = folderOf({ "x.txt": article("One"), "y.txt": article("Two") });
    const out = emptyFolder();
    const given = [`${folder}/x.txt`, `${folder}/y.txt`, `${folder}/./x.txt`, `${folder}//y.txt`];
    const { code, stderr } = await runCli([...given, ...FLAGS, "--out", out]);
    expect([code, outputs(out), stderr.split("\n")[0]]).toEqual([
      0,
      ["x.minister.md", "y.minister.md"],
      `${folder}/x.txt -> ${out}/x.minister.md`,
    ]);
  });

  it("are expanded into the files that match and the lines of the list", async () => {
    const folder = folderOf({ "x1.txt": article("One"), "x2.txt": article("Two"), "y.txt": article("Three") });
    const list = join(folder, "list");
    writeFileSync(list, `# this morning\n${join(folder, "y.txt")}\n\n`);
    const out = emptyFolder();
    const { code } = await runCli([join(folder, "x*.txt"), "--list", list, ...FLAGS, "--out", out]);
    expect([code, outputs(out)]).toEqual([0, ["x1.minister.md", "x2.minister.md", "y.minister.md"]]);
  });

  it("may come from standard input: --list -", async () => {
    const folder = folderOf({ "y.txt": article("Three") });
    const out = emptyFolder();
    const { code } = await runCli(["--list", "-", ...FLAGS, "--out", out], { stdin: join(folder, "y.txt") });
    expect([code, outputs(out)]).toEqual([0, ["y.minister.md"]]);
  });

  it("without an entry cause a warning", async () => {
    const { code, stderr } = await runCli(["--list", "-", "--out", emptyFolder()], { stdin: "# none today\n" });
    expect([code, stderr]).toEqual([0, "warning: -: the list names no article; there is nothing to do\n"]);
  });

  it("without a match are refused", async () => {
    const { code, stderr } = await runCli([join(emptyFolder(), "*.txt")]);
    expect([code, stderr.includes("no file matches; check the pattern")]).toEqual([3, true]);
  });

  it("report a system error as such, not as a pattern without matches", async () => {
    const path = join(emptyFolder(), `${"x".repeat(300)}*.txt`);
    const { code, stderr } = await runCli([path]);
    expect([code, stderr]).toEqual([3, `error: ${path}: cannot be read (ENAMETOOLONG); check the file\n`]);
  });
});

describe("an input that cannot be read", () => {
  it("is in the report and in the result of --json, even if it is the only one", async () => {
    const folder = emptyFolder();
    const [file, report] = [join(folder, "none.txt"), join(folder, "report.json")];
    const { code, stdout, stderr } = await runCli([file, "--json", "--report", report, "--out", folder]);
    const message = `${file}: no such file; check the path`;
    expect([code, stderr]).toEqual([3, `error: ${message}\n`]);
    const failed = { done: [], failures: [{ file, stage: "read", code: "input", message, place: null }] };
    expect([JSON.parse(stdout), reportOf(report)]).toEqual([failed, failed]);
  });
});

describe("several articles in one input", () => {
  it("are numbered in the names of their outputs", async () => {
    const folder = folderOf({
      "news.jsonl": `{"text":"Lessen will pay by 2031."}\n{"text":"Calder will pay by 2032."}\n`,
    });
    const out = emptyFolder();
    const { code } = await runCli(["extract", join(folder, "news.jsonl"), "--out", out]);
    expect([code, outputs(out)]).toEqual([0, ["news-1.json", "news-2.json"]]);
  });

  it("fail one by one, each with its place in the report", async () => {
    const folder = folderOf({ "news.jsonl": `{"text":"Lessen will pay by 2031."}\n{"text":5}\nbroken\n` });
    const out = emptyFolder();
    const report = join(emptyFolder(), "report.json");
    const { code } = await runCli(["extract", join(folder, "news.jsonl"), "--out", out, "--report", report]);
    expect([code, outputs(out)]).toEqual([7, ["news-1.json"]]);
    const file = join(folder, "news.jsonl");
    expect(reportOf(report)).toEqual({
      done: [{ file, article: 1, files: [join(out, "news-1.json")] }],
      failures: [
        {
          file,
          article: 2,
          stage: "read",
          code: "input",
          message: `${file}#2: [1].text: is 5, not a string; give a string, or remove it`,
          place: { field: "[1].text" },
        },
        {
          file,
          article: 3,
          stage: "read",
          code: "input",
          message: `${file}:3: invalid JSON in this line; fix it, or remove it`,
          place: { line: 3 },
        },
      ],
    });
  });

  it("are refused if the output is a single file", async () => {
    const folder = folderOf({ "news.jsonl": `{"text":"Lessen will pay."}\n{"text":"Calder will pay."}\n` });
    const { code, stderr } = await runCli(["extract", join(folder, "news.jsonl"), "--out", join(folder, "m.json")]);
    expect([code, stderr]).toEqual([2, "error: --out: several articles; give a folder to write the models to\n"]);
  });

  it("of a feed are limited to the newest by --latest", async () => {
    const item = (day: number) =>
      `<item><title>Day ${day}</title><description>Lessen will build bridge number ${day}.</description><pubDate>0${day} May 2031 08:00:00 GMT</pubDate></item>`;
    const folder = folderOf({
      "feed.xml": `<rss version="2.0"><channel><title>F</title>${[1, 3, 2].map(item).join("")}</channel></rss>`,
    });
    const out = emptyFolder();
    await runCli(["extract", join(folder, "feed.xml"), "--latest", "2", "--out", out]);
    const titles = outputs(out).map((name) => JSON.parse(readFileSync(join(out, name), "utf8")).article.title);
    expect(titles).toEqual(["Day 3", "Day 2"]);
  });
});

describe("articles with the same name", () => {
  it("get different output names that do not depend on their order", async () => {
    const folder = folderOf({
      "a/news.txt": article("A"),
      "b/News.html.txt": article("B"),
      "b/NEWS.txt": article("C"),
    });
    const runs = [];
    for (const order of [
      ["a/news.txt", "b/NEWS.txt"],
      ["b/NEWS.txt", "a/news.txt"],
    ]) {
      const out = emptyFolder();
      await runCli([...order.map((name) => join(folder, name)), ...FLAGS, "--out", out]);
      runs.push(
        outputs(out).map(
          (name) => `${name} ${/[AC](?= will build)/u.exec(readFileSync(join(out, name), "utf8"))?.[0]}`,
        ),
      );
    }
    expect(runs[0]).toHaveLength(2);
    expect(runs[0]?.every((name) => /^news-[0-9a-f]{6}\.minister\.md/iu.test(name))).toBe(true);
    expect(runs[1]).toEqual(runs[0]);
  });
});

describe("a second run", () => {
  it("with --resume skips what is done, unchanged and asked for with the same options", async () => {
    const folder = folderOf({ "a.txt": article("A"), "b.txt": article("B"), "c.txt": article("C") });
    const out = emptyFolder();
    const report = join(emptyFolder(), "r.json");
    const go = async (...more: string[]) => {
      const { code } = await runCli([folder, ...FLAGS, "--out", out, "--resume", "--report", report, ...more]);
      return [code, reportOf(report).done.map(({ skipped }) => skipped ?? false)];
    };
    expect(await go()).toEqual([0, [false, false, false]]);
    expect(await go()).toEqual([0, [true, true, true]]);
    writeFileSync(join(folder, "b.txt"), article("Changed"));
    expect(await go()).toEqual([0, [true, false, true]]);
    expect(await go("--marking", "OFFICIAL")).toEqual([0, [false, false, false]]);
  });

  it("keeps a brief that a person has edited, and warns", async () => {
    const folder = folderOf({ "a.txt": article("A") });
    const out = emptyFolder();
    const path = join(out, "a.minister.md");
    await runCli([join(folder, "a.txt"), ...FLAGS, "--out", out]);
    const ours = readFileSync(path, "utf8");
    writeFileSync(path, "edited");
    const { code, stderr } = await runCli([join(folder, "a.txt"), ...FLAGS, "--out", out]);
    expect(stderr).toContain(
      `${path} was edited since it was written and is kept; the new one is ${join(out, "a.minister.new.md")}`,
    );
    expect([code, readFileSync(path, "utf8"), readFileSync(join(out, "a.minister.new.md"), "utf8")]).toEqual([
      0,
      "edited",
      ours,
    ]);
    await runCli([join(folder, "a.txt"), ...FLAGS, "--out", out, "--force"]);
    expect(readFileSync(path, "utf8")).toBe(ours);
  });
});

describe("an output that a person has edited", () => {
  const edit = async (formats = "md") => {
    const folder = folderOf({ "a.txt": article("A") });
    const [input, out] = [join(folder, "a.txt"), emptyFolder()];
    const path = join(out, "a.minister.md");
    await runCli([input, "--to", formats, "--out", out]);
    writeFileSync(path, "edited");
    return { input, out, path };
  };

  it("is kept by all later runs, unless --force is given", async () => {
    const { input, out, path } = await edit();
    for (let run = 0; run < 4; run++) {
      const { stderr } = await runCli([input, ...FLAGS, "--out", out]);
      expect([stderr.includes("was edited since it was written and is kept"), readFileSync(path, "utf8")]).toEqual([
        true,
        "edited",
      ]);
    }
    expect(outputs(out)).toEqual(["a.minister.md", "a.minister.new.md"]);
    await runCli([input, ...FLAGS, "--out", out, "--force"]);
    expect(readFileSync(path, "utf8")).toContain("A will build a bridge");
  });

  it("is kept even if runs in between wrote only other formats", async () => {
    const { input, out, path } = await edit("md,html");
    await runCli([input, "--to", "html", "--out", out]);
    const { stderr } = await runCli([input, "--to", "md,html", "--out", out, "--marking", "OFFICIAL"]);
    expect(stderr.match(/is kept/gu)).toHaveLength(1);
    expect([
      readFileSync(path, "utf8"),
      readFileSync(join(out, "a.minister.html"), "utf8").includes("OFFICIAL"),
    ]).toEqual(["edited", true]);
  });

  it("is kept even if it is itself a .new file", async () => {
    const { input, out } = await edit();
    await runCli([input, ...FLAGS, "--out", out]);
    const beside = join(out, "a.minister.new.md");
    writeFileSync(beside, "edited too");
    const { stderr } = await runCli([input, ...FLAGS, "--out", out]);
    expect(stderr).toContain(`the new one is ${join(out, "a.minister.new-2.md")}`);
    expect([readFileSync(beside, "utf8"), outputs(out)]).toEqual([
      "edited too",
      ["a.minister.md", "a.minister.new-2.md", "a.minister.new.md"],
    ]);
  });
});

describe("worker threads", () => {
  interface Ran {
    readonly code: number | null;
    readonly stderr: string;
  }
  const spawnCli = (args: readonly string[]): Promise<Ran> =>
    new Promise((resolve) => {
      const child = execFile(process.execPath, [bin, ...args], (_error, _stdout, stderr) =>
        resolve({ code: child.exitCode, stderr }),
      );
    });

  it("write the same bytes as one thread does", async () => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`n${i}.txt`, article(`Number ${i}`)]));
    const folder = folderOf({ ...files, "broken.json": "{" });
    const [one, two] = [emptyFolder(), emptyFolder()];
    expect((await runCli([folder, ...FLAGS, "--out", one])).code).toBe(7);
    expect((await spawnCli([folder, ...FLAGS, "--out", two, "--jobs", "2"])).code).toBe(7);
    const bytesOf = (out: string) => readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]);
    expect(bytesOf(two)).toEqual(bytesOf(one));
  });

  it("are not needed to report articles of one input that cannot be read", async () => {
    const folder = folderOf({
      "j.json": "[1, 2]",
      "k.json": '[{"text":"Lessen will pay by 2031."},{"text":5}]',
      "l.jsonl": '{"text":"Lessen will pay by 2031."}\nbroken\n{"text":"Calder will pay by 2032."}\n',
    });
    const advice = 'give an object {"text": "...", "title": "...", "published": "2018-12-12"}';
    const failed = async (name: string) => {
      const { code, stderr } = await spawnCli([
        "extract",
        join(folder, name),
        "--language",
        "en",
        "--quiet",
        "--out",
        emptyFolder(),
      ]);
      return [code, stderr.replaceAll(folder, "").split("\n")];
    };
    expect(await failed("j.json")).toEqual([
      7,
      [
        `error: /j.json#1: [0]: not an article; ${advice}`,
        `error: /j.json#2: [1]: not an article; ${advice}`,
        "error: 2 of 2 failed",
        `  read  input  /j.json#1: [0]: not an article; ${advice}`,
        `  read  input  /j.json#2: [1]: not an article; ${advice}`,
        "",
      ],
    ]);
    const five = "/k.json#2: [1].text: is 5, not a string; give a string, or remove it";
    expect(await failed("k.json")).toEqual([
      7,
      [`error: ${five}`, "error: 1 of 2 failed", `  read  input  ${five}`, ""],
    ]);
    const line = "/l.jsonl:2: invalid JSON in this line; fix it, or remove it";
    expect(await failed("l.jsonl")).toEqual([
      7,
      [`error: ${line}`, "error: 1 of 3 failed", `  read  input  ${line}`, ""],
    ]);
  });

  it("are terminated at the time limit, and the other articles are done", async () => {
    const long = `${article("Endless").trim()} `.repeat(4000);
    const folder = folderOf({ "a.txt": long, "b.txt": article("B"), "c.txt": article("C") });
    const out = emptyFolder();
    const report = join(emptyFolder(), "r.json");
    const { code } = await spawnCli([
      folder,
      ...FLAGS,
      "--out",
      out,
      "--jobs",
      "1",
      "--time-limit",
      "2",
      "--report",
      report,
    ]);
    const { failures } = reportOf(report);
    expect([code, outputs(out)]).toEqual([7, ["b.minister.md", "c.minister.md"]]);
    expect(failures.map(({ file, stage, code }) => [file, stage, code])).toEqual([
      [join(folder, "a.txt"), "time", "time-limit"],
    ]);
  });

  it("are used for the time limit of a single article, even to standard output", async () => {
    const long = `${article("Endless").trim()} `.repeat(4000);
    const folder = folderOf({
      "a.txt": long,
      "two.jsonl": '{"text":"Lessen will pay."}\n{"text":"Calder will pay."}\n',
    });
    const printed = ["--out", "-", "--to", "md"];
    const timed = await spawnCli([join(folder, "a.txt"), ...printed, "--time-limit", "1"]);
    expect([timed.code, timed.stderr]).toEqual([
      7,
      `error: ${join(folder, "a.txt")}: not done in 1 s; raise or drop --time-limit\n`,
    ]);
    const short = await spawnCli(["extract", join(folder, "two.jsonl"), "--time-limit", "60"]);
    expect([short.code, short.stderr]).toEqual([
      2,
      "error: --out: several articles; give a folder to write the models to\n",
    ]);
  });

  it("finish what is being written at an interrupt, write the report, and exit with 130", async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`n${i}.txt`, article(`Number ${i}`)]));
    const folder = folderOf(files);
    const out = emptyFolder();
    const report = join(emptyFolder(), "r.json");
    const ran = await new Promise<Ran>((resolve) => {
      let stderr = "";
      const child = execFile(process.execPath, [bin, folder, ...FLAGS, "--out", out, "--report", report]);
      child.stderr?.on("data", (text: string) => {
        if (!stderr.includes(" -> ") && text.includes(" -> ")) child.kill("SIGINT");
        stderr += text;
      });
      child.on("exit", (code) => resolve({ code, stderr }));
    });
    const { done } = reportOf(report);
    expect([ran.code, done.length > 0 && done.length < 60]).toEqual([130, true]);
    expect(outputs(out).sort()).toEqual(done.map(({ files: [file] }) => (file ?? "").slice(out.length + 1)).sort());
  });
});

describe("progress", () => {
  it("is one line with what is done, what failed, the rate and the time left", () => {
    expect(progressLine(30, 2, 64, 8, 80)).toBe("━━━━━━━━━━━━━━━─────────────── 32/64, 2 failed, 4.0/s, 0:08 left");
    expect(progressLine(0, 0, 64, 0, 80)).toBe(`${"─".repeat(30)} 0/64, 0 failed, 0.0/s, -:-- left`);
    expect(progressLine(30, 2, 64, 8, 20)).toHaveLength(19);
  });

  it("replaces the line per article on a terminal; files and failures are listed at the end", async () => {
    const folder = folderOf({ "a.txt": article("A"), "b.txt": "" });
    const world = { stderrIsTerminal: true, env: { NO_COLOR: "1" } };
    const out = emptyFolder();
    const { stderr } = await runCli([folder, ...FLAGS, "--out", out], world);
    expect(stderr).toContain("\r\u001B[K");
    const [progress, results] = [
      stderr.slice(0, stderr.lastIndexOf("\r")),
      stderr.slice(stderr.lastIndexOf("\u001B[K") + 3),
    ];
    expect(progress).not.toContain(" -> ");
    expect(results.split("\n", 1)).toEqual([`${join(folder, "a.txt")} -> ${join(out, "a.minister.md")}`]);
    expect(
      stderr.endsWith(
        `error: 1 of 2 failed\n  read  input  ${join(folder, "b.txt")}: the file is empty; give the text of a news article\n`,
      ),
    ).toBe(true);
    const quiet = await runCli([folder, ...FLAGS, "--quiet", "--out", emptyFolder()], world);
    expect(quiet.stderr).not.toContain("\r");
  });
});

describe("a number out of bounds", () => {
  it.each([
    [["--jobs", "0"], "--jobs: 0 is out of bounds; give a number above 0, at most 256"],
    [["--time-limit", "-1"], "--time-limit: -1 is out of bounds; give a number above 0, at most 86400"],
    [["--timeout", "-5"], "--timeout: -5 is out of bounds; give a number above 0, at most 3600"],
    [["--timeout", "abc"], "--timeout: not a number; give a number above 0, at most 3600"],
    [["--latest", "-1"], "--latest: -1 is out of bounds; give a number above 0, at most 100000"],
    [["--latest", "0"], "--latest: 0 is out of bounds; give a number above 0, at most 100000"],
    [["--latest", "2.5"], "--latest: 2.5 is not a number of articles; give a whole number"],
    [["--max-size", "x"], "--max-size: not a number; give a number above 0, at most 1024"],
  ])("is refused in one line: %j", async (flags, expected) => {
    const { code, stderr } = await runCli([examplePath("calder-batteries"), ...flags, "--out", emptyFolder()]);
    expect([code, stderr]).toEqual([2, `error: ${expected}\n`]);
  });
});
