import type { SpeechContext } from "../speech-context.js";

/** [a step Jon Vale dismissed]: a relative clause whose subject is no relative pronoun. */
export const isClauseOfItsOwn = (verb: number, { children, token }: SpeechContext): boolean =>
  /^(?:relcl|acl)$/u.test(token(verb)?.deprel ?? "") &&
  children(verb).some((c) => token(c)?.deprel === "nsubj" && !/^(?:W|DT)/u.test(token(c)?.tag ?? "W"));
