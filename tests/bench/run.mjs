// npm run bench: speed and memory of each part, printed beside its peers where a Python with them is named in
// SPACY_PYTHON or PEERS_PYTHON.
//   npm run bench                 all of them
//   npm run bench -- language     one
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PARTS = { language: "language.mjs", pdf: "pdf.mjs", batch: "batch.mjs" };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`bench: there is no part "${unknown[0]}"; choose from ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
let failed = 0;
for (const [name, file] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], { stdio: "inherit" });
  if (status !== 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
