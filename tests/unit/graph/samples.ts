import { gatherCorpus } from "../../../src/corpus/corpus.ts";
import type { ArticleCopy } from "../../../src/corpus/reading/article-copy.ts";
import { findStories } from "../../../src/corpus/stories/stories.ts";
import { findWireCopies } from "../../../src/corpus/wire/wire-copies.ts";
import { buildCoverageGraph } from "../../../src/graph/building/build.ts";
import { measureFindings } from "../../../src/corpus/findings.ts";
import type { ReadFile } from "../../../src/corpus/reading/read-article-file.ts";
import type { SerializedCoverageGraph } from "../../../src/graph/contract.ts";
import type { CoverageGraph } from "../../../src/graph/coverage-graph.ts";
import { coverageGraphOf, serializeCoverageGraph } from "../../../src/graph/graph-file.ts";
import { copyOf } from "../corpus/samples.ts";

/** A copy of the article `https://example.com/NAME`. */
export function article(name: string, fields: Partial<ArticleCopy> = {}): ArticleCopy {
  const url = `https://example.com/${name}`;
  return copyOf({ canonicalUrl: url, url, title: name, source: `${name}.md`, ...fields });
}

export function graphOf(...copies: ArticleCopy[]): CoverageGraph {
  return coverageGraphOf(dataOf(...copies));
}

/** As the prebuild has it. */
export function dataOf(...copies: ArticleCopy[]): SerializedCoverageGraph {
  return dataOfFiles([{ copies, complaints: [] }]);
}

/** The text of its graph.json. */
export function textOf(graph: SerializedCoverageGraph): string {
  return [...serializeCoverageGraph(graph)].join("");
}

export function exported(graph: CoverageGraph): SerializedCoverageGraph {
  return graph.export() as SerializedCoverageGraph;
}

export function dataOfFiles(files: readonly ReadFile[]): SerializedCoverageGraph {
  const corpus = gatherCorpus(files);
  const wires = findWireCopies(corpus.articles);
  const findings = measureFindings(corpus, wires, findStories(corpus.articles, wires));
  return buildCoverageGraph(corpus, findings, {
    title: "A corpus",
    description: null,
    timeZone: null,
  });
}

/** Edges of a kind as `label → label`, sorted. */
export function edges(graph: CoverageGraph, wanted: string): string[] {
  return graph
    .filterEdges((_key, { kind }) => kind === wanted)
    .map((key) =>
      graph
        .extremities(key)
        .map((end) => graph.getNodeAttribute(end, "label"))
        .join(" → "),
    )
    .toSorted();
}

/** A corpus of some size with hubs and pendants, always the same. */
export function manyArticles(count: number): ArticleCopy[] {
  return Array.from({ length: count }, (_, i) =>
    article(`n${i}`, {
      domain: `d${(i * i) % Math.ceil(count / 3)}.example`,
      topics: [`topic ${i % 7}`],
      lists: i % 4 === 0 ? [`https://example.com/n${(i * 17 + 5) % count}`] : [],
    }),
  );
}
