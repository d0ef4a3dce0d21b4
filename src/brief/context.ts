import type { Document } from "../document/types.js";
import type { Analysis } from "../language/types.js";
import type { ActorLookup } from "./actors/mentions.js";
import type { Actor } from "./model.js";

/** What every section of the brief is made from. */
export interface BriefContext {
  readonly document: Document;
  readonly analysis: Analysis;
  /** All actors of the text, ranked, with their mentions. */
  readonly actors: readonly Actor[];
  /**
   * Ids of the actors that the mention at this span stands for: the mention with exactly this span, or else the longest
   * one inside it that contains the head, if one is given. Several for "the two countries", none if the words are not
   * an actor.
   */
  readonly actorOf: ActorLookup;
}
