import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { packObjects } from "../../src/pdf/pack.js";

/** A file with small objects and one stream, in pdfkit's form. */
function plainFile(small: number): Buffer {
  const parts = ["%PDF-1.7\n"];
  const offsets: number[] = [];
  const add = (text: string) => {
    offsets.push(parts.join("").length);
    parts.push(`${offsets.length} 0 obj\n${text}\nendobj\n`);
  };
  add("<<\n/Type /Catalog\n>>");
  add("<<\n/Length 7\n>>\nstream\n1 0 obj\nendstream");
  for (let i = 0; i < small; i++) add(`(endobj ${i})`);
  const start = parts.join("").length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<<\n/Size ${offsets.length + 1}\n/Root 1 0 R\n>>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(""), "latin1");
}

/** The streams of a packed file, by their dictionaries. */
function streamsOf(file: Buffer): { entries: string; data: string }[] {
  const text = file.toString("latin1");
  return [...text.matchAll(/<< (\/Type \/(?:ObjStm|XRef).*?) \/Filter \/FlateDecode \/Length (\d+) >>\nstream\n/g)].map(
    (match) => {
      const start = match.index + match[0].length;
      return {
        entries: match[1] ?? "",
        data: inflateSync(file.subarray(start, start + Number(match[2]))).toString("latin1"),
      };
    },
  );
}

test("small objects are packed into object streams, and streams stay objects of their own", () => {
  const packed = packObjects(plainFile(3));
  const [objects, table] = streamsOf(packed);
  expect(objects?.entries).toBe("/Type /ObjStm /N 4 /First 19");
  expect(objects?.data).toBe("1 0 3 21 4 32 5 43\n<<\n/Type /Catalog\n>>\n(endobj 0)\n(endobj 1)\n(endobj 2)\n");
  expect(table?.entries).toContain("/Root 1 0 R");
  expect(packed.toString("latin1")).toContain("2 0 obj\n<<\n/Length 7\n>>\nstream\n1 0 obj\nendstream\nendobj\n");
});

test("the cross-reference stream gives each object's offset, or its stream and index", () => {
  const packed = packObjects(plainFile(450));
  const table = streamsOf(packed).at(-1);
  const rows = Buffer.from(table?.data ?? "", "latin1");
  const row = (n: number) => [rows.readUInt8(n * 7), rows.readUInt32BE(n * 7 + 1), rows.readUInt16BE(n * 7 + 5)];
  expect(table?.entries).toMatch(/^\/Type \/XRef \/Size 457 /);
  expect(row(1)).toEqual([2, 453, 0]);
  expect(row(2)).toEqual([1, packed.indexOf("2 0 obj"), 0]);
  expect(row(202)).toEqual([2, 454, 0]);
  expect(row(453)).toEqual([1, packed.indexOf("453 0 obj"), 0]);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(packed.toString("latin1"))?.[1]);
  expect(packed.toString("latin1", start, start + 7)).toBe("456 0 o");
});

test("a file that pdfkit did not write is refused", () => {
  expect(() => packObjects(Buffer.from("%PDF-1.7\n"))).toThrow("not a file that pdfkit wrote");
});
