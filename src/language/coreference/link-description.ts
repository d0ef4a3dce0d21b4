import { officesMeantBy } from "../lexicon/en/role-kinds.js";
import type { ParseIndex } from "../quotations/parse-index.js";
import { byCountry, byKind, byOwnName, bySide, bySubject, type Found, hasComplement } from "./antecedent-body.js";
import { type Entity, isNamed, MOST_ROLES, newRole, type Role, wordsOf } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { genderOfWords, setGender } from "./gender.js";
import { comesFrom, MOST_MENTIONS, type Origin, originOf } from "./origin.js";
import { addMention, createEntity, type Resolution } from "./resolver.js";

/**
 * Offices of which a text has one at a time, so that [the prime minister] may stand for somebody whose office the text never says. A
 * spokesman or an analyst may be anybody.
 */
const SOLE_OFFICES =
  /^(?:minister|president|premier|chancellor|king|queen|prince|princess|pope|bishop|archbishop|cardinal|secretary|chairman|chairwoman|chief|director|governor|mayor|senator|general|ambassador|commissioner|manager|coach|leader|actor|actress|singer|striker|captain|judge|mp|peer|businessman|billionaire|tycoon|star|champion|rector|head)$/u;

/** What somebody may be beside an office: [the senator] is a candidate as well, a journalist is none. */
const OPEN_ROLES =
  /^(?:candidate|nominee|contender|hopeful|frontrunner|rival|opponent|incumbent|politician|democrat|republican|conservative|liberal)$/u;

/** Small words that say nothing about which one is meant. */
const EMPTY_WORDS =
  /^(?:the|this|that|these|those|a|an|of|for|in|at|to|and|s|both|two|three|former|new|current|then)$/u;

/** Links a definite description of one person or thing, or begins a chain for one that others may point back to. */
export function linkDescription(candidate: DescriptionCandidate, resolution: Resolution): void {
  const found = candidate.definite ? findAntecedent(candidate, resolution) : null;
  if (found) {
    learnFrom(candidate, found.entity, resolution);
    addMention(resolution, found.entity, candidate.head, candidate, "description", found.reason);
    return;
  }
  if (!worthAChain(candidate, resolution)) return;
  const type = candidate.thing === "person" ? "person" : candidate.thing === "organization" ? "organization" : "other";
  const entity = createEntity(resolution, type, candidate.plural);
  learnFrom(candidate, entity, resolution);
  addMention(resolution, entity, candidate.head, candidate, "description", "first mention");
}

function findAntecedent(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  switch (candidate.thing) {
    case "person":
      return findPerson(candidate, resolution);
    case "organization":
      return (
        bySide(candidate, resolution) ??
        byOwnName(candidate, resolution) ??
        bySubject(candidate, resolution) ??
        byRole(candidate, resolution) ??
        byKind(candidate, resolution)
      );
    case "country":
      return byCountry(candidate, resolution);
    case "document":
      return byDocument(candidate, resolution);
    default:
      return null;
  }
}

function findPerson(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  const found =
    byOrigin(candidate, resolution) ??
    byAge(candidate, resolution) ??
    byRole(candidate, resolution) ??
    byWiderRole(candidate, resolution) ??
    byAdornedRole(candidate, resolution) ??
    byGender(candidate, resolution) ??
    bySoleOffice(candidate, resolution);
  const origin = originOf(candidate, resolution.index);
  // [the Florida senator] is not Ada Orr (D-Ore.)
  const isAnothers = found && isTold(origin) && comesFrom(found.entity, origin, resolution.index.parse.text) === "no";
  return isAnothers ? null : found;
}

const contentWords = (candidate: DescriptionCandidate, { index }: Resolution): string[] => {
  const words: string[] = [];
  for (let i = candidate.first; i <= candidate.last; i++) {
    const token = index.token(i);
    // [the Lessen minister]: a name in it narrows down, it is not the role's own word
    if (token && index.nameAt(i) === null) words.push(...wordsOf(token.text));
  }
  return words.filter((w) => !EMPTY_WORDS.test(w));
};

/** [the first deputy minister]: whoever has an office with these words; the description's own noun among them. */
function byRole(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  const words = contentWords(candidate, resolution);
  const wanted = candidate.plural ? words.map((w) => w.replace(/s$/u, "")) : words;
  const step = resolution.discourse.step(candidate.head);
  const { text } = resolution.index.parse;
  const origin = originOf(candidate, resolution.index);
  for (const { entity } of resolution.discourse.back(step, 200)) {
    if (entity.plural !== candidate.plural || entity.type !== candidate.thing) continue;
    if (entity.type === "person" && isTold(origin) && comesFrom(entity, origin, text) === "no") continue;
    const role = entity.roles.find((r) => matches(wanted, candidate.noun, r));
    if (role) return { entity, reason: `"${role.text}" is what the text calls ${entity.name}` };
    const named = candidate.thing === "organization" && entity.type === "organization" ? wordsOf(entity.name) : null;
    if (named?.includes(candidate.noun) && wanted.every((w) => named.includes(w))) {
      return { entity, reason: `"${candidate.noun}" is part of the name ${entity.name}` };
    }
  }
  return null;
}

const isTold = ({ places, party }: Origin): boolean => places.length > 0 || party !== null;

/** [the Florida senator], [the Oregon Democrat], [the Norwegian]: whose origin the text has told next to the name. */
function byOrigin(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  const { index, discourse } = resolution;
  const origin = originOf(candidate, index);
  if (candidate.plural || !isTold(origin) || hasComplement(candidate, resolution)) return null;
  const isOffice = !saysOrigin(candidate, index);
  for (const { entity } of discourse.back(discourse.step(candidate.head), 200)) {
    if (entity.type !== "person" || entity.plural || !isNamed(entity)) continue;
    const fits =
      !isOffice || entity.roles.some(({ heads }) => heads.has(candidate.noun) || meets(heads, candidate.noun));
    if (fits && comesFrom(entity, origin, index.parse.text) === "yes")
      return { entity, reason: `from where "the ${candidate.noun}" is, ${entity.name}` };
  }
  return null;
}

/** [the Democrat], [the Norwegian]: the noun itself. */
const saysOrigin = (candidate: DescriptionCandidate, index: ParseIndex): boolean =>
  isTold(originOf({ ...candidate, first: candidate.head, last: candidate.head }, index));

/** [the 43-year-old]: whose age stands next to the name. */
function byAge({ first, last, noun }: DescriptionCandidate, { index, discourse, ...rest }: Resolution): Found | null {
  const words = textOf(first, last, index);
  const age = /(\d+)[ -]year[ -]old$/u.exec(words)?.[1];
  if (age === undefined || noun !== "old" || rest.entities.length === 0) return null;
  const { text } = index.parse;
  for (const { entity } of discourse.back(discourse.step(last), 200)) {
    if (entity.type !== "person" || entity.plural) continue;
    const told = entity.mentions
      .slice(0, MOST_MENTIONS)
      .some(
        ({ form, start, end }) =>
          form === "name" &&
          (new RegExp(`^\\s*[,(]\\s*(?:aged\\s+)?${age}\\b`, "u").test(text.slice(end, end + 16)) ||
            new RegExp(`\\b${age}[ -]year[ -]old[^.!?]{0,30}$`, "u").test(text.slice(Math.max(0, start - 50), start))),
      );
    if (told) return { entity, reason: `${age} years old, ${entity.name}` };
  }
  return null;
}

/** [the lawmaker], [the attorney]: whoever has an office that the noun may stand for. */
function byWiderRole(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  if (candidate.plural || hasComplement(candidate, resolution)) return null;
  const others = contentWords(candidate, resolution).filter((word) => word !== candidate.noun);
  for (const { entity } of resolution.discourse.back(resolution.discourse.step(candidate.head), 200)) {
    if (entity.type !== "person" || entity.plural) continue;
    const role = entity.roles.find(
      ({ heads, words }) => meets(heads, candidate.noun) && others.every((w) => words.has(w)),
    );
    if (role)
      return {
        entity,
        reason: `"${role.text}", which "${candidate.noun}" may stand for, is what the text calls ${entity.name}`,
      };
  }
  return null;
}

/** [the Oscar-nominated actor], [the 48-year-old driver]: what a hyphen joins only adorns; the one person near with such an office or trade. */
function byAdornedRole(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  const { index, discourse } = resolution;
  const adorned = index.children(candidate.head).filter((c) => c < candidate.head && index.token(c)?.deprel !== "det");
  const isJoined = (c: number): boolean => /-/u.test(textOf(index.leftEdge(c), index.rightEdge(c), index));
  if (candidate.plural || adorned.length === 0 || !adorned.every(isJoined) || hasComplement(candidate, resolution))
    return null;
  const found = new Set<Entity>();
  for (const { entity } of discourse.back(discourse.step(candidate.head))) {
    const isOne = entity.type === "person" && !entity.plural && isNamed(entity);
    if (isOne && entity.roles.some(({ heads }) => heads.has(candidate.noun))) found.add(entity);
  }
  const [entity] = found;
  return entity && found.size === 1 ? { entity, reason: `the only ${candidate.noun} before, ${entity.name}` } : null;
}

const textOf = (first: number, last: number, { parse, token }: ParseIndex): string =>
  parse.text.slice(token(first)?.start ?? 0, token(last)?.end ?? 0);

const meets = (heads: ReadonlySet<string>, noun: string): boolean =>
  [...officesMeantBy(noun)].some((office) => heads.has(office));

const matches = (wanted: readonly string[], noun: string, { words, heads }: Role): boolean =>
  heads.has(noun) && wanted.every((w) => words.has(w));

/** [the woman], [the mother of two]: the last one. */
function byGender(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  if (!/^(?:man|woman|boy|girl|lady|gentleman|mother|father|widow|widower|mum|dad)$/u.test(candidate.noun)) return null;
  if (
    candidate.plural ||
    isAnother(candidate, resolution) ||
    (hasComplement(candidate, resolution) && !countsChildren(candidate, resolution))
  )
    return null;
  const gender = genderOfWords([candidate.noun]);
  const isOne = (e: Entity): boolean => e.type === "person" && !e.plural && e.gender === gender;
  const found = resolution.discourse.salient(candidate.head, isOne, 3);
  return found && { entity: found.entity, reason: `last ${gender} person, ${found.entity.name}` };
}

/** [the mother of two] */
const countsChildren = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.token(head + 1)?.text === "of" && index.token(head + 2)?.tag === "CD";

/** [the prime minister]: nobody is called so, hence the person spoken of, if the text gives that person no office. */
function bySoleOffice(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  if (isAnother(candidate, resolution)) return null;
  if (candidate.plural || !SOLE_OFFICES.test(candidate.noun) || hasComplement(candidate, resolution)) return null;
  const gender = genderOfWords([candidate.noun]);
  const speaker = resolution.quotations[resolution.quotationAt(candidate.head)]?.speaker;
  const found = resolution.discourse.salient(
    candidate.head,
    (e) =>
      e.type === "person" &&
      // Nobody calls himself [the prime minister].
      !(speaker && e.mentions.some((mention) => mention.start < speaker.end && speaker.start < mention.end)) &&
      !e.plural &&
      e.roles.every(({ heads }) => [...heads].some((head) => OPEN_ROLES.test(head))) &&
      isNamed(e) &&
      (e.gender !== "unknown" || /\s/u.test(e.name)) &&
      (gender === null || e.gender === "unknown" || e.gender === gender),
    3,
  );
  return (
    found && {
      entity: found.entity,
      reason: `the person spoken of, ${found.entity.name}, whose office the text does not name`,
    }
  );
}

/** [the new president], [the next chairman], [a former minister]: not the one in office. */
const isAnother = ({ first, last }: DescriptionCandidate, { index }: Resolution): boolean => {
  for (let i = first; i <= last; i++) {
    if (
      /^(?:new|next|former|future|ex|late|previous|outgoing|incoming|other|another|then|only|last)$/iu.test(
        index.token(i)?.text ?? "",
      )
    )
      return true;
  }
  return false;
};

/** Nouns for one kind of instrument stand for each other; [document] stands for all. */
const KINDS: readonly ReadonlySet<string>[] = [
  new Set(["agreement", "accord", "treaty", "pact", "convention", "protocol", "memorandum", "contract", "deal"]),
  new Set(["programme", "program", "plan", "roadmap", "scheme", "strategy", "proposal"]),
  new Set(["bill", "act", "law", "legislation", "decree", "directive", "regulation"]),
  new Set(["report", "study", "survey", "paper", "review", "letter", "statement"]),
];

function byDocument(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  const step = resolution.discourse.step(candidate.head);
  const kind = KINDS.find((k) => k.has(candidate.noun));
  for (const { entity } of resolution.discourse.back(step, 8)) {
    if (entity.type !== "other" || entity.plural !== candidate.plural) continue;
    const head = wordsOf(entity.mentions[0]?.text ?? "");
    const same = head.includes(candidate.noun);
    const alike = candidate.noun === "document" || head.some((w) => kind?.has(w));
    if (same || (alike && step - resolution.discourse.step(entity.mentions.at(-1)?.firstToken ?? 0) <= 3)) {
      return { entity, reason: `"the ${candidate.noun}": last document of that kind, "${entity.name}"` };
    }
  }
  return null;
}

/** People and institutions that act, and documents, may be spoken of again. */
function worthAChain(candidate: DescriptionCandidate, { index, quotationAt }: Resolution): boolean {
  if (candidate.thing === "document") return quotationAt(candidate.head) < 0;
  if (candidate.thing !== "person" && candidate.thing !== "organization") return false;
  const { deprel = "" } = index.token(candidate.head) ?? {};
  const stands =
    /^(?:nsubj|nsubjpass|pobj|conj)$/u.test(deprel) || (deprel === "poss" && GOVERNING.test(candidate.noun));
  return stands && quotationAt(candidate.head) < 0;
}

/** [the government's plans]: what they own is policy. */
const GOVERNING = /^(?:government|administration|cabinet|ministry)$/u;

function learnFrom(candidate: DescriptionCandidate, entity: Entity, { index }: Resolution): void {
  if (entity.type !== "person" && entity.type !== "organization") return;
  const start = index.token(candidate.first)?.start ?? 0;
  const end = index.token(candidate.last)?.end ?? start;
  const text = index.parse.text.slice(start, end).replace(/^(?:the|this|that|a|an)\s+/iu, "");
  if (entity.roles.length < MOST_ROLES) entity.roles.push(newRole({ start, end }, text));
  const gender = genderOfWords([candidate.noun]);
  if (gender && entity.type === "person" && entity.gender === "unknown")
    setGender(entity, gender, `"${candidate.noun}"`);
}
