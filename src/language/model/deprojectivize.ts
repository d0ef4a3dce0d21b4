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
    const found = findDescendant(children, deprels, isSpace, heads[i] ?? i, i, wanted);
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

function findDescendant(
  children: readonly (readonly number[])[],
  deprels: readonly string[],
  isSpace: readonly boolean[],
  from: number,
  except: number,
  wanted: string,
): number | null {
  let level: readonly number[] = [from];
  while (level.length > 0) {
    const next: number[] = [];
    for (const head of level) {
      for (const child of children[head] ?? []) {
        if (isSpace[child] || child === except) continue;
        if (deprels[child] === wanted) return child;
        next.push(child);
      }
    }
    level = next;
  }
  return null;
}
