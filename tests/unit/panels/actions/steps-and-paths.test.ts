import { beforeEach, describe, expect, it } from "vitest";
import { canRun } from "../../../../src/panels/actions/action.ts";
import { type Desk, deskOf } from "./actions-fixture.ts";

let desk: Desk;
beforeEach(() => {
  desk = deskOf();
});

const isEnabled = (id: string) => canRun(desk.the(id), desk.state);
const around = () => desk.state.around.value;

describe("steps around the selection", () => {
  it("need something selected", () => {
    expect(isEnabled("steps-1")).toBe(false);
    desk.state.select("a1");
    expect(isEnabled("steps-1")).toBe(true);
    desk.run("steps-2");
    expect(around()).toEqual({ of: ["a1"], steps: 2, keep: false });
  });

  it("can be all that is kept, and go away by the same key", () => {
    desk.state.select("a1");
    desk.run("steps-1");
    desk.run("steps-1-only");
    expect(around()).toEqual({ of: ["a1"], steps: 1, keep: true });
    expect(desk.the("steps-1-only").isOn?.(desk.state)).toBe(true);
    desk.run("steps-1-only");
    expect(around()).toBeNull();
  });

  it("go around all that is selected, and stay where they were when nothing is", () => {
    desk.state.selectAll(["a1", "R"]);
    desk.run("steps-1");
    desk.state.select(null);
    desk.run("steps-3");
    expect(around()).toEqual({ of: ["a1", "R"], steps: 3, keep: false });
  });

  it("go around the articles of a story, or what stands for it in another network", () => {
    desk.state.select("s1");
    desk.run("steps-1");
    expect(around()?.of).toEqual(["a1", "a2"]);
    desk.state.network.value = "stories";
    desk.run("steps-1");
    expect(around()?.of).toEqual(["s1"]);
  });

  it("go around both ends of a link, and the provider of an article, among providers", () => {
    desk.state.network.value = "providers";
    const edge = desk.state.drawn.value.graph.edges()[0]!;
    desk.state.select(edge);
    desk.run("steps-1");
    expect(around()?.of).toEqual(desk.state.drawn.value.graph.extremities(edge));
    desk.state.select("a3");
    desk.run("steps-1");
    expect(around()?.of).toEqual(["R"]);
  });

  it("go back one at a time, and then are gone", () => {
    desk.state.select("a1");
    desk.run("steps-3-only");
    const seen = [1, 2, 3].map(() => {
      desk.run("steps-less");
      return around()?.steps ?? null;
    });
    expect(seen).toEqual([2, 1, null]);
    expect(isEnabled("steps-less")).toBe(false);
  });

  it("are cleared with the selection", () => {
    desk.state.select("a1");
    desk.run("steps-2");
    desk.run("clear");
    expect(desk.state.view.value).toMatchObject({ selection: null, around: null, route: null });
    expect(isEnabled("clear")).toBe(false);
  });
});

describe("a path", () => {
  it("is asked for between just two things that stand at different marks", () => {
    desk.state.selectAll(["a1"]);
    expect(isEnabled("path")).toBe(false);
    desk.state.selectAll(["a1", "a3"]);
    expect(isEnabled("path")).toBe(true);
    desk.run("path");
    expect(desk.state.route.value).toEqual({ from: "a1", to: "a3", rank: 0 });
    desk.state.selectAll(["a1", "a2", "a3"]);
    expect(isEnabled("path")).toBe(false);
    desk.state.show({ network: "providers", also: ["a1"], selection: "P" });
    expect(isEnabled("path")).toBe(false);
  });

  it("is followed by the next ones once it is found, and goes back", () => {
    desk.state.selectAll(["a1", "a3"]);
    desk.run("path");
    expect([isEnabled("path-next"), isEnabled("path-before")]).toEqual([false, false]);
    const path = { nodes: ["a1"], steps: [] };
    desk.state.found.value = { is: "found", path, rank: 0, isLast: false };
    expect(isEnabled("path-next")).toBe(true);
    desk.run("path-next");
    expect(desk.state.route.value?.rank).toBe(1);
    desk.state.found.value = { is: "found", path, rank: 1, isLast: true };
    expect(isEnabled("path-next")).toBe(false);
    desk.run("path-before");
    expect(desk.state.route.value?.rank).toBe(0);
    desk.run("path-close");
    expect(desk.state.route.value).toBeNull();
  });
});
