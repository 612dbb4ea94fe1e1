import { describe, expect, it } from "vitest";
import { networkFor } from "../../../../src/panels/walk/network-for.ts";
import { pathReport, placeOfPath, weighing } from "../../../../src/panels/walk/path-report.ts";
import { isRouteOf, selectedPair } from "../../../../src/panels/walk/route-ends.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import { pathOver } from "../../../../src/state/walk/path.ts";
import { networkOf } from "../../state/network-fixture.ts";
import { hours, shared } from "../compare/samples.ts";
import { said } from "../compare/sight.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

const articles = networkOf(shared);
const path = pathOver(["p-BBC", "BBC-1", "Star-1"], (key) => articles.links(key));

describe("pathReport", () => {
  it("is a sentence whose names lead to what they name", () => {
    expect(pathReport(path, shared)).toEqual([
      { name: "BBC", key: "p-BBC" },
      " published “",
      { name: "BBC-1", key: "BBC-1" },
      "”, which lists as related “",
      { name: "Star-1", key: "Star-1" },
      "”.",
    ]);
  });

  it("counts what is in view behind the links of providers", () => {
    const state = createState(shared, palette);
    state.show({ network: "providers", window: hours(1, 5) });
    const net = state.drawn.value;
    const way = pathOver(["p-BBC", "p-Star"], (key) => net.links(key));
    expect(said(pathReport(way, shared, weighing(state)))).toMatch(
      /^BBC covered 2 stories with, and shares 1 related link with, Star\.$/,
    );
    state.show({ network: "articles" });
    expect(weighing(state)).toBeUndefined();
  });
});

describe("placeOfPath", () => {
  it("says which of the paths it is, and how long", () => {
    const of = (rank: number) => placeOfPath({ is: "found", path, rank, isLast: false });
    expect(of(0)).toBe("Shortest path, 2 steps");
    expect(of(1)).toBe("2nd shortest path, 2 steps");
  });
});

describe("networkFor", () => {
  it("finds a network with marks for all", () => {
    expect(networkFor(["BBC-1", "p-Star"], shared)).toBe("articles");
    expect(networkFor(["s-1", "AI"], shared)).toBe("stories");
    expect(networkFor(["s-1", "BBC-1"], shared)).toBe("stories");
    expect(networkFor(["s-1", "BBC-6"], shared)).toBeNull();
    expect(networkFor(["s-1", "p-BBC"], shared)).toBeNull();
  });
});

describe("the ends of a path", () => {
  it("are two things that are selected, and no link", () => {
    expect(selectedPair(["AI", "p-BBC"])).toEqual({ from: "AI", to: "p-BBC" });
    expect(selectedPair(["AI"])).toBeNull();
    expect(selectedPair(["AI", "p-BBC", "s-1"])).toBeNull();
    expect(selectedPair(["AI", "p-BBC~p-Star"])).toBeNull();
  });

  it("are the same from either", () => {
    const route = { from: "AI", to: "p-BBC", rank: 3 };
    expect(isRouteOf(route, { from: "p-BBC", to: "AI" })).toBe(true);
    expect(isRouteOf(route, { from: "p-BBC", to: "law" })).toBe(false);
    expect(isRouteOf(null, { from: "p-BBC", to: "AI" })).toBe(false);
  });
});
