// Where hostile text is inserted, and what a page must then show.
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { prepareRender } from "../../../dist/render.js";
import { briefOf, briefPlaces } from "./briefs.mjs";
import { pageOf, places } from "./pages.mjs";
import { seen } from "./read-html.mjs";

export const tokenOf = (places) => (place) => `Qz${places.indexOf(place)}q`;

/** In brief i, place j contains string i + j: each string occurs once in each place. */
export const stringAt =
  (all, i, { places, fits }, dialect) =>
  (place) => {
    const string = all[(i + places.indexOf(place)) % all.length];
    return !fits(string) || UNWRITABLE[dialect]?.(place, string) ? `left out ${place}` : string;
  };

/**
 * Texts that a dialect cannot express. DokuWiki does not parse labels, and they end at `]]`; the writer prints the
 * text, then the link.
 */
const UNWRITABLE = {
  dokuwiki: (place, string) => LABELS.has(place) && /\]\]|^[^[]*\]$/.test(string),
};
const LABELS = new Set([
  "link label",
  "link in cell",
  "actor shown",
  "actor in cell",
  "actor name",
  "second actor name",
]);

/** How many combinations of string and place are skipped for that reason. */
export const countLeftOut = (all, { places }, dialect) =>
  places.reduce((sum, place) => sum + all.filter((string) => UNWRITABLE[dialect]?.(place, string)).length, 0);

const renderAnalyst = (format) =>
  prepareRender({
    audiences: ["analyst"],
    formats: [format],
    templateFolders: [fileURLToPath(new URL("../../../templates", import.meta.url))],
    labels: null,
    paper: null,
    fonts: [],
    sourceDate: null,
  });

/** The sources: each place of a page, and each place of a model that the analyst's template turns into a page. */
export const SOURCES = {
  pages: {
    places: places(),
    write: (dialect) => (say) => dialect.write(pageOf(say)),
    shown: seen,
    said: seen,
    fits: () => true,
  },
  models: {
    places: briefPlaces(),
    write: (dialect) => {
      const render = renderAnalyst(dialect.name);
      // The view rightly collapses white space and drops a final full stop; only pages have strings at their ends.
      const sayInside = (say) => (place) => `${say(place).replace(/\s+/g, " ")} z`;
      return async (say) => (await render(briefOf(sayInside(say)), () => {}))[0].bytes;
    },
    shown: (text) => seen(text.replace(/\s+/g, " ")),
    fits: (text) => text.trim() !== "",
    said: (text) => seen(`${text.replace(/\s+/g, " ")} z`),
  },
};

const oneBlank = (text) => text.replace(/\s+/g, " ").trim();

/** Obsidian makes a link of a property that is in double brackets as a whole: a blank keeps it text. */
const asProperty = (text, dialect) =>
  dialect === "obsidian" && /^\[\[.*\]\]$/s.test(oneBlank(text)) ? `[ ${oneBlank(text).slice(1)}` : text;

/**
 * Removes the front matter, as GitHub and wikis do before parsing Markdown. @returns the rest, and what is wrong with
 * the front matter.
 */
export function takeFrontMatter(markup, dialect, say) {
  if (typeof markup !== "string") return { body: markup, wrong: null };
  const [whole, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(markup) ?? [];
  if (whole === undefined) return { body: markup, wrong: dialect === "md" ? "no front matter" : null };
  const wrong = ["1.1", "1.2"].flatMap((version) => {
    const values = parse(yaml, { version });
    const expected = [say("title"), say("marking"), say("source")].map((text) => asProperty(seen(text), dialect));
    const found = [values.title ?? "", values.marking ?? "", values.source ?? ""];
    return expected.flatMap((value, i) =>
      oneBlank(value) === oneBlank(found[i]) ? [] : [`${JSON.stringify(found[i])} for ${JSON.stringify(value)}`],
    );
  });
  return { body: markup.slice(whole.length), wrong: wrong[0] ?? null };
}
