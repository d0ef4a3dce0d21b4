/**
 * Puts crossing arcs back where they belong: a relation "prep||nsubj" was lifted to an ancestor in training, and belongs to the nearest
 * descendant of that ancestor with the relation "nsubj", breadth first. After `nonproj.pyx` of spaCy 3.8 (MIT); Nivre and Nilsson 2005.
 */
export function deprojectivize(heads: Int32Array, deprels: string[], isSpace: readonly boolean[]): void {
  let children: number[][] | null = null;
  for (let i = 0; i < deprels.length; i++) {
    const [deprel, wanted] = (deprels[i] ?? "").split("||", 2);
    if (wanted === undefined) continue;
    deprels[i] = deprel ?? "";
    // A few tokens in a thousand are lifted: most documents never need the table. A move changes it, so it is built anew.
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

/** Breadth first. Tokens that may not be entered are skipped with all that is below them. */
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
