/** A function that makes its value on the first call and returns the same value from then on. For tables that a short run may never need. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
