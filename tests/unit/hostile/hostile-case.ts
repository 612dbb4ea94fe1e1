/** A corpus with something hostile or broken in it. */
export interface HostileCase {
  readonly name: string;
  /** Files to write beside the good one, by their path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What else to put into the corpus; `beside` is a folder that is no part of it. */
  readonly prepare?: (root: string, beside: string) => Promise<void>;
  /** The lines on stderr, in order: one for each thing that is lost, and none where nothing is. */
  readonly lines: readonly RegExp[];
  /** Titles that must be in the graph, beside those of the good file. */
  readonly titles?: readonly string[];
}

/** An article file that is all right but for `more`, which is lines of YAML. */
export function fileText(title: string, more = ""): string {
  const slug = encodeURIComponent(title.toLowerCase().slice(0, 50));
  return `---
title: ${JSON.stringify(title)}
webUrl: "https://example.com/${slug}"
provider: { name: Example, domain: example.com }
${more}---
`;
}

/** A file that lists an article beside its own, so that both can be looked for. */
export const GOOD = fileText(
  "Good and filed",
  `related:
  - title: Good and listed
    webUrl: https://other.example.org/listed
    provider: { name: Other, domain: example.org }
`,
);

export const GOOD_TITLES = ["Good and filed", "Good and listed"];
