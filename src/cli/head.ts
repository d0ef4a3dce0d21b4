import type { BriefHead } from "../brief/model.js";

/** The flags of `HEAD_OPTIONS`. */
export interface HeadFlags {
  readonly kind?: string | undefined;
  readonly marking?: string | undefined;
  readonly for?: string | undefined;
  readonly from?: string | undefined;
  readonly contact?: string | undefined;
  readonly reference?: string | undefined;
  readonly "brief-version"?: string | undefined;
  readonly purpose?: string | undefined;
}

/** Those fields of the brief's head that a flag gives; an empty one takes the field away ("" -> null). */
export function headOf(flags: HeadFlags): Partial<BriefHead> {
  const head: Partial<BriefHead> = {};
  if (flags.kind !== undefined) head.kind = flags.kind as BriefHead["kind"];
  for (const name of ["marking", "for", "from", "contact", "reference", "purpose"] as const) {
    const value = flags[name];
    if (value !== undefined) head[name] = value.trim() || null;
  }
  if (flags["brief-version"] !== undefined) head.version = flags["brief-version"].trim() || null;
  return head;
}
