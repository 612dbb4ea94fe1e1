import { describe, expect, it } from "vitest";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { placeOf } from "../../../../src/network/scene/node-table.ts";
import { Scene } from "../../../../src/network/scene/scene.ts";
import type { NetworkId } from "../../../../src/state/view/view.ts";
import { networkOf } from "../../state/network-fixture.ts";
import { smallCorpus, stateOf } from "../stage/corpus.ts";

const coverage = smallCorpus();
const frame = frameOf(coverage.graph);

function sceneOf(id: NetworkId, state = stateOf(coverage)) {
  const network = networkOf(coverage, id);
  const scene = new Scene(state, frame, network);
  const at = (key: string) => placeOf(scene.table, scene.table.rows.get(key)!);
  const mean = (...keys: string[]) => ({
    x: keys.reduce((sum, key) => sum + at(key).x, 0) / keys.length,
    y: keys.reduce((sum, key) => sum + at(key).y, 0) / keys.length,
  });
  return { state, scene, at, mean, whereIs: (key: string) => scene.whereIs(network, key) };
}

describe("a scene", () => {
  it("has every mark of its network at the place that the layout gives it", () => {
    const { state, scene } = sceneOf("providers");
    expect(scene.table.keys.toSorted()).toEqual(["P", "Q", "R", "S"]);
    const row = scene.table.rows.get("Q")!;
    expect(scene.target(row)).toEqual(frame.framed(scene.graph.getNodeAttributes("Q")));
    state.layout.value = "circle";
    expect(scene.target(row)).toEqual(scene.layout.places.get("Q"));
  });

  it("lays out once for each layout, and for each choice of rows", () => {
    const { state, scene } = sceneOf("articles");
    state.layout.value = "time";
    const byProvider = scene.layout;
    state.rows.value = "story";
    expect(scene.layout).not.toBe(byProvider);
    state.rows.value = "provider";
    expect(scene.layout).toBe(byProvider);
  });

  it("has a mark where it was put, but for the layout by time", () => {
    const { state, scene } = sceneOf("articles");
    const row = scene.table.rows.get("a1")!;
    state.pins.value = { a1: [0.1, 0.9], nobody: [0, 0] };
    expect(scene.target(row)).toEqual({ x: 0.1, y: 0.9 });
    state.layout.value = "story";
    expect(scene.target(row)).toEqual({ x: 0.1, y: 0.9 });
    state.layout.value = "time";
    expect(scene.target(row)).toEqual(scene.layout.places.get("a1"));
  });
});

describe("where something is in the picture", () => {
  it("is at its mark, wherever that is at the moment", () => {
    const { scene, whereIs } = sceneOf("articles");
    scene.table.places.put(scene.table.rows.get("a1")!, { x: 0.3, y: 0.4 });
    expect(whereIs("a1")).toEqual({ x: 0.3, y: 0.4 });
  });

  it("is at that which stands for it", () => {
    const providers = sceneOf("providers");
    expect(providers.whereIs("a5")).toEqual(providers.at("Q"));
    const stories = sceneOf("stories");
    expect(stories.whereIs("a5")).toEqual(stories.at("s2"));
  });

  it("is amid its articles, or amid those that stand for them, where it has no mark", () => {
    const articles = sceneOf("articles");
    expect(articles.whereIs("s1")).toEqual(articles.mean("a1", "a2", "a3"));
    const stories = sceneOf("stories");
    expect(stories.whereIs("P")).toEqual(stories.mean("s1", "s2"));
    const providers = sceneOf("providers");
    expect(providers.whereIs("T")).toEqual(providers.mean("P", "Q", "R", "R"));
  });

  it("is nowhere for what has nothing there", () => {
    expect(sceneOf("stories").whereIs("a8")).toBeNull();
    expect(sceneOf("stories").whereIs("S")).toBeNull();
    expect(sceneOf("articles").whereIs("nobody")).toBeNull();
  });
});
