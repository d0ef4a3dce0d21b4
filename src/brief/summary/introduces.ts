import { FORMAL_OCCASIONS } from "../../language/lexicon/en/event-words.js";
import { PRESS_NOUNS } from "../../language/lexicon/en/media-names.js";
import type { Sentence, Token } from "../../language/types.js";
import { isMediaName } from "../actors/media.js";
import type { Reading } from "../reading.js";

/**
 * Whether a sentence only sets the scene: that somebody spoke, but not what; or who was at a ceremony.
 *
 *     Ms Orr was speaking to the clerks in Lessen.   Ms Orr spoke to a reporter about rents.   The mayor attended the opening.
 */
export function onlyIntroduces(reading: Reading, sentence: Sentence): boolean {
  const { tree } = reading;
  const root = tree.top(sentence);
  if (!root || tree.child(root, "ccomp", "neg", "conj", "advcl", "relcl") !== null) return false;
  if (/^(?:speak|talk)$/.test(root.lemma)) return tree.child(root, "dobj") === null && isTalk(reading, root);
  if (root.lemma !== "attend") return false;
  const what = tree.child(root, "dobj", "nsubjpass");
  return what !== null && FORMAL_OCCASIONS.has(what.lemma.toLowerCase());
}

/** "was speaking after the vote", "spoke to reporters" */
function isTalk(reading: Reading, root: Token): boolean {
  const { tree } = reading;
  if (root.tag === "VBG" && tree.children(root).some(({ deprel, tag }) => deprel === "aux" && tag === "VBD"))
    return true;
  return tree
    .children(root)
    .filter(({ deprel, text }) => deprel === "prep" && /^(?:to|with)$/i.test(text))
    .some((prep) => {
      const listener = tree.child(prep, "pobj");
      if (!listener) return false;
      // "reporter Ada Orr", "the newspaper": the noun or what stands before the name
      const own = [listener, ...tree.children(listener).filter(({ deprel }) => /^(?:compound|appos)$/.test(deprel))];
      const name = reading.nameAt(listener.index)?.text;
      return (
        own.some(({ text }) => PRESS_NOUNS.has(text.toLowerCase())) ||
        (name !== undefined && isMediaName(name, reading.document.source?.value ?? null))
      );
    });
}
