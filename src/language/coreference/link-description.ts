import { type Antecedent, type AntecedentRule, firstAntecedent } from "./antecedent.js";
import { byKind, byOwnName, byPeople, byResult, bySide, bySpeaker, bySubject } from "./antecedent-body.js";
import { byCountry } from "./antecedent-country.js";
import { byRole } from "./antecedent-role.js";
import { isAnyFirm } from "./body-kinds.js";
import { type Entity, MOST_ROLES, newRole, wordsOf } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { findPerson } from "./find-person.js";
import { genderOfWords, setGender } from "./gender.js";
import { agentOver } from "./own-clause.js";
import { addMention, createEntity, type Resolution } from "./resolver.js";

/** Links a definite description of one person or thing, or starts a chain for one that later mentions may refer to. */
export function linkDescription(candidate: DescriptionCandidate, resolution: Resolution): void {
  const found =
    byStanding(candidate, resolution) ?? (candidate.definite ? findAntecedent(candidate, resolution) : null);
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

/** Nouns for being something: [status as]. */
const STANDINGS =
  /^(?:status|role|position|capacity|career|job|work|tenure|time|post|term|stint|reputation|identity)$/u;

/** [its status as the former monopoly], [her role as chairwoman]: describes the owner of the status. */
function byStanding({ head }: DescriptionCandidate, { index, discourse }: Resolution): Antecedent | null {
  const as = index.token(index.token(head)?.head ?? -1);
  const noun = as?.text === "as" && index.token(head)?.deprel === "pobj" ? index.token(as.head) : undefined;
  if (!noun || !STANDINGS.test(noun.lemma)) return null;
  const owner = index.child(noun.index, "poss");
  const entity = discourse.entityAt(owner, head, 0);
  return entity && { entity, reason: `what ${entity.name} is by its ${noun.text}` };
}

/** [the brewer], [the Danish firm]: a role that few have. [the firm] may be any of them. */
const byNarrowRole: AntecedentRule = (candidate, resolution) =>
  isAnyFirm(candidate) ? null : byRole(candidate, resolution);

/** The rules for an institution, the strongest evidence first. */
const BODY_RULES: readonly AntecedentRule[] = [
  bySide,
  byOwnName,
  byPeople,
  byResult,
  bySubject,
  bySpeaker,
  byNarrowRole,
  byKind,
  byRole,
];

function findAntecedent(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  switch (candidate.thing) {
    case "person":
      return findPerson(candidate, resolution);
    case "organization": {
      const found = firstAntecedent(BODY_RULES, candidate, resolution);
      // [The car firm Norrick wants to buy the firm]: another one
      return found && found.entity === agentOver(candidate.head, resolution) ? null : found;
    }
    case "country":
      return byCountry(candidate, resolution);
    case "document":
      return byDocument(candidate, resolution);
    default:
      return null;
  }
}

/** Nouns for one kind of instrument stand for each other; [document] stands for all. */
const KINDS: readonly ReadonlySet<string>[] = [
  new Set(["agreement", "accord", "treaty", "pact", "convention", "protocol", "memorandum", "contract", "deal"]),
  new Set(["programme", "program", "plan", "roadmap", "scheme", "strategy", "proposal"]),
  new Set(["bill", "act", "law", "legislation", "decree", "directive", "regulation"]),
  new Set(["report", "study", "survey", "paper", "review", "letter", "statement"]),
];

/** In sentences back: to the same noun for a document, and to another noun of its kind. */
const FARTHEST_DOCUMENT = 8;
const FARTHEST_OTHER_WORD = 3;

function byDocument(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const step = resolution.discourse.step(candidate.head);
  const kind = KINDS.find((k) => k.has(candidate.noun));
  for (const { entity } of resolution.discourse.back(step, FARTHEST_DOCUMENT)) {
    if (entity.type !== "other" || entity.plural !== candidate.plural) continue;
    const head = wordsOf(entity.mentions[0]?.text ?? "");
    const same = head.includes(candidate.noun);
    const alike = candidate.noun === "document" || head.some((w) => kind?.has(w));
    if (
      same ||
      (alike && step - resolution.discourse.step(entity.mentions.at(-1)?.firstToken ?? 0) <= FARTHEST_OTHER_WORD)
    ) {
      return { entity, reason: `"the ${candidate.noun}": last document of that kind, "${entity.name}"` };
    }
  }
  return null;
}

/** Whether later words may refer to it: people and institutions that act, and documents. */
function worthAChain(candidate: DescriptionCandidate, { index, quotationAt }: Resolution): boolean {
  if (candidate.thing === "document") return quotationAt(candidate.head) < 0;
  if (candidate.thing !== "person" && candidate.thing !== "organization") return false;
  const { deprel = "", head = -1 } = index.token(candidate.head) ?? {};
  // [after serving as a professor]: describes somebody named elsewhere
  if (deprel === "pobj" && index.token(head)?.text === "as") return false;
  // [Ada Orr, the chair and an author of the report]
  if (deprel === "conj" && index.token(head)?.deprel === "appos") return false;
  // [The Herald quoted another official as saying]: a source, of whom the text goes on to speak
  const isSource = deprel === "dobj" && /^(?:quote|cite)$/u.test(index.token(head)?.lemma ?? "");
  if (isSource && candidate.thing === "person") return quotationAt(candidate.head) < 0;
  const stands =
    /^(?:nsubj|nsubjpass|pobj|conj)$/u.test(deprel) || (deprel === "poss" && GOVERNING.test(candidate.noun));
  return stands && quotationAt(candidate.head) < 0;
}

/** [the government's plans]: a possessor whose property is policy. */
const GOVERNING = /^(?:government|administration|cabinet|ministry)$/u;

function learnFrom(candidate: DescriptionCandidate, entity: Entity, { index }: Resolution): void {
  if (entity.type !== "person" && entity.type !== "organization") return;
  const start = index.token(candidate.first)?.start ?? 0;
  const end = index.token(candidate.last)?.end ?? start;
  const text = index.parse.text.slice(start, end).replace(/^(?:the|this|that|a|an)\s+/iu, "");
  // [the 34-year-old] is not an office
  if (entity.roles.length < MOST_ROLES && candidate.noun !== "old") entity.roles.push(newRole({ start, end }, text));
  const gender = genderOfWords([candidate.noun]);
  if (gender && entity.type === "person" && entity.gender === "unknown")
    setGender(entity, gender, `"${candidate.noun}"`);
}
