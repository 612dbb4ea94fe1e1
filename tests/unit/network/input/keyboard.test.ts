import { describe, expect, it } from "vitest";
import { commandFor } from "../../../../src/network/input/keyboard.ts";

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

  it("goes by arrows, pans with Shift, and moves the mark with Control", () => {
    expect(key("ArrowUp")).toEqual({ does: "walk", to: { x: 0, y: 1 } });
    expect(key("ArrowLeft", { shiftKey: true })).toMatchObject({ does: "pan", dx: 0.15 });
    expect(key("ArrowRight", { ctrlKey: true })).toEqual({ does: "shift", to: { x: 1, y: 0 } });
  });

  it("selects with Enter, and adds with Shift", () => {
    expect(key("Enter")).toEqual({ does: "choose", add: false });
    expect(key("Enter", { shiftKey: true })).toEqual({ does: "choose", add: true });
  });
});
