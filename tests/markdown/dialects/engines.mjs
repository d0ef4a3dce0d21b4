// The programs that show a page: those of ../shared/tools/wikis, and the parsers of our own tests where no engine is
// needed.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import mammoth from "mammoth";

/** Engines by format; the format is named after the first. */
export const ENGINES = {
  md: ["gfm", "comrak", "github", "gollum"],
  gitlab: ["gitlab"],
  obsidian: ["obsidian"],
  mediawiki: ["mediawiki", "mediawiki-parsoid"],
  dokuwiki: ["dokuwiki"],
  confluence: ["confluence"],
  html: ["parse5"],
  docx: ["mammoth"],
};

const tools = new URL("../../../../shared/tools/wikis/", import.meta.url);

/** @returns a function that turns pages into HTML with an engine, or null if the engines are not installed. */
export async function loadEngines() {
  const batch = new URL("engines/batch.mjs", tools);
  if (!existsSync(batch)) return null;
  const { prefix, render } = await import(pathToFileURL(fileURLToPath(batch)).href);
  const own = {
    comrak: (pages) => pages.map((page) => comrak(prefix, page)),
    parse5: (pages) => pages,
    mammoth: (pages) => Promise.all(pages.map(readDocx)),
  };
  return (engine, pages) => (own[engine] ?? ((texts) => render(engine, texts)))(pages);
}

const comrak = (prefix, page) =>
  execFileSync(`${prefix}/bin/comrak`, ["--gfm", "--unsafe", "-e", "footnotes"], { input: page, encoding: "utf8" });

const readDocx = async (page) =>
  typeof page === "string" ? page : (await mammoth.convertToHtml({ buffer: Buffer.from(page) })).value;

/** The hostile strings that come with the engines. */
export function readHostileStrings() {
  const file = new URL("hostile-strings.json", tools);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).strings.map(({ text }) => text) : [];
}
