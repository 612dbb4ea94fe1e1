import { createHash } from "node:crypto";

/** Words of a policy for an inline text: `'sha256-…'`, of the bytes that the browser will see. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/**
 * The policy of a page that has everything within: what the page may do on a server, less all that
 * comes from its own origin, since a file has none. One script and one style are allowed by their
 * hashes, fonts and the icon as parts of the page.
 */
export function singleFilePolicy(policy: string, own: { script: string; style: string }): string {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    if (name !== "") directives.set(name, without("'self'", sources));
  }
  directives.set("script-src", [hashSource(own.script)]);
  directives.set("style-src", [hashSource(own.style)]);
  for (const name of ["font-src", "img-src"]) {
    directives.set(name, ["data:", ...without("data:", directives.get(name) ?? [])]);
  }
  // It has no worker to start.
  directives.set("trusted-types", ["'none'"]);
  return [...directives]
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

function without(word: string, sources: readonly string[]): readonly string[] {
  return sources.filter((source) => source !== word);
}
