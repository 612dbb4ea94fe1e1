import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frame } from "../../../../src/graph/layout/frame.ts";
import { serializeCoverageGraph } from "../../../../src/graph/graph-file.ts";
import { layOut } from "../../../../src/graph/layout/layout.ts";
import { overlaps, spread } from "../../../../src/graph/layout/spread.ts";
import { copyOf } from "../../corpus/samples.ts";
import { article, graphOf, graphOfFiles, manyArticles } from "../samples.ts";
import { overlapsSlowly, places, placingOf } from "./samples.ts";

const extent = (values: Float64Array) => Math.max(...values) - Math.min(...values);

describe("layOut", () => {
  it.each([1, 2, 3, 40, 400])(
    "places %i articles without an overlap, at finite places of two decimals",
    (count) => {
      const graph = graphOf(...manyArticles(count));
      layOut(graph);
      const placing = placingOf(graph);
      expect(overlapsSlowly(placing)).toBe(false);
      for (const value of [...placing.x, ...placing.y]) {
        expect(value).toBe(Math.round(value * 100) / 100 + 0);
        expect(Object.is(value, -0)).toBe(false);
      }
    },
  );

  it("gives the same places every time, whatever Math.random says, and leaves it alone", () => {
    const { random } = Math;
    const texts = [0, 0.7].map((constant) => {
      Math.random = () => constant;
      const mine = Math.random;
      const graph = graphOf(...manyArticles(60));
      layOut(graph);
      expect(Math.random).toBe(mine);
      return JSON.stringify(graph.export());
    });
    Math.random = random;
    expect(texts[0]).toBe(texts[1]);
  });

  it("gives the same bytes whatever order the files of the corpus come in", () => {
    const files = manyArticles(60).map((copy, i) => ({
      // Copies of one article that differ in everything, so that choosing among them shows.
      copies: [
        copy,
        { ...copy, title: `${copy.title} ${i % 5}`, topics: [i % 2 === 0 ? "AI" : "ai"] },
        copyOf({ source: `${i}.md`, heat: i, excerpt: `e${i % 7}`, providerName: `P${i % 3}` }),
      ],
      complaints: [],
    }));
    const bytes = (order: typeof files) => {
      const graph = graphOfFiles(order);
      layOut(graph);
      return serializeCoverageGraph(graph);
    };
    const expected = bytes(files);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(files, { minLength: files.length }),
        (order) => bytes(order) === expected,
      ),
      { numRuns: 6 },
    );
  });

  it("gathers the articles of a story", () => {
    const graph = graphOf(...manyArticles(600));
    let i = 0;
    graph.updateEachNodeAttributes((_key, attributes) =>
      attributes.kind === "article" ? { ...attributes, story: `s-${i++ % 30}` } : attributes,
    );
    const spreadOf = (named: boolean) => {
      const own = graph.copy();
      if (!named) own.updateEachNodeAttributes((_key, of) => ({ ...of, story: null }) as typeof of);
      layOut(own);
      const inStory = graph.filterNodes((_key, of) => of.kind === "article" && of.story === "s-7");
      const { x, y } = placingOf(own);
      const rows = own.nodes().flatMap((key, row) => (inStory.includes(key) ? [row] : []));
      const middle = (of: Float64Array) =>
        rows.reduce((sum, row) => sum + of[row]!, 0) / rows.length;
      const [mx, my] = [middle(x), middle(y)];
      return rows.reduce((sum, row) => sum + Math.hypot(x[row]! - mx, y[row]! - my), 0) / extent(x);
    };
    expect(spreadOf(true)).toBeLessThan(spreadOf(false));
  });

  it("does nothing to an empty graph", () => {
    const graph = graphOf();
    layOut(graph);
    expect(graph.order).toBe(0);
  });

  it("lies in landscape, with a provider of one article near to it", () => {
    const hub = article("hub", {
      filed: true,
      lists: Array.from({ length: 20 }, (_, i) => `https://example.com/n${i}`),
    });
    const leaves = Array.from({ length: 20 }, (_, i) =>
      article(`n${i}`, { domain: `d${i}.example` }),
    );
    const graph = graphOf(hub, ...leaves);
    layOut(graph);
    const { x, y } = placingOf(graph);
    const width = extent(x);
    expect(width).toBeGreaterThan(extent(y));
    graph.forEachEdge((_key, { kind }, _source, _target, from, to) => {
      if (kind === "publishes")
        expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeLessThan(width / 3);
    });
  });
});

describe("spread", () => {
  it("leaves no overlap, however crowded", () => {
    fc.assert(
      fc.property(fc.oneof(places(1), places(200), places(0)), (placing) => {
        spread(placing);
        expect(overlapsSlowly(placing)).toBe(false);
        expect([...placing.x, ...placing.y].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

it("finds exactly the overlaps that are there", () => {
  fc.assert(
    fc.property(fc.oneof(places(60), places(600)), (placing) => {
      expect(overlaps(placing)).toBe(overlapsSlowly(placing));
    }),
  );
});

it("frames nodes on one line or one spot without losing them", () => {
  for (const y of [
    [0, 0, 0],
    [5, 5, 5],
    [0, 1, 2],
  ]) {
    for (const x of [
      [0, 0, 0],
      [0, 1, 2],
    ]) {
      const placing = {
        x: Float64Array.from(x),
        y: Float64Array.from(y),
        size: new Float64Array(3).fill(5),
      };
      frame(placing);
      expect([...placing.x, ...placing.y].every(Number.isFinite)).toBe(true);
    }
  }
});
