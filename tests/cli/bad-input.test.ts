import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { nameOf } from "../../src/cli/usage-error.js";
import { emptyFolder, examplePath, runCli } from "./run-cli.js";

/** Writes a file into a new folder and returns its path. */
const fileOf = (content: string | Uint8Array, name = "article.txt"): string => {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
};

describe("an input that is not an article", () => {
  it.each([
    ["a file that is not there", () => join(emptyFolder(), "none.txt"), "no such file; check the path"],
    ["an empty folder", () => emptyFolder(), "the folder is empty; put articles into it, or give another folder"],
    [
      "a folder of folders",
      () => dirname(mkdtempSync(join(emptyFolder(), "in-"))),
      "no article in this folder; give --recursive to read its subfolders",
    ],
    ["an empty file", () => fileOf(""), "the file is empty; give the text of a news article"],
    ["blanks only", () => fileOf(" \n\n "), "the article is empty; give the text of a news article"],
    ["no sentence", () => fileOf("1234\n--\n"), "no sentence in it; give the text of a news article"],
    [
      "a binary file",
      () => fileOf(new Uint8Array([80, 81, 0, 1])),
      "not a text file (byte 3 is zero); give a text file, a web page, PDF, DOCX or mail, or JSON with the article's text",
    ],
    [
      "invalid UTF-8",
      () => fileOf(new Uint8Array([72, 105, 10, 97, 0xff, 98])),
      ":2:2: not valid UTF-8 here; save the file as UTF-8",
    ],
    [
      "broken JSON",
      () => fileOf('{\n "text": }', "a.json"),
      ":2:10: invalid JSON here; fix it, or give the article as a text file",
    ],
    ["JSON that is null", () => fileOf("null", "a.json"), 'a.json: not an article; give an object {"text"'],
    ["JSON that is a text", () => fileOf('"They met."', "a.json"), 'a.json: not an article; give an object {"text"'],
    ["a file whose name has two lines", () => fileOf("", "a\nerror: b.txt"), "a\uFFFDerror: b.txt: the file is empty"],
    [
      "a date of two lines",
      () => fileOf('{"text": "They met.", "published": "x\\nwarning: all good"}', "a.json"),
      'published: "x\uFFFDwarning: all good" is not a date; write it',
    ],
    [
      "JSON without a text",
      () => fileOf('{"title": "T"}', "a.json"),
      "text: missing; it must contain the article's text",
    ],
    [
      "JSON with a wrong field",
      () => fileOf('{"text": "A.", "title": 5}', "a.json"),
      "title: is 5, not a string; give a string, or remove it",
    ],
    [
      "front matter that cannot be read",
      () => fileOf("---\ntitle: Reform: what next\n---\n\nThey met.", "a.md"),
      ":2:8: a second colon on the line; put the text between quotation marks",
    ],
    [
      "JSON with a wrong date",
      () => fileOf('{"text": "They met.", "published": "12/11"}', "a.json"),
      'published: "12/11" is not a date; write it as YYYY-MM-DD, for instance 2018-12-12',
    ],
  ])("%s gives one line with the place and what to do, and exit 3", async (_name, path, expected) => {
    const out = emptyFolder();
    const { code, stdout, stderr } = await runCli([path(), "--out", out]);
    expect(stderr).toContain(expected);
    expect(stderr.match(/^error: /gmu)).toHaveLength(1);
    expect([code, stdout, readdirSync(out)]).toEqual([3, "", []]);
  });

  it("is refused at 50 MB without being read", async () => {
    const { code, stderr } = await runCli([fileOf(new Uint8Array(50 * 1048576).fill(97))]);
    expect(stderr).toContain(
      "50.0 MB, more than the limit of 16 MB for one article; give each article in a file of its own",
    );
    expect(code).toBe(3);
  });

  it("does not stop the other inputs, and the exit code is 7", async () => {
    const out = emptyFolder();
    const { code, stderr } = await runCli([fileOf(""), examplePath("calder-batteries"), "--out", out, "--to", "md"]);
    expect(stderr).toContain("1 of 2 failed");
    expect([code, readdirSync(out)]).toEqual([7, [".briefwright.jsonl", "calder-batteries.minister.md"]]);
  });
});

it.each([["brief"], ["analyse"]])("%s names an unreadable article by its whole path", async (command) => {
  const path = fileOf("", "empty.txt");
  const { code, stderr } = await runCli([command, path]);
  expect([code, stderr]).toEqual([3, `error: ${path}: the file is empty; give the text of a news article\n`]);
});

it("an empty value of the head removes that field", async () => {
  const { code, stdout } = await runCli(["extract", examplePath("calder-batteries"), "--for", ""]);
  expect([code, JSON.parse(stdout).brief.for]).toEqual([0, null]);
});

describe("a wrong flag or value", () => {
  it.each([
    [["--publishd", "2018-01-01"], "unknown flag --publishd; did you mean --published?"],
    [
      ["--published", "yesterday"],
      '--published: "yesterday" is not a date; write it as YYYY-MM-DD, for instance 2018-12-12',
    ],
    [
      ["--published", "2018-13-01"],
      '--published: "2018-13-01" is not a date; write it as YYYY-MM-DD, for instance 2018-12-12',
    ],
    [
      ["--published", "0001-01-01"],
      '--published: "0001-01-01" is before the year 1000, the earliest year supported; write it as YYYY-MM-DD, for instance 2018-12-12',
    ],
    [["--title", " "], "--title: empty; give a value, or leave the flag out"],
    [["--to", ""], "error: --to: empty; give a value, or leave the flag out"],
    [["--audience", "press", "--audience", ""], "error: --audience: empty; give a value, or leave the flag out"],
    [["--labels", "xx"], 'error: --labels: there are no labels in "xx"; known are de, en, es, fr, kk, ru'],
    [["--title", "A", "--title", "B"], "--title: given twice; give it once"],
    [["--audience", "minster"], 'error: --audience: there is no audience "minster"; did you mean "minister"?'],
    [["--to", "md,pfd"], 'did you mean "pdf"?'],
    [["--to", "constructor"], 'error: --to: there is no format "constructor"; choose from pdf, md, '],
    [["--paper", "A5"], 'error: --paper: there is no paper "A5"; did you mean "A4"?'],
    [["--kind", "speech"], '--kind: there is no kind "speech"; choose from information, meeting, media, decision'],
    [["--format", "json"], "unknown flag --format; it is a flag of extract"],
    [["-x"], "unknown flag -x; see briefwright --help"],
    [["--to"], "--to: needs a value; formats, separated by commas [md,pdf]"],
    [["-j"], "--jobs: needs a value; number of articles"],
    [["-r=yes"], '-r: "yes" is not true or false; give -r without a value'],
    [["--force=yes"], '--force: "yes" is not true or false; give --force or --no-force'],
    [["--no-color=false"], "unknown flag --no-color; give it without a value"],
    [["--report", "-"], "-: --report: is for a file; give a file, or --json to print the report"],
    [["--report", emptyFolder()], ": --report: this is a folder; give a file"],
    [["--templates", "/none/here"], "/none/here: --templates: no such folder; check the path"],
    [["--timeLimit", "5"], "unknown flag --timeLimit; did you mean --time-limit?"],
    [["--no-verbose"], "unknown flag --no-verbose; it is a flag of validate"],
  ])("%j gives one line and exit 2", async (flags, expected) => {
    const out = emptyFolder();
    const { code, stderr } = await runCli([examplePath("calder-batteries"), ...flags, "--out", out]);
    expect(stderr).toContain(expected);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([code, readdirSync(out)]).toEqual([2, []]);
  });

  it.each(COMMANDS.map((command) => [nameOf(command), command.options] as const))(
    "of %s may be any flag with a dot, or with no- unless it is true or false",
    async (command, options) => {
      for (const [name, { type }] of Object.entries(options)) {
        const wrong = [`--${name}.x`, ...(type === "boolean" ? [] : [`--no-${name}`])];
        for (const flag of wrong) {
          const { code, stderr } = await runCli([command, "none", flag]);
          expect([code, stderr]).toEqual([2, expect.stringContaining(`error: unknown flag ${flag}; `)]);
        }
      }
    },
  );

  it("is not --no- before a flag that is true or false", async () => {
    const flags = ["--no-force", "--no-color", "--no-digest", "--no-recursive", "--no-quiet"];
    const { code, stdout } = await runCli([...flags, "--print-config"], { cwd: emptyFolder() });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^force +false +flag$/mu)]);
  });

  it("is reported for an output folder below a file, and nothing is written", async () => {
    const folder = emptyFolder();
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { code, stderr } = await runCli([examplePath("calder-batteries"), "--to", "md", "--out", join(file, "out")]);
    expect(stderr).toContain("choose another folder with --out");
    expect([code, readdirSync(folder)]).toEqual([3, ["file"]]);
  });
});

describe("an output folder with something in the way", () => {
  it("is refused before anything is written if the manifest is a folder", async () => {
    const out = emptyFolder();
    mkdirSync(join(out, ".briefwright.jsonl"));
    const { code, stderr } = await runCli([examplePath("calder-batteries"), "--to", "md", "--out", out]);
    expect([code, stderr]).toEqual([
      3,
      `error: ${join(out, ".briefwright.jsonl")}: cannot be written to (EISDIR); move it away, or choose another folder with --out\n`,
    ]);
    expect(readdirSync(out)).toEqual([".briefwright.jsonl"]);
  });

  it.each([[[]], [["--force"]]])(
    "gets none of the files if one of them would replace a folder, with %j",
    async (flags) => {
      const out = emptyFolder();
      const path = join(out, "calder-batteries.minister.pdf");
      mkdirSync(path);
      const { code, stderr } = await runCli([examplePath("calder-batteries"), "--out", out, ...flags]);
      expect([code, stderr]).toEqual([
        3,
        `error: ${path}: a folder is in the way of this file; move it away, or choose another folder with --out\n`,
      ]);
      expect(readdirSync(out)).toEqual(["calder-batteries.minister.pdf"]);
    },
  );
});

it("templates path prints the search path, or the folders that an audience is read from", async () => {
  const cwd = emptyFolder();
  const shipped = fileURLToPath(new URL("../../templates", import.meta.url));
  const project = join(cwd, ".briefwright", "templates");
  const world = { cwd, env: { XDG_CONFIG_HOME: join(cwd, "none") } };
  await runCli(["templates", "new", "cabinet"], world);
  expect((await runCli(["templates", "path", "cabinet"], world)).stdout).toBe(
    `${join(project, "cabinet")}\n${join(shipped, "minister")}\n`,
  );
  expect((await runCli(["templates", "path"], world)).stdout).toBe(
    `${[project, join(cwd, "none", "briefwright", "templates"), shipped].join("\n")}\n`,
  );
});

describe("a wrong command or argument", () => {
  it.each([
    [["extarct", "a.txt"], 'unknown command "extarct"; did you mean "extract"?'],
    [["digest", "a.txt"], 'unknown command "digest"; it is a flag: --digest'],
    [["render"], "no models given; give models as JSON or YAML, or - for standard input"],
    [["validate", ""], "models: an empty argument; give a value, or leave it out"],
    [["render", "a.json", "--jobs", "2"], "unknown flag --jobs; it is a flag of brief, extract"],
    [["templates"], "no action given; choose from list, path, new, eject, check, show"],
    [["templates", "chek"], 'there is no action "chek"; did you mean "check"?'],
    [["schema", "x"], 'unexpected argument "x"; see briefwright schema --help'],
  ])("%j gives one line and exit 2", async (argv, expected) => {
    const { code, stderr } = await runCli(argv);
    expect([code, stderr]).toEqual([2, `error: ${expected}\n`]);
  });
});

it.each(COMMANDS.map((command) => [nameOf(command)]))(
  "%s --help prints examples, and the exit codes once",
  async (name) => {
    const { code, stdout } = await runCli([name, "--help"]);
    expect([code, stdout.split("Exit codes:").length, stdout.includes("Examples:")]).toEqual([0, 2, true]);
  },
);

describe("a broken model", () => {
  it("is refused with every problem, each with file, line and column, and nothing is rendered", async () => {
    const { stdout } = await runCli(["extract", examplePath("calder-batteries")]);
    const model = JSON.parse(stdout);
    model.actors[0].type = "planet";
    model.commitments[0].actors = ["a99"];
    delete model.quotations;
    const path = fileOf(JSON.stringify(model, null, 1), "model.json");
    const out = emptyFolder();
    const { code, stderr } = await runCli(["render", path, "--out", out]);
    expect(stderr).toMatch(
      /model\.json:\d+:\d+: actors\[0\]\.type: expected "person" or "organization" or "country", not "planet"/u,
    );
    expect(stderr).toMatch(/model\.json:\d+:\d+: quotations: missing; give a list, \[\] if there is none/u);
    expect([code, readdirSync(out)]).toEqual([4, []]);
  });

  it.each([
    ['{"done": [], "failures": []}', 'the report of a run, not a model; give the models that it names under "files"'],
    ['{"title": "T", "text": "They met."}', "an article, not a model; run briefwright extract on it first"],
    ["[{}, {}]", "a list of 2, not a model; put each model in a file of its own"],
    ["They met on Monday.", "not a Briefwright model; create one with briefwright extract"],
    ["schemaVersion: 2", "model version 2 is not supported, only version 1; extract it from the article again"],
  ])("is distinguished from a file that is not a model: %s", async (content, expected) => {
    const path = fileOf(content, "m.json");
    const { code, stderr } = await runCli(["validate", path]);
    expect([code, stderr]).toEqual([4, `error: ${path}: ${expected}\n`]);
  });

  it("includes one whose article text is empty", async () => {
    const { stdout } = await runCli(["extract", examplePath("calder-batteries")]);
    const model = JSON.parse(stdout);
    const path = fileOf(JSON.stringify({ ...model, article: { ...model.article, text: " " } }, null, 2), "model.json");
    const { code, stderr } = await runCli(["validate", path]);
    expect(stderr).toMatch(
      /model\.json:\d+:\d+: article\.text: empty; put the article's words back as extract wrote them$/mu,
    );
    expect(code).toBe(4);
  });

  it.each(["2031-02-31", "2031-13", "2031/1999", "2019-Q9", "2019/2020/2021"])(
    "includes one with a date that is not in the calendar: %s",
    async (value) => {
      const { stdout } = await runCli(["extract", examplePath("calder-batteries")]);
      const model = JSON.parse(stdout);
      model.commitments[0].due = { text: "by then", value, precision: null, means: "deadline", start: null, end: null };
      const { code, stderr } = await runCli(["validate", fileOf(JSON.stringify(model, null, 2), "m.json")]);
      expect([code, stderr]).toEqual([
        4,
        expect.stringMatching(
          new RegExp(`^error: \\S+:\\d+:\\d+: commitments\\[0\\]\\.due\\.value: "${value}" is not in the calendar; `),
        ),
      ]);
    },
  );

  it.each([
    ["article", "published", "2019-99-99", '"2019-99-99" is not a date; write it as YYYY-MM-DD, for'],
    ["article", "url", "htp:/x", '"htp:/x" is not a web address; write it with https:// or http://'],
    ["article", "bodyStart", -1, "expected at least 0, not -1; correct the number"],
    ["brief", "reference", 7, "expected a text, not 7; put it between quotation marks"],
    ["brief", "contact", "", "contact: empty; give a text, or null where the field allows it"],
    ["brief", "purpose", ["a"], 'expected a text, not ["a"]; give a text'],
  ])("says in plain words what is wrong, and what to write: %s.%s = %j", async (part, field, value, expected) => {
    const { stdout } = await runCli(["extract", examplePath("calder-batteries")]);
    const model = JSON.parse(stdout);
    model[part][field] = value;
    const { code, stderr } = await runCli(["validate", fileOf(JSON.stringify(model), "m.json")]);
    expect(stderr).toContain(expected);
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([4, 1]);
  });

  it.each([
    ["brief:\n  kind: media\n   marking: X", ":2:9: the next line is indented more than this one, which is complete"],
    ["brief:\n  kind: a: b", ":2:9: a second colon on the line; put the text between quotation marks"],
    [
      "actors:\n  - id: a1\n    name: Orr\n   key: true",
      ":4:1: this line is not indented like the lines it belongs to",
    ],
  ])("tells a wrong indentation from a second colon: %j", async (yaml, expected) => {
    const { code, stderr } = await runCli(["validate", fileOf(yaml, "m.yaml")]);
    expect(stderr).toContain(expected);
    expect(code).toBe(4);
  });

  it.each([
    ["", "the file is empty; give a model, for example one written by briefwright extract"],
    ["%PDF-1.7\u0000", "not a text file; give a model, for example one written by briefwright extract"],
  ])("is asked for, not an article, if the file is empty or no text", async (content, expected) => {
    const path = fileOf(content, "m.yaml");
    const { code, stderr } = await runCli(["validate", path]);
    expect([code, stderr]).toEqual([3, `error: ${path}: ${expected}\n`]);
  });

  it("in broken YAML is reported with its line", async () => {
    const { code, stderr } = await runCli(["validate", fileOf("schemaVersion: 1\nactors: [", "m.yaml")]);
    expect(stderr).toMatch(/m\.yaml:2:\d+: /u);
    expect(code).toBe(4);
  });
});

describe("an article in a language without a model", () => {
  const russian = "Министр подписал соглашение о сотрудничестве до 2030 года. Встреча состоится в мае, сказал он.";

  it("causes a warning, and no English rule is applied to it", async () => {
    const { code, stdout, stderr } = await runCli(["extract", "-"], { stdin: russian });
    const { article, summary, actors, quotations } = JSON.parse(stdout);
    expect([code, article.language, summary, actors, quotations]).toEqual([0, "ru", [], [], []]);
    expect(stderr).toContain('the article is in "ru", which is not read');
  });

  it("is read as the language of --language, which must have a model", async () => {
    expect((await runCli(["extract", "-", "--language", "en"], { stdin: russian })).code).toBe(0);
    const { code, stderr } = await runCli(["extract", "-", "--language", "xx"], { stdin: russian });
    expect([code, stderr]).toEqual([
      2,
      'error: --language: there is no model for the language "xx"; give one of: en\n',
    ]);
  });
});

describe("a word after --", () => {
  const text = "Lessen will build a bridge by 2035, the government said on Monday.";

  it("is an input even if it begins with a dash", async () => {
    const cwd = process.cwd();
    const path = fileOf(text, "-x.txt");
    const out = emptyFolder();
    process.chdir(dirname(path));
    try {
      const flags = ["--to", "md", "--out", out];
      expect((await runCli([...flags, "--", "-x.txt"])).code).toBe(0);
      expect(
        (await runCli(["brief", ...flags, fileOf(text, "y.txt"), "--", "-x.txt", fileOf(text, "--z.txt")])).code,
      ).toBe(0);
      expect((await runCli(["extract", "--", "-x.txt"])).code).toBe(0);
    } finally {
      process.chdir(cwd);
    }
    const names = readdirSync(out).filter((name) => name.endsWith(".md"));
    expect(names).toEqual(["x.minister.md", "y.minister.md", "z.minister.md"]);
  });

  it("is never a command, a flag or a second --", async () => {
    const missing = "no such file";
    for (const argv of [
      ["render", "--", "--m.json"],
      ["validate", "--", "-"],
      ["--", "render"],
      ["--", "--"],
    ]) {
      const { code, stderr } = await runCli(argv, { stdin: "{" });
      expect([argv, stderr.includes("unknown flag"), code > 2]).toEqual([argv, false, true]);
      if (argv[1] !== "-" && argv.at(-1) !== "-") expect(stderr).toContain(missing);
    }
    const { code, stderr } = await runCli(["schema", "--", "x"]);
    expect([code, stderr]).toEqual([2, 'error: unexpected argument "x"; see briefwright schema --help\n']);
  });
});

describe("standard input", () => {
  it("is read as an article if the argument is a dash", async () => {
    const { code, stdout } = await runCli(["extract", "-"], {
      stdin: "LORN, May 3 (Reuters) - Orr Ltd said it would build a plant by 2030.",
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).article.source).toBe("Reuters");
  });

  it("is refused if it is empty", async () => {
    expect(await runCli([])).toEqual({
      code: 3,
      stdout: "",
      stderr: "error: standard input is empty; give an article: briefwright article.txt\n",
    });
  });

  it("is not waited for at a terminal: help is printed instead", async () => {
    const { code, stdout } = await runCli([], { stdinIsTerminal: true });
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: briefwright ARTICLE...");
    expect(stdout).toContain("Exit codes:");
  });
});
