import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/template/read-yaml.js";
import { groupDigits } from "../../src/text/phrases.js";
import { pluralForm } from "../../src/text/plural.js";
import { parseDateParts } from "../../src/view/date-parts.js";
import { buildDate, type DateStyle, printDate } from "../../src/view/dates.js";
import { type Labels, labelsSchema, WORDS } from "../../src/view/types.js";

const FOLDER = "templates/labels";
const languages = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/u, ""));

const read = (language: string): Labels => {
  const name = `${FOLDER}/${language}.yaml`;
  return readYaml({ name, text: readFileSync(name, "utf8") }, labelsSchema);
};

/** The locale that the month names and number marks are held against; none of ours is read from it. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

const print = (value: string, labels: Labels): string => {
  const parts = parseDateParts(value);
  if (parts === null) throw new Error(`no date: ${value}`);
  return printDate(parts, long(labels));
};

const long = (labels: Labels): DateStyle => ({ labels, style: "long", isSameLanguage: true });

describe("labels", () => {
  it("exist in six languages", () => {
    expect(languages).toEqual(["de", "en", "es", "fr", "kk", "ru"]);
  });

  describe.each(languages)("%s", (language) => {
    const labels = read(language);
    const locale = LOCALES[language] ?? language;

    it("has every word, and names its language", () => {
      expect(labels.language).toBe(language);
    });

    it("has the same placeholders as English", () => {
      const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();
      const english = read("en");
      for (const [word, text] of Object.entries(english.words))
        expect([word, ...places(labels.words[word as keyof Labels["words"]])]).toEqual([word, ...places(text)]);
    });

    it("has every plural form that its rules can select", () => {
      for (const forms of Object.values(labels.counts))
        for (const form of Object.keys(labels.plurals)) expect(Object.keys(forms)).toContain(form);
    });

    it("selects the plural forms that CLDR selects", () => {
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
        expect(print(`${iso}-14`, labels)).toBe(printed({ dateStyle: "long" }));
        expect(print(iso, labels)).toBe(printed({ month: "long", year: "numeric" }));
      }
    });

    it("groups digits as CLDR does", () => {
      for (const number of [7, 123456, 12345678])
        expect(groupDigits(number, labels.numbers.group)).toBe(new Intl.NumberFormat(locale).format(number));
    });
  });

  it("print each kind of date", () => {
    const values = [
      "2031-10-01",
      "2031-10-14TEV",
      "2031-W50",
      "2031-W50-WE",
      "2031-Q1",
      "2031-H2",
      "2031-SP",
      "2031-AU",
      "2031",
      "203",
      "20",
      "2031/2033",
      "2031-05/2031-06",
    ];
    expect(values.map((value) => print(value, read("en")))).toEqual([
      "1 October 2031",
      "14 October 2031",
      "week of 8 December 2031",
      "13 December 2031 – 14 December 2031",
      "first quarter of 2031",
      "second half of 2031",
      "spring 2031",
      "autumn 2031",
      "2031",
      "2030–2039",
      "2000–2099",
      "2031–2033",
      "May 2031 – June 2031",
    ]);
    expect(["2031-10-01", "2031-W50", "2031-Q1"].map((value) => print(value, read("fr")))).toEqual([
      "1er octobre 2031",
      "semaine du 8 décembre 2031",
      "1er trimestre 2031",
    ]);
  });

  it("parse no date from a value that names no days", () => {
    for (const value of ["FUTURE_REF", "P3D", "2031-13", "2031-02-30", "2031-W54", "", "2031/", "2033/2031"])
      expect([value, parseDateParts(value)]).toEqual([value, null]);
  });
});

describe("a date", () => {
  const both = (words: string, value: string | null, style: Partial<DateStyle> = {}): string =>
    buildDate({ text: words, value, precision: null, start: null, end: null }, { ...long(read("en")), ...style }).both;

  it("is followed by the article's words", () => {
    expect(both("in May next year", "2032-05")).toBe("May 2032 (“in May next year”)");
    expect(both("in May next year", "2032-05", { style: "iso" })).toBe("2032-05 (“in May next year”)");
    expect(both("next Friday", "2031-10-17", { style: "short" })).toBe("17/10/2031 (“next Friday”)");
  });

  it("is only the article's words if they already say the date", () => {
    expect(both("through 2035", "2035")).toBe("through 2035");
    expect(both("October 14, 2031", "2031-10-14")).toBe("October 14, 2031");
    expect(both("14 October", "2031-10-14")).toBe("14 October 2031 (“14 October”)");
    expect(both("2032-2033", "2032/2033")).toBe("2032-2033");
  });

  it("is printed in the labels' language before words in another language", () => {
    expect(both("до 2035 года", "2035", { isSameLanguage: false })).toBe("2035 (“до 2035 года”)");
  });

  it("is the article's words in quotation marks if it is not resolved", () => {
    expect(both("in the spring", null)).toBe("“in the spring”");
    expect(both("soon", "FUTURE_REF")).toBe("“soon”");
  });
});

describe("a label", () => {
  it("is used by a template, the view, or a writer of pages", () => {
    const read = (folder: string): string =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:ts|hbs)$/u.test(file) && file !== "labels.ts")
        .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
        .join("\n");
    const sources = ["templates", "src/view", "src/template", "src/markdown", "src/pdf", "src/digest"]
      .map(read)
      .join("\n");
    const model = readFileSync("src/brief/model.ts", "utf8");
    const isUsed = (word: string): boolean =>
      new RegExp(`(?:labels|words)\\.${word}\\b|"${word}"`, "u").test(sources) || model.includes(`"${word}"`);
    expect(WORDS.filter((word) => !isUsed(word))).toEqual([]);
  });
});
