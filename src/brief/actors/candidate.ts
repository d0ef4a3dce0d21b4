import type { Chain, Mention, Name } from "../../language/types.js";
import type { Actor } from "../model.js";

/** A possible actor of the article. */
export interface Candidate {
  readonly name: string;
  readonly type: Actor["type"];
  readonly aliases: readonly string[];
  readonly chains: readonly Chain[];
  readonly mentions: readonly Mention[];
  /** The mentions by name, in the order of the text. */
  readonly names: readonly Name[];
}
