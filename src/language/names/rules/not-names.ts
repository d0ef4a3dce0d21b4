import { type NameRule, wordsOf } from "../candidate.js";

/** Abbreviations that stand for no one: offices, time zones, currencies, measures. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "CEO CFO COO CTO MP MPs MEP MEPs MSP PM VP UTC GMT EST EDT CST CDT PST PDT CET CEST BST USD EUR GBP CAD AUD JPY GDP VAT IPO TV DVD CD PC AI IT HIV AIDS DNA COVID".split(
    " ",
  ),
);

/** What has no capital or is a common abbreviation is no name. Names of works may be all small. */
export const dropCommonWords: NameRule = (names, context) =>
  names.filter((name) => {
    const words = wordsOf(context, name);
    if (ABBREVIATIONS.has(words)) return false;
    return name.type === "work" || name.type === "law" || /[\p{Lu}\p{Lo}]/u.test(words);
  });
