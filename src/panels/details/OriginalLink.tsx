import { safeLink } from "../../state/safe-link.ts";

/** The way to the article itself; an address that must not be followed is shown as text. */
export function OriginalLink({ url }: { url: string }) {
  if (url === "") return null;
  const link = safeLink(url);
  if (link === null) return <p class="details-original details-address">{url}</p>;
  return (
    <p class="details-original">
      <a
        class="details-link panel-link"
        href={link.href}
        target="_blank"
        rel="noopener noreferrer"
        title={link.href}
      >
        Read the original at {link.host}
      </a>
      <span aria-hidden="true"> ↗</span>
    </p>
  );
}
