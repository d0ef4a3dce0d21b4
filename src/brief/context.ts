import type { Document } from "../document/types.js";
import type { Analysis } from "../language/types.js";
import type { ActorLookup } from "./actors/mentions.js";
import type { Actor } from "./model.js";

/** What each section of the brief is made from. */
export interface BriefContext {
  readonly document: Document;
  readonly analysis: Analysis;
  /** Every actor of the text, with its mentions; ranked. */
  readonly actors: readonly Actor[];
  /**
   * Ids of the actors that the mention at this span stands for: the mention of a chain that has this span, else the longest inside it,
   * of those that hold the head where one is given. Several for "the two countries", none where the words are no actor.
   */
  readonly actorOf: ActorLookup;
}
