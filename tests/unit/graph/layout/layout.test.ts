import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frame } from "../../../../src/graph/layout/frame.ts";
import { coverageGraphOf } from "../../../../src/graph/graph-file.ts";
import { layOut } from "../../../../src/graph/layout/layout.ts";
import { overlaps, spread } from "../../../../src/graph/layout/spread.ts";
import { copyOf } from "../../corpus/samples.ts";
import { article, dataOf, dataOfFiles, manyArticles, textOf } from "../samples.ts";
import { overlapsSlowly, places, placingOf } from "./samples.ts";

const extent = (values: Float64Array) => Math.max(...values) - Math.min(...values);

describe("layOut", () => {
  it.each([1, 2, 3, 40, 400])(
    "places %i articles without an overlap, at finite places of two decimals",
    (count) => {
      const graph = dataOf(...manyArticles(count));
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
      const graph = dataOf(...manyArticles(60));
      layOut(graph);
      expect(Math.random).toBe(mine);
      return textOf(graph);
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
      const graph = dataOfFiles(order);
      layOut(graph);
      return textOf(graph);
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
    const graph = dataOf(...manyArticles(600));
    let i = 0;
    const stories = graph.nodes.map(({ attributes }) =>
      attributes.kind === "article" ? `s-${i++ % 30}` : null,
    );
    const rows = [...stories.keys()].filter((row) => stories[row] === "s-7");
    const spreadOf = (named: boolean) => {
      const own = structuredClone(graph);
      for (const [row, { attributes }] of own.nodes.entries()) {
        if (attributes.kind === "article") attributes.story = named ? (stories[row] ?? null) : null;
      }
      layOut(own);
      const { x, y } = placingOf(own);
      const middle = (of: Float64Array) =>
        rows.reduce((sum, row) => sum + of[row]!, 0) / rows.length;
      const [mx, my] = [middle(x), middle(y)];
      return rows.reduce((sum, row) => sum + Math.hypot(x[row]! - mx, y[row]! - my), 0) / extent(x);
    };
    expect(spreadOf(true)).toBeLessThan(spreadOf(false));
  });

  it("does nothing to an empty graph", () => {
    const graph = dataOf();
    layOut(graph);
    expect(graph.nodes).toEqual([]);
  });

  it("lies in landscape, with a provider of one article near to it", () => {
    const hub = article("hub", {
      filed: true,
      lists: Array.from({ length: 20 }, (_, i) => `https://example.com/n${i}`),
    });
    const leaves = Array.from({ length: 20 }, (_, i) =>
      article(`n${i}`, { domain: `d${i}.example` }),
    );
    const graph = dataOf(hub, ...leaves);
    layOut(graph);
    const { x, y } = placingOf(graph);
    const width = extent(x);
    expect(width).toBeGreaterThan(extent(y));
    coverageGraphOf(graph).forEachEdge((_key, { kind }, _source, _target, from, to) => {
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
