/**
 * The lemma of a verb form, with the final "e" that the model's lemmatizer loses if a verb without it exists as well.
 * "hoped" and "hopes" are forms of "hope", since "hop" doubles its consonant ("hopped") and takes a bare -s ("hops").
 * The model's own lemmas stay equal to spaCy's; only the tokens that the rules read are corrected.
 *
 *     slated, slat -> slate        hopped, hop -> hop        visited, visit -> visit
 *
 * @param text the word in the article
 * @param lemma the model's lemma of it
 */
export function withFinalE(text: string, lemma: string): string {
  const ending = text.slice(lemma.length);
  if (!/^(?:ed|ing|es)$/.test(ending) || (ending === "es" && /[sz]$/.test(lemma))) return lemma;
  return DOUBLING.test(lemma) && text.toLowerCase().startsWith(lemma) ? `${lemma}e` : lemma;
}

/**
 * One syllable that ends in one vowel and a consonant that doubles before -ed and -ing. w, x, y and
 * the s of "bus" never double.
 */
const DOUBLING = /^(?!bus$)(?:qu|[^aeiou])*[aeiou][bcdfgklmnprstvz]$/;
