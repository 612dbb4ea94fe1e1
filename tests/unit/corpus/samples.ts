import type { ArticleCopy } from "../../../src/corpus/reading/article-copy.ts";

/** A copy with nothing unusual about it, but for what a test is about. */
export function copyOf(fields: Partial<ArticleCopy> = {}): ArticleCopy {
  return {
    canonicalUrl: "https://example.com/a",
    url: "https://example.com/a",
    aliases: [],
    filed: false,
    source: "a.md",
    line: 2,
    title: "A title",
    excerpt: null,
    publishedAt: null,
    dateNote: fields.publishedAt ? null : "no publish time is given",
    type: null,
    category: null,
    quality: null,
    heat: null,
    published: null,
    domain: "example.com",
    providerName: null,
    topics: [],
    lists: [],
    ...fields,
  };
}

/** The text of a file with the three fields that every article needs, and more lines of front matter. */
export function fileText(lines = "", url = "https://example.com/a"): string {
  return `---\ntitle: A title\nwebUrl: ${url}\nprovider: {name: Example, domain: example.com}\n${lines}\n---\nbody\n`;
}
