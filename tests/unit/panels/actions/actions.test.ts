import { beforeEach, describe, expect, it } from "vitest";
import { commandFor } from "../../../../src/network/input/keyboard.ts";
import { canRun } from "../../../../src/panels/actions/action.ts";
import { copyLinkAsked, openDialog, searchAsked } from "../../../../src/panels/actions/dialogs.ts";
import { isSingleCharacter } from "../../../../src/panels/actions/key-names.ts";
import { COLOURS, LAYOUTS, REGIONS, ROWS, SIZES } from "../../../../src/state/view/view.ts";
import { type Desk, deskOf } from "./actions-fixture.ts";

let desk: Desk;
beforeEach(() => {
  desk = deskOf();
  openDialog.value = null;
});

const isOn = (id: string) => desk.the(id).isOn?.(desk.state);
const isEnabled = (id: string) => canRun(desk.the(id), desk.state);

describe("the actions", () => {
  it("have ids, labels and keys of their own", () => {
    for (const part of ["id", "label"] as const) {
      const all = desk.actions.map((action) => action[part]);
      expect(new Set(all).size).toBe(all.length);
    }
    const keys = desk.actions.flatMap((action) => action.keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("take no key that the network has, but for the two that do the same there", () => {
    const singles = desk.actions.flatMap((action) => action.keys ?? []).filter(isSingleCharacter);
    const modifiers = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    const taken = singles.filter(
      (key) => commandFor({ key: key.toLowerCase(), ...modifiers }) !== null,
    );
    expect(taken).toEqual(["0"]);
  });

  it("say what they need wherever they may be impossible", () => {
    for (const action of desk.actions) {
      expect("isEnabled" in action, action.id).toBe("needs" in action);
    }
  });

  it("set each choice of the view, and are on while it is in force", () => {
    const choices = { layout: LAYOUTS, rows: ROWS, regions: REGIONS, size: SIZES, colour: COLOURS };
    for (const [part, values] of Object.entries(choices)) {
      for (const value of values) {
        desk.run(`${part}-${value}`);
        expect(desk.state.view.value).toMatchObject({ [part]: value });
        expect(values.filter((other) => isOn(`${part}-${other}`))).toEqual([value]);
      }
    }
  });

  it("offer rows for the layout by time alone", () => {
    expect(isEnabled("rows-story")).toBe(false);
    desk.run("layout-time");
    expect(isEnabled("rows-story")).toBe(true);
  });

  it("hide and show kinds of mark that the network has", () => {
    expect([isOn("show-topic"), isEnabled("show-story")]).toEqual([true, false]);
    desk.run("show-topic");
    expect(desk.state.hidden.value).toEqual(["topic"]);
    desk.run("show-topic");
    expect(desk.state.hidden.value).toEqual([]);
  });

  it("open and close the table, and change the theme from the one in force", () => {
    desk.run("table");
    expect([isOn("table"), desk.state.table.value?.sort]).toEqual([true, "time"]);
    desk.run("table");
    expect(desk.state.table.value).toBeNull();
    desk.state.systemTheme.value = "dark";
    desk.run("theme-other");
    expect(desk.state.theme.value).toBe("light");
    desk.run("theme-system");
    expect(desk.state.theme.value).toBeNull();
  });

  it("come back to all of it: filters, window", () => {
    const { state } = desk;
    const ids = ["reset-filters", "all-time"];
    expect(ids.map(isEnabled)).toEqual([false, false]);
    state.show({
      window: { from: 0, to: 1 },
      hidden: ["topic"],
    });
    state.setFilters({ filed: ["filed"] });
    expect(ids.map(isEnabled)).toEqual([true, true]);
    for (const id of ids) desk.run(id);
    expect(state.view.value).toMatchObject({ window: null, hidden: [] });
    expect(state.filters.value.filed).toEqual([]);
  });

  it("leave it to the network to fit what is in view, which alone knows where that is", () => {
    const { state } = desk;
    const camera = { x: 0, y: 0, ratio: 0.5 };
    state.show({ camera });
    desk.run("fit");
    expect([state.fitAsked.value, state.camera.value]).toEqual([1, camera]);
  });

  it("draw another network with all its links, and leave alone the one that is drawn", () => {
    const { state } = desk;
    desk.run("network-providers");
    state.least.value = 4;
    desk.run("network-providers");
    expect(state.view.value).toMatchObject({ network: "providers", least: 4 });
    desk.run("network-stories");
    expect(state.view.value).toMatchObject({ network: "stories", least: 1 });
  });

  it("undo and redo, when there is something to", () => {
    expect(isEnabled("undo")).toBe(false);
    desk.run("layout-time");
    expect([isEnabled("undo"), isEnabled("redo")]).toEqual([true, false]);
    desk.run("undo");
    expect(desk.state.layout.value).toBe("forces");
    desk.run("redo");
    expect(desk.state.layout.value).toBe("time");
  });

  it("ask the panels that know: search, link, dialogs", () => {
    const before = [searchAsked.value, copyLinkAsked.value];
    desk.run("search");
    desk.run("copy-link");
    expect([searchAsked.value, copyLinkAsked.value]).toEqual(before.map((count) => count + 1));
    for (const dialog of ["export", "share", "keys"] as const) {
      desk.run(dialog);
      expect(openDialog.value).toBe(dialog);
    }
  });
});

describe("the kinds of link", () => {
  it("are switched one by one; none is all", () => {
    expect(isOn("links-wire")).toBe(true);
    desk.run("links-wire");
    expect(desk.state.links.value).toEqual(["publishes", "about", "related"]);
    desk.run("links-wire");
    expect(desk.state.links.value).toEqual([]);
    for (const kind of ["publishes", "about", "related"]) desk.run(`links-${kind}`);
    expect(desk.state.links.value).toEqual(["wire"]);
    desk.run("links-wire");
    expect(desk.state.links.value).toEqual([]);
  });

  it("leave the choice for another network alone", () => {
    desk.state.show({ network: "providers", links: ["story", "about"] });
    expect([isEnabled("links-about"), isOn("links-story"), isOn("links-wire")]).toEqual([
      false,
      true,
      false,
    ]);
    desk.run("links-wire");
    expect(desk.state.links.value).toEqual(["about", "story", "wire"]);
    desk.run("links-all");
    expect(desk.state.links.value).toEqual([]);
  });
});
