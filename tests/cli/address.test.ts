import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, runCli } from "./run-cli.js";

const page = (n: number): string =>
  `<!doctype html><html lang="en"><head><title>Page ${n}</title></head><body><article><h1>Page ${n}</h1><p>The council of Helm will build bridge number ${n} by 2035, it said in a statement on Monday afternoon.</p></article></body></html>`;

let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const number = /^\/page\/(\d)$/u.exec(request.url ?? "")?.[1];
    if (request.url === "/feed") {
      const items = [1, 2, 3].map(
        (n) =>
          `<item><title>Item ${n}</title><link>${base}/page/${n}</link><description>A teaser.</description><pubDate>0${n} May 2031 08:00:00 GMT</pubDate></item>`,
      );
      response.end(`<rss version="2.0"><channel><title>Helm Post</title>${items.join("")}</channel></rss>`);
    } else if (number === "3") response.writeHead(500).end();
    else if (number) response.writeHead(200, { "content-type": "text/html" }).end(page(Number(number)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("a web address", () => {
  it("is fetched, and its output is named after the last part of the path", async () => {
    const out = emptyFolder();
    const { code } = await runCli(["extract", `${base}/page/1`, "--allow-private", "--out", out]);
    const { article } = JSON.parse(readFileSync(join(out, "1.json"), "utf8"));
    expect([code, article.url, article.title, article.retrieved]).toEqual([0, `${base}/page/1`, "Page 1", null]);
  });

  it("on a private network is refused unless --allow-private is given", async () => {
    const { code, stderr } = await runCli(["extract", `${base}/page/1`]);
    expect([code, stderr]).toEqual([
      3,
      `error: ${base}/page/1: private address; add --allow-private if you trust it\n`,
    ]);
  });

  it("of a feed gives the pages that its newest teasers link to, even if one of them fails", async () => {
    const out = emptyFolder();
    const { code, stderr } = await runCli([
      "extract",
      `${base}/feed`,
      "--latest",
      "2",
      "--allow-private",
      "--out",
      out,
    ]);
    expect(stderr).toContain("the server answered 500");
    expect([code, readdirSync(out).filter((name) => !name.startsWith("."))]).toEqual([7, ["feed-1.json"]]);
    const { article } = JSON.parse(readFileSync(join(out, "feed-1.json"), "utf8"));
    expect([article.title, article.published, article.source, article.url]).toEqual([
      "Item 2",
      "2031-05-02",
      "Helm Post",
      `${base}/page/2`,
    ]);
    expect(article.text).toContain("bridge number 2");
  });
});
