// veraPDF, the reference validator of PDF/UA and PDF/A: one jar from Maven Central, pinned by its hash, cached in the
// user's cache folder.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

const VERSION = "1.28.2";
const SHA256 = "687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6";
const JAR = `greenfield-apps-${VERSION}.jar`;
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

/**
 * Thrown if the machine has no Java, no Maven or no network: the check could not be made, which says nothing about
 * the files.
 */
export class Unavailable extends Error {}

/**
 * One {file, flavour, passed, rules} per file and flavour ("ua1", "3a"); `rules` are the failed clauses and tests
 * ("7.1-3").
 */
export function validate(files, flavours) {
  const cache =
    process.env.VERAPDF_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), `verapdf-${VERSION}`);
  const jar = fetchJar(cache);
  return flavours.flatMap((flavour) => {
    const options = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", `-Duser.home=${cache}`];
    const call = [
      "-cp",
      jar,
      "org.verapdf.apps.GreenfieldCliWrapper",
      "--loglevel",
      "0",
      "--format",
      "text",
      "--verbose",
    ];
    const { stdout } = run("java", [...options, ...call, "--flavour", flavour, ...files]);
    return readReport(stdout, flavour, files);
  });
}

function readReport(text, flavour, files) {
  const results = [];
  // It colours its output even into a pipe.
  for (const line of stripVTControlCharacters(text).split("\n")) {
    const verdict = /^(PASS|FAIL) (\/.*|[A-Za-z]:.*) \S+$/.exec(line);
    if (verdict) results.push({ file: verdict[2], flavour, passed: verdict[1] === "PASS", rules: [] });
    else if (/^\s+FAIL /.test(line)) results.at(-1)?.rules.push(line.trim().slice("FAIL ".length));
  }
  if (results.length !== files.length)
    throw new Error(`veraPDF answered for ${results.length} of ${files.length} files:\n${text.slice(0, 2000)}`);
  return results;
}

function fetchJar(cache) {
  if (run("java", ["-version"], true) === null) throw new Unavailable("Java 11 or later is not on the path");
  const jar = join(cache, JAR);
  if (existsSync(jar)) return jar;
  if (run("mvn", ["-version"], true) === null)
    throw new Unavailable("Maven, which fetches veraPDF once, is not on the path");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "fetch-"));
  const fetched = run("mvn", [
    "-B",
    "-q",
    COPY,
    `-Dartifact=org.verapdf.apps:greenfield-apps:${VERSION}`,
    `-DoutputDirectory=${folder}`,
  ]);
  if (fetched.status !== 0)
    throw new Unavailable(`Maven could not fetch veraPDF: ${fetched.stdout.trim().split("\n").at(-1)}`);
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, JAR)))
    .digest("hex");
  if (hash !== SHA256) throw new Error(`${JAR} is not the file that was pinned: sha256 ${hash}`);
  renameSync(join(folder, JAR), jar);
  rmSync(folder, { recursive: true });
  return jar;
}

function run(command, parameters, mayFail = false) {
  const { status, stdout, error } = spawnSync(command, parameters, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (error && mayFail) return null;
  if (error) throw new Unavailable(`${command}: ${error.message}`);
  return { status, stdout };
}
