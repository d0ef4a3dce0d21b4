import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const COUNTRIES = ["Orvenia", "Lessen", "Calder", "Lantos"];
const BROKEN = [
  ["pdf", "%PDF-1.7 and no more"],
  ["json", '{"text": 5}'],
  ["txt", ""],
];

/** Writes short articles into a folder; `broken` of the files are not articles. */
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
        bodyOf(country, i),
    );
  }
}

/** The rest of an article of usual length: about 2,500 characters. */
function bodyOf(country, i) {
  const paragraphs = [];
  for (let p = 0; p < 6; p++) {
    paragraphs.push(
      `${country(p + 2)} is expected to join the plan next year, and parliament must agree to it before ${1 + ((i + p) % 28)} September. ` +
        `The finance minister of ${country(p + 1)}, Tor Vik, said on Tuesday that the costs would not exceed ${i + p + 10} million crowns, a third of which the state is to pay. ` +
        `“Nobody has to fear for a job,” he told parliament, where the opposition had asked for a delay until ${2032 + (p % 4)}. ` +
        "The harbour, which was closed for nine days in spring, could reopen sooner than planned if the weather holds.",
    );
  }
  return `${paragraphs.join("\n\n")}\n`;
}
