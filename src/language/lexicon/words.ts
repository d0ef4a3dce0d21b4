/** A table of words, which are separated by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** A table of names of several words, which are separated by semicolons. */
export const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/;\s*/u));

/**
 * A table looked up by words of an article. It has no prototype, since "constructor", which is a word of racing and of
 * building, is a property of every other object.
 */
export const table = <T extends object>(entries: T): T => Object.assign(Object.create(null), entries);
