import type { GraphFile } from "./app.ts";

const markup = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"'&`;

/** The seeds' graph with hostile text wherever an article's own text goes. */
export function poisoned(graph: GraphFile): GraphFile {
  for (const { attributes } of graph.nodes) {
    attributes.label = `${markup} ${attributes.label}`;
    if (attributes.kind === "provider") attributes["names"] = [attributes.label, markup];
    if (attributes.kind !== "article") continue;
    attributes["title"] = attributes.label;
    attributes["excerpt"] = markup;
    attributes["url"] = "javascript:window.pwned=1";
    attributes["sources"] = [{ file: markup, line: 1, filed: true }];
    attributes["aliases"] = ["javascript:window.pwned=1"];
    attributes["repaired"] = ["title"];
    attributes["doubts"] = [markup];
    attributes["revisions"] = [{ title: markup, publishedAt: null, precision: null }];
    attributes["type"] = markup;
  }
  graph.attributes.title = markup;
  return graph;
}
