import fc from "fast-check";
import { expect, it } from "vitest";
import { partHash } from "../../../../src/graph/formats/part/part-hash.ts";
import { partOf } from "../../../../src/graph/formats/part/part.ts";
import { partInView } from "../../../../src/state/export/part-in-view.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import { MARK_KINDS, NETWORKS } from "../../../../src/state/view/view.ts";
import { exported } from "../../graph/samples.ts";
import { coverageOf } from "../coverage-fixture.ts";
import { aMixedCoverage, aWindow, someFilters } from "../filters/random-views.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

const aView = fc.record({
  window: fc.option(aWindow),
  filters: someFilters,
  hidden: fc.subarray([...MARK_KINDS]),
  network: fc.constantFrom(...NETWORKS),
});

it("has the articles, providers and topics in view, as partOf and partHash have them", async () => {
  await fc.assert(
    fc.asyncProperty(aMixedCoverage, aView, async (coverage, view) => {
      const state = createState(coverage, palette);
      state.show(view);
      const { now } = state.presence.value;
      const kinds = new Set(view.hidden);
      const inView = (key: string) =>
        now.has(key) && !kinds.has(coverage.graph.getNodeAttribute(key, "kind"));
      const { part, hash } = await partInView(state);
      const expected = partOf(exported(coverage.graph), inView);
      expect(part).toEqual(expected);
      expect(hash).toBe(partHash(expected));
    }),
    { numRuns: 40 },
  );
});

const coverage = coverageOf([
  { key: "a", at: null, provider: "P", topics: ["AI"], lists: ["b"] },
  { key: "b", at: null, provider: "Q", topics: ["Law"] },
  { key: "c", at: null, provider: "R" },
]);

it("has only what is kept of the steps around something, and the providers that come with it", async () => {
  const state = createState(coverage, palette);
  state.show({ around: { of: ["a"], steps: 1, keep: true } });
  const { part } = await partInView(state);
  expect(part.nodes.map(({ key }) => key)).toEqual(["AI", "P", "Q", "a", "b"]);
});

it("stops when it is told to", async () => {
  const state = createState(coverage, palette);
  await expect(partInView(state, AbortSignal.abort("enough"))).rejects.toBe("enough");
});
