/*
 * Words of likelihood and the bands that two published scales give them. A band says only where the article's own words stand on the scale
 * that the reader's house uses; it is no judgement of ours. Words that a scale does not list ("could", "may") have no place on it.
 */

export interface Band {
  /** The scale's own words, the first being the one to print. */
  readonly terms: readonly string[];
  /** In per cent, as published. PHIA leaves gaps between its bands on purpose. */
  readonly from: number;
  readonly to: number;
}

export type ScaleName = "icd203" | "phia";

export interface Scale {
  readonly title: string;
  readonly source: string;
  readonly bands: readonly Band[];
}

export const SCALES: Readonly<Record<ScaleName, Scale>> = {
  icd203: {
    title: "ICD 203",
    source:
      "Office of the Director of National Intelligence, Intelligence Community Directive 203, Analytic Standards, 2 January 2015",
    bands: [
      { terms: ["almost no chance", "remote"], from: 1, to: 5 },
      { terms: ["very unlikely", "highly improbable"], from: 5, to: 20 },
      { terms: ["unlikely", "improbable"], from: 20, to: 45 },
      { terms: ["roughly even chance", "roughly even odds"], from: 45, to: 55 },
      { terms: ["likely", "probable", "probably"], from: 55, to: 80 },
      { terms: ["very likely", "highly probable"], from: 80, to: 95 },
      { terms: ["almost certain", "nearly certain", "almost certainly"], from: 95, to: 99 },
    ],
  },
  phia: {
    title: "PHIA Probability Yardstick",
    source: "Professional Head of Intelligence Assessment (United Kingdom), Probability Yardstick, 24 March 2025",
    bands: [
      { terms: ["remote chance"], from: 0, to: 5 },
      { terms: ["highly unlikely"], from: 10, to: 20 },
      { terms: ["unlikely"], from: 25, to: 35 },
      { terms: ["realistic possibility"], from: 40, to: 50 },
      { terms: ["likely", "probable", "probably"], from: 55, to: 75 },
      { terms: ["highly likely", "highly probable"], from: 80, to: 90 },
      { terms: ["almost certain", "almost certainly"], from: 95, to: 100 },
    ],
  },
};

/** The band whose longest term stands in the hedging words: "is [very likely] to" -> 80 to 95; null where the scale has no such words. */
export function placeOnScale(likelihood: string, scale: ScaleName): Band | null {
  const hedge = ` ${likelihood.toLowerCase().replace(/[^\p{L}]+/gu, " ")} `;
  let best: { readonly band: Band; readonly length: number } | null = null;
  for (const band of SCALES[scale].bands) {
    for (const term of band.terms) {
      if (hedge.includes(` ${term} `) && term.length > (best?.length ?? 0)) best = { band, length: term.length };
    }
  }
  if (best && /\b(?:not|never|n t)\b/u.test(hedge)) return null;
  return best?.band ?? null;
}
