import type { BriefHead } from "../brief/model.js";
import type { HeadFlags } from "./options.js";

/** The fields of the brief's head that flags give. An empty value removes a field: [--for ""] is null. */
export function headOf(flags: HeadFlags): Partial<BriefHead> {
  const head: Partial<BriefHead> = {};
  if (flags.kind !== undefined) head.kind = flags.kind;
  for (const name of ["marking", "for", "from", "contact", "reference", "purpose"] as const) {
    const value = flags[name];
    if (value !== undefined) head[name] = value.trim() || null;
  }
  if (flags["brief-version"] !== undefined) head.version = flags["brief-version"].trim() || null;
  return head;
}
