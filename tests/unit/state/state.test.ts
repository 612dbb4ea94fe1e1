import { effect } from "@preact/signals";
import { beforeEach, describe, expect, it } from "vitest";
import { PALETTE_TOKENS, type Palette } from "../../../src/state/palette.ts";
import { createState, type State } from "../../../src/state/state.ts";
import { DEFAULT_VIEW } from "../../../src/state/view/view.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "./coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

const articles = [
  { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], lists: ["a2"] },
  { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q" },
];
const told = articles.map((article) => ({ ...article, story: "s1" }));
const firstDay = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 10, 12) };

let state: State;
beforeEach(() => {
  state = createState(coverageOf(articles), palette);
});

describe("the state", () => {
  it("starts with the plain view", () => {
    expect(state.view.value).toEqual(DEFAULT_VIEW);
    expect(state.focus.value).toBeNull();
  });

  it("selects only what the graph has", () => {
    state.select("a1");
    expect(state.selection.value).toBe("a1");
    state.select("nobody");
    expect(state.selection.value).toBeNull();
  });

  it("asks for a reveal each time, even of the same node, and only when told to", () => {
    state.select("a1");
    expect(state.reveal.value).toBeNull();
    state.select("a1", { reveal: true });
    const first = state.reveal.value;
    state.select("a1", { reveal: true });
    expect(state.reveal.value).toEqual({ key: "a1" });
    expect(state.reveal.value).not.toBe(first);
  });

  it("lights a node and its neighbours, the hovered one before the selected one", () => {
    state.select("a2");
    expect([...(state.focus.value?.lit ?? [])].toSorted()).toEqual(["Q", "a1", "a2"]);
    state.hover.value = "T";
    expect([...(state.focus.value?.lit ?? [])].toSorted()).toEqual(["T", "a1"]);
  });

  it("selects a story as it does a node, and lets its light go with its last article", () => {
    state = createState(coverageOf(told, [storyOf("s1")]), palette);
    state.select("s1", { reveal: true });
    expect(state.selection.value).toBe("s1");
    expect(state.reveal.value).toEqual({ key: "s1" });
    expect(state.focus.value).toMatchObject({ keys: new Set(["s1"]), links: "among" });
    state.setWindow(firstDay);
    expect(state.focus.value?.keys.has("s1")).toBe(true);
    expect(state.presence.value.now.articlesOf("s1")).toBe(1);
    state.setWindow({ from: 0, to: 1 });
    expect(state.focus.value).toBeNull();
    expect(state.selection.value).toBe("s1");
  });

  it("starts in the corpus's zone, and in UTC where this engine doesn't know it", () => {
    const zoneIn = (timeZone: string | null) => {
      const coverage = coverageOf(articles, [], (graph) =>
        graph.setAttribute("timeZone", timeZone),
      );
      return createState(coverage, palette).view.value.zone;
    };
    expect(zoneIn("America/New_York")).toBe("America/New_York");
    expect(zoneIn("Mars/Olympus")).toBe("UTC");
    expect(zoneIn(null)).toBe("UTC");
  });

  it("tells of each window once, with who entered and left", () => {
    const changes: (readonly string[])[] = [];
    effect(() => {
      changes.push(state.presence.value.change.left);
    });
    state.setWindow(firstDay);
    state.setWindow({ ...firstDay });
    expect(changes).toEqual([[], ["a2", "Q"]]);
    expect(state.presence.value.now.counts).toEqual({
      articles: 1,
      providers: 1,
      topics: 1,
      stories: 0,
    });
  });

  it("measures the script time of each window change", () => {
    performance.clearMeasures("coverline:window");
    state.setWindow(firstDay);
    state.setWindow(null);
    expect(performance.getEntriesByName("coverline:window")).toHaveLength(2);
  });

  it("takes on a view in part, and gives it back whole", () => {
    state.show({ selection: "a1", window: firstDay });
    state.show({ zone: "Asia/Tokyo", theme: "dark" });
    expect(state.view.value).toEqual({
      ...DEFAULT_VIEW,
      selection: "a1",
      window: firstDay,
      zone: "Asia/Tokyo",
      theme: "dark",
    });
    expect(state.scheme.value).toBe("dark");
  });

  it("follows the system's theme until one is set", () => {
    state.systemTheme.value = "dark";
    expect(state.scheme.value).toBe("dark");
    state.theme.value = "light";
    expect(state.scheme.value).toBe("light");
  });
});
