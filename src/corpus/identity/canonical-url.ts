import { type AddressParts, parseAddress } from "./parse-address.ts";
import { MAX_URL } from "../text/cut.ts";
import { remembering } from "../text/memo.ts";
import { registrableDomain } from "./provider-domain.ts";
import {
  AMP_HOST_RULES,
  AMP_PARAMETER_RULES,
  AMP_PATH_RULES,
  type CacheRule,
  CACHE_RULES,
  HOST_RULES,
  type ParameterRule,
  type PartRule,
  TRACKING_RULES,
} from "./url-rules.ts";

/** The address of an article, twice: to follow, and to tell whether two are the same. */
export interface ArticleUrl {
  /** A working address, http or https, as WHATWG URL writes it. */
  readonly href: string;
  /** The canonical URL: the identity of the article. Not for following: it always says https. */
  readonly canonical: string;
  /** It is that of an AMP page or of a cache, and not of the web page. */
  readonly amp: boolean;
}

/**
 * Reads the address of an article.
 *
 * The canonical form has scheme and host folded (https for http, lower case, no default port), and
 * no fragment and no user name; from the rest goes what url-rules.ts names. Everything else of the
 * query stays as written: it can be the page's identity. Parsing is WHATWG's (the URL class).
 *
 * @returns null when the text is no absolute http or https address.
 */
export function readArticleUrl(text: string): ArticleUrl | null {
  const url = parseAddress(text);
  if (url === null) return null;
  // Nobody means such an address; rules that take away a little at a time would take for ever.
  if (url.href.length > MAX_URL) return { href: url.href, canonical: url.href, amp: false };
  const { canonical, amp } = canonicalForm(url.parts);
  return { href: url.href, canonical, amp };
}

/** The canonical URL of a text, or null when it is no http or https address. Idempotent. */
export function canonicalUrl(text: string): string | null {
  return readArticleUrl(text)?.canonical ?? null;
}

/** Each round takes something away, and what is left has no rule that matches. */
function canonicalForm(given: AddressParts): { canonical: string; amp: boolean } {
  let { port, path, query } = given;
  let host = foldHost(given.host);
  let { amp } = host;
  for (;;) {
    const inner = host.cache === undefined ? null : unwrapped(host.cache, path, query);
    if (inner !== null) {
      amp = true;
      ({ port, path, query } = inner);
      host = foldHost(inner.host);
      continue;
    }
    const folded = foldedPath(path);
    if (folded.path === path) break;
    ({ path } = folded);
    amp ||= folded.amp;
  }
  const kept = keptQuery(query, host.name);
  amp ||= kept.amp;
  const shownPort = port === ":443" ? "" : port;
  const shownQuery = kept.query === "" ? "" : `?${kept.query}`;
  return { canonical: `https://${host.name}${shownPort}${path || "/"}${shownQuery}`, amp };
}

/** Folds no host down to a public suffix: amp.co.uk is somebody's, and so is www.com. */
const foldHost = remembering(4_096, (host: string) => {
  const bare = host.replace(/\.+$/, "") || host;
  const plain = withoutParts(bare, HOST_RULES, hasDomain);
  const name = withoutParts(plain, [...HOST_RULES, ...AMP_HOST_RULES], hasDomain);
  const cache = CACHE_RULES.find((rule) => rule.host.test(name));
  return { name, amp: name !== plain, cache };
});

function hasDomain(host: string): boolean {
  return registrableDomain(host) !== null;
}

function foldedPath(path: string): { path: string; amp: boolean } {
  const plain = withoutClosingSlash(path);
  if (!/amp/i.test(plain)) return { path: plain, amp: false };
  const folded = withoutParts(plain, AMP_PATH_RULES, isSomewhere);
  return { path: folded, amp: folded !== plain };
}

/** A part of dots alone is a way to somewhere else, and a parser takes it: `/b/%2e` is `/b`. */
function isSomewhere(path: string): boolean {
  return /[^/.]/.test(path) && !/\/(?:\.|%2e){1,2}$/i.test(path);
}

function withoutClosingSlash(path: string): string {
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === SLASH) end -= 1;
  return path.slice(0, end);
}

const SLASH = 0x2f;

/** Applies the rules, one after another, until none matches whose result is still enough. */
function withoutParts(
  part: string,
  rules: readonly PartRule[],
  isEnough: (rest: string) => boolean,
): string {
  const lower = part.toLowerCase();
  const rule = rules.find((rule) => matches(lower, rule) && isEnough(withoutPart(part, rule)));
  return rule === undefined ? part : withoutParts(withoutPart(part, rule), rules, isEnough);
}

function matches(lower: string, { beginning, ending }: PartRule): boolean {
  return (
    (beginning !== undefined && lower.startsWith(beginning)) ||
    (ending !== undefined && lower.endsWith(ending))
  );
}

function withoutPart(part: string, { beginning = "", ending = "", becomes }: PartRule): string {
  return ending === ""
    ? becomes + part.slice(beginning.length)
    : // The first slash stays: what follows would be a part of the host.
      (withoutClosingSlash(part.slice(0, -ending.length)) || "/") + becomes;
}

/** The address that an address of a cache holds; null for any other. */
function unwrapped(rule: CacheRule, path: string, query: string): AddressParts | null {
  const held = rule.path.exec(path);
  if (!held) return null;
  const [, secure, address = ""] = held;
  const scheme = secure === undefined ? "http" : "https";
  return parseAddress(`${scheme}://${address}${query === "" ? "" : `?${query}`}`)?.parts ?? null;
}

/** Cut by hand, not with URLSearchParams, which would write the parameters that stay differently. */
function keptQuery(query: string, host: string): { query: string; amp: boolean } {
  if (query === "") return { query, amp: false };
  let amp = false;
  const kept = query.split("&").filter((parameter) => {
    const rule = ruleOf(parameter, host);
    amp ||= rule !== undefined && AMP_PARAMETER_RULES.includes(rule);
    return parameter !== "" && rule === undefined;
  });
  return { query: kept.join("&"), amp };
}

const PARAMETER_RULES = [...TRACKING_RULES, ...AMP_PARAMETER_RULES];

/** The rule by which a parameter goes. */
function ruleOf(parameter: string, host: string): ParameterRule | undefined {
  const end = parameter.indexOf("=");
  const name = (end < 0 ? parameter : parameter.slice(0, end)).toLowerCase();
  const value = end < 0 ? "" : parameter.slice(end + 1);
  return PARAMETER_RULES.find(
    (rule) =>
      (rule.parameters.includes(name) || rule.prefixes.some((prefix) => name.startsWith(prefix))) &&
      (rule.value?.test(value) ?? true) &&
      (rule.domains?.some((domain) => isUnder(host, domain)) ?? true),
  );
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
