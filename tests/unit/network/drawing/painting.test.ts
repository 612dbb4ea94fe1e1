import { beforeEach, describe, expect, it } from "vitest";
import { MANY_LINKS, Painting } from "../../../../src/network/drawing/painting.ts";
import type { State } from "../../../../src/state/state.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { stateOf } from "../stage/corpus.ts";

const hour = (hours: number) => Date.UTC(2020, 5, 10) + hours * 3_600_000;

let state: State;
let painting: Painting;
beforeEach(() => {
  state = stateOf();
  painting = new Painting(state);
});

/** What the next update touches: nodes, and how many links. */
function touched() {
  const update = painting.update();
  if (update === "all") return "all";
  const nodes = new Set([...update.nodes, ...(update.lit ?? [])]);
  return [[...nodes].toSorted(), new Set(update.edges).size];
}
const linkOf = (source: string, target: string) =>
  state.drawn.value.graph.edges(source, target)[0] ?? "";

describe("what must be painted anew", () => {
  it("is nothing when nothing changed", () => {
    expect(touched()).toEqual([[], 0]);
  });

  it("is what is hovered or selected, with its neighbours", () => {
    state.hover.value = "a4";
    expect(touched()).toEqual([["P", "U", "a4", "a5"], 0]);
    // While something is hovered, that is what is lit.
    state.select("a8");
    expect(touched()).toEqual([["a4", "a8"], 0]);
    state.hover.value = null;
    expect(touched()).toEqual([["P", "S", "U", "a4", "a5", "a8"], 0]);
  });

  it("is what a window brings in or takes out, but for articles: the shaders see those go", () => {
    state.setWindow({ from: hour(0), to: hour(30) });
    expect(touched()).toEqual([["S"], 0]);
    state.setWindow({ from: hour(0), to: hour(24) });
    expect(touched()).toEqual([[], 0]);
  });

  it("is with other filters a sifting of all articles, with another window none", () => {
    state.setFilters({ provider: ["P"] });
    expect(painting.update()).toMatchObject({ isSifted: true });
    state.setWindow({ from: hour(0), to: hour(24) });
    expect(painting.update()).toMatchObject({ isSifted: false });
  });

  it("is in a derived network the links of what an article stands for", () => {
    state.network.value = "providers";
    painting.update();
    state.setWindow({ from: hour(0), to: hour(45) });
    painting.update();
    state.setWindow({ from: hour(0), to: hour(24) });
    // a5 leaves, of Q, which stays and shares less with P now; and a6 with the whole of S.
    expect(touched()).toEqual([["Q", "S"], 3]);
  });

  it("is all for other kinds of mark or link, another weight, another network", () => {
    for (const view of [
      { hidden: ["topic" as const] },
      { links: ["related" as const] },
      { least: 2 },
      { network: "stories" as const },
      { around: { of: ["s1"], steps: 1 as const, keep: true } },
    ]) {
      state.show(view);
      expect(touched()).toBe("all");
      expect(touched()).toEqual([[], 0]);
    }
  });

  it("is all after a change that was missed, also where as many came as went", () => {
    state.setWindow({ from: hour(0), to: hour(3) });
    painting.update();
    state.setWindow({ from: hour(4), to: hour(6) });
    // Somebody else looks before the painting does.
    expect(state.presence.value.now.has("a2")).toBe(true);
    state.setWindow({ from: hour(8), to: hour(10) });
    expect(touched()).toBe("all");
    expect(["a1", "a2", "a3"].map((key) => painting.stateOf(key))).toEqual([
      "hidden",
      "hidden",
      "normal",
    ]);
  });

  it("is what is in view as before, but no longer within the steps that one keeps to", () => {
    // T is about a1, a2, a3 and a7; of these R has a3 and a7.
    state.show({ around: { of: ["a1"], steps: 2, keep: true } });
    painting.update();
    const before = new Map(
      state.drawn.value.graph.nodes().map((key) => [key, painting.stateOf(key)]),
    );
    state.around.value = { of: ["a1"], steps: 1, keep: true };
    const update = painting.update();
    for (const [key, was] of before) {
      if (update === "all" || painting.stateOf(key) === was) continue;
      // Whether articles are among what is kept is a matter of sifting all of them.
      if (state.coverage.articles.has(key)) expect(update.isSifted).toBe(true);
      else expect(update.nodes).toContain(key);
    }
    expect(update).not.toBe("all");
  });
});

describe("how links are painted that aren't lit", () => {
  const plainly = (edge: string) => {
    const { graph } = state.drawn.value;
    const { kind } = graph.getEdgeAttributes(edge);
    return painting.plain()(edge, kind, graph.source(edge), graph.target(edge));
  };

  it("is as in the layout by links, whatever is lit or hidden and whichever layout it is", () => {
    const link = linkOf("P", "a1");
    const before = painting.link(link);
    state.show({ layout: "time", selection: "a1", window: { from: hour(30), to: hour(40) } });
    painting.update();
    expect(painting.link(link).hidden).toBe(true);
    expect(plainly(link)).toEqual(before);
    expect(painting.strengthOf("publishes")).toBeLessThan(1);
  });

  it("is hidden where its kind is, or where it weighs too little", () => {
    state.show({ links: ["related"] });
    painting.update();
    expect(plainly(linkOf("P", "a1")).hidden).toBe(true);
    expect(plainly(linkOf("a2", "a1")).hidden).toBe(false);
    state.show({ network: "providers", links: [], least: 2 });
    painting.update();
    expect([plainly("P~Q").hidden, plainly("R~S").hidden]).toEqual([false, true]);
  });

  it("is for a pass one style for links that are alike", () => {
    const { graph } = state.drawn.value;
    const style = painting.plain();
    const of = (provider: string, article: string) =>
      style(linkOf(provider, article), "publishes", provider, article);
    expect(of("P", "a1")).toBe(of("Q", "a2"));
    const about = (article: string, topic: string) =>
      style(linkOf(article, topic), "about", article, topic);
    expect(graph.inDegree("T")).not.toBe(0);
    expect(about("a1", "T")).toBe(about("a2", "T"));
    expect(about("a1", "T")).not.toBe(about("a4", "U"));
  });
});

describe("how a link is painted", () => {
  it("is wider the more is behind it, as far as it is in view", () => {
    state.network.value = "providers";
    painting.update();
    const heavy = painting.link("P~Q").width;
    expect(heavy).toBeGreaterThan(painting.link("R~S").width);
    state.setWindow({ from: hour(0), to: hour(10) });
    painting.update();
    expect(painting.link("P~Q").width).toBeLessThan(heavy);
    expect(painting.link("R~S").hidden).toBe(true);
  });

  it("is fainter where places say already what it would, unless it is lit", () => {
    const link = linkOf("P", "a1");
    const plain = painting.link(link).color;
    state.layout.value = "time";
    expect(painting.link(link).color).not.toBe(plain);
    state.select("a1");
    painting.update();
    expect(painting.link(link)).toMatchObject({ lit: true, color: state.palette.value.ink });
  });

  it("is straight in a crowd, below the marks and above them", () => {
    expect(painting.link(linkOf("a2", "a1")).curvature).toBeGreaterThan(0);
    const topics = Array.from({ length: 9 }, (_, topic) => `t${topic}`);
    const crowd = Array.from({ length: MANY_LINKS / 10 + 1 }, (_, index) => ({
      key: `a${index}`,
      at: null,
      provider: "P",
      topics,
      lists: index === 0 ? [] : ["a0"],
    }));
    const many = stateOf(coverageOf(crowd));
    const related = many.drawn.value.graph.edges("a1", "a0")[0]!;
    expect(new Painting(many).link(related).curvature).toBe(0);
  });
});

describe("the links that are lit", () => {
  it("are those of the focus, each once, found once", () => {
    expect(painting.lit).toEqual([]);
    state.select("s1");
    painting.update();
    const { lit } = painting;
    expect(new Set(lit).size).toBe(lit.length);
    // Three articles with their providers, and the three related links among them.
    expect(lit).toHaveLength(6);
    const { graph } = state.drawn.value;
    const style = painting.lighting();
    for (const edge of lit) {
      const { kind } = graph.getEdgeAttributes(edge);
      expect(style(edge, kind, graph.source(edge), graph.target(edge))).toEqual(
        painting.link(edge),
      );
    }
    state.setWindow({ from: hour(0), to: hour(30) });
    painting.update();
    expect(painting.lit).toBe(lit);
    state.select("a4");
    painting.update();
    expect(painting.lit).toHaveLength(3);
  });
});
