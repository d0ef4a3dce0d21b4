/** A table of words, which are separated by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** A table of names of several words, which are separated by semicolons. */
export const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/;\s*/u));
