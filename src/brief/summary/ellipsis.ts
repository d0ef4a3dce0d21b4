import type { Token, TokenRange } from "../../language/types.js";
import { isMark } from "../reading.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import { leaveOut, strandsReference } from "./antecedents.js";
import { type Cut, findCut } from "./cut.js";
import { STUMBLE, UNREADABLE } from "./cut-prices.js";
import { isFreePhrase } from "./dispensable.js";
import { countWords, type Draft } from "./draft.js";
import { nameSubject } from "./name-subject.js";
import {
  hasWholeQuotations,
  isClosedByComma,
  isComma,
  isInnerStop,
  isInWord,
  isNeededBy,
  OPENS_CIRCUMSTANCE,
} from "./phrases.js";
import { speakerLabel } from "./quotation-marks.js";
import { isRequired } from "./required.js";

/** A short form, and how much a reader stumbles over its end. */
export interface Shortened {
  readonly text: string;
  readonly cost: number;
  /** The phrase that had to go for the rest to have room without a cut. */
  readonly without?: TokenRange;
}

/** Cuts the end at the cheapest place. If that removes the speaker, he or she is named at the beginning. */
export function endWithEllipsis(draft: Draft, most: number, nameSpeaker: boolean): Shortened {
  const cut = lighten(draft, most);
  const isNamed = !nameSpeaker || speakerLabel(draft) !== "";
  const label = isNamed ? "" : speakerLabel(keptOf(cut));
  if (label === "")
    return { text: printCut(cut), cost: costOf(cut, most), ...(cut.without && { without: cut.without }) };
  const labelled = lighten(draft, most - countWords(label));
  return { text: label + printCut(labelled), cost: costOf(labelled, most) };
}

/** A sentence that has no good end costs most. */
const costOf = ({ draft, cut }: Lightened, most: number): number =>
  cut?.cost ?? (countWords(draft.print()) > most ? UNREADABLE : 0);

const keptOf = ({ draft, cut }: Lightened): Draft => (cut ? draft.upTo(cut.at) : draft);

/** An ellipsis replaces what is cut, followed by the marks that are still open. */
function printCut({ draft, cut }: Lightened): string {
  if (!cut) return draft.print();
  const bare = draft
    .upTo(cut.at)
    .print()
    .replace(/[.,;:!?(…\s]*(["”]?)$/u, "$1");
  const marks = bare.match(/["“”]/gu) ?? [];
  const open = marks.length % 2 === 1;
  const closed = /["”]$/u.test(bare);
  const closing = marks.at(-1) === "“" ? "”" : '"';
  // A mark that closes the cut part follows the ellipsis; one that would open it is dropped.
  if (closed && !open && draft.reading.quotationAt(cut.at)) return `${bare.slice(0, -1)} …${bare.slice(-1)}`;
  return closed && open ? `${bare.slice(0, -1).trimEnd()} …` : `${bare} …${open ? closing : ""}`;
}

/** A draft with its best end; null if it is short enough already. */
interface Lightened {
  readonly draft: Draft;
  readonly cut: Cut | null;
  readonly without?: TokenRange;
}

/** In words: a longer sentence is not prose and gets no more attention. */
const MOST_TRIED = 20;

/** The price of a word that refers to something left out. */
const STRANDED = 5;

/**
 * If no good end is in reach, drops the shortest modifier that brings one into reach: one between a subject and its
 * verb ("The report [that the council ordered in May] warns of floods"), or the introductory phrase.
 */
function lighten(draft: Draft, most: number): Lightened {
  let best: Lightened = { draft, cut: findCut(draft, most) };
  const ranges = [...modifiersBeforeVerbs(draft), ...frontedPhrases(draft), ...circumstances(draft)];
  for (const range of ranges.slice(0, MOST_TRIED)) {
    if (best.cut && best.cut.cost < STUMBLE) return best;
    const copy = draft.copy();
    nameSubject(copy, range);
    const strands = strandsReference(copy, range, true);
    leaveOut(copy, range, true);
    if (countWords(copy.print()) <= most && !strands) return { draft: copy, cut: null, without: range };
    const cut = findCut(copy, most);
    const cost = (cut?.cost ?? 0) + (strands ? STRANDED : 0);
    if (cut && cost < (best.cut?.cost ?? Number.POSITIVE_INFINITY)) best = { draft: copy, cut: { ...cut, cost } };
  }
  return best;
}

/**
 * "[After the talks in May,] the mine …", "[Leaving the talks] Ms Orr said": an introductory phrase with its comma, or a
 * participle with its clause, if it is neither a condition nor a source. Decided by its first word, since the parse is
 * often wrong here.
 */
function frontedPhrases(draft: Draft): TokenRange[] {
  const { tree } = draft.reading;
  const [first] = draft.tokens;
  // "[Joined with a plan for the north,] the works would cost"
  // "[Standing side by side,] the ministers said"
  const isParticiple =
    first !== undefined &&
    /^VB[GN]$/.test(first.tag) &&
    (first.deprel === "advcl" || tree.head(first)?.deprel === "npadvmod");
  // "[Monday at the council,] Ms Orr said"
  const isDay = first !== undefined && tree.entity(first.index) === "DATE";
  if (!first || !(isParticiple || isDay || OPENS_CIRCUMSTANCE.test(first.text))) return [];
  const root = tree.top(draft.sentence);
  const subject = root && tree.child(root, "nsubj", "nsubjpass", "expl");
  // "Leaving the talks Ms Orr said": without a comma
  const subjectStart = isParticiple && first.head === root?.index && subject ? tree.reach(subject).firstToken : null;
  const phrases = draft.tokens
    .filter((token) => !isAllThatIsSaid(token, tree))
    .map((token) => tree.reach(token))
    .map(({ firstToken, endToken }) => ({
      firstToken,
      endToken: isComma(tree, endToken - 1) || endToken === subjectStart ? endToken : endToken + 1,
    }));
  // "[Under the law, at the request of the mayor,] all goods": several phrases
  const main = subject ? tree.reach(subject).firstToken : 0;
  const all = { firstToken: first.index, endToken: main };
  const isOpening =
    root !== undefined &&
    first.index < main &&
    root.index > main &&
    tree
      .children(root)
      .every(({ deprel, index }) => index >= main || /^(?:advcl|prep|npadvmod|advmod|punct|cc)$/.test(deprel));
  return [...phrases, ...(isOpening ? [all] : [])].filter(
    ({ firstToken, endToken }) =>
      firstToken === first.index &&
      (endsWithComma(tree, endToken) || endToken === subjectStart) &&
      hasWholeQuotations(draft, firstToken, endToken),
  );
}

/** "too “modern,” Ms Orr": the comma may be inside the marks. */
const endsWithComma = (tree: Tree, endToken: number): boolean =>
  isComma(tree, endToken - 1) || (isMark(tree.tokens[endToken - 1]) && isComma(tree, endToken - 2));

/** "moved the clerks [in May, June and July], according to a letter": where nothing else gives room. */
function circumstances(draft: Draft): TokenRange[] {
  const { tree } = draft.reading;
  return draft.tokens
    .filter(
      (token) =>
        isFreePhrase(token, draft) &&
        isDated(token, tree) &&
        /^VB/.test(headOrSelf(tree, token).tag) &&
        !isRequired(token, tree),
    )
    .map((token) => tree.reach(token))
    .filter(
      ({ firstToken, endToken }) =>
        hasWholeQuotations(draft, firstToken, endToken) && firstToken > draft.sentence.firstToken,
    )
    .reverse();
}

/** "[The port is shut,] clerks found in May", unlike an opening that the parser took for what is said. */
const isAllThatIsSaid = (token: Token, tree: Tree): boolean =>
  token.deprel === "ccomp" &&
  tree.children(token.head).every(({ deprel, index }) => index <= token.head || !/^(?:ccomp|xcomp|dobj)$/.test(deprel));

const isDated = (phrase: Token, tree: Tree): boolean =>
  /^(?:DATE|TIME)$/.test(tree.entity((tree.child(phrase, "pobj") ?? phrase).index));

/** Includes the comma that closes it before the verb. */
function withClosingComma(tree: Tree, modifier: Token): TokenRange {
  const range = tree.reach(modifier);
  return isClosedByComma(tree, modifier, range) ? { ...range, endToken: range.endToken + 1 } : range;
}

/** The modifiers between a subject and its verb, the shortest first, without parts of names and of quotations. */
function modifiersBeforeVerbs(draft: Draft): TokenRange[] {
  const { reading } = draft;
  const { tree } = reading;
  const gaps = draft.tokens
    .filter(({ deprel }) => /^[nc]subj/.test(deprel))
    .map((subject) => ({
      firstToken: subject.index + 1,
      endToken: Math.min(tree.reach(subject).endToken, subject.head),
    }));
  return (
    draft.tokens
      .filter((token) => /^(?:acl|relcl|prep|advcl)$/.test(token.deprel) && !isNeededBy(headOrSelf(tree, token)))
      .filter((token) => !isRequired(token, tree))
      .filter(({ index }) => !reading.nameAt(index) && !reading.quotationAt(index))
      .map((modifier) => withClosingComma(tree, modifier))
      .filter(({ firstToken, endToken }) => hasWholeQuotations(draft, firstToken, endToken))
      // "the deputy minister [of trade Ada Orr]": it says who
      .filter(({ firstToken, endToken }) =>
        reading.namesIn(firstToken, endToken).every(({ type }) => type !== "person"),
      )
      .filter(({ firstToken, endToken }) => !isInWord(tree, firstToken) && !isInWord(tree, endToken))
      // "the host [of Harbour Talk]'s guests", "the ministers [of Norland] and Sudland"
      .filter(({ endToken }) => !/^(?:POS|CC)$/.test(tree.tokens[endToken]?.tag ?? ""))
      .filter(({ endToken }) => !isInnerStop(tree, endToken, draft.sentence))
      .filter((range) => gaps.some((gap) => range.firstToken >= gap.firstToken && range.endToken <= gap.endToken))
      .sort((a, b) => a.endToken - a.firstToken - (b.endToken - b.firstToken))
  );
}
