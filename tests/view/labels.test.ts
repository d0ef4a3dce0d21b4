import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/template/read-yaml.js";
import { pluralForm } from "../../src/text/plural.js";
import { groupDigits } from "../../src/view/context.js";
import { type DateStyle, printIsoDate, printTimex } from "../../src/view/dates.js";
import { parseTimex } from "../../src/view/timex.js";
import { type Labels, labelsSchema } from "../../src/view/types.js";

const FOLDER = "templates/labels";
const languages = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/u, ""));

const read = (language: string): Labels => {
  const name = `${FOLDER}/${language}.yaml`;
  return readYaml({ name, text: readFileSync(name, "utf8") }, labelsSchema);
};

/** The locale that the month names and number marks are held against; none of ours is read from it. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

const long = (labels: Labels): DateStyle => ({ labels, style: "long", isSameLanguage: true });

describe("labels", () => {
  it("are there for six languages", () => {
    expect(languages).toEqual(["de", "en", "es", "fr", "kk", "ru"]);
  });

  describe.each(languages)("%s", (language) => {
    const labels = read(language);
    const locale = LOCALES[language] ?? language;

    it("has every word, and says which language it is", () => {
      expect(labels.language).toBe(language);
    });

    it("keeps the places that English fills in", () => {
      const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();
      const english = read("en");
      for (const [word, text] of Object.entries(english.words))
        expect([word, ...places(labels.words[word as keyof Labels["words"]])]).toEqual([word, ...places(text)]);
    });

    it("has every plural form that its rules can ask for", () => {
      for (const forms of Object.values(labels.counts))
        for (const form of Object.keys(labels.plurals)) expect(Object.keys(forms)).toContain(form);
    });

    it("finds the plural forms that CLDR finds", () => {
      const rules = new Intl.PluralRules(locale);
      for (const count of [...Array(130).keys(), 200, 201, 211, 1000, 1_000_000])
        expect([count, pluralForm(count, labels.plurals)]).toEqual([count, rules.select(count)]);
    });

    it("prints days and months as CLDR does", () => {
      for (let month = 1; month <= 12; month++) {
        const iso = `2031-${String(month).padStart(2, "0")}`;
        const at = new Date(`${iso}-14T00:00:00Z`);
        const printed = (options: Intl.DateTimeFormatOptions): string =>
          new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(at).replace(/[\u00a0\u202f]/gu, " ");
        expect(printIsoDate(`${iso}-14`, long(labels))).toBe(printed({ dateStyle: "long" }));
        expect(printIsoDate(iso, long(labels))).toBe(printed({ month: "long", year: "numeric" }));
      }
    });

    it("groups digits as CLDR does", () => {
      for (const number of [7, 123456, 12345678])
        expect(groupDigits(number, labels)).toBe(new Intl.NumberFormat(locale).format(number));
    });
  });

  it("print each kind of date", () => {
    const printed = (language: string) =>
      [
        "2031-10-01",
        "2031-W50",
        "2031-Q1",
        "2031-H2",
        "2031-SP",
        "2031",
        "203",
        "20",
        "2031/2033",
        "2031-05/2031-06",
      ].map((value) =>
        printTimex(parseTimex(value) as NonNullable<ReturnType<typeof parseTimex>>, long(read(language))),
      );
    expect(printed("en")).toEqual([
      "1 October 2031",
      "week of 8 December 2031",
      "first quarter of 2031",
      "second half of 2031",
      "spring 2031",
      "2031",
      "2030–2039",
      "2000–2099",
      "2031–2033",
      "May 2031 – June 2031",
    ]);
    expect(printed("fr")).toEqual([
      "1er octobre 2031",
      "semaine du 8 décembre 2031",
      "1er trimestre 2031",
      "2e semestre 2031",
      "printemps 2031",
      "2031",
      "2030–2039",
      "2000–2099",
      "2031–2033",
      "mai 2031 – juin 2031",
    ]);
  });
});
