import type { SpeakerRule } from "../types.js";
import { accordingTo } from "./according-to.js";
import { asDescription } from "./as-description.js";
import { askedOf } from "./asked-of.js";
import { attributedTo } from "./attributed-to.js";
import { bareNameAfter } from "./bare-name-after.js";
import { chant } from "./chant.js";
import { clauseAtEnd } from "./clause-at-end.js";
import { clauseBeforeColon } from "./clause-before-colon.js";
import { clauseSubject } from "./clause-subject.js";
import { dash } from "./dash.js";
import { governingVerb } from "./governing-verb.js";
import { inDocument } from "./in-document.js";
import { itsMessage, itsPredicate } from "./its-message.js";
import { labelColon, nameBeforeColon } from "./label-colon.js";
import { mistakenVerb } from "./mistaken-verb.js";
import { ownerAround } from "./owner-around.js";
import { parenthesis } from "./parenthesis.js";
import { passiveAgent } from "./passive-agent.js";
import { putsIt } from "./puts-it.js";
import { quotedAs } from "./quoted-as.js";
import { reportingClauseAfter, setOffByComma } from "./reporting-clause-after.js";
import { reportingClauseBefore } from "./reporting-clause-before.js";
import { sentenceReporter } from "./sentence-reporter.js";
import { signature } from "./signature.js";
import { announcedByNoun, speechNoun } from "./speech-noun.js";
import { turnLabel } from "./turn-label.js";
import { verdictOf } from "./verdict-of.js";

/**
 * What the words next to a quotation say about its speaker. The first rule that names one decides, so order matters:
 * words that touch the marks come before words that only govern the quotation in the parse. If the quotation is a
 * sentence of its own, the clause after it is its reporting clause; if it is part of a sentence, the words before it
 * are.
 */
export const WHOLE_SENTENCE_RULES: readonly SpeakerRule[] = [
  turnLabel,
  askedOf,
  quotedAs,
  attributedTo,
  verdictOf,
  reportingClauseAfter,
  bareNameAfter,
  labelColon,
  reportingClauseBefore,
  itsMessage,
  mistakenVerb,
  nameBeforeColon,
  putsIt,
  accordingTo,
  dash,
  signature,
  clauseAtEnd,
  governingVerb,
  speechNoun,
  clauseBeforeColon,
];

export const PART_OF_SENTENCE_RULES: readonly SpeakerRule[] = [
  askedOf,
  quotedAs,
  attributedTo,
  verdictOf,
  passiveAgent,
  announcedByNoun,
  ownerAround,
  itsPredicate,
  chant,
  setOffByComma,
  parenthesis,
  reportingClauseBefore,
  mistakenVerb,
  labelColon,
  nameBeforeColon,
  putsIt,
  accordingTo,
  clauseAtEnd,
  governingVerb,
  asDescription,
  speechNoun,
  inDocument,
  reportingClauseAfter,
  bareNameAfter,
  dash,
  clauseBeforeColon,
  sentenceReporter,
  clauseSubject,
];
