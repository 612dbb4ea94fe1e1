import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../../../src/network/input/keyboard.ts";
import { stateOf } from "./stage/corpus.ts";
import { type OpenNetwork, openNetwork, settle } from "./stage/open-network.ts";
import { pass } from "./stage/page.ts";
import { THERE } from "../../../src/network/drawing/mark-columns.ts";
import { isInRuns, type Runs } from "../../../src/state/presence/track.ts";
import type { View } from "../../../src/state/view/view.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something that a user or another page may do at any moment. */
type Deed = (stage: OpenNetwork) => void | Promise<void>;

const hour = (hours: number) => Date.UTC(2020, 5, 10) + hours * 3_600_000;

const VIEWS: readonly Partial<View>[] = [
  { network: "articles" },
  { network: "providers" },
  { network: "stories" },
  { network: "providers", layout: "circle", camera: { x: 0.4, y: 0.5, ratio: 0.3 } },
  { layout: "forces" },
  { layout: "time" },
  { layout: "time", rows: "story" },
  { layout: "story", regions: "story" },
  { regions: "community" },
  { pins: {} },
  { pins: { P: [0.2, 0.7], a3: [0.9, 0.1] } },
  { window: null },
  { window: { from: hour(0), to: hour(12) } },
  { window: { from: hour(6), to: hour(30) } },
  { hidden: ["topic"] },
  { hidden: [] },
  { links: ["related"] },
  { links: [] },
  { least: 2 },
  { least: 1 },
  { around: { of: ["a1"], steps: 1, keep: true } },
  { around: { of: ["P"], steps: 2, keep: true } },
  { around: { of: ["T"], steps: 1, keep: false } },
  { around: null },
  { selection: "a1" },
  { selection: "P~Q" },
  { selection: "P~Q", also: ["Q~R", "S"] },
  { selection: "s1", also: ["U"] },
  { selection: null },
  { size: "quality" },
  { size: "same", colour: "kind" },
  { camera: null },
];

const KEYS: readonly Command[] = [
  { does: "walk", to: { x: 1, y: 0 } },
  { does: "shift", to: { x: 0, y: 1 } },
  { does: "step", by: 1 },
  { does: "time", by: -1 },
  { does: "choose", add: true },
  { does: "clear" },
  { does: "pan", dx: 0.1, dy: 0 },
  { does: "zoom", factor: 2 },
  { does: "fit" },
];

const place = fc.tuple(fc.nat(800), fc.nat(600));

/** With words for it, so that a counterexample can be read. */
function told<T>(
  given: fc.Arbitrary<T>,
  word: string,
  act: (given: T, stage: OpenNetwork) => unknown,
) {
  return given.map((what): Deed => {
    const words = () => `${word} ${JSON.stringify(what)}`;
    const deed = async (stage: OpenNetwork) => void (await act(what, stage));
    return Object.assign(deed, { [fc.toStringMethod]: words });
  });
}

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: told(fc.constantFrom(...VIEWS), "show", (view, { state }) => state.show(view)),
  },
  {
    weight: 3,
    arbitrary: told(fc.constantFrom(5, 40, 200, 500), "pass", (time) => pass(time)),
  },
  told(fc.constantFrom(...KEYS), "key", (command, { network }) => network.run(command)),
  told(fc.subarray(["P", "Q", "R"]), "keep", (provider, { state }) =>
    state.setFilters({ provider }),
  ),
  told(place, "hover", ([x, y], { pointer }) => pointer.hover(x, y)),
  told(fc.constantFrom("a1", "a6", "P", "T", "s1"), "press", (key, stage) => startDrag(stage, key)),
  told(place, "drag", ([x, y], { pointer }) => pointer.drag(x, y)),
  told(fc.boolean(), "let go", (done, { pointer }) => end(pointer, done)),
);

function startDrag({ network, pointer }: OpenNetwork, key: string): void {
  const place = network.locate(key);
  if (place === null) return;
  pointer.press(place.x, place.y);
  pointer.drag(place.x + 30, place.y - 20);
}

function end(pointer: OpenNetwork["pointer"], done: boolean): void {
  pointer.fire(done ? "pointerup" : "pointercancel", 400, 300);
}

/** Straight pieces of a link. */
const SEGMENTS = 12;

/** Words of a mark and of a link in their textures, and how many of a mark tell where it came from. */
const WORDS = 8;
const ORIGIN = 2;

/** How every mark and link is on the graphics card, without where it came from. */
function picture({ sigma, state }: OpenNetwork) {
  const { order, size } = state.drawn.value.graph;
  const [marks, links, lit] = [sigma.marks.arrays, sigma.links.elements, sigma.marks.elements];
  const items = (words: Uint32Array | undefined, count: number, skip = 0) =>
    Array.from({ length: count }, (_, item) => {
      return Array.from(words?.slice(item * WORDS + skip, (item + 1) * WORDS) ?? []);
    });
  return {
    runs: [sigma.marks.runs, sigma.links.runs],
    corners: [marks?.corners, links?.corners, lit?.corners],
    marks: items(marks?.textures[0], order, ORIGIN),
    linked: items(links?.textures[0], order, ORIGIN).map(([x, y, radius, , , traits = 0]) => {
      return [x, y, radius, traits & THERE];
    }),
    links: items(links?.textures[1], size),
    lit: items(lit?.textures[1], (lit?.corners ?? 0) / (6 * SEGMENTS)),
  };
}

/** The marks and links that the shaders draw, and those that are there. */
function shown({ sigma, state }: OpenNetwork) {
  const network = state.drawn.value;
  const { marks, links } = sigma;
  const drawnBy = (words: Uint32Array | undefined, runs: readonly number[]) => {
    const there = network.graph.nodes().filter((_key, row) => {
      const [number = 0, traits = 0] = words?.slice(row * WORDS + 6, (row + 1) * WORDS) ?? [];
      return (traits & THERE) !== 0 && isInRuns(number, runs as Runs);
    });
    return new Set(there);
  };
  const ends = drawnBy(links.elements?.textures[0], links.runs);
  const bonds = links.elements?.textures[1];
  return {
    drawn: [
      [...drawnBy(marks.arrays?.textures[0], marks.runs)],
      network.graph.filterEdges((edge, _attributes, source, target) => {
        const row = network.graph.edges().indexOf(edge);
        return ((bonds?.[row * WORDS + 3] ?? 0) & 1) === 1 && ends.has(source) && ends.has(target);
      }),
    ],
    there: [
      network.graph.filterNodes((key) => network.has(key)),
      network.graph.filterEdges((edge) => network.hasLink(edge)),
    ],
  };
}

/** By how many pixels the mark that lies farthest from its place in another picture does so. */
function farthest({ state, network }: OpenNetwork, other: OpenNetwork): number {
  const away = state.drawn.value.graph.mapNodes((key) => {
    const [a, b] = [network.locate(key), other.network.locate(key)];
    if (a === null || b === null) return a === b ? 0 : Infinity;
    return Math.hypot(a.x - b.x, a.y - b.y);
  });
  return Math.max(...away);
}

describe("whatever one does, in whatever haste", () => {
  it.each([false, true])(
    "the picture is in the end that of a page opened on the same view; reduced motion: %s",
    async (reducedMotion) => {
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 12 }), async (deeds) => {
          const stage = await openNetwork({ state: stateOf(), reducedMotion });
          for (const each of deeds) await each(stage);
          end(stage.pointer, false);
          await settle(stage.network);
          const fresh = await openNetwork({ state: stage.state, reducedMotion });
          try {
            expect(picture(stage).marks).toHaveLength((stage.sigma.marks.arrays?.corners ?? 0) / 3);
            expect(picture(stage)).toEqual(picture(fresh));
            const { drawn, there } = shown(stage);
            expect(drawn).toEqual(there);
            // No more than the camera may differ from what it told the state.
            expect(farthest(stage, fresh)).toBeLessThan(1);
          } finally {
            stage.network.close();
            fresh.network.close();
            expect(fresh.page.open()).toEqual({ frames: 0, observers: 0 });
            expect(vi.getTimerCount()).toBe(0);
          }
        }),
        { numRuns: 40 },
      );
    },
  );
});
