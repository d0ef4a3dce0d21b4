import { DRAFT_NOUNS, PROVISION_VERBS } from "../../language/lexicon/en/commitment-words.js";
import { SEEK_VERBS } from "../../language/lexicon/en/control-words.js";
import { type Ground, predicateOver } from "../ground.js";

/*
 * A restrictive relative clause identifies its noun and does not foretell: "We need judges [who will understand]", "a
 * burden on those [who may not speak it]". After a comma the clause adds something new: "a merger, which could cost 900
 * jobs".
 */
export function isRestrictiveClause({ tree, predicates }: Pick<Ground, "tree" | "predicates">, cue: number): boolean {
  const token = tree.tokens[cue];
  if (token?.deprel !== "relcl" || tree.tokens[tree.firstIn(cue) - 1]?.text === ",") return false;
  const ofPeople = tree.children(cue).some(({ text, deprel }) => /^nsubj/.test(deprel) && /^who$/i.test(text));
  // "were sold to the customers [who would use them]": the past
  const above = predicateOver({ tree, predicates }, token.head);
  const isStory = above?.tense === "past" && above.modal === null && above.report === null;
  if (ofPeople && isStory && predicates.get(cue)?.modal === "would") return true;
  // "details [that would be needed]", "the spending [they would stop]"
  if (predicates.get(cue)?.modal === "would") return true;
  // "refrain from any step [that could raise tension]"
  const isAny = tree.child(token.head, "det")?.text.toLowerCase() === "any";
  if (isAny && predicates.get(cue)?.modal !== "will") return true;
  if (!isAnyOf({ tree }, token.head)) return false;
  // "will" foretells even so, unless the noun is what is looked for.
  return (ofPeople && predicates.get(cue)?.modal !== "will") || isSought({ tree }, token.head);
}

/** "need [judges] who will", "are looking for [a buyer] who would" */
function isSought({ tree }: Pick<Ground, "tree">, noun: number): boolean {
  const own = tree.tokens[noun];
  const above = own && /^(?:dobj|nsubjpass|pobj)$/.test(own.deprel) ? tree.head(own) : null;
  const verb = above?.deprel === "prep" ? tree.head(above) : above;
  return verb?.upos === "VERB" && SEEK_VERBS.has(tree.lemma(verb.index));
}

/** "[those] who", "[anybody] who", "[a] buyer", "[any] language", "judges": nobody in particular. */
function isAnyOf({ tree }: Pick<Ground, "tree">, noun: number): boolean {
  const own = tree.tokens[noun];
  if (/^(?:those|any(?:one|body|thing)|some(?:one|body|thing)|people)$/i.test(own?.text ?? "")) return true;
  if (own?.upos !== "NOUN") return false;
  const before = tree.children(noun).filter(({ index, deprel }) => index < noun && /^(?:det|poss)$/.test(deprel));
  return before.every(({ deprel, text }) => deprel === "det" && /^(?:an?|any|some|no|every)$/i.test(text));
}

/**
 * "The bill [would ban] it", "an amendment that [would require] them to pay": the content of a draft, not its effect.
 */
export function isProvision({ tree, predicates }: Pick<Ground, "tree" | "predicates">, cue: number): boolean {
  const { subject, passive } = predicates.get(cue) ?? { subject: null, passive: false };
  const token = tree.tokens[cue];
  const noun = token?.deprel === "relcl" && tree.tokens[tree.firstIn(cue) - 1]?.text !== "," ? token.head : subject;
  return noun !== null && !passive && DRAFT_NOUNS.has(tree.lemma(noun)) && PROVISION_VERBS.has(tree.lemma(cue));
}
