import { beforeEach, describe, expect, it } from "vitest";
import { canRun } from "../../../../src/panels/actions/action.ts";
import { type Desk, deskOf } from "./actions-fixture.ts";

const at = (text: string) => Date.parse(text);

let desk: Desk;
beforeEach(() => {
  desk = deskOf();
});

const isEnabled = (id: string) => canRun(desk.the(id), desk.state);
const shown = () => desk.state.window.value;

describe("the actions of time", () => {
  it("show the window of the selected story", () => {
    expect(isEnabled("window-story")).toBe(false);
    desk.state.select("a2");
    expect(isEnabled("window-story")).toBe(true);
    desk.run("window-story");
    expect(shown()).toEqual({ from: at("2020-06-10T10:00Z"), to: at("2020-06-11T10:00Z") });
  });

  it("show a day, and the first day", () => {
    desk.run("window-first-day");
    expect(shown()).toEqual({ from: at("2020-06-10T10:00Z"), to: at("2020-06-11T10:00Z") });
    desk.state.setWindow(null);
    desk.state.select("a2");
    desk.run("window-day");
    expect(shown()).toEqual({ from: at("2020-06-11T00:00Z"), to: at("2020-06-11T23:59:59Z") });
  });

  it("make the window shorter, move it and make it longer, once there is one", () => {
    const others = ["time-out", "time-earlier", "time-later"];
    expect(["time-in", ...others].map(isEnabled)).toEqual([true, false, false, false]);
    desk.run("time-in");
    const first = shown();
    expect(first).toEqual({ from: at("2020-06-10T18:00Z"), to: at("2020-06-12T02:00Z") });
    expect(others.map(isEnabled)).toEqual([true, true, true]);
    desk.run("time-later");
    expect(shown()).toEqual({ from: at("2020-06-11T02:00Z"), to: at("2020-06-12T10:00Z") });
    desk.run("time-earlier");
    expect(shown()).toEqual(first);
    desk.run("time-out");
    expect(shown()).toBeNull();
  });

  it("switch whether windows snap", () => {
    desk.run("snap");
    expect([desk.state.snap.value, desk.the("snap").isOn?.(desk.state)]).toEqual([true, true]);
  });
});
