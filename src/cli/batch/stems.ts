import { createHash } from "node:crypto";
import { outputStem } from "../output-name.js";

/**
 * The first part of each input's outputs, all different on a file system that takes capitals and small letters for the same. Inputs that
 * would have the same one get the beginning of a hash of their path: the name depends on the path alone, not on its place in the run.
 * [a/news.txt, b/News.html] -> [news-3c9d21, News-51b20e]
 *
 * @param taken names that no input may have.
 */
export function assignStems(inputs: readonly string[], taken: readonly string[] = []): string[] {
  const plain = inputs.map((input) => outputStem(input));
  const counts = new Map<string, number>();
  for (const stem of [...plain, ...taken]) counts.set(fold(stem), (counts.get(fold(stem)) ?? 0) + 1);
  return plain.map((stem, i) => {
    // [feed-2.txt] beside [feed.xml], whose second article is feed-2.
    const numbered = /^(.+)-\d+$/u.exec(fold(stem))?.[1];
    const clashes = (counts.get(fold(stem)) ?? 0) > 1 || (numbered !== undefined && counts.has(numbered));
    return clashes ? `${stem}-${shortHash(inputs[i] ?? "")}` : stem;
  });
}

const fold = (stem: string): string => stem.normalize("NFC").toLowerCase();

const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 6);
