import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from "./tracking-parameters.ts";

/** The address of an article, twice: to follow, and to tell whether two are the same. */
export interface ArticleUrl {
  /** A working address, http or https, as WHATWG URL writes it. */
  readonly href: string;
  /** The canonical URL: the identity of the article. Not for following: it always says https. */
  readonly canonical: string;
}

/**
 * Reads the address of an article.
 *
 * The canonical form has scheme and host folded (https for http, lower case, no default port, no
 * closing dot), and no fragment, tracking parameter, user name or closing slash. Everything else of
 * the query stays as written: it can be the page's identity. Parsing is WHATWG's (the URL class).
 *
 * @returns null when the text is no absolute http or https address.
 */
export function readArticleUrl(text: string): ArticleUrl | null {
  const url = parseUrl(repairAmpersands(text));
  if (url === null) return null;
  url.username = "";
  url.password = "";
  return { href: url.href, canonical: canonicalForm(url) };
}

/** The canonical URL of a text, or null when it is no http or https address. Idempotent. */
export function canonicalUrl(text: string): string | null {
  return readArticleUrl(text)?.canonical ?? null;
}

function parseUrl(text: string): URL | null {
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
}

/** Ampersands that were escaped for HTML once too often: `&amp;`, `&#038;`, `&#38;`, also nested. */
function repairAmpersands(text: string): string {
  let repaired = stripIgnored(text);
  for (let before = ""; before !== repaired;) {
    before = repaired;
    repaired = repaired.replace(/&(?:amp|#0*38|#x0*26);/gi, "&");
  }
  return repaired;
}

/** What WHATWG URL would drop by itself; gone first, so that it cannot hide an escaped ampersand. */
function stripIgnored(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is meant
  return text.replace(/[\t\n\r]/g, "").replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, "");
}

function canonicalForm(url: URL): string {
  const host = url.host.replace(/\.+(?=:|$)/, "");
  const path = url.pathname.replace(/\/+$/, "");
  const origin = new URL(`https://${host || url.host}`).origin;
  return `${origin}${path === "" ? "/" : path}${keptQuery(url.search)}`;
}

/** Cut by hand, not with URLSearchParams, which would write the parameters that stay differently. */
function keptQuery(search: string): string {
  const kept = search
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== "" && !isTracking(parameter));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function isTracking(parameter: string): boolean {
  const name = (parameter.split("=", 1)[0] ?? "").toLowerCase();
  return (
    TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))
  );
}
