import type { Token, TokenRange } from "../../language/types.js";
import { countWords, type Draft } from "./draft.js";

/** What may be left out, the most dispensable first: each a kind of subtree. */
const DISPENSABLE: readonly { readonly name: string; readonly test: (token: Token, draft: Draft) => boolean }[] = [
  { name: "in parentheses", test: (token, draft) => isAfter(token, draft, /^\($/) },
  {
    name: "non-restrictive relative clause",
    test: (token, draft) => token.deprel === "relcl" && isAfter(token, draft, /^,$/),
  },
  { name: "apposition", test: (token, draft) => token.deprel === "appos" && isAfter(token, draft, /^[,(–—-]$/) },
  {
    name: "adverbial clause after a comma",
    test: (token, draft) => /^(advcl|acl)$/.test(token.deprel) && isAfter(token, draft, /^,$/),
  },
  {
    name: "phrase after a comma",
    test: (token, draft) => /^(prep|npadvmod|advmod)$/.test(token.deprel) && isAfter(token, draft, /^,$/),
  },
  {
    name: "second predicate",
    test: (token, draft) => token.deprel === "conj" && /^VB/.test(token.tag) && !isFirst(token, draft),
  },
  { name: "adverbial clause", test: ({ deprel }) => deprel === "advcl" },
  { name: "relative clause", test: ({ deprel }) => deprel === "relcl" || deprel === "acl" },
  {
    name: "adverbial",
    test: (token, draft) =>
      token.deprel === "prep" && /^VB/.test(draft.reading.tree.head(token).tag) && !isArgument(token, draft),
  },
];

/**
 * Brings a sentence down to so many words by leaving out whole clauses and phrases, the most dispensable kind first and the last of a kind
 * first. Where that is not enough, the end is cut at a phrase and an ellipsis stands for it.
 */
export function shorten(draft: Draft, most: number): string {
  let text = draft.print();
  for (const { test } of DISPENSABLE) {
    for (const token of draft.tokens.filter((token) => test(token, draft)).reverse()) {
      if (countWords(text) <= most) return text;
      const range = removable(draft, token);
      if (!range) continue;
      draft.drop(range);
      text = draft.print();
    }
  }
  return countWords(text) <= most ? text : cutWithEllipsis(text, most);
}

/**
 * The subtree of a token with the marks around it. Null where that would take the sentence's own verb or most of its words along, or where
 * no mark shows that the subtree ends where the parse says it does.
 */
function removable(draft: Draft, token: Token): TokenRange | null {
  const { tree } = draft.reading;
  let { firstToken, endToken } = tree.reach(token);
  if (!draft.keeps(token.index) || firstToken <= draft.sentence.firstToken) return null;
  while (endToken > token.index + 1 && /^[.!?"”]$/.test(tree.tokens[endToken - 1]?.text ?? "")) endToken--;
  const root = tree.top(draft.sentence);
  const subject = root && tree.child(root, "nsubj", "nsubjpass");
  if (root && (holds(firstToken, endToken, root) || (subject && holds(firstToken, endToken, subject)))) return null;
  const before = tree.tokens[firstToken - 1];
  const after = tree.tokens[endToken];
  if (after && after.index < draft.sentence.endToken && !/^[,.;:!?)–—"”]$/.test(after.text)) return null;
  if (before && (before.text === "," || before.text === "(" || before.deprel === "cc")) firstToken--;
  if (before?.deprel === "cc" && tree.tokens[firstToken - 1]?.text === ",") firstToken--;
  if (before?.text === "(" && after?.text === ")") endToken++;
  if (before?.text === "," && after?.text === ",") endToken++;
  const left = draft.tokens.filter(({ index }) => index < firstToken || index >= endToken);
  return left.length < 6 ? null : { firstToken, endToken };
}

const holds = (firstToken: number, endToken: number, { index }: Token): boolean =>
  firstToken <= index && index < endToken;

function isAfter(token: Token, draft: Draft, mark: RegExp): boolean {
  const { firstToken } = draft.reading.tree.reach(token);
  return mark.test(draft.reading.tree.tokens[firstToken - 1]?.text ?? "");
}

const isFirst = (token: Token, draft: Draft): boolean => token.index === draft.sentence.firstToken;

/** "agreed [on a price]": the first prepositional phrase right behind its verb belongs to what the verb says. */
function isArgument(token: Token, draft: Draft): boolean {
  const verb = draft.reading.tree.head(token);
  return token.index === verb.index + 1 || draft.reading.tree.child(verb, "dobj") === undefined;
}

function cutWithEllipsis(text: string, most: number): string {
  const words = [...text.matchAll(/\S+/g)];
  const boundary = /[,;:]$/;
  const opens =
    /^(of|for|in|on|at|to|by|with|from|that|which|who|and|or|but|as|because|after|before|when|while|if|over|under)$/i;
  let end = most;
  for (let i = most; i > most - 8 && i > 4; i--) {
    if (boundary.test(words[i - 1]?.[0] ?? "") || opens.test(words[i]?.[0] ?? "")) {
      end = i;
      break;
    }
  }
  const last = words[end - 1];
  const cut = text.slice(0, last ? last.index + last[0].length : text.length).replace(/[,;:]$/, "");
  return `${cut} …${(cut.match(/["“]/g)?.length ?? 0) % 2 === 1 ? '"' : ""}`;
}
