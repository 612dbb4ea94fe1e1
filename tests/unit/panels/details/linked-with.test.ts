import { describe, expect, it } from "vitest";
import { sharedWords } from "../../../../src/panels/compare/shared-words.ts";
import { linkedWith } from "../../../../src/panels/details/linked-with.ts";
import { networkOf } from "../../state/network-fixture.ts";
import { shared } from "../compare/samples.ts";

describe("linkedWith", () => {
  it("has each neighbour once, the heaviest link first", () => {
    expect(linkedWith(networkOf(shared, "providers"), "p-BBC")).toEqual([
      { link: "p-BBC~p-Star", other: "p-Star", weight: 7 },
      { link: "p-BBC~p-CNN", other: "p-CNN", weight: 1 },
    ]);
  });

  it("keeps to the links that are drawn", () => {
    const heavy = networkOf(shared, "providers", { least: 2 });
    expect(linkedWith(heavy, "p-CNN").map(({ other }) => other)).toEqual(["p-Star"]);
    const wires = networkOf(shared, "providers", { links: ["wire"] });
    expect(linkedWith(wires, "p-BBC")).toEqual([
      { link: "p-BBC~p-Star", other: "p-Star", weight: 1 },
    ]);
  });
});

describe("sharedWords", () => {
  it("names what there is", () => {
    const related = [{ source: "a", target: "b" }];
    expect(sharedWords({ stories: ["s", "t"], wires: ["w"], related })).toBe(
      "2 stories, 1 wire copy, 1 related link",
    );
    expect(sharedWords({ stories: [], wires: ["w", "x"], related: [] })).toBe("2 wire copies");
    expect(sharedWords({ stories: [], wires: [], related: [] })).toBe("nothing in view");
  });
});
