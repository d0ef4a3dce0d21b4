// `npm run model`: installs spaCy and the package that the model is made from into a folder of its own, and converts it.
// Needs Python 3.9 to 3.13; `PYTHON=python3.11 npm run model` chooses one. Arguments are handed on to convert.py; without any, the model is
// rebuilt as it is shipped.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const environment = join(here, ".venv");
const python = join(environment, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
const run = (command, args) => execFileSync(command, args, { stdio: "inherit", cwd: here });

if (!existsSync(python)) run(process.env.PYTHON ?? "python3", ["-m", "venv", environment]);
run(python, ["-m", "pip", "install", "--quiet", "-r", "requirements.txt"]);
const given = process.argv.slice(2);
run(python, ["convert.py", ...(given.length > 0 ? given : ["--entities", "entities", "--share", "0.3"])]);
