import path from "node:path";
import fc from "fast-check";
import { examineFolder } from "../../../../scripts/graph/examine.ts";
import { compareText } from "../../../../src/corpus/text/compare-text.ts";
import { buildCoverageGraph } from "../../../../src/graph/building/build.ts";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { emptyCoverageGraph } from "../../../../src/graph/coverage-graph.ts";
import type { ExportNote } from "../../../../src/graph/formats/note.ts";
import { partOf } from "../../../../src/graph/formats/part/part.ts";
import { layOut } from "../../../../src/graph/layout/layout.ts";
import { placeNetworks } from "../../../../src/graph/networks/place-networks.ts";
import {
  articleAttributes,
  providerAttributes,
  storyOf,
  topicAttributes,
} from "../../attributes.ts";

const SEEDS = path.resolve(import.meta.dirname, "../../../../seeds");

/** The graph of the sample corpus, as the prebuild has it. */
export async function seedGraph(): Promise<SerializedCoverageGraph> {
  const { corpus, findings } = await examineFolder({ folder: SEEDS, cache: null });
  const heading = { title: "Police face recognition", description: null, timeZone: null };
  const graph = buildCoverageGraph(corpus, findings, heading);
  layOut(graph);
  placeNetworks(graph);
  return graph;
}

export const NOTE: ExportNote = {
  corpus: "Police face recognition",
  filters: "topic AI",
  window: "9 to 12 June 2020",
  zone: "Europe/Berlin",
  hash: `sha256:${"0".repeat(64)}`,
};

/** The whole of a file that is written in pieces. */
export function join(pieces: Iterable<string>): string {
  return [...pieces].join("");
}

/** In an order of their own, for what comes in another order. */
export function sorted(values: readonly unknown[]): unknown[] {
  return values.toSorted((a, b) => compareText(String(a), String(b)));
}

/** What breaks a format, or whoever reads it. */
const TRICKS = [
  "]]>",
  "<!-- </node> -->",
  "&amp;lt;&#0;",
  `"'`,
  "\u0000\u0001\uFFFE\uD800",
  "\uDC00 \u{1F600}\u0085\u2028\u2029",
  "line\nline\r\nline\rtab\t",
  "\r\nER  - \r\n\r\nTY  - BOOK",
  "a  - b",
  "TY  - NEWS",
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\uFF1D1",
  "'quoted",
  'a "b", c;d',
  "\uFEFF",
  "</script>",
  "@type",
  "__proto__",
  "javascript:alert(1)",
  " padded ",
  "\\",
];

export const hostileText = fc.oneof(
  fc.constantFrom(...TRICKS),
  fc
    .tuple(fc.constantFrom(...TRICKS), fc.string({ unit: "binary", maxLength: 8 }))
    .map((two) => two.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const time = fc.constantFrom(
  { publishedAt: null, precision: null },
  { publishedAt: "2020-06-11T00:00:00Z", precision: "day" },
  { publishedAt: "2020-06-11T02:01:00Z", precision: "minute" },
  { publishedAt: "2020-06-10T23:59:00Z", precision: "minute" },
) as fc.Arbitrary<{ publishedAt: string | null; precision: "day" | "minute" | null }>;

const article = fc.record({
  title: hostileText,
  excerpt: hostileText,
  url: fc.oneof(fc.webUrl(), hostileText),
  category: fc.option(hostileText),
  doubts: fc.array(hostileText, { maxLength: 2 }),
  quality: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  filed: fc.boolean(),
  x: fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
  time,
  provider: fc.nat(),
  topic: fc.option(fc.nat()),
  story: fc.option(fc.nat({ max: 1 })),
  lists: fc.array(fc.nat(), { maxLength: 3 }),
});

function places(letter: string, labels: readonly string[]): Record<string, [number, number]> {
  return Object.fromEntries(labels.map((_, i) => [letter + String(i), [i, 0]]));
}

/** A graph that keeps the contract, with texts that were made to break what is written of it. */
export const hostileGraph: fc.Arbitrary<SerializedCoverageGraph> = fc
  .record({
    title: hostileText,
    articles: fc.array(article, { maxLength: 6 }),
    providers: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
    topics: fc.array(hostileText, { minLength: 1, maxLength: 2 }),
    stories: fc.tuple(hostileText, hostileText),
  })
  .map(({ title, articles, providers, topics, stories }) => {
    const graph = emptyCoverageGraph();
    for (const [i, label] of providers.entries())
      graph.addNode(`p-${i}`, providerAttributes(`d${i}.example`, { label, names: [label, "B"] }));
    for (const [i, label] of topics.entries()) graph.addNode(`t-${i}`, topicAttributes(label));
    for (const [
      i,
      { title, time, provider, topic, story, lists: _lists, ...more },
    ] of articles.entries()) {
      const key = `a-${i}`;
      const undated = time.publishedAt === null ? title : null;
      const given = { ...more, ...time, undated, story: story === null ? null : `s-${story}` };
      graph.addNode(key, articleAttributes(title, given));
      graph.addDirectedEdge(`p-${provider % providers.length}`, key, { kind: "publishes" });
      if (topic !== null)
        graph.addDirectedEdge(key, `t-${topic % topics.length}`, { kind: "about" });
    }
    for (const [i, { lists }] of articles.entries()) {
      for (const other of new Set(lists.map((list) => list % articles.length))) {
        if (other !== i) graph.addDirectedEdge(`a-${i}`, `a-${other}`, { kind: "related" });
      }
    }
    if (articles.length > 1) {
      graph.addDirectedEdge("a-0", "a-1", { kind: "wire", by: "text", similarity: 0.83 });
      for (const key of ["a-0", "a-1"]) graph.mergeNodeAttributes(key, { wire: "a-0" });
    }
    graph.mergeAttributes({
      title,
      stories: stories.map((label, i) => storyOf(`s-${i}`, { label })),
      networks: {
        providers: places("p-", providers),
        stories: { ...places("s-", stories), ...places("t-", topics) },
      },
    });
    return partOf(graph.export() as SerializedCoverageGraph, () => true);
  });
