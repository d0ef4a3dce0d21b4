import { LIMIT_UNITS } from "../../language/lexicon/en/date-words.js";
import { words } from "../../language/lexicon/words.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";
import { spanOf } from "../tree-walks.js";

const LASTING_VERBS = words("take last");

/** In tokens: "no less than some three and a half months from now". */
const LONGEST = 14;

/** "may take [up to nine years] until they join", "is expected to last [two weeks]": how long from now, in words. */
export function findLapse({ tree, predicates, context }: Ground, heads: readonly number[]): DueDate | null {
  const deeds = heads.flatMap((head) => [head, tree.child(head, "xcomp", "ccomp")?.index ?? head]);
  const verb = deeds.find((deed) => LASTING_VERBS.has(tree.lemma(deed)) && predicates.get(deed)?.tense !== "past");
  const time = verb === undefined ? null : tree.child(verb, "dobj", "npadvmod", "tmod");
  if (verb === undefined || !time || time.index < verb || !isLength(tree.lemma(time.index))) return null;
  const inner = tree.children(time.index).find(({ deprel }) => /^(?:relcl|acl|advcl)$/.test(deprel));
  const own = inner ? tree.firstIn(inner.index) - 1 : tree.lastIn(time.index);
  const last = tree.tokens[own + 1]?.text === "from" ? tree.lastIn(own + 1) : own;
  const first = tree.firstIn(time.index);
  if (last - first > LONGEST || first <= verb) return null;
  const { start, end } = spanOf(tree, first, last);
  const text = context.analysis.text.slice(start, end).replace(/(?:[\s,.;:"”“]|\sand$|\sor$)+$/u, "");
  return { text, value: null, precision: null, start, end: start + text.length, means: "event" };
}

const isLength = (lemma: string): boolean => LIMIT_UNITS.has(lemma) || lemma === "decade";
