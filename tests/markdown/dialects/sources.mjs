// Where hostile text is put, and what a page must then show.
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { prepareRender } from "../../../dist/render.js";
import { briefOf, briefPlaces } from "./briefs.mjs";
import { pageOf, places } from "./pages.mjs";
import { seen } from "./read-html.mjs";

export const tokenOf = (places) => (place) => `Qz${places.indexOf(place)}q`;

/** In brief number i, place j holds string i + j: each string stands once in each place. */
export const stringAt =
  (all, i, { places, fits }, dialect) =>
  (place) => {
    const string = all[(i + places.indexOf(place)) % all.length];
    return !fits(string) || UNWRITABLE[dialect]?.(place, string) ? `left out ${place}` : string;
  };

/** What a dialect cannot say: DokuWiki's labels are not parsed, and end at `]]`; the writer prints the text, then the link. */
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

/** How many of strings x places are left out for that. */
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

/** Where hostile text is put: into each place of a page, and into each of a model that the analyst's template makes a page of. */
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
      // The view folds blanks and drops a full stop at the end, as it should: pages have strings at their ends.
      const sayInside = (say) => (place) => `${say(place).replace(/\s+/g, " ")} z`;
      return async (say) => (await render(briefOf(sayInside(say)), () => {}))[0].bytes;
    },
    shown: (text) => seen(text.replace(/\s+/g, " ")),
    fits: (text) => text.trim() !== "",
    said: (text) => seen(`${text.replace(/\s+/g, " ")} z`),
  },
};

const oneBlank = (text) => text.replace(/\s+/g, " ").trim();

/** Front matter by itself: GitHub and wikis take it off before Markdown. @returns the rest, and what is wrong with it. */
export function takeFrontMatter(markup, dialect, say) {
  if (typeof markup !== "string") return { body: markup, wrong: null };
  const [whole, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(markup) ?? [];
  if (whole === undefined) return { body: markup, wrong: dialect === "md" ? "no front matter" : null };
  const wrong = ["1.1", "1.2"].flatMap((version) => {
    const values = parse(yaml, { version });
    const expected = [say("title"), say("marking"), say("source")].map(seen);
    const found = [values.title ?? "", values.marking ?? "", values.source ?? ""];
    return expected.flatMap((value, i) =>
      oneBlank(value) === oneBlank(found[i]) ? [] : [`${JSON.stringify(found[i])} for ${JSON.stringify(value)}`],
    );
  });
  return { body: markup.slice(whole.length), wrong: wrong[0] ?? null };
}
