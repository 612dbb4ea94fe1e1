import { beforeEach, describe, expect, it } from "vitest";
import { canRun } from "../../../../src/panels/actions/action.ts";
import { LANE_ORDERS, LANES_BY } from "../../../../src/state/view/timeline-parts.ts";
import { type Desk, deskOf } from "./actions-fixture.ts";

let desk: Desk;
beforeEach(() => {
  desk = deskOf();
});
const isOn = (id: string) => desk.the(id).isOn?.(desk.state);

describe("the timeline's actions", () => {
  it("show a chart alone or with others, by the digits before 0", () => {
    expect([isOn("chart-lanes"), isOn("chart-swarm")]).toEqual([true, false]);
    expect(desk.the("chart-spread").keys).toEqual(["9"]);
    desk.run("chart-add-swarm");
    expect(desk.state.charts.value).toEqual(["lanes", "swarm"]);
    expect([isOn("chart-lanes"), isOn("chart-add-lanes")]).toEqual([false, true]);
    desk.run("chart-swarm");
    desk.run("chart-add-swarm");
    expect(desk.state.charts.value).toEqual(["swarm"]);
  });

  it("choose the lanes, where lanes are shown", () => {
    for (const by of LANES_BY) {
      desk.run(`lanes-by-${by}`);
      expect(LANES_BY.filter((other) => isOn(`lanes-by-${other}`))).toEqual([by]);
    }
    for (const order of LANE_ORDERS) {
      desk.run(`lanes-order-${order}`);
      expect(LANE_ORDERS.filter((other) => isOn(`lanes-order-${other}`))).toEqual([order]);
    }
    desk.run("lanes-arcs");
    expect(desk.state.lanes.value).toEqual({ by: "none", order: "name", arcs: true });
    desk.run("chart-spread");
    expect(canRun(desk.the("lanes-arcs"), desk.state)).toBe(false);
  });

  it("give the timeline the whole page and take it back", () => {
    desk.run("wide");
    expect([isOn("wide"), desk.state.wide.value]).toEqual([true, true]);
    desk.run("wide");
    expect(desk.state.wide.value).toBe(false);
  });
});
