/**
 * A property's value that Obsidian shows as text: a value that as a whole is in double brackets would be a link to a
 * note, and YAML has no escape for them. "[[Secret]]" -> "[ [Secret]]"
 */
export const unlinked = (text: string): string => text.replace(/^\s*\[(?=\[[\s\S]*\]\]\s*$)/u, "[ ");
