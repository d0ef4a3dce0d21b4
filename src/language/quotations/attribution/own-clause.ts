import type { SpeechContext } from "../speech-context.js";
import { governorOf } from "./clause-governor.js";

/** [a step Jon Vale dismissed]: a relative clause whose subject is no relative pronoun. */
export const isClauseOfItsOwn = (verb: number, context: SpeechContext): boolean =>
  /^(?:relcl|acl)$/u.test(context.token(verb)?.deprel ?? "") &&
  governorOf(verb, context) === context.token(verb)?.head &&
  context
    .children(verb)
    .some((c) => context.token(c)?.deprel === "nsubj" && !/^(?:W|DT)/u.test(context.token(c)?.tag ?? "W"));
