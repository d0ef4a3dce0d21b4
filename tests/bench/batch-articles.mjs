import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const COUNTRIES = ["Orvenia", "Lessen", "Calder", "Lantos"];
const BROKEN = [
  ["pdf", "%PDF-1.7 and no more"],
  ["json", '{"text": 5}'],
  ["txt", ""],
];

/** Writes short articles of ours into a folder, `broken` of them no articles. */
export function writeArticles(folder, count, broken = 0) {
  mkdirSync(folder, { recursive: true });
  const every = broken > 0 ? Math.floor(count / broken) : 0;
  let left = broken;
  for (let i = 0; i < count; i++) {
    const name = join(folder, `article-${String(i).padStart(4, "0")}`);
    if (every > 0 && left > 0 && i % every === every >> 1) {
      const [ending, content] = BROKEN[--left % BROKEN.length];
      writeFileSync(`${name}.${ending}`, content);
      continue;
    }
    const country = (n) => COUNTRIES[(i + n) % COUNTRIES.length];
    writeFileSync(
      `${name}.txt`,
      `TARVIK, May ${1 + (i % 28)} (Ostapress) - ${country(0)} will send ${i + 3} engineers to ${country(1)} by June 2032, the government said on Monday.\n\n` +
        `"We will not wait another ${i + 2} days," Minister Anna Orr told reporters in Lorn.\n\n` +
        `${country(2)} is expected to join the plan next year. Parliament must agree to it before 1 September.\n`,
    );
  }
}
