import { describe, expect, it } from "vitest";
import { commandFor } from "../../../../src/network/input/keyboard.ts";
import { announcement, stepFrom, stepOrder } from "../../../../src/network/input/stepping.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
  commandFor({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  } as KeyboardEvent);

describe("commandFor", () => {
  it("knows the keys of the stage, and no others", () => {
    expect(key("+")).toEqual({ does: "zoom", factor: 1.5 });
    expect(key("0")).toEqual({ does: "fit" });
    expect(key("f")).toEqual({ does: "fit" });
    expect(key("Escape")).toEqual({ does: "clear" });
    expect(key("Tab")).toBeNull();
    expect(key("/")).toBeNull();
  });

  it("leaves the browser's own shortcuts alone", () => {
    expect(key("+", { ctrlKey: true })).toBeNull();
    expect(key("f", { metaKey: true })).toBeNull();
    expect(key("ArrowLeft", { altKey: true })).toBeNull();
  });
});

const coverage = coverageOf([
  { key: "a2", at: "2020-06-11T10:00:00Z", provider: "P", topics: ["T"], lists: ["a1"] },
  { key: "a1", at: "2020-06-10T10:00:00Z", provider: "Q" },
]);

describe("stepping", () => {
  it("goes through all nodes: articles in time order, providers, topics", () => {
    expect(stepOrder(coverage, null, () => true)).toEqual(["a1", "a2", "Q", "P", "T"]);
  });

  it("goes through the neighbours of the selection that are in the window", () => {
    expect(stepOrder(coverage, "a2", () => true)).toEqual(["a1", "P", "T"]);
    expect(stepOrder(coverage, "a2", (other) => other !== "P")).toEqual(["a1", "T"]);
  });

  it("goes round, from either end", () => {
    const order = ["x", "y", "z"];
    expect(stepFrom(order, null, 1)).toBe("x");
    expect(stepFrom(order, null, -1)).toBe("z");
    expect(stepFrom(order, "z", 1)).toBe("x");
    expect(stepFrom(order, "x", -1)).toBe("z");
    expect(stepFrom(order, "elsewhere", 1)).toBe("x");
    expect(stepFrom([], null, 1)).toBeNull();
  });

  it("says what was reached, and how far along", () => {
    expect(announcement(coverage, ["a1", "P", "T"], "P")).toBe("P, provider, 2 of 3");
  });
});
