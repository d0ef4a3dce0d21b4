import type { BriefContext } from "./context.js";
import { evidenceAt } from "./evidence.js";
import type { OutlookItem } from "./model.js";

/** Sentences about what is expected, or may come. */
export function buildOutlook({ document, analysis }: BriefContext): OutlookItem[] {
  const found: OutlookItem[] = [];
  for (const sentence of analysis.sentences) {
    const hedge = analysis.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .find(
        ({ lemma, tag }) =>
          (lemma === "expect" && /^VB/.test(tag)) || (tag === "MD" && /^(could|may|might)$/.test(lemma)),
      );
    if (!hedge) continue;
    const evidence = evidenceAt(document, sentence);
    const kind = hedge.tag === "MD" ? "risk" : "expectation";
    found.push({
      text: evidence.text,
      kind,
      holder: null,
      date: null,
      likelihood: hedge.text,
      evidence: [evidence],
      reason: hedge.lemma,
    });
  }
  return found;
}
