import { AGENCIES } from "../../document/agencies.js";
import { BODY_TRADES } from "../lexicon/en/body-trades.js";
import { isOutlet } from "../lexicon/en/media-names.js";
import { PARTIES } from "../lexicon/en/parties.js";
import { type Entity, isNamed, wordsOf } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import type { Resolution } from "./resolver.js";

/*
 * Which bodies a noun may stand for: [the company], [the court], [the station].
 */

/** Nouns for firms, as a text calls them. Lemmas. */
export const COMMERCIAL =
  /^(?:company|firm|corporation|conglomerate|business|maker|\p{L}+maker|manufacturer|producer|supplier|retailer|supermarket|chain|store|operator|airline|carrier|bank|lender|insurer|brewer|giant|enterprise|developer|exporter|importer|contractor|group|monopoly|multinational|brokerage|thrift|studio|telco|wholesaler|grocer|refiner|\p{L}+builder)$/u;
/**
 * Nouns that fit nearly any firm: alone, they refer to whichever the text has just told of, whatever else it has called
 * so before.
 */
const ANY_FIRM = /^(?:company|firm|corporation|group|enterprise|giant|bank|club|team)$/u;

/** [the company], without a word that narrows it. */
export const isAnyFirm = ({ noun, head, first }: DescriptionCandidate): boolean =>
  ANY_FIRM.test(noun) && first === head - 1;

const PUBLIC_BODY =
  /\b(?:party|ministry|commission|council|parliament|congress|senate|court|university|department|office|union|association|committee|army|police|government|agency|federation|institute|organi[sz]ation|nations|regulator|watchdog|authority|tribunal|assembly|inspectorate|treasury|bureau|secretariat|embassy|board|service)\b/iu;

/** Kinds of bodies that no company is, as a text calls them: [the telecoms regulator Orlen]. */
const PUBLIC_ROLE =
  /^(?:regulator|watchdog|ministry|court|tribunal|council|parliament|senate|congress|commission|authority|party|union|police|army|government)$/u;

/** [Norges Bank], [the Bank of Norland]: a bank, but no company. */
const CENTRAL_BANK =
  /\b(?:(?:Central|Reserve|Norges) Bank|Bank of \p{Lu}\p{L}+|Federal Reserve|Bundesbank|Riksbank)\b/u;

/** Whether a bank of that name is called [the bank]: [the Bank of Norland], but not [the Federal Reserve]. */
const isCalledBank = (noun: string, name: string): boolean =>
  /^(?:bank|lender)$/u.test(noun) && /bank$|\bBank\b/u.test(name);

const isPublic = ({ name, roles }: Entity, noun: string): boolean =>
  PUBLIC_NAME.test(name) ||
  PARTIES.has(name) ||
  (CENTRAL_BANK.test(name) && !isCalledBank(noun, name)) ||
  roles.some(({ heads }) => [...heads].some((head) => PUBLIC_ROLE.test(head)));

/** Public bodies whose name does not say what they are. */
const PUBLIC_NAME =
  /^(?:EU|UN|NATO|IMF|WTO|WHO|OECD|OPEC|ASEAN|G-?\d+|Republicans|Democrats|White House|Kremlin|Downing Street|Whitehall|Pentagon|Fed|FBI|CIA|NHS|NASA|SEC|FDA)$/u;

const KINDS =
  /\b(government|department|ministry|court|council|committee|commission|party|union|army|police|university|college|school|assembly|parliament|congress|senate|federation|exchange|bank|bureau)\b/giu;

/**
 * Whether a public body calls itself something else: [the committee] is not a court, [the university] not the
 * University Council of Lund.
 */
export function isAnotherKind(noun: string, name: string): boolean {
  const kinds = (words: string): string[] => words.toLowerCase().match(KINDS) ?? [];
  const own = kinds(name.split(/\s(?:of|for|on|in)\s/u, 1)[0] ?? "").at(-1) ?? kinds(name)[0];
  return own !== undefined && kinds(noun).length > 0 && own !== noun;
}

/** Kinds that a body has in its name if it is one: [the court] is not the Home Office. */
const OWN_NAME =
  /^(?:court|tribunal|committee|commission|council|senate|congress|party|union|assembly|government|administration|executive)$/u;

/** [the panel] is a body of a few people. */
const PANEL = /\b(?:panel|committee|commission|council|tribunal|jury|group|board|body)\b/iu;

/** Bodies that regulate or administer and are none of these. */
const OFFICIAL_BODY = /^(?:regulator|watchdog|agency)$/u;
const NO_AGENCY =
  /\b(?:court|tribunal|parliament|congress|senate|party|union|army|university|assembly|nations|association)\b/iu;

/** Those who broadcast or print: [the station] is not the police. */
const MEDIA = /^(?:station|broadcaster|outlet|website|publisher)$/u;

/** Competitions that teams play in, and their associations. */
export const COMPETITION = /\b(?:league|cup|championship|federation|association|committee)\b/iu;

/** Whether the text has called a body so: [a group of pupils], [the Norrick Group]. */
export const isCalled = (noun: string, { name, roles }: Entity): boolean =>
  wordsOf(name).includes(noun) || roles.some(({ heads }) => heads.has(noun));

/** [the club] is no league and no association of clubs. */
const CLUB = /^(?:club|team)$/u;

const tradeOf = (noun: string): ReadonlySet<string> | undefined => BODY_TRADES.find((trade) => trade.has(noun));

/** [the bank] is not the brokerage Orlen, unless the text has called Orlen a bank, too. */
function isFirmOfOtherTrade(noun: string, { name, roles }: Entity): boolean {
  const trade = tradeOf(noun);
  if (!trade || wordsOf(name).includes(noun)) return false;
  const called = roles.map(({ heads }) => tradeOf([...heads].at(-1) ?? "")).filter((other) => other !== undefined);
  return called.length > 0 && !called.includes(trade);
}

const isNever = (noun: string, name: string): boolean =>
  (CLUB.test(noun) && (isOutlet(name) || COMPETITION.test(name))) ||
  (MEDIA.test(noun) && PUBLIC_BODY.test(name)) ||
  (OWN_NAME.test(noun) && !wordsOf(name).includes(noun)) ||
  (noun === "panel" && !PANEL.test(name)) ||
  (OFFICIAL_BODY.test(noun) && NO_AGENCY.test(name));

/** [this terrorist organization] is neither a government nor a ministry. */
const ARMED =
  /^(?:terror|terrorist|extremist|militant|jihadist|jihadi|insurgent|rebel|guerrilla|criminal|murderous)$/iu;

/**
 * Commercial nouns fit companies and other nouns fit public bodies. [the group] may be either, but is mostly a company
 * and never a news agency.
 */
export function fitsKind({ noun, head }: DescriptionCandidate, { index }: Resolution): (entity: Entity) => boolean {
  const isArmed = index.children(head).some((c) => ARMED.test(index.token(c)?.text ?? ""));
  const isCentral =
    noun === "bank" && index.children(head).some((c) => index.token(c)?.text.toLowerCase() === "central");
  if (isArmed) return (e) => e.type === "organization" && !e.plural && isNamed(e) && !PUBLIC_BODY.test(e.name);
  if (isCentral) return (e) => e.type === "organization" && CENTRAL_BANK.test(e.name);
  const commercial = COMMERCIAL.test(noun);
  return (e) =>
    e.type === "organization" &&
    !e.plural &&
    (isNamed(e) || isCalled(noun, e)) &&
    PUBLIC_BODY.test(e.name) !== (commercial || CLUB.test(noun)) &&
    !isAnotherKind(noun, e.name) &&
    !(commercial && isPublic(e, noun)) &&
    !isNever(noun, e.name) &&
    !isFirmOfOtherTrade(noun, e) &&
    !(commercial && AGENCIES.has(e.name.toLowerCase()));
}
