import { MOTTO_NOUNS, VERDICT_NOUNS } from "../../lexicon/en/speech-verbs.js";
import type { Token } from "../../types.js";
import { attributeToOwner } from "../attribution/attribute-to-owner.js";
import { outerWord } from "../attribution/outer-word.js";
import { isReportingVerb } from "../attribution/reporting-verb.js";
import { colonBefore, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens from the opening mark back to the noun. */
const WINDOW = 24;

/**
 * [Ms Orr's advice to growers was simple: "…"], [His last words were: "…"]: the owner of the words that the sentence is
 * about.
 */
export const itsMessage: SpeakerRule = {
  name: "what somebody's words were",
  example: {
    text: "Jon Vale came late. Ada Lorne's advice to growers was simple: “Do not sow before May.”",
    words: "Do not sow before May.",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne's boat for the growers was simple: “Do not sow before May.”",
  find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const { token } = context;
  const colon = colonBefore(stretch, context);
  if (colon === null) return null;
  for (let i = colon - 1; i > Math.max(0, colon - WINDOW); i--) {
    const be = token(i);
    if (!be || context.stretchAt(i) >= 0 || be.sentence !== token(colon)?.sentence) return null;
    if (/^VB[DZP]$/u.test(be.tag)) return ownerOfSubject(be, context, VERDICT_NOUNS);
  }
  return null;
}

/** [Ms Orr's advice was]: the owner of the noun that a form of [be] has as its subject. */
function ownerOfSubject(be: Token, context: SpeechContext, nouns: ReadonlySet<string>): Attribution | null {
  const { token, children, child } = context;
  const noun = children(be.index).find((c) => c < be.index && token(c)?.deprel === "nsubj");
  const told = token(noun ?? -1);
  if (be.lemma !== "be" || !told || !nouns.has(told.lemma.toLowerCase())) return null;
  const owner = child(told.index, "poss");
  return owner === undefined ? null : attributeToOwner(told, owner, context);
}

/** How many heads up from the words to the form of [be]. */
const MOST_STEPS = 4;

/**
 * [Ms Orr's motto is "Sow late"], [Her advice was that nobody should "sow before May"]: the words are the predicate of
 * the noun, or in its clause.
 */
export const itsPredicate: SpeakerRule = {
  name: "what somebody's words are",
  example: {
    text: "Jon Vale came late. Ada Lorne's advice to growers was that they should “never sow before May”.",
    words: "never sow before May",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne's boat for the growers was a thing that had “never sailed before May”.",
  find: findPredicate,
};

function findPredicate(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const { token, children, stretchAt } = context;
  const hasComma = token(stretch.firstToken - 1)?.text === ",";
  const before = token(hasComma ? stretch.firstToken - 2 : stretch.firstToken - 1);
  // in [her answer was "rude"] somebody else says what it was like
  if (before?.lemma === "be" && stretchAt(before.index) < 0)
    return ownerOfSubject(before, context, hasComma ? VERDICT_NOUNS : MOTTO_NOUNS);
  let at = outerWord(stretch, context)?.index ?? -1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const clause = token(at);
    const above = token(clause?.head ?? -1);
    if (!clause || !above || above.index === at || above.index >= stretch.firstToken) return null;
    if (stretchAt(above.index) >= 0 || isReportingVerb(above) || above.deprel === "relcl") return null;
    const isThat = clause.deprel === "ccomp" && children(at).some((c) => token(c)?.text === "that");
    if (above.lemma === "be" && isThat) return ownerOfSubject(above, context, VERDICT_NOUNS);
    at = above.index;
  }
  return null;
}
