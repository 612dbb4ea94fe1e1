import type { ArticleAttributes } from "../../src/graph/contract.ts";

/** An article that says nothing but what a test gives it; undated and listed unless it says so. */
export function articleAttributes(
  title: string,
  given: Partial<ArticleAttributes> = {},
): ArticleAttributes {
  return {
    kind: "article",
    label: title,
    x: 0,
    y: 0,
    size: 1,
    title,
    excerpt: "",
    url: "https://example.org/",
    publishedAt: null,
    precision: null,
    filed: false,
    type: null,
    category: null,
    quality: null,
    heat: null,
    published: null,
    story: null,
    wire: null,
    sources: [],
    ...given,
  };
}
