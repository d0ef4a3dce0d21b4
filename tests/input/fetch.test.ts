import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress, parseAddress } from "../../src/input/address.js";
import { fetchAddress } from "../../src/input/fetch.js";
import { readArticleAddress } from "../../src/input/read.js";
import { isUnread } from "../../src/input/reader.js";
import type { Article } from "../../src/input/types.js";

/** The one article at an address. */
async function readOne(address: string): Promise<Article> {
  const [reading] = await readArticleAddress(address, OPTIONS);
  if (!reading || isUnread(reading)) throw new Error("not read");
  return reading;
}

const OPTIONS = { allowPrivate: true, maxBytes: 100_000, timeout: 5000, userAgent: "briefwright/test" };
const PAGE =
  "<!doctype html><html><head><meta charset=utf-8></head><body><article><h1>Dam opens</h1><p>The dam on the Arn opens on Monday, the ministry of works in Lorn said in a statement.</p></article></body></html>";

let server: Server;
let base = "";
let seen: IncomingMessage[] = [];

/** The answers of the test server, by path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/page": (r) => r.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE),
  "/1251": (r) =>
    r
      .writeHead(200, { "content-type": "text/plain; charset=windows-1251" })
      .end(Buffer.from([0xc4, 0xe0, 0x2c, 0x20, 0xcb, 0xee, 0xf0, 0xed, 0x2e])),
  "/moved": (r) => r.writeHead(302, { location: "/page" }).end(),
  "/loop": (r) => r.writeHead(302, { location: "/loop" }).end(),
  "/to-file": (r) => r.writeHead(302, { location: "file:///etc/hosts" }).end(),
  "/to-link-local": (r) => r.writeHead(302, { location: "http://169.254.169.254/latest/meta-data" }).end(),
  "/to-mapped": (r) => r.writeHead(302, { location: "http://[::ffff:10.0.0.1]/" }).end(),
  "/gone": (r) => r.writeHead(404).end("no"),
  "/large": (r) => r.writeHead(200).end(Buffer.alloc(200_000, 97)),
  "/bomb": (r) => r.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000, 97))),
  "/broken-gzip": (r) => r.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
  "/slow": (r) => void r.writeHead(200).write("a"),
  "/broken-off": (r) => {
    r.writeHead(200, { "content-length": "100" }).write("a");
    setTimeout(() => r.destroy(), 20);
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    ANSWERS[request.url ?? ""]?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("fetching an address", () => {
  it("gives the article, with the address after the redirect", async () => {
    const article = await readOne(`${base}/moved`);
    expect(article.url).toBe(`${base}/page`);
    expect(article.title?.value).toBe("Dam opens");
    expect(article.text).toBe("The dam on the Arn opens on Monday, the ministry of works in Lorn said in a statement.");
  });

  it("decodes by the character set of the Content-Type header", async () => {
    const article = await readOne(`${base}/1251`);
    expect(article.text).toBe("Да, Лорн.");
  });

  it("sends the User-Agent that was given, and no cookie", async () => {
    seen = [];
    await fetchAddress(`${base}/page`, OPTIONS);
    expect([seen[0]?.headers["user-agent"], seen[0]?.headers.cookie]).toEqual(["briefwright/test", undefined]);
  });

  it.each([
    ["/gone", "the server answered 404"],
    ["/loop", "more than 5 redirects"],
    ["/to-file", "file: is not fetched"],
    ["/large", "for one article"],
    ["/bomb", "for one article"],
    ["/broken-gzip", "the answer cannot be unpacked"],
    ["/broken-off", "the answer broke off"],
  ])("refuses %s: %s", async (path, message) => {
    await expect(fetchAddress(base + path, OPTIONS)).rejects.toThrow(message);
  });

  it("stops after the time limit", async () => {
    await expect(fetchAddress(`${base}/slow`, { ...OPTIONS, timeout: 300 })).rejects.toThrow("no answer in time");
  });
});

describe("a private address", () => {
  const guarded = { ...OPTIONS, allowPrivate: false };

  it.each(["127.0.0.1", "[::1]", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "10.1.2.3", "0.0.0.0"])(
    "%s is refused before any request",
    async (host) => {
      seen = [];
      const { port } = server.address() as AddressInfo;
      await expect(fetchAddress(`http://${host}:${port}/page`, guarded)).rejects.toThrow("private address");
      expect(seen).toEqual([]);
    },
  );

  it.each(["/to-link-local", "/to-mapped"])("is refused as the target of a redirect: %s", async (path) => {
    // The test server itself has a private address, so only the second hop is guarded.
    let hops = 0;
    const options = {
      ...OPTIONS,
      get allowPrivate() {
        return hops++ === 0;
      },
    };
    await expect(fetchAddress(base + path, options)).rejects.toThrow("private address");
  });

  it("is recognised by the ranges of the IANA registries", () => {
    const refused =
      "127.8.8.8 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 192.0.2.1 198.18.0.1 ::1 :: fe80::1 fc00::1 fd12::1 ff02::1 ::ffff:192.168.0.1 64:ff9b::a00:1 2002:a00:1::";
    expect(refused.split(" ").filter(isPublicAddress)).toEqual([]);
    expect("8.8.8.8 172.32.0.1 192.169.0.1 2606:4700::1111".split(" ").filter((a) => !isPublicAddress(a))).toEqual([]);
  });
});

describe("parseAddress", () => {
  it.each(["ftp://a.example/x", "javascript:alert(1)", "https://user:pass@a.example/", "no address"])(
    "refuses %s",
    (text) => {
      expect(() => parseAddress(text)).toThrow();
    },
  );
});
