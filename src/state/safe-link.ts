/** A link that may be followed, and the host to name it by. */
export interface SafeLink {
  readonly href: string;
  readonly host: string;
}

/**
 * A link from a URL that came with an article, or null when it is not one to follow: only http and
 * https lead to a page, and anything else (`javascript:`, `data:`) could run here.
 */
export function safeLink(url: string): SafeLink | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href, hostname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  return { href, host: hostname.replace(/^www\./, "") };
}
