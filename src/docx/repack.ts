import JSZip from "jszip";

/** The earliest date that ZIP can store. */
const EPOCH = "1980-01-01";

/**
 * Makes the document reproducible and gives it a default style. The library stamps parts with the current time and
 * draws link ids at random: dates become the article's, and ids are numbered in document order.
 *
 * @param published ISO date, or null for the earliest date that ZIP can store.
 */
export async function repack(docx: Uint8Array, published: string | null): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(docx);
  const day = published === null || published < EPOCH ? EPOCH : published;
  const names = Object.keys(source.files)
    .filter((name) => source.files[name]?.dir === false)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const ids = new Map<string, string>();
  const target = new JSZip();
  for (const name of names) {
    const text = await source.files[name]?.async("string");
    // createFolders would stamp folders with the current time.
    target.file(name, settle(text ?? "", `${day}T00:00:00Z`, ids), {
      date: new Date(`${day}T00:00:00Z`),
      createFolders: false,
    });
  }
  return target.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

/** The format requires `[Content_Types].xml` first. The document comes before the parts that refer to its ids. */
const rank = (name: string): number =>
  ["[Content_Types].xml", "_rels/.rels", "word/document.xml"].indexOf(name) + 1 || Number.POSITIVE_INFINITY;

function settle(text: string, instant: string, ids: Map<string, string>): string {
  return text
    .replace('<w:style w:type="paragraph" w:styleId="Normal"', '$& w:default="1"')
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${instant}`)
    .replace(/rId[a-z0-9_-]{15,}/gu, (id) => {
      const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, known);
      return known;
    });
}
