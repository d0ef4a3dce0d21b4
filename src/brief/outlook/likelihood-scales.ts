/*
 * Words of likelihood and their bands on two published scales. A band only places the article's words on the scale that
 * the reader's organization uses; it is not our judgement. Words that are not on a scale ("could", "may") have no band.
 */

export interface Band {
  /** The scale's own words. The first is printed. */
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

/** Words that move a term to a place which the scale does not give: "highly unlikely" is not the "unlikely" of ICD 203. */
const MODIFIED =
  /\b(?:not|never|n t|very|highly|extremely|most|more|less|least|increasingly|quite|fairly|rather|somewhat|hardly|so|too|as|all but|even)$/u;

/**
 * The band of the longest term in the hedging words: "is [very likely] to" -> 80 to 95. Null if the scale does not list
 * any, or only without a word that modifies it.
 */
export function placeOnScale(likelihood: string, scale: ScaleName): Band | null {
  const hedge = ` ${likelihood.toLowerCase().replace(/[^\p{L}]+/gu, " ")} `;
  let best: { readonly band: Band; readonly term: string } | null = null;
  for (const band of SCALES[scale].bands) {
    for (const term of band.terms) {
      if (hedge.includes(` ${term} `) && term.length > (best?.term.length ?? 0)) best = { band, term };
    }
  }
  if (!best || /\b(?:not|never|n t)\b/u.test(hedge)) return null;
  return MODIFIED.test(hedge.slice(0, hedge.indexOf(` ${best.term} `))) ? null : best.band;
}
