import {
  byCountry,
  byKind,
  byOwnName,
  byResult,
  bySide,
  bySubject,
  type Found,
  hasComplement,
} from "./antecedent-body.js";
import { type Entity, isNamed, MOST_ROLES, newRole, type Role, wordsOf } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { genderOfWords, setGender } from "./gender.js";
import { addMention, createEntity, type Resolution } from "./resolver.js";

/**
 * Offices of which a text has one at a time, so that [the prime minister] may stand for somebody whose office the text never says. A
 * spokesman or an analyst may be anybody.
 */
const SOLE_OFFICES =
  /^(?:minister|president|premier|chancellor|king|queen|prince|princess|pope|bishop|archbishop|cardinal|secretary|chairman|chairwoman|chief|director|governor|mayor|senator|general|ambassador|commissioner|manager|coach|leader|actor|actress|singer|striker|captain|judge|mp|peer|businessman|billionaire|tycoon|star|champion|rector|head)$/u;

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
      return byRole(candidate, resolution) ?? byGender(candidate, resolution) ?? bySoleOffice(candidate, resolution);
    case "organization":
      return (
        bySide(candidate, resolution) ??
        byOwnName(candidate, resolution) ??
        byResult(candidate, resolution) ??
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
  for (const { entity } of resolution.discourse.back(step, 200)) {
    if (entity.plural !== candidate.plural || entity.type !== candidate.thing) continue;
    const role = entity.roles.find((r) => matches(wanted, candidate.noun, r));
    if (role) return { entity, reason: `"${role.text}" is what the text calls ${entity.name}` };
    const named = candidate.thing === "organization" && entity.type === "organization" ? wordsOf(entity.name) : null;
    if (named?.includes(candidate.noun) && wanted.every((w) => named.includes(w))) {
      return { entity, reason: `"${candidate.noun}" is part of the name ${entity.name}` };
    }
  }
  return null;
}

const matches = (wanted: readonly string[], noun: string, { words, heads }: Role): boolean =>
  heads.has(noun) && wanted.every((w) => words.has(w));

/** [the woman]: the last one. */
function byGender(candidate: DescriptionCandidate, { discourse }: Resolution): Found | null {
  if (!/^(?:man|woman|boy|girl)$/u.test(candidate.noun) || candidate.plural) return null;
  const gender = genderOfWords([candidate.noun]);
  const found = discourse.salient(candidate.head, (e) => e.type === "person" && !e.plural && e.gender === gender, 3);
  return found && { entity: found.entity, reason: `last ${gender} person, ${found.entity.name}` };
}

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
      !isSubjectOver(e, candidate.head, resolution) &&
      !e.plural &&
      e.roles.length === 0 &&
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

/** [Mr Orr] denied that the prime minister had lied: whoever is the subject of a clause is not described anew within it. */
function isSubjectOver(entity: Entity, head: number, { index }: Resolution): boolean {
  for (let at = index.token(head); at && at.head !== at.index; at = index.token(at.head)) {
    const subjects = index.children(at.head).filter((child) => /^nsubj/u.test(index.token(child)?.deprel ?? ""));
    // Of two clauses side by side, the subject of one is none over the other.
    if (at.deprel === "conj" && /^(?:VERB|AUX)$/u.test(at.upos)) return false;
    const own = at.index;
    const over = subjects.filter((subject) => subject !== own);
    if (over.some((subject) => entity.mentions.some((m) => m.firstToken <= subject && subject < m.endToken)))
      return true;
  }
  return false;
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
