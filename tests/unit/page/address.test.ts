import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followAddress } from "../../../src/page/address.ts";
import { followHistory } from "../../../src/state/history/view-history.ts";
import { PALETTE_TOKENS, type Palette } from "../../../src/state/palette.ts";
import { createState, type State } from "../../../src/state/state.ts";
import { DEFAULT_TABLE } from "../../../src/state/view/view.ts";
import { coverageOf } from "../state/coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;
const window10 = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 10, 12) };
const window11 = { from: Date.UTC(2020, 5, 11), to: Date.UTC(2020, 5, 11, 12) };

/** A browser's address and history, as far as they are used. */
class FakeBrowser {
  readonly entries: string[];
  at = 0;
  #onPopState: () => void = () => undefined;

  constructor(hash: string) {
    this.entries = [hash];
    const location = { pathname: "/", search: "" };
    Object.defineProperty(location, "hash", { get: () => this.entries[this.at] });
    vi.stubGlobal("location", location);
    vi.stubGlobal("history", {
      pushState: (_data: null, _title: string, address: string) => {
        this.at += 1;
        this.entries.splice(this.at, Infinity, address.slice(1));
      },
      replaceState: (_data: null, _title: string, address: string) => {
        this.entries[this.at] = address.slice(1);
      },
    });
    vi.stubGlobal("window", {
      addEventListener: (_name: string, listener: () => void) => {
        this.#onPopState = listener;
      },
      removeEventListener: () => {
        this.#onPopState = () => undefined;
      },
    });
  }

  go(steps: number): void {
    this.at += steps;
    this.#onPopState();
  }
}

let state: State;
let said: (string | null)[];
const onRead = (problem: string | null) => void said.push(problem);

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  state = createState(
    coverageOf([
      { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P" },
      { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q" },
    ]),
    palette,
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the address", () => {
  it("is read when the page is opened", () => {
    const browser = new FakeBrowser("#selection=a1&zone=Asia/Tokyo");
    followAddress(state, "read", onRead);
    expect(browser.entries).toEqual(["#selection=a1&zone=Asia/Tokyo"]);
    expect(state.view.value).toMatchObject({ selection: "a1", zone: "Asia/Tokyo" });
    expect(said).toEqual([null]);
  });

  it("gets an entry for a selection at once, and for a window once it has settled", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead);
    state.select("a1");
    expect(browser.entries).toEqual(["", "#selection=a1"]);
    state.setWindow(window11);
    state.setWindow(window10);
    expect(browser.entries).toHaveLength(2);
    vi.runAllTimers();
    expect(browser.entries).toHaveLength(3);
    expect(browser.entries[2]).toContain("from=2020-06-10T00:00Z");
  });

  it("only amends the entry for a camera, and leaves it with the camera it had", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead);
    state.camera.value = { x: 0.5, y: 0.5, ratio: 0.5 };
    state.select("a1");
    expect(browser.entries).toEqual(["#camera=0.5,0.5,0.5", "#selection=a1&camera=0.5,0.5,0.5"]);
  });

  it("gets no entries where it may not have any, and follows all the same", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead, false);
    state.select("a1");
    state.setWindow(window11);
    state.zone.value = "Asia/Tokyo";
    vi.runAllTimers();
    expect(browser.entries).toHaveLength(1);
    expect(browser.entries[0]).toMatch(/^#selection=a1&from=.*&zone=Asia\/Tokyo$/);
  });

  it("gets an entry for every other choice at once", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead);
    state.layout.value = "time";
    state.setFilters({ filed: ["filed"] });
    state.select("a1", { add: true });
    state.zone.value = "Asia/Tokyo";
    expect(browser.entries).toEqual([
      "",
      "#layout=time",
      "#filed=filed&layout=time",
      "#selection=a1&filed=filed&layout=time",
      "#selection=a1&filed=filed&layout=time&zone=Asia/Tokyo",
    ]);
  });

  it("is left to whoever takes it while something settles, and is the view's again after that", () => {
    const browser = new FakeBrowser("");
    const isTaken = signal(false);
    followAddress(state, "read", onRead, true, isTaken);
    state.setWindow(window10);
    isTaken.value = true;
    history.pushState(null, "", "/#talk=mine");
    vi.advanceTimersByTime(2000);
    state.select("a1");
    expect(browser.entries).toEqual(["", "#talk=mine"]);
    isTaken.value = false;
    expect(browser.entries[1]).toContain("selection=a1&from=2020-06-10");
  });

  it("waits with what is dragged until it has settled: pins, weights and qualities too", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead);
    for (const least of [2, 3, 4]) state.least.value = least;
    expect(browser.entries).toEqual([""]);
    vi.runAllTimers();
    expect(browser.entries).toEqual(["", "#least=4"]);
    state.setFilters({ quality: { least: 1, most: 2 } });
    state.pins.value = { a1: [0.5, 0.25] };
    vi.runAllTimers();
    expect(browser.entries).toHaveLength(3);
  });

  it("gives what had not settled yet an entry of its own before the next choice", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead);
    state.least.value = 2;
    state.layout.value = "time";
    vi.runAllTimers();
    expect(browser.entries).toEqual(["", "#least=2", "#least=2&layout=time"]);
  });

  it("only amends the entry for a theme, and for the order of a table that is open", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead);
    state.theme.value = "dark";
    vi.runAllTimers();
    expect(browser.entries).toEqual(["#theme=dark"]);
    state.table.value = DEFAULT_TABLE;
    expect(browser.entries).toHaveLength(2);
    state.table.value = { ...DEFAULT_TABLE, sort: "lag" };
    vi.runAllTimers();
    expect(browser.entries).toEqual(["#theme=dark", "#table=lag&theme=dark"]);
  });

  it("follows an undo", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead);
    const undo = followHistory(state);
    state.layout.value = "time";
    undo.undo();
    expect(browser.entries).toEqual(["", "#layout=time", ""]);
    undo.stop();
  });

  it("writes nothing back while it goes through the history", () => {
    const browser = new FakeBrowser("");
    followAddress(state, "read", onRead);
    state.select("a1");
    state.setWindow(window10);
    vi.runAllTimers();
    state.select("a2");
    const entries = [...browser.entries];
    browser.go(-1);
    browser.go(-1);
    browser.go(-1);
    expect(state.selection.value).toBeNull();
    browser.go(3);
    expect(state.view.value).toMatchObject({ selection: "a2", window: window10 });
    vi.runAllTimers();
    expect(browser.entries).toEqual(entries);
  });

  it("says what makes no sense, changes nothing for it, and is quiet again after a good one", () => {
    const browser = new FakeBrowser("#theme=sepia");
    followAddress(state, "read", onRead);
    expect(said.at(-1)).toContain("its theme can’t be read");
    expect(state.view.value.theme).toBeNull();
    browser.entries[0] = "#theme=dark";
    browser.go(0);
    expect(said.at(-1)).toBeNull();
  });

  it("leaves out a selection that the corpus doesn't have, in the address too", () => {
    const browser = new FakeBrowser("#selection=gone&zone=Asia/Tokyo");
    followAddress(state, "read", onRead);
    expect(said.at(-1)).toContain("not in this corpus");
    expect(browser.entries).toEqual(["#zone=Asia/Tokyo"]);
  });

  it("says so too when only some of several selected things are missing", () => {
    const browser = new FakeBrowser("#selection=a1,gone");
    followAddress(state, "read", onRead);
    expect(said.at(-1)).toContain("not in this corpus");
    expect(browser.entries).toEqual(["#selection=a1"]);
  });

  it("writes what is still due when it stops, and nothing after", () => {
    const browser = new FakeBrowser("");
    const stop = followAddress(state, "read", onRead);
    state.setWindow(window10);
    stop();
    expect(browser.entries.at(-1)).toContain("from=");
    const entries = [...browser.entries];
    state.select("a1");
    vi.runAllTimers();
    expect(browser.entries).toEqual(entries);
  });

  it("can be told by the state instead: a view that was carried over wins", () => {
    const browser = new FakeBrowser("#zone=Asia/Tokyo");
    state.setWindow(window10);
    followAddress(state, "write", onRead);
    expect(browser.entries).toEqual(["#from=2020-06-10T00:00Z&to=2020-06-10T12:00Z"]);
    expect(state.zone.value).toBe("UTC");
  });
});
