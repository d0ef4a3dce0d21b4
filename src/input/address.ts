import ipaddr from "ipaddr.js";
import { UserError } from "../errors.js";

/**
 * Whether an IP address is on the public internet. Loopback, private, link-local, shared, multicast and reserved ranges
 * (IANA special-purpose registries) are not, even when written as an IPv4 address within an IPv6 address; neither are
 * NAT64 and 6to4 addresses, which contain one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}

/**
 * Parses the web address of an article.
 *
 * @throws UserError (input) for schemes other than http and https, and for an address with a login in it.
 */
export function parseAddress(text: string): URL {
  const refuse = (what: string, advice: string): never => {
    throw new UserError("input", { what, where: { file: text.slice(0, 200) }, advice });
  };
  if (!URL.canParse(text)) return refuse("not a web address", "write it as https://...");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return refuse(`${url.protocol} is not fetched`, "give an http or https address");
  if (url.username || url.password) return refuse("an address with a login in it", "remove the name and the password");
  return url;
}

/** Whether a command-line argument is a web address rather than a path. */
export const isAddress = (argument: string): boolean => /^https?:\/\//iu.test(argument);
