import { createHash } from "node:crypto";
import { outputStem } from "../output-name.js";

/**
 * The stem of each input's output files, all different even on a case-insensitive file system. Inputs with the same
 * stem get the beginning of a hash of their path, so that the name does not depend on their order in the run.
 * [a/news.txt, b/News.html] -> [news-3c9d21, News-51b20e]
 *
 * @param taken stems that no input may have.
 */
export function assignStems(inputs: readonly string[], taken: readonly string[] = []): string[] {
  const plain = inputs.map((input) => outputStem(input));
  const counts = new Map<string, number>();
  for (const stem of [...plain, ...taken]) counts.set(fold(stem), (counts.get(fold(stem)) ?? 0) + 1);
  return plain.map((stem, i) => {
    // [feed-2.txt] clashes with the second article of [feed.xml], which is feed-2.
    const numbered = /^(.+)-\d+$/u.exec(fold(stem))?.[1];
    const clashes = (counts.get(fold(stem)) ?? 0) > 1 || (numbered !== undefined && counts.has(numbered));
    return clashes ? `${stem}-${shortHash(inputs[i] ?? "")}` : stem;
  });
}

const fold = (stem: string): string => stem.normalize("NFC").toLowerCase();

const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 6);
