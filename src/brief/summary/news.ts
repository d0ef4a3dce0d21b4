import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token, TokenRange } from "../../language/types.js";
import { isMark } from "../reading.js";
import type { Tree } from "../tree.js";
import { FINITE, headOrSelf } from "../tree-walks.js";
import { strandsReference } from "./antecedents.js";
import type { Draft } from "./draft.js";

/*
 * Which half of a sentence is the news. Background comes first: "had grown for years, but fell in May", "had been told
 * and will appeal".
 */

/** Two coordinated predicates, of which the second is the news. */
interface Coordination {
  readonly background: Token;
  readonly news: Token;
}

/** "closed two ports[, but kept the third]", "had waited for years [and will now sue]". */
export function isNewsAfter(token: Token, tree: Tree): boolean {
  const background = headOrSelf(tree, token);
  if (token.deprel !== "conj" || !isVerb(token) || !isVerb(background)) return false;
  const cc = tree.children(background).findLast(({ deprel, index }) => deprel === "cc" && index < token.index);
  if (/^(?:but|yet)$/i.test(cc?.text ?? "")) return true;
  return isPastPerfect(background, tree) && isFiniteVerb(token, tree) && !isPastPerfect(token, tree);
}

/** What is dropped to keep only the news. */
export interface Background {
  readonly range: TokenRange;
  /** Whether it may be news as well: "Norrick cut 200 posts, but clerks praised it." */
  readonly isEqual: boolean;
}

/**
 * What is dropped to keep only the news of a sentence; null if there is no background, or if the news needs it.
 *
 *     Norrick said it [had lost two trains and] will buy four            [Rents had fallen, but] prices are still high
 */
export function findBackground(draft: Draft): Background | null {
  const { tree } = draft.reading;
  const pair = coordinationsIn(draft)[0];
  if (!pair) return null;
  const { background, news } = pair;
  const endToken = tree.reach(news).firstToken;
  const isShared = tree.child(news, "nsubj", "nsubjpass", "expl", "csubj") === null;
  const subject = tree.child(background, "nsubj", "nsubjpass");
  if (!subject || !isFiniteVerb(news, tree) || denies(background, tree)) return null;
  const firstToken = isShared ? tree.reach(subject).endToken : tree.reach(background).firstToken;
  const mark = tree.child(background, "mark");
  const start = !isShared && mark ? mark.index + 1 : firstToken;
  const range = { firstToken: closesBefore(tree, start) ? start + 1 : start, endToken };
  const inside = draft.reading.tokensOf(range);
  if (range.firstToken >= endToken || inside.some(isMark) || strandsReference(draft, range, true)) return null;
  if (draft.reading.quotationAt(news.index) || !draft.keeps(news.index) || isAside(news, tree)) return null;
  return { range, isEqual: !isShared && !isPastPerfect(background, tree) };
}

/** "and, [Orr will say], of the clerks" */
const isAside = (verb: Token, tree: Tree): boolean =>
  tree.tokens[verb.index + 1]?.text === "," && tree.child(verb, "ccomp", "xcomp", "prt") === null;

/** The comma of a clause about the subject stays with it. */
const closesBefore = ({ tokens }: Tree, index: number): boolean => tokens[index]?.text === ",";

/** The main verb, or what it says, with its second half. */
function coordinationsIn(draft: Draft): Coordination[] {
  const { tree } = draft.reading;
  const root = tree.top(draft.sentence);
  if (!root) return [];
  // "said the firms had a plan and [asked] how it works": the parser may attach the asking to the firms
  const isOfRoot = ({ tag, head }: Token): boolean => tag === "VBD" && root.tag === "VBD" && head !== root.index;
  const said = tree.children(root).filter(({ deprel, index }) => deprel === "ccomp" && index > root.index);
  return [root, ...said].flatMap((background) => {
    const halves = tree.children(background).filter((child) => child.deprel === "conj" && isVerb(child));
    const [news] = halves;
    return news &&
      halves.length === 1 &&
      isNewsAfter(news, tree) &&
      !isPartOfSaid(background, news, tree) &&
      !(isOfRoot(news) && tree.child(news, "nsubj", "nsubjpass") === null)
      ? [{ background, news }]
      : [];
  });
}

/** "said that Orr was ready, [but would wait]": the parser may attach what is said to the saying. */
const isPartOfSaid = (background: Token, news: Token, tree: Tree): boolean =>
  tree.child(background, "ccomp") !== null &&
  tree.child(news, "nsubj", "nsubjpass") === null &&
  !ACTOR_SPEECH_VERBS.has(news.lemma);

const isVerb = ({ tag }: Token): boolean => /^(?:VB|MD)/.test(tag);

const isPastPerfect = (verb: Token, tree: Tree): boolean =>
  tree.children(verb).some(({ deprel, text }) => deprel === "aux" && /^(?:had|['’]d)$/i.test(text)) &&
  verb.tag === "VBN";

const isFiniteVerb = (verb: Token, tree: Tree): boolean =>
  FINITE.test(verb.tag) || tree.children(verb).some(({ deprel, tag }) => /^aux/.test(deprel) && FINITE.test(tag));

/** "[did not] name the firm but praised it": a denial is never background. */
const denies = (verb: Token, tree: Tree): boolean =>
  tree.child(verb, "neg") !== null || /^(?:deny|reject|refuse|decline|dispute)$/.test(verb.lemma);
