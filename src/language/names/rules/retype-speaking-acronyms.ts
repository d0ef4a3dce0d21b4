import { countryNamed } from "../../lexicon/en/countries.js";
import { SAY_VERBS } from "../../lexicon/en/reporting-verbs.js";
import { PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { stateNamed } from "../../lexicon/en/states.js";
import { headOf, lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** According to [OT], [OT]'s chief executive, [OT] said: two to five capitals that speak or employ are a body, not a place. */
export const retypeSpeakingAcronyms: NameRule = {
  name: "retypeSpeakingAcronyms",
  example: {
    text: "Nine million use the line, according to BT.",
    before: ["BT: place"],
    after: ["BT: organization"],
  },
  counterExample: "Nine million live in LA.",
  apply(names, context) {
    const bodies = new Set(
      names.filter((name) => isAcronym(name, context) && acts(name, context)).map((name) => wordsOf(context, name)),
    );
    return names.map((name) =>
      isAcronym(name, context) && bodies.has(wordsOf(context, name))
        ? { ...name, type: "organization", label: "ORG", reason: "an acronym that speaks" }
        : name,
    );
  },
};

function isAcronym(name: NameCandidate, context: NameContext): boolean {
  const word = wordAt(context, name.firstToken);
  return (
    name.type === "place" &&
    lengthOf(name) === 1 &&
    /^\p{Lu}{2,5}$/u.test(word) &&
    countryNamed(word) === null &&
    stateNamed(word) === null &&
    !CITIES.test(word)
  );
}

const CITIES = /^(?:LA|NYC|DC|SF|HK|KL|NI|BC|NSW|UN|UAE|DRC|USSR|GDR|NZ)$/u;

function acts(name: NameCandidate, context: NameContext): boolean {
  const { tokens } = context;
  const head = headOf(name, tokens);
  const [according, to] = [wordAt(context, name.firstToken - 2), wordAt(context, name.firstToken - 1)];
  if (/^according$/iu.test(according) && to === "to") return true;
  const owned = tokens[head?.head ?? -1];
  if (head?.deprel === "poss" && PERSON_NOUNS.has(owned?.lemma.toLowerCase() ?? "")) return true;
  return head?.deprel === "nsubj" && SAY_VERBS.has(owned?.lemma ?? "");
}
