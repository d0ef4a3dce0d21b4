/** ["Ada Orr", "Ben Ash", "Cem Ulu"] -> "Ada Orr, Ben Ash and Cem Ulu": what is inserted into an English sentence. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
