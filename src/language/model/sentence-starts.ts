const MOST_PASSES = 12;

/**
 * Sentence starts of a parsed text: the left edges of the subtrees of all roots. Edges are propagated in passes over
 * the tokens until every head lies in the sentence of its token. Like `set_children_from_heads` of spaCy 3.8 (MIT),
 * with its limit of passes, so that crossing arcs give the same result.
 */
export function findSentenceStarts(heads: Int32Array): Uint8Array {
  const n = heads.length;
  const left = Int32Array.from(heads, (_, i) => i);
  const right = left.slice();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    for (let i = 0; i < n; i++) lift(heads, left, right, i);
    for (let i = n - 1; i >= 0; i--) lift(heads, left, right, i);
    if (headsLieWithin(heads, markStarts(heads, left))) break;
  }
  return markStarts(heads, left);
}

function lift(heads: Int32Array, left: Int32Array, right: Int32Array, i: number): void {
  const head = heads[i] ?? i;
  if ((left[i] ?? 0) < (left[head] ?? 0)) left[head] = left[i] ?? 0;
  if ((right[i] ?? 0) > (right[head] ?? 0)) right[head] = right[i] ?? 0;
}

function markStarts(heads: Int32Array, left: Int32Array): Uint8Array {
  const starts = new Uint8Array(heads.length);
  heads.forEach((head, i) => {
    if (head === i) starts[left[i] ?? i] = 1;
  });
  return starts;
}

/** Whether the head of every token lies within its sentence. */
function headsLieWithin(heads: Int32Array, starts: Uint8Array): boolean {
  let first = 0;
  for (let i = 1; i <= heads.length; i++) {
    if (i < heads.length && !starts[i]) continue;
    for (let j = first; j < i; j++) {
      const head = heads[j] ?? j;
      if (head < first || head >= i) return false;
    }
    first = i;
  }
  return true;
}
