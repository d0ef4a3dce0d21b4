/**
 * A function that makes a value on its first call and returns the same value afterwards: for tables that a short run
 * may not need.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
