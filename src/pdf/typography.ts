/** Decides at which spaces a line must not end. The text stays as typed, so that copied text equals the original. */

/** Words that follow a number and mean little without it. */
const UNITS = new Set(
  (
    "% ‰ per percent pct hundred thousand million billion trillion bn m mn tn k km km² m² m³ ha kg g t tonnes tons mm cm nm ft mi mph km/h " +
    "kW kWh MW MWh GW GWh TWh °C °F € $ £ ₸ ₽ ¥ USD EUR GBP KZT RUB BYN UAH UZS TJS KGS CNY JPY years months weeks days hours minutes " +
    "am pm a.m. p.m. тыс. млн млрд трлн руб. тенге кг км"
  ).split(" "),
);

/** Titles and short words that precede a name or number. */
const BEFORE = new Set(
  "Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Sir Lord Lady St St. Gen. Col. Lt. Sgt. Rep. Sen. Gov. Hon. No No. Nos. p. pp. § §§ Art. art. Fig. fig. № г. ул.".split(
    " ",
  ),
);

const NUMBER_END = /(?:^|[^\p{L}\d])[$€£¥₸₽]?\d[\d.,:–-]*$/u;
const DAY = /^[([]?\d{1,2}(?:st|nd|rd|th)?$/u;
const DAY_FIRST = /^\d{1,2}(?:[,.;:)\]]|$)/u;
const INITIAL = /^[("“‘]?(?:\p{Lu}\.)+$/u;
const CAPITAL_WORD = /^[([]?\p{Lu}\p{Ll}+\.?$/u;
/** [540-]kilometre, [co-]operation: too short to be left at the end of a line. */
const SHORT_COMPOUND = /^[(“‘"]?(?:\p{L}{1,3}|[\d.,]+)-$/u;
const MARK = /^[(]?¶/u;

const isUnit = (word: string): boolean => UNITS.has(word) || UNITS.has(word.replace(/[.,;:)”’"]+$/u, ""));

/**
 * Whether a line must not end between two words. `before` includes the space after it, as the line breaker splits.
 * [11] [December], [March] [12], [$1.2] [billion], [J.] [Orr], [Mr] [Orr], [port –] [and], [tonnes] [¶3]
 */
export function bindsWords(before: string, after: string): boolean {
  const word = before.trimEnd();
  if (word === "") return false;
  if (word === before) return SHORT_COMPOUND.test(word);
  const next = after.trimEnd();
  if (MARK.test(next)) return true;
  if (/^[–—]$/u.test(next)) return true;
  // The cheap tests come first: Unicode classes are slow on first use.
  if (BEFORE.has(word) || (word.endsWith(".") && INITIAL.test(word))) return true;
  if (isUnit(next) && NUMBER_END.test(word)) return true;
  if (DAY.test(word)) return next !== "";
  return DAY_FIRST.test(next) && CAPITAL_WORD.test(word);
}
