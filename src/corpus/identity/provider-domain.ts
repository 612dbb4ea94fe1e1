import { parse } from "tldts";
import { remembering } from "../text/memo.ts";

/** A private suffix is a provider's own place: news.blogspot.com is not all of blogspot.com. */
const OPTIONS = { allowPrivateDomains: true } as const;

/**
 * The registrable domain, by the Public Suffix List, that a text names: a domain, a host or a whole
 * URL, in lower case and, as URLs have it, in ASCII: `münchen.de` is `xn--mnchen-3ya.de`, however it
 * is written. Null when it names none, as a bare suffix (`co.uk`, `blogspot.com`) or a word does.
 */
export const registrableDomain = remembering(4_096, (text: string): string | null => {
  const host = hostOf(text.trim());
  if (host === null) return null;
  const { domain, isIp } = parse(host, OPTIONS);
  return isIp === true ? null : domain;
});

function hostOf(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
    ? text.replace(/^[^:]+/, "https")
    : `https://${text.replace(/^\/\//, "")}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/**
 * The identity of the provider of an article: what its `domain` says where that names a domain,
 * else the domain of the article's own URL, else (an IP address, a host without a suffix) its host.
 *
 * `domain` comes first because a URL can be that of a carrier, and `go.com` for abcnews.go.com is
 * the registrable domain of both.
 */
export function providerDomain(domain: string | null, articleUrl: string): string {
  const named = domain === null ? null : registrableDomain(domain);
  return named ?? registrableDomain(articleUrl) ?? new URL(articleUrl).hostname;
}
