import { lookup as lookUp } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { errorCode, UserError } from "../errors.js";
import { isPublicAddress, parseAddress } from "./address.js";

/** What a fetch may do, and its limits. */
export interface FetchOptions {
  /** Also fetch from private, loopback and link-local addresses. */
  readonly allowPrivate: boolean;
  /** Limit of an answer in bytes, compressed and decompressed. */
  readonly maxBytes: number;
  /** Limit in milliseconds, for all redirects together. */
  readonly timeout: number;
  /** The User-Agent header. */
  readonly userAgent: string;
}

/** The answer to a request. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The address after all redirects. */
  readonly url: string;
  /** Character set of the Content-Type header, or null. */
  readonly charset: string | null;
}

const MOST_REDIRECTS = 5;

/**
 * Fetches a web address, without cookies, scripts or login. Each redirect is checked like the first address. The IP
 * address is checked after the name is resolved, and the connection uses that very address, so the name cannot resolve
 * to another one in between.
 *
 * @throws UserError (input) if there is no answer with status 200 within the limits.
 */
export async function fetchAddress(address: string, options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeout);
  let url = parseAddress(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await ask(url, options, signal);
    const location = answer.headers.location;
    if ([301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) && location) {
      answer.destroy();
      if (!URL.canParse(location, url.href))
        throw refused(url, `redirects to "${location.slice(0, 80)}", which is not an address`);
      url = parseAddress(new URL(location, url).href);
      continue;
    }
    if (answer.statusCode !== 200) {
      answer.destroy();
      throw refused(
        url,
        `the server answered ${answer.statusCode}`,
        "open the address in a browser, and save the page",
      );
    }
    const bytes = unpack(
      await readAll(answer, url, options.maxBytes, signal),
      answer.headers["content-encoding"],
      url,
      options.maxBytes,
    );
    return {
      bytes,
      url: url.href,
      charset: /charset\s*=\s*"?([\w:.-]+)/iu.exec(answer.headers["content-type"] ?? "")?.[1] ?? null,
    };
  }
  throw refused(url, `more than ${MOST_REDIRECTS} redirects`);
}

function ask(url: URL, { allowPrivate, userAgent }: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  // A numeric host is not looked up, so it is checked here.
  if (!allowPrivate && /^[\d.]+$|:/u.test(host) && !isPublicAddress(host)) throw privateAddress(url);
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      signal,
      agent: false,
      lookup: allowPrivate ? lookUp : lookUpPublic(url),
      headers: {
        "user-agent": userAgent,
        accept: "text/html,application/xhtml+xml,application/xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
        "accept-encoding": "gzip, deflate, br",
      },
    });
    request.on("response", resolve);
    request.on("error", (cause) => reject(cause instanceof UserError ? cause : unreachable(url, cause, signal)));
    request.end();
  });
}

/**
 * Resolves a name, and refuses it if any of its addresses is not public. The connection uses the addresses that were
 * checked.
 */
const lookUpPublic =
  (url: URL): LookupFunction =>
  (name, options, callback) => {
    lookUp(name, { ...options, all: true }, (error, addresses) => {
      if (error) callback(error, "");
      else if (addresses.length === 0 || addresses.some(({ address }) => !isPublicAddress(address)))
        callback(privateAddress(url), "");
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0]?.address ?? "", addresses[0]?.family);
    });
  };

async function readAll(answer: IncomingMessage, url: URL, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer) {
      size += (chunk as Buffer).length;
      if (size > maxBytes) throw tooLarge(url, maxBytes);
      chunks.push(chunk as Buffer);
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw signal.aborted ? unreachable(url, cause, signal) : refused(url, "the answer broke off", "try again", cause);
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks);
}

function unpack(bytes: Buffer, encoding: string | undefined, url: URL, maxBytes: number): Buffer {
  const unpackers: Readonly<Record<string, typeof gunzipSync>> = {
    gzip: gunzipSync,
    "x-gzip": gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
  };
  const unpacker = unpackers[encoding?.trim().toLowerCase() ?? ""];
  if (!unpacker) return bytes;
  try {
    return unpacker(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    const large = cause instanceof RangeError;
    throw large ? tooLarge(url, maxBytes) : refused(url, "the answer cannot be unpacked", "try again", cause);
  }
}

const refused = (url: URL, what: string, advice = "check the address", cause?: unknown): UserError =>
  new UserError(
    "input",
    { what, where: { file: url.href.slice(0, 200) }, advice },
    cause === undefined ? undefined : { cause },
  );

const privateAddress = (url: URL): UserError => refused(url, "private address", "add --allow-private if you trust it");

const tooLarge = (url: URL, maxBytes: number): UserError =>
  refused(url, `more than the limit of ${maxBytes / 1048576} MB for one article`, "save the article alone");

function unreachable(url: URL, cause: unknown, signal: AbortSignal): UserError {
  if (signal.aborted) return refused(url, "no answer in time", "try again, or save the page", cause);
  const code = errorCode(cause) ?? String(cause);
  const what =
    code === "ENOTFOUND" || code === "EAI_AGAIN" ? `no host named "${url.hostname}"` : `cannot be reached (${code})`;
  return refused(url, what, "check the address and the network", cause);
}
