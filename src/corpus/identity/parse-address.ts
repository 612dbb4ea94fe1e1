/** The parts of an http or https address that can tell which page it is. */
export interface AddressParts {
  /** Without the port. */
  readonly host: string;
  /** With its colon; empty for the scheme's own. */
  readonly port: string;
  /** Begins with a slash. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
}

/**
 * Reads an absolute http or https address, with WHATWG's parser (the URL class) and after repairing
 * ampersands that were escaped for HTML; null for all else. A user name, which only misleads, goes.
 */
export function parseAddress(given: string): { href: string; parts: AddressParts } | null {
  const text = MAYBE_ODD.test(given) ? repairAmpersands(given) : given;
  if (!/^https?:\/\/[^/]/i.test(text)) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.username !== "" || url.password !== "") {
    url.username = "";
    url.password = "";
  }
  if (DOTS.test(url.pathname)) url.pathname = withoutDots(url.pathname);
  const port = url.port === "" ? "" : `:${url.port}`;
  const parts = { host: url.hostname, port, path: url.pathname, query: url.search.slice(1) };
  return { href: url.href, parts };
}

const DOTS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/**
 * A path with its `.` and `..` resolved, as WHATWG URL says and Node 20's parser (Ada 2.9.2) doesn't
 * after a part that begins with a dot: it leaves `/a/.amp/../b` as it is.
 */
function withoutDots(path: string): string {
  const parts = path.slice(1).split("/");
  const kept: string[] = [];
  for (const [index, part] of parts.entries()) {
    const dots = part.replace(/%2e/gi, ".");
    if (dots === "..") kept.pop();
    if (dots !== "." && dots !== "..") kept.push(part);
    else if (index === parts.length - 1) kept.push("");
  }
  return `/${kept.join("/")}`;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is meant
const MAYBE_ODD = /[\u0000-\u0020&]/;

/** Ampersands that were escaped for HTML once too often: `&amp;`, `&#038;`, `&#38;`, also nested. */
function repairAmpersands(text: string): string {
  return stripIgnored(text).replace(/&(?:(?:amp|#0*38|#x0*26);)+/gi, "&");
}

/** What WHATWG URL would drop by itself; gone first, so that it cannot hide an escaped ampersand. */
function stripIgnored(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is meant
  return text.replace(/[\t\n\r]/g, "").replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, "");
}
