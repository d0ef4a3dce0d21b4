/**
 * Restores crossing arcs. In training, a token with the relation "prep||nsubj" was attached to an ancestor of its head;
 * its head is the nearest descendant of that ancestor with the relation "nsubj", breadth first. After `nonproj.pyx` of
 * spaCy 3.8 (MIT); Nivre and Nilsson 2005.
 */
export function deprojectivize(heads: Int32Array, deprels: string[], isSpace: readonly boolean[]): void {
  let children: number[][] | null = null;
  for (let i = 0; i < deprels.length; i++) {
    const [deprel, wanted] = (deprels[i] ?? "").split("||", 2);
    if (wanted === undefined) continue;
    deprels[i] = deprel ?? "";
    // A few tokens in a thousand are lifted, so most documents never need the table. It is rebuilt after every change
    // of a head.
    children ??= buildChildren(heads);
    const from = heads[i] ?? i;
    const found = findDescendant(
      children,
      from,
      (child) => child !== i && !isSpace[child],
      (child) => deprels[child] === wanted,
    );
    if (found === null) continue;
    heads[i] = found;
    children = null;
  }
}

function buildChildren(heads: Int32Array): number[][] {
  const children: number[][] = Array.from({ length: heads.length }, () => []);
  heads.forEach((head, i) => {
    if (head !== i) children[head]?.push(i);
  });
  return children;
}

/** Breadth first. A token that may not be entered is skipped with its whole subtree. */
function findDescendant(
  children: readonly (readonly number[])[],
  from: number,
  mayEnter: (token: number) => boolean,
  isWanted: (token: number) => boolean,
): number | null {
  let level: readonly number[] = [from];
  while (level.length > 0) {
    const next: number[] = [];
    for (const head of level) {
      for (const child of children[head] ?? []) {
        if (!mayEnter(child)) continue;
        if (isWanted(child)) return child;
        next.push(child);
      }
    }
    level = next;
  }
  return null;
}
