import { words } from "../words.js";

/*
 * Forms of address and words for relatives and offices that show a person's gender. Written for this project. Lower
 * case, without the full stop.
 */

export const MALE_WORDS: ReadonlySet<string> =
  words(`mr sir lord king prince duke earl baron count emperor sheikh sultan emir pope father brother son husband uncle nephew grandfather grandson dad man boy gentleman guy boyfriend fiancé widower groom
  chairman spokesman businessman congressman policeman fireman salesman statesman cameraman gunman fisherman sportsman batsman alderman assemblyman councilman
  actor waiter monk priest bishop archbishop cardinal imam rabbi mullah ayatollah señor monsieur herr don`);

export const FEMALE_WORDS: ReadonlySet<string> =
  words(`mrs ms miss madam madame dame lady queen princess duchess countess baroness empress mother sister daughter wife aunt niece grandmother granddaughter mum mom woman girl girlfriend fiancée widow bride
  chairwoman spokeswoman businesswoman congresswoman policewoman saleswoman stateswoman sportswoman alderwoman assemblywoman councilwoman actress waitress nun mademoiselle frau señora`);

/** Masculine words for offices that women often hold. */
export const OFTEN_WOMEN: ReadonlySet<string> = new Set(["chairman", "spokesman"]);

/** The gender of a pronoun in any case: [he], [Her]; null for other words. */
export function genderOfPronoun(word: string): "male" | "female" | null {
  if (/^(?:he|him|his|himself)$/iu.test(word)) return "male";
  return /^(?:she|her|hers|herself)$/iu.test(word) ? "female" : null;
}
