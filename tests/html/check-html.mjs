// Part of npm run check:wikis: opens pages in Chromium (CHROMIUM names another browser), as a screen, a tablet and a
// phone. axe-core looks for breaches of WCAG 2.2 A and AA and of good practice; mouse, keyboard and a followed link are
// tried. Without a browser it says so.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { writeHtml } from "../../dist/html/write.js";
import { pageOf, places } from "../markdown/dialects/pages.mjs";
import { HOSTILE } from "../markdown/dialects/strings.mjs";

const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const VIEWS = {
  screen: { width: 1400, height: 900 },
  tablet: { width: 760, height: 1000 },
  phone: { width: 360, height: 740 },
};

const ADDRESS =
  "https://www.ministry.example/consultation-and-response-portal/2031/intergovernmental-relations?a=1&b=2";
const cells = (...values) => values.map((value) => [{ type: "text", value }]);
/** A page with the broadest table that templates make, and an address in it. */
const wide = () => {
  const head = cells("No.", "Who", "What", "Instrument", "Said", "Due", "Date", "Status on 2031-10-14", "Evidence");
  const row = cells(
    "1",
    "Beauchamp-Desrosiers",
    `open ${ADDRESS}`,
    "obligation",
    "2031-10-14 (“on Saturday”)",
    "by 1 March",
    "2032-03-01, deadline",
    "announced",
    "“Representatives of all the five governments…”",
  );
  const table = { type: "table", head, align: head.map(() => null), rows: [row, row], rowHeads: false, caption: null };
  return { ...pageOf((place) => `the ${place}`), blocks: [...pageOf((place) => `the ${place}`).blocks, table] };
};

const PAGES = {
  wide: wide(),
  plain: pageOf((place) => `the ${place}`),
  hostile: pageOf((place) => HOSTILE[places().indexOf(place) % HOSTILE.length]),
};

/** @returns one line per finding. */
async function findBreaches(page) {
  await page.addScriptTag({ path: axePath });
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, impact, nodes }) => `axe ${id} (${impact}): ${nodes[0]?.html.slice(0, 160)}`);
}

/** Checks that the first mark's words are highlighted when it is hovered, focused or followed, and not before. */
async function findDarkWords(page) {
  const color = () => page.evaluate(() => getComputedStyle(document.querySelector(".e_1")).backgroundColor);
  const mark = page.locator('a[href="#e_1"]').first();
  const dark = await color();
  const found = [];
  await mark.hover();
  if ((await color()) === dark) found.push("hover does not light up the evidence");
  await page.mouse.move(0, 0);
  await mark.evaluate((node) => node.focus());
  await page.keyboard.press("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  if ((await color()) === dark) found.push("focus does not light up the evidence");
  await mark.evaluate((node) => node.blur());
  if ((await color()) !== dark) found.push("the evidence stays lit");
  await mark.click();
  await page.mouse.move(0, 0);
  if ((await color()) === dark) found.push("a followed mark does not light up the evidence");
  return found;
}

/** @returns the number of findings. */
export async function checkHtml() {
  if (!existsSync(browserPath)) {
    console.log(`html in chromium: not checked, there is no ${browserPath} (apt-get install chromium)`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "briefwright-html-"));
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  let count = 0;
  try {
    for (const [name, content] of Object.entries(PAGES))
      for (const [view, viewport] of Object.entries(VIEWS)) {
        const file = join(folder, `${name}.html`);
        writeFileSync(file, writeHtml(content));
        // The page's own policy would block axe. Whether the policy allows the style sheet shows in the highlighted
        // words.
        const context = await browser.newContext({ viewport, bypassCSP: true });
        const page = await context.newPage();
        const messages = [];
        page.on("console", (message) => messages.push(`console: ${message.text()}`));
        page.on("request", (request) => {
          if (!request.url().startsWith("file:")) messages.push(`asks for ${request.url()}`);
        });
        await page.goto(pathToFileURL(file).href);
        const wide = await page.evaluate(() =>
          [document.documentElement, document.querySelector("main")].some(
            (node) => node.scrollWidth > node.clientWidth + 1,
          ),
        );
        const found = [
          ...messages,
          ...(wide ? ["is wider than the window"] : []),
          ...(await findBreaches(page)),
          ...(await findDarkWords(page)),
        ];
        console.log(`html in chromium, ${name} page on a ${view}: ${found.length} findings`);
        for (const line of found) console.log(`  ${line}`);
        count += found.length;
        await context.close();
      }
    count += await checkPolicy(browser, folder);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return count;
}

/** Checks that, with its policy in force, the page is styled and the browser logs no error. */
async function checkPolicy(browser, folder) {
  const page = await browser.newPage();
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.goto(pathToFileURL(join(folder, "plain.html")).href);
  const styled = await page.evaluate(() => getComputedStyle(document.querySelector(".kind")).fontWeight === "600");
  const found = [...messages, ...(styled ? [] : ["the policy keeps the style sheet out"])];
  console.log(`html in chromium, under its own policy: ${found.length} findings`);
  for (const line of found) console.log(`  ${line}`);
  return found.length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = (await checkHtml()) === 0 ? 0 : 1;
