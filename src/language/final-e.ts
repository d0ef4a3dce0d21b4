/**
 * The lemma of a verb form, with the final "e" that a lemmatizer by endings may lose where both verbs exist: "hoped" is a form of "hope", since "hop"
 * doubles its consonant ("hopped") and takes a mere -s ("hops"). The model's own lemmas stay equal to spaCy's; only what the rules of the language read is put right.
 *
 *     slated, slat -> slate        hopped, hop -> hop        visited, visit -> visit
 *
 * @param text the word of the article
 * @param lemma what the lemmatizer made of it
 */
export function withFinalE(text: string, lemma: string): string {
  const ending = text.slice(lemma.length);
  if (!/^(?:ed|ing|es)$/.test(ending) || (ending === "es" && /[sz]$/.test(lemma))) return lemma;
  return DOUBLING.test(lemma) && text.toLowerCase().startsWith(lemma) ? `${lemma}e` : lemma;
}

/** One syllable that ends in one vowel and one consonant, which doubles before -ed and -ing; w, x and y never do, nor does "bus". */
const DOUBLING = /^(?!bus$)(?:qu|[^aeiou])*[aeiou][bcdfgklmnprstvz]$/;
