import { createHash } from "node:crypto";

/** SHA-256, in hexadecimal, of a value's JSON: the same for the same content, whatever file it was read from. */
export const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");
