import { parse } from "tldts";

/** With a scheme, or with something after the host, and nothing that a name has and no address: blanks. */
const ADDRESS = /^(?:https?:\/\/\S+|[^\s/?#]+\.[^\s/?#]+[/?#]\S*)$/iu;

/**
 * The host of an address that stands where the name of a provider should, without `www`:
 * `abc15.com` of `abc15.com/news/state/…`. Null for a name, also one with a dot or a stroke
 * (`Salon.com`, `AC/DC`): only what ends in a public suffix is taken for a host.
 */
export function hostOfName(name: string): string | null {
  if (!ADDRESS.test(name)) return null;
  const { hostname, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true });
  if (hostname === null || !(isIcann === true || isPrivate === true)) return null;
  return hostname.replace(/^www\./u, "");
}
