import { readClauseAfter } from "../attribution/clause-after.js";
import { isPlainReportingVerb, isReportingVerb } from "../attribution/reporting-verb.js";
import { findVerbAfter, saysMore, type VerbAfter } from "../attribution/verb-after.js";
import { canBeSpeaker } from "../can-speak.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import { colonBefore, endingOf, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens. After a full stop the speaker must follow at once, with at most a title before the name. */
const LEAD = 4;

/** ["…," said Ms Orr], ["…," Ms Orr, the chair of the board, told reporters]: a clause right after the closing mark. */
export const reportingClauseAfter: SpeakerRule = {
  name: "reporting clause after",
  example: {
    text: "“The port will open in May,” said Ada Lorne.",
    words: "The port will open in May,",
    speaker: "Ada Lorne",
  },
  counterExample: "“The port will open in May.” Jon Vale said later that the road needed four more years of work.",
  find: findReportingClauseAfter,
};

function findReportingClauseAfter(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const { text } = context.document;
  if (!stretch.closed || /^\s*[.;:)\]]/u.test(text.slice(stretch.outer.end, stretch.outer.end + 3))) return null;
  let first = stretch.endToken;
  while (/^(?:,|-|–|—|--)$/u.test(context.token(first)?.text ?? "")) first++;
  // [“…,” as Ms Orr said in May]
  if (context.token(first)?.text === "as" && isPlainClause(first + 1, context)) first++;
  if (!startsClause(first, context) || goesOn(first, context)) return null;
  const verb = findVerbAfter(first, stretch, context);
  if (verb === null || (!isSetOff(stretch, context) && isInSameSentence(verb, first, context))) return null;
  const attribution = quotedBy(verb.at, context) ?? readClauseAfter(verb, first, context);
  if (!attribution) return null;
  // ["… to vote." Smith said the count would go on]: a new sentence, unless it only reports: ["… to vote." Smith wrote
  // in a letter]
  const ending = endingOf(stretch, context);
  // [Ms Orr replied: "What of it?" Her critics called that a mistake.]: after a colon, a question ends the sentence as
  // well
  const ends = colonBefore(stretch, context) === null ? /[.]$/u : /[.?!]$/u;
  const ended = ends.test(ending) && !/\.\.\.$/u.test(ending);
  if (/[.?!]$/u.test(ending) && isSentenceOfItsOwn(verb, first, context)) return null;
  if (isPassedOn(verb.at, stretch, context)) return null;
  if (ended && (tellsBefore(verb.at, first, context) || isUnsaid(verb.at, context))) return null;
  const last = Math.max(verb.at, context.tokenFrom(attribution.speaker?.end ?? 0) - 1);
  if (!ended || clauseEnds(last, context)) return attribution;
  const leads = context.tokenFrom(attribution.speaker?.start ?? 0) - first <= LEAD;
  return leads && !saysMore(verb.at, context) && isSaid(verb, context) ? attribution : null;
}

/** A mark of punctuation, inside the closing mark or after it, parts the words from a clause that reports them. */
const isSetOff = (stretch: PlacedStretch, context: SpeechContext): boolean =>
  /[,.?!…\-–—]$/u.test(endingOf(stretch, context)) ||
  /^(?:,|-|--|–|—|\.\.\.)$/u.test(context.token(stretch.endToken)?.text ?? "");

/**
 * [The “wise owl” phrase Ms Orr cited in May has a history], [the “night sight” I began to see]: without punctuation,
 * only [“We agree” said Ms Orr] reports.
 */
function isInSameSentence({ at, inverted }: VerbAfter, first: number, context: SpeechContext): boolean {
  const verb = context.token(at);
  // [an “old wish” she said, but no plan]
  if (inverted || !verb || clauseEnds(at, context) || context.token(at + 1)?.text === ",") return false;
  return !isPlainReportingVerb(verb) || !/^VB[DZP]$/u.test(verb.tag) || verb.deprel === "relcl" || at - first > LEAD;
}

/** [“…,” the Herald reported, quoting a clerk]: the words of the one who is quoted. */
function quotedBy(verb: number, context: SpeechContext): Attribution | null {
  const { token, children, child } = context;
  const quoting = children(verb).find(
    (c) => c > verb && token(c)?.tag === "VBG" && token(c)?.deprel === "advcl" && token(c)?.lemma === "quote",
  );
  const object = quoting === undefined ? undefined : child(quoting, "dobj");
  if (object === undefined || context.stretchAt(object) >= 0 || !canBeSpeaker(object, context)) return null;
  const [from, to] = [token(quoting ?? -1)?.start, token(quoting ?? -1)?.end];
  const speaker = buildSpeakerMention(object, context, "who is quoted");
  return speaker && from !== undefined && to !== undefined
    ? { cue: { start: from, end: to }, speaker, basis: "agent" }
    : null;
}

/**
 * [“… why?” The chair, Jon Vale, added: “We …”], [“… why?” Ms Orr has agreed to speak in May.]: after the end of a
 * sentence, a clause with a noun as its subject that leads up to other words or goes on in an infinitive.
 */
function isSentenceOfItsOwn({ at, inverted }: VerbAfter, first: number, context: SpeechContext): boolean {
  const { token, children, stretchAt } = context;
  if (inverted || token(first)?.upos === "PRON") return false;
  if (token(at + 1)?.text === ":" && stretchAt(at + 2) >= 0) return true;
  const isInfinitive = (c: number): boolean => children(c).some((to) => token(to)?.tag === "TO");
  const verb = token(at);
  // [“… why?” Norland Rail offers a new line.]
  const isDeed = verb !== undefined && !isPlainReportingVerb(verb);
  if (isDeed && children(at).some((c) => c > at && token(c)?.deprel === "dobj")) return true;
  return children(at).some((c) => c > at && token(c)?.deprel === "xcomp" && isInfinitive(c));
}

/** [Ms Orr said she was well: “I will be back,” the agency reported.]: somebody else's words, only passed on. */
const isPassedOn = (verb: number, stretch: PlacedStretch, context: SpeechContext): boolean =>
  context.token(verb)?.lemma === "report" &&
  colonBefore(stretch, context) !== null &&
  context.children(verb).every((c) => c > verb || context.nameAt(c)?.type !== "person");

/** [“… to vote.” The count would go on, Smith said.]: the words before the verb are what is said. */
const tellsBefore = (verb: number, first: number, { token, children }: SpeechContext): boolean =>
  children(verb).some((c) => c >= first && c < verb && token(c)?.deprel === "ccomp");

/**
 * [“… to vote.” A clerk declined to comment.], [“… to vote.” The board would not say.], [“… to vote.” Ms Orr never
 * replied.]: a sentence of its own, which says that somebody did not speak or may do so.
 */
const isUnsaid = (verb: number, { token, children }: SpeechContext): boolean =>
  token(verb)?.tag === "VB" ||
  children(verb).some((c) => token(c)?.deprel === "neg" || (c < verb && /^never$/iu.test(token(c)?.text ?? "")));

/** [Ms Orr wrote in May]; not [The club went ahead in May], [The panel will report in May]. */
function isSaid({ at, inverted }: VerbAfter, { token, children }: SpeechContext): boolean {
  const verb = token(at);
  if (inverted || !verb) return inverted;
  return isPlainReportingVerb(verb) && !children(at).some((c) => token(c)?.tag === "MD");
}

/**
 * [The port is “a ruin,” said Ms Orr]: part of a sentence, but set off by a comma or mark, and the clause says nothing
 * else. In [He called it “a ruin,” Ms Orr said the port was safe] it does.
 */
export const setOffByComma: SpeakerRule = {
  name: "reporting clause after a comma",
  example: {
    text: "Jon Vale said the plan had become “a slow disaster for us,” Ada Lorne recalled.",
    words: "a slow disaster for us,",
    speaker: "Ada Lorne",
  },
  counterExample: "Jon Vale called the plan “a slow disaster for us,” Ada Lorne said the port was safe.",
  find: findSetOffByComma,
};

function findSetOffByComma(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  // British printers set the comma after the mark: [The port is “a ruin”, said Ms Orr]
  const setOff = /[,?!]$/u.test(endingOf(stretch, context)) || context.token(stretch.endToken)?.text === ",";
  if (!setOff || isReportedBefore(stretch, context)) return null;
  const found = reportingClauseAfter.find(stretch, context);
  if (!found?.speaker || !found.cue) return null;
  const verb = context.tokenFrom(found.cue.start);
  const token = context.token(verb);
  if (!token || !/^VB[DZP]$/u.test(token.tag) || token.deprel === "conj" || saysMore(verb, context)) return null;
  return isPlainReportingVerb(token) ? found : null;
}

/** [When a clerk shouted, “Enough,” Ms Orr left]: a verb with its comma right before the mark. */
function isReportedBefore({ firstToken }: PlacedStretch, { token, children }: SpeechContext): boolean {
  const verb = token(firstToken - 2);
  if (token(firstToken - 1)?.text !== "," || !verb || !isPlainReportingVerb(verb)) return false;
  return (
    verb.deprel === "advcl" ||
    children(verb.index).some((c) => c < verb.index && /^(?:when|as|after|while)$/iu.test(token(c)?.text ?? ""))
  );
}

const startsClause = (first: number, { token }: SpeechContext): boolean =>
  !/^(?:CCONJ|SCONJ|PUNCT|ADP)$/u.test(token(first)?.upos ?? "PUNCT") && !/^W/u.test(token(first)?.tag ?? "W");

/** [Ms Orr said]: only a name or pronoun before the verb. */
function isPlainClause(first: number, context: SpeechContext): boolean {
  const verb = context.token(context.nameAt(first)?.endToken ?? first + 1);
  return verb !== undefined && isPlainReportingVerb(verb) && /^VB[DZ]$/u.test(verb.tag);
}

/** [He summed it up as “poor,” denounced the plan and said …]: another verb of the same subject. */
function goesOn(first: number, context: SpeechContext): boolean {
  const token = context.token(first);
  if (token?.upos !== "VERB" || !/^VB[DZ]$/u.test(token.tag) || isReportingVerb(token)) return false;
  return /^(?:PRP|PRP\$)$/u.test(context.token(first + 1)?.tag ?? "");
}

const clauseEnds = (last: number, { token }: SpeechContext): boolean =>
  /^[.!?]?$/u.test(token(last + 1)?.text ?? "") || token(last)?.sentence !== token(last + 1)?.sentence;
