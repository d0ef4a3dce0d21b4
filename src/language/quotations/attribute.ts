import { overlaps } from "../../text/span.js";
import { FLOW_RULES } from "./flow-rules/list.js";
import { isOpenToFlow, isPartOfSentence } from "./open-to-flow.js";
import { PART_OF_SENTENCE_RULES, WHOLE_SENTENCE_RULES } from "./speaker-rules/list.js";
import type { PlacedStretch, SpeechContext } from "./speech-context.js";
import type { FlowRule, NamedAttribution, SpeechFlow } from "./types.js";

/**
 * Finds who says each stretch. The words of its own sentence decide first, then the quotations and sentences around it.
 *
 * @param stretches the outermost stretches of a text, in order.
 */
export function attributeAll(
  stretches: readonly PlacedStretch[],
  context: SpeechContext,
): readonly (NamedAttribution | null)[] {
  const attributions = stretches.map((stretch) => attribute(stretch, context));
  const flow: SpeechFlow = { context, stretches, attributions };
  for (const [position, stretch] of stretches.entries()) {
    if (stretch.family === "turn") continue;
    const isOpen = !attributions[position]?.speaker && isOpenToFlow(stretch, context);
    for (const rule of FLOW_RULES) {
      if (!isAsked(rule, attributions[position] ?? null, isOpen)) continue;
      const found = rule.find(position, flow);
      if (found) attributions[position] = { ...found, rule: rule.name };
    }
  }
  return attributions;
}

/** The answer of the first rule that names a speaker, else of the first that finds a cue. */
function attribute(stretch: PlacedStretch, context: SpeechContext): NamedAttribution | null {
  const rules = isPartOfSentence(stretch, context) ? PART_OF_SENTENCE_RULES : WHOLE_SENTENCE_RULES;
  let open: NamedAttribution | null = null;
  for (const rule of rules) {
    const found = rule.find(stretch, context);
    if (!found) continue;
    if (rule.isFinal) return { ...found, rule: rule.name };
    // [the release of the "Skyliner"]: a speaker is not named inside the words
    if (found.speaker && overlaps(found.speaker, stretch.outer)) continue;
    if (found.speaker) return { ...found, rule: rule.name };
    open ??= { ...found, rule: rule.name };
  }
  return open;
}

function isAsked({ asked }: FlowRule, found: NamedAttribution | null, isOpen: boolean): boolean {
  switch (asked) {
    case "incomplete":
      return !found?.cue || !found.speaker;
    case "open":
      return !found?.speaker && isOpen;
    case "nothing":
      return found === null;
  }
}
