/**
 * Plural forms by CLDR's rules, given as data ("n % 10 = 1 and n % 100 != 11"), so that a page does not depend on the machine's locale data.
 * Whole numbers only: of CLDR's operands, `n` and `i` are the number itself and `v`, `f`, `t`, `e`, `c` are 0.
 * Syntax: https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 */

export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/** The form of `count`: the first whose rule holds, else `other`. */
export function pluralForm(
  count: number,
  rules: Readonly<Partial<Record<PluralForm, string | undefined>>>,
): PluralForm {
  for (const [form, rule] of Object.entries(rules)) {
    if (rule !== undefined && holds(rule, count)) return form as PluralForm;
  }
  return "other";
}

/** Whether the rule can be read at all: for the check of a labels file. */
export function isPluralRule(rule: string): boolean {
  return rule.split(/ or | and /u).every((relation) => RELATION.test(relation.trim()));
}

const RELATION = /^([nivftec])(?: ?% ?(\d+))? ?(!?=) ?(\d+(?:\.\.\d+)?(?:,\d+(?:\.\.\d+)?)*)$/u;

const holds = (rule: string, count: number): boolean =>
  rule.split(" or ").some((all) => all.split(" and ").every((relation) => relationHolds(relation.trim(), count)));

/** `n % 10 = 2..4` */
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
