import { describe, expect, it } from "vitest";
import { circle } from "../../../../src/network/layouts/circle.ts";
import { closest } from "./discs.ts";
import { inputOf, placeIn, withStories } from "./inputs.ts";

/** Clockwise from the top of the frame's middle, in turns. */
function turnOf({ x, y }: { x: number; y: number }): number {
  const turn = Math.atan2(x - 0.5, y - 0.5) / (2 * Math.PI);
  return turn < 0 ? turn + 1 : turn;
}

const awayOf = ({ x, y }: { x: number; y: number }) => Math.hypot(x - 0.5, (y - 0.5) / 0.6);

const twelve = withStories(
  Array.from({ length: 36 }, (_, index) => ({
    key: `a${index}`,
    at: `2020-06-01T${String(index % 24).padStart(2, "0")}:${index < 24 ? "00" : "30"}:00Z`,
    provider: `P${index % 12}`,
    topics: ["law"],
  })),
);

describe("articles in a circle by provider", () => {
  const { places } = circle(inputOf(twelve));

  it("have the providers clockwise from the top, the first to report first", () => {
    const turns = [...twelve.providers.keys()].map((key) => turnOf(placeIn(places, key)));
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
  });

  it("fan out beyond their provider, in time order, and topics are in the middle", () => {
    for (const { key, articles } of twelve.providers.values()) {
      const own = articles.map((article) => placeIn(places, article));
      const turns = own.map(turnOf);
      expect(turns).toEqual(turns.toSorted((a, b) => a - b));
      for (const place of own) expect(awayOf(place)).toBeGreaterThan(awayOf(placeIn(places, key)));
      expect(awayOf(placeIn(places, "law"))).toBeLessThan(awayOf(placeIn(places, key)) / 2);
    }
  });

  it("give a provider of many articles more of the round, and keep all apart", () => {
    const coverage = withStories(
      Array.from({ length: 200 }, (_, index) => ({
        key: `a${index}`,
        at: null,
        provider: index < 150 ? "Agency" : `P${index}`,
      })),
    );
    const input = inputOf(coverage, { unit: 1 / 900 });
    const crowded = circle(input).places;
    const turns = coverage.providers
      .get("Agency")!
      .articles.map((key) => turnOf(placeIn(crowded, key)))
      .toSorted((a, b) => a - b);
    expect(turns.at(-1)! - turns[0]!).toBeGreaterThan(0.3);
    const discs = [...crowded].map(([key, { x, y }]) => {
      return { x, y, radius: input.size(key) * input.unit };
    });
    expect(closest(discs)).toBeGreaterThan(0.98);
  });

  it("stand farther out in turn where there are more than have room side by side", () => {
    const coverage = withStories(
      Array.from({ length: 400 }, (_, index) => ({
        key: `a${index}`,
        at: null,
        provider: `P${index}`,
      })),
    );
    const input = inputOf(coverage, { unit: 1 / 900 });
    const discs = [...circle(input).places].map(([key, { x, y }]) => {
      return { x, y, radius: input.size(key) * input.unit };
    });
    expect(closest(discs)).toBeGreaterThan(0.98);
  });
});

describe("providers in a circle", () => {
  it("have those of one story next to each other", () => {
    const coverage = withStories(
      Array.from({ length: 24 }, (_, index) => ({
        key: `a${index}`,
        at: null,
        provider: `P${index}`,
        story: index % 2 === 0 ? "even" : "odd",
      })),
    );
    const { places } = circle(inputOf(coverage, { network: "providers" }));
    const around = [...places].toSorted(([, a], [, b]) => turnOf(a) - turnOf(b));
    const stories = around.map(([key]) => Number(key.slice(1)) % 2);
    const changes = stories.filter((story, index) => story !== stories.at(index - 1));
    expect(changes).toHaveLength(2);
  });
});

describe("stories in a circle", () => {
  it("have their topics within, each towards its stories", () => {
    const coverage = withStories(
      Array.from({ length: 12 }, (_, index) => ({
        key: `a${index}`,
        at: null,
        provider: "P",
        story: `s${index}`,
        topics: [index < 6 ? "law" : "sport"],
      })),
    );
    const { places } = circle(inputOf(coverage, { network: "stories" }));
    const [law, sport] = [placeIn(places, "law"), placeIn(places, "sport")];
    for (let index = 0; index < 12; index += 1) {
      const story = placeIn(places, `s${index}`);
      const [own, other] = index < 6 ? [law, sport] : [sport, law];
      expect(awayOf(story)).toBeGreaterThan(awayOf(own));
      expect(Math.hypot(story.x - own.x, story.y - own.y)).toBeLessThan(
        Math.hypot(story.x - other.x, story.y - other.y),
      );
    }
  });
});
