import type { Span } from "../text/span.js";
import type { Actor, Brief, BriefDate, BriefQuotation, Evidence } from "./model.js";
import { type Allusions, findAllusions, isAlludedTo } from "./verify/affiliation.js";
import { findOtherSpeaker, findWrongValue } from "./verify/contradictions.js";
import { findTorn, inARow } from "./verify/quoted.js";
import { findUnsupported, wordsOf } from "./verify/support.js";

/**
 * A part of a brief that the article does not support. The brief can still be printed; the item is marked as not found.
 */
export interface Finding {
  /** The place in the brief: `commitments[2].action`. */
  readonly path: string;
  /**
   * slice: the words differ from the article's at the place they name.
   * words: neither the evidence nor brackets contain the words, or not in a row where quotation marks enclose them.
   * reference: no actor has the id, or the name of the actor that has it is not in the article.
   * contradiction: the article's words at this place say something else.
   */
  readonly kind: "slice" | "words" | "reference" | "contradiction";
  /** The unsupported words. */
  readonly words: readonly string[];
  readonly message: string;
}

/**
 * Checks a brief, generated or edited by hand, against its article: each evidence, mention and quotation must be a
 * slice of the article, and each word of an item must occur in its evidence or be in [brackets]. Never throws; an empty
 * list means that everything was found.
 */
export function verifyBrief(brief: Brief): Finding[] {
  const check = new Check(brief);
  for (const [i, point] of brief.summary.entries()) {
    check.evidence(`summary[${i}].evidence`, point.evidence);
    check.words(`summary[${i}].text`, point.text, point.evidence);
    check.words(`summary[${i}].short`, point.short, point.evidence);
  }
  for (const [i, actor] of brief.actors.entries()) checkActor(check, `actors[${i}]`, actor);
  for (const [i, commitment] of brief.commitments.entries()) checkCommitment(check, `commitments[${i}]`, commitment);
  for (const [i, quotation] of brief.quotations.entries()) {
    const path = `quotations[${i}]`;
    check.slice(path, quotation);
    check.reference(`${path}.speaker`, quotation.speaker);
    check.speaker(`${path}.speaker`, quotation);
    check.words(`${path}.speakerText`, quotation.speakerText, [{ text: brief.article.text }]);
    check.words(`${path}.occasion`, quotation.occasion, [{ text: brief.article.text }]);
  }
  for (const [i, item] of brief.outlook.entries()) {
    const path = `outlook[${i}]`;
    check.evidence(`${path}.evidence`, item.evidence);
    check.reference(`${path}.holder`, item.holder);
    check.words(`${path}.text`, item.text, item.evidence);
    check.words(`${path}.likelihood`, item.likelihood, item.evidence);
    check.date(`${path}.date`, item.date, item.evidence);
  }
  for (const [i, item] of brief.unresolved.entries()) {
    check.slice(`unresolved[${i}]`, item);
  }
  return check.findings;
}

/** "[senators] Orr and Vale": each of them is a senator */
const inPlural = (word: string): string =>
  /man$/.test(word) ? word.replace(/man$/, "men") : /[^aeo]y$/.test(word) ? word.replace(/y$/, "ies") : `${word}s`;

function checkActor(check: Check, path: string, actor: Brief["actors"][number]): void {
  check.evidence(`${path}.mentions`, actor.mentions);
  check.name(`${path}.name`, actor);
  const near = check.around(actor.mentions);
  // "Prof Orr" is a form of the mention "Orr"
  actor.aliases.forEach((alias, i) => {
    check.words(`${path}.aliases[${i}]`, alias, near);
  });
  check.words(`${path}.role`, actor.role, near, inPlural);
  check.affiliation(`${path}.affiliation`, actor.affiliation, near);
  actor.did.forEach((deed, i) => {
    check.evidence(`${path}.did[${i}].evidence`, deed.evidence);
    check.words(`${path}.did[${i}].text`, deed.text, deed.evidence);
  });
}

function checkCommitment(check: Check, path: string, commitment: Brief["commitments"][number]): void {
  const { evidence } = commitment;
  check.evidence(`${path}.evidence`, evidence);
  commitment.actors.forEach((id, i) => {
    check.reference(`${path}.actors[${i}]`, id);
  });
  for (const field of ["actorText", "action", "instrument", "condition"] as const)
    check.words(`${path}.${field}`, commitment[field], check.around(evidence));
  check.date(`${path}.due`, commitment.due, check.around(evidence));
  check.date(`${path}.said`, commitment.said, check.around(evidence));
}

/** Collects findings while a brief is walked. */
class Check {
  readonly findings: Finding[] = [];
  readonly #ids: ReadonlySet<string>;
  /** By id, the words of an actor's name that the article lacks: whatever refers to that actor is unfound as well. */
  readonly #invented = new Map<string, readonly string[]>();
  /** The words of each piece of evidence, counted once, since paragraphs are asked for repeatedly. */
  readonly #words = new Map<string, ReadonlySet<string>>();
  /** The same in the order of the text. */
  readonly #rows = new Map<string, string>();
  readonly #allusions = new Map<string, Allusions>();
  /** Its paragraphs by number, each cut out once: the hash of a new string costs as much as reading it. */
  readonly #paragraphs = new Map<number, { readonly text: string }>();

  constructor(private readonly brief: Brief) {
    this.#ids = new Set(brief.actors.map(({ id }) => id));
  }

  slice(path: string, { start, end, text }: Span & { readonly text: string }): void {
    const found = this.brief.article.text.slice(start, end);
    if (found === text) return;
    this.#add({
      path,
      kind: "slice",
      words: [text],
      message: `the article has "${clip(found)}" at ${start} to ${end}`,
    });
  }

  evidence(path: string, evidence: readonly Evidence[]): void {
    evidence.forEach((piece, i) => {
      this.slice(`${path}[${i}]`, piece);
    });
  }

  /** @param form another form of a word that also supports it. */
  words(
    path: string,
    text: string | null,
    evidence: readonly { readonly text: string }[],
    form?: (word: string) => string,
  ): void {
    if (text === null) return;
    const words = findUnsupported(
      text,
      evidence.map((piece) => recall(this.#words, piece.text, wordsOf)),
      form,
    );
    if (words.length > 0)
      this.#add({ path, kind: "words", words, message: `not found in the article: ${words.join(", ")}` });
    for (const passage of words.length > 0
      ? []
      : findTorn(text, evidence, (piece) => recall(this.#rows, piece, inARow)))
      this.#add({
        path,
        kind: "words",
        words: [passage],
        message: `shortened without an ellipsis: "${clip(passage)}"`,
      });
  }

  affiliation(path: string, affiliation: string | null, near: readonly { readonly text: string }[]): void {
    const before = this.findings.length;
    this.words(path, affiliation, near);
    if (affiliation === null || this.findings.length === before) return;
    const allusions = near.map(({ text }) => recall(this.#allusions, text, findAllusions));
    if (isAlludedTo(affiliation, allusions, this.brief.article.text)) this.findings.splice(before);
  }

  /** Called before whatever refers to the actor is checked. */
  name(path: string, { id, name, mentions }: Actor): void {
    const before = this.findings.length;
    this.words(path, name, mentions);
    const [found] = this.findings.slice(before);
    if (found) this.#invented.set(id, found.words);
  }

  date(path: string, date: BriefDate | null, evidence: readonly { readonly text: string }[]): void {
    if (date === null) return;
    this.words(`${path}.text`, date.text, evidence);
    const words = findWrongValue(date);
    if (words.length === 0) return;
    const message = `${date.value} contradicts the date's own words, "${date.text}"`;
    this.#add({ path: `${path}.value`, kind: "contradiction", words, message });
  }

  speaker(path: string, quotation: BriefQuotation): void {
    const other = findOtherSpeaker(this.brief, quotation);
    if (other === null) return;
    const message = `beside these words the article names ${other.name}`;
    this.#add({ path, kind: "contradiction", words: [other.name], message });
  }

  reference(path: string, id: string | null): void {
    if (id === null) return;
    const invented = this.#invented.get(id);
    if (invented)
      this.#add({
        path,
        kind: "reference",
        words: invented,
        message: `its name is not in the article: ${invented.join(", ")}`,
      });
    if (this.#ids.has(id)) return;
    this.#add({ path, kind: "reference", words: [id], message: `no actor has the id ${id}` });
  }

  /** The paragraphs of the evidence, in which an office or an instrument may be named, with the evidence itself. */
  around(evidence: readonly Evidence[]): { text: string }[] {
    const numbers = new Set(evidence.map(({ paragraph }) => paragraph).filter((number) => number !== null));
    return [...evidence, ...[...numbers].flatMap((number) => this.#paragraph(number) ?? [])];
  }

  #paragraph(number: number): { readonly text: string } | null {
    const known = this.#paragraphs.get(number);
    const span = this.brief.article.paragraphs[number - 1];
    if (known || !span) return known ?? null;
    const whole = { text: this.#sentencesOf(number - 1, span) };
    this.#paragraphs.set(number, whole);
    return whole;
  }

  /** A paragraph, with its neighbours where a sentence runs on over the break: [Ada Orr,] [head of Norrick, left.] */
  #sentencesOf(index: number, { start, end }: Span): string {
    const { paragraphs, text } = this.brief.article;
    const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
    const runsOn = (span: Span): boolean => text.slice(span.start, span.end).trimEnd().endsWith(",");
    const from = before && runsOn(before) ? before.start : start;
    const to = after && runsOn({ start, end }) ? after.end : end;
    return text.slice(from, to);
  }

  #add(finding: Finding): void {
    this.findings.push(finding);
  }
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** What a function gives for a text, found out once. */
function recall<T>(known: Map<string, T>, text: string, find: (text: string) => T): T {
  const found = known.get(text) ?? find(text);
  known.set(text, found);
  return found;
}
