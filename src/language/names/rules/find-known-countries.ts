import { countryNamed } from "../../lexicon/en/countries.js";
import { AMBIGUOUS_COUNTRIES } from "../../lexicon/en/name-words.js";
import { coverOf, inOrder, type NameCandidate, standsAlone } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** In tokens. */
const LONGEST_COUNTRY = 5;

/** Countries that the model missed or took for a person, an organization or a thing: Orr ([Madagascar]). */
export const findKnownCountries: NameRule = {
  name: "findKnownCountries",
  example: {
    text: "Madagascar won. Orr (Madagascar) came second.",
    before: ["Madagascar: person"],
    after: ["Madagascar: place", "Madagascar: place"],
  },
  counterExample: "Michael Jordan left.",
  apply(names, context) {
    const { tokens } = context;
    const typed = names.map((name): NameCandidate => {
      const text = tokens
        .slice(name.firstToken, name.endToken)
        .map((t) => t.text)
        .join(" ");
      const wrong =
        name.type === "person" || name.type === "organization" || name.type === "product" || name.type === "work";
      return wrong && countryNamed(text) && !AMBIGUOUS_COUNTRIES.has(text)
        ? { ...name, type: "place", reason: "a country" }
        : name;
    });
    const cover = coverOf(names, tokens.length);
    const found: NameCandidate[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (cover[i] || tokens[i]?.upos !== "PROPN") continue;
      let words = "";
      let end = 0;
      for (let j = i; j < i + LONGEST_COUNTRY && !cover[j] && tokens[j]?.sentence === tokens[i]?.sentence; j++) {
        words = words ? `${words} ${tokens[j]?.text}` : (tokens[j]?.text ?? "");
        if (countryNamed(words) && !AMBIGUOUS_COUNTRIES.has(words)) end = j + 1;
      }
      const shouted = /^\p{Lu}{4,}$/u.test(tokens[i]?.text ?? "");
      if (end === 0 || !(shouted || standsAlone(context, i, end))) continue;
      found.push({ firstToken: i, endToken: end, label: "GPE", type: "place", reason: "a country" });
      i = end - 1;
    }
    return inOrder([...typed, ...found]);
  },
};
