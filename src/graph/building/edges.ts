import type { Corpus } from "../../corpus/corpus.ts";
import { compareText } from "../../corpus/text/compare-text.ts";
import { edgeKeyOf } from "../edge-key.ts";
import type { EdgeAttributes, EdgeKind, SerializedCoverageGraph } from "../contract.ts";
import type { Findings } from "../../corpus/findings.ts";
import type { NodeKeys } from "./node-keys.ts";

export type Edge = SerializedCoverageGraph["edges"][number];

/** Every edge of the graph, in order of kind and key: no article is linked with itself, nor twice alike. */
export function edgesOf({ articles }: Corpus, { wires }: Findings, keys: NodeKeys): Edge[] {
  const edges: Record<EdgeKind, Edge[]> = { about: [], publishes: [], related: [], wire: [] };
  const add = (attributes: EdgeAttributes, source: string, target: string) => {
    if (source === target) return;
    const key = edgeKeyOf(attributes.kind, source, target);
    edges[attributes.kind].push({ key, source, target, attributes });
  };
  for (const article of articles) {
    const key = keys.article(article.canonicalUrl);
    add({ kind: "publishes" }, keys.provider(article.domain), key);
    for (const topic of article.topics) add({ kind: "about" }, key, keys.topic(topic));
    for (const url of article.lists) add({ kind: "related" }, key, keys.article(url));
  }
  for (const { earliest, copies } of wires) {
    for (const { article, by, similarity } of copies) {
      add({ kind: "wire", by, similarity }, keys.article(earliest), keys.article(article));
    }
  }
  return [edges.about, edges.publishes, edges.related, edges.wire].flatMap(distinctInOrder);
}

/** By key. */
function distinctInOrder(edges: readonly Edge[]): Edge[] {
  return edges
    .toSorted((a, b) => compareText(a.key, b.key))
    .filter(({ key }, at, all) => key !== all[at - 1]?.key);
}
