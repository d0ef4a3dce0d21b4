import type { Span } from "../../text/span.js";
import type { SpeakerMention } from "../types.js";
import type { PlacedStretch, SpeechContext } from "./speech-context.js";

/**
 * What ties the speaker to the words:
 * - `subject`: subject of the verb that reports or judges them ([Ms Orr] said "…");
 * - `agent`: agent of a passive ("…" was said by [Ms Orr]);
 * - `phrase`: a fixed phrase (according to [Ms Orr], quoted [Ms Orr] as saying);
 * - `noun`: owner of a noun for what is said ([Ms Orr]'s claim that "…");
 * - `label`: a name set beside the words without a verb ([Ms Orr]: "…");
 * - `clause`: subject of a clause that reports nothing ([Ms Orr] was furious: "…");
 * - `flow`: the quotations and sentences around;
 * - `none`: only a cue was found.
 */
export type Basis = "subject" | "agent" | "phrase" | "noun" | "label" | "clause" | "flow" | "none";

/** What a rule says about a quotation. A cue without a speaker: somebody says it, but the text leaves open who. */
export interface Attribution {
  readonly cue: Span | null;
  readonly speaker: SpeakerMention | null;
  readonly basis: Basis;
}

/** An attribution with the name of the rule that made it. */
export interface NamedAttribution extends Attribution {
  readonly rule: string;
}

/** A text with quotations; Ada Lorne, Jon Vale, Norland Rail and Harbour News are known as names. */
interface SpeakerExample {
  readonly text: string;
  /** The quoted words for which the rule finds the speaker. */
  readonly words: string;
  /** As written in the text. */
  readonly speaker: string;
}

interface Documented {
  /** Unique among all rules of speakers. */
  readonly name: string;
  readonly example: SpeakerExample;
  /** A similar text in which the rule finds nothing, though another rule may. */
  readonly counterExample: string;
}

/**
 * Finds the speaker of a quotation in the words around it. `tests/language/quotations/rules.test.ts` runs the example
 * and the counter-example of every rule.
 */
export interface SpeakerRule extends Documented {
  /** Whether its answer is taken even without a speaker, so that no later rule is asked. */
  readonly isFinal?: true;
  readonly find: (stretch: PlacedStretch, context: SpeechContext) => Attribution | null;
}

/** The quotations of a text in order, with what the rules have found so far. */
export interface SpeechFlow {
  readonly context: SpeechContext;
  readonly stretches: readonly PlacedStretch[];
  readonly attributions: (NamedAttribution | null)[];
}

/**
 * Finds the speaker of a quotation in the quotations and sentences around it, where its own sentence leaves it open.
 */
export interface FlowRule extends Documented {
  /**
   * When the rule is asked:
   * - `incomplete`: no cue or no speaker was found so far;
   * - `open`: no speaker was found so far, and the words are not just a term (`isOpenToFlow`);
   * - `nothing`: neither cue nor speaker was found so far.
   */
  readonly asked: "incomplete" | "open" | "nothing";
  readonly find: (position: number, flow: SpeechFlow) => Attribution | null;
}
