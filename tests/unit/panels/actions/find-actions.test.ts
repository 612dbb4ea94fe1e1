import { beforeEach, describe, expect, it } from "vitest";
import { findActions, usefulActions } from "../../../../src/panels/actions/find-actions.ts";
import { type Desk, deskOf } from "./actions-fixture.ts";

let desk: Desk;
beforeEach(() => {
  desk = deskOf();
});

const find = (query: string) => findActions(desk.actions, query, desk.state);
const labels = (query: string) => find(query).actions.map(({ label }) => label);

describe("finding actions", () => {
  it("finds words in any order, as far as they are typed", () => {
    expect(labels("layout time")[0]).toBe("Layout: by time");
    expect(labels("TIME lay")[0]).toBe("Layout: by time");
    expect(labels("lay ti")[0]).toBe("Layout: by time");
    expect(labels("layout zebra")).toEqual([]);
    expect(labels("")).toEqual([]);
  });

  it("finds what is called otherwise, and says so", () => {
    expect(labels("download")).toEqual(["Export what is in view…"]);
    expect(find("download").isByName).toBe(false);
    expect(find("export").isByName).toBe(true);
    expect(labels("shortcuts")).toEqual(["All keys"]);
  });

  it("puts what begins as typed first, and what can't be done now last", () => {
    expect(labels("colour")[0]).toBe("Colour: by story");
    const rows = labels("by story");
    expect(rows.at(-1)).toBe("Rows: by story");
    desk.run("layout-time");
    expect(labels("by story").at(-1)).not.toBe("Rows: by story");
    expect(find("rows").isByName).toBe(true);
    desk.run("layout-circle");
    expect(find("rows").isByName).toBe(false);
  });
});

describe("the most useful actions", () => {
  const ids = (most = 8) => usefulActions(desk.actions, desk.state, most).map(({ id }) => id);

  it("are those that can be done now and are not in force", () => {
    expect(ids(99)).not.toContain("undo");
    expect(ids(99)).not.toContain("network-articles");
    expect(ids(3)).toEqual(["network-providers", "network-stories", "layout-time"]);
  });

  it("follow what one is about", () => {
    desk.state.selectAll(["a1", "a3"]);
    expect(ids(4)).toEqual(["undo", "steps-1", "path", "clear"]);
  });
});
