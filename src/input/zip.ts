import { inflateRawSync } from "node:zlib";
import { UserError } from "../errors.js";

/** Limit in bytes for all unpacked entries of an archive. A page of text has 3 thousand, a book 2 million. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * Reads named entries of a ZIP archive as UTF-8 text, and checks that the archive is safe to unpack for another
 * library: the sizes in its directory are added up, and no named entry is unpacked beyond the limit.
 *
 * @throws UserError (input) if the archive is broken, or unpacks to more than `MAX_UNPACKED` bytes.
 */
export function readZipEntries(bytes: Uint8Array, file: string, names: readonly string[]): Map<string, string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (cause?: unknown): UserError =>
    new UserError(
      "input",
      { what: "a broken archive", where: { file }, advice: "save the document again" },
      cause === undefined ? undefined : { cause },
    );
  const end = buffer.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > buffer.length) throw broken();
  const found = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let entry = buffer.readUInt16LE(end + 10); entry > 0; entry--) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) throw broken();
    const [method, packed, size] = [
      buffer.readUInt16LE(at + 10),
      buffer.readUInt32LE(at + 20),
      buffer.readUInt32LE(at + 24),
    ];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = buffer.toString("utf8", at + 46, at + 46 + nameLength);
    unpacked += size;
    if (unpacked > MAX_UNPACKED) {
      throw new UserError("input", {
        what: `unpacks to more than ${MAX_UNPACKED / 1048576} MB`,
        where: { file },
        advice: "give the article alone, without pictures",
      });
    }
    if (names.includes(name)) found.set(name, readEntry(buffer, buffer.readUInt32LE(at + 42), packed, method, broken));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return found;
}

/** @param at offset of the entry's local header, in bytes. */
function readEntry(
  buffer: Buffer,
  at: number,
  packed: number,
  method: number,
  broken: (cause?: unknown) => UserError,
): string {
  if (at + 30 > buffer.length) throw broken();
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const data = buffer.subarray(start, start + packed);
  if (method === 0) return data.toString("utf8");
  try {
    return inflateRawSync(data, { maxOutputLength: MAX_UNPACKED }).toString("utf8");
  } catch (cause) {
    throw broken(cause);
  }
}
