/*
 * Plural forms by the rules of Unicode CLDR, which are given as data ("n % 10 = 1 and n % 100 != 11"): a page must not
 * depend on the locale data of the machine. Only whole numbers are counted, so the operands `n` and `i` are the number
 * itself, and `v`, `f`, `t`, `e` and `c` are 0.
 * Syntax: https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 */

/** The plural categories of CLDR. */
export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/**
 * The plural form for a count: the first whose rule holds, else `other`.
 *
 * @throws Error for a rule that `isPluralRule` refuses.
 */
export function pluralForm(
  count: number,
  rules: Readonly<Partial<Record<PluralForm, string | undefined>>>,
): PluralForm {
  for (const [form, rule] of Object.entries(rules)) {
    if (rule !== undefined && holds(rule, count)) return form as PluralForm;
  }
  return "other";
}

/** Whether a rule has the syntax that `pluralForm` understands: for the check of a labels file. */
export function isPluralRule(rule: string): boolean {
  return rule.split(/ or | and /u).every((relation) => RELATION.test(relation.trim()));
}

const RELATION = /^([nivftec])(?: ?% ?(\d+))? ?(!?=) ?(\d+(?:\.\.\d+)?(?:,\d+(?:\.\.\d+)?)*)$/u;

const holds = (rule: string, count: number): boolean =>
  rule.split(" or ").some((all) => all.split(" and ").every((relation) => relationHolds(relation.trim(), count)));

/** Evaluates one relation: `n % 10 = 2..4`. */
function relationHolds(relation: string, count: number): boolean {
  const [, operand, modulus, sign, ranges] = RELATION.exec(relation) ?? [];
  if (operand === undefined || ranges === undefined) throw new Error(`not a plural rule: ${relation}`);
  const whole = operand === "n" || operand === "i" ? Math.abs(count) : 0;
  const value = modulus === undefined ? whole : whole % Number(modulus);
  const within = ranges.split(",").some((range) => {
    const [low, high = low] = range.split("..");
    return value >= Number(low) && value <= Number(high);
  });
  return within === (sign === "=");
}
