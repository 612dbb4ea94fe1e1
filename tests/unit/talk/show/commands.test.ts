import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { createShow } from "../../../../src/talk/show/show.ts";
import { sceneOf, talkOf } from "../talk-fixture.ts";

const abc = talkOf([sceneOf("a", 1), sceneOf("b"), sceneOf("c", 1)]);

function begin(talk = abc) {
  const source = signal(talk);
  const show = createShow(source);
  const at = () => (show.place.value === null ? null : Object.values(show.place.value).join(" "));
  return { source, show, at };
}

describe("a talk as it is given", () => {
  it("begins with the first scene, goes on by clicks, and stays at its end", () => {
    const { show, at } = begin();
    expect(at()).toBeNull();
    expect(show.start()).toBe(true);
    const seen = [at()];
    for (let click = 0; click < 6; click += 1) {
      show.next();
      seen.push(at());
    }
    expect(seen).toEqual(["a 0", "a 1", "b 0", "c 0", "c 1", "c 1", "c 1"]);
    show.end();
    expect([at(), show.scene.value]).toEqual([null, null]);
  });

  it("doesn't begin without a scene", () => {
    const { show, at } = begin(talkOf([]));
    expect(show.start()).toBe(false);
    expect(at()).toBeNull();
  });

  it("leads back to the place that one has strayed from, and only then on", () => {
    const { show, at } = begin();
    show.start({ scene: "b", step: 0 });
    const before = show.again.value;
    show.strayed.value = true;
    show.next();
    expect([at(), show.strayed.value, show.again.value]).toEqual(["b 0", false, before + 1]);
    show.back();
    expect(at()).toBe("a 1");
  });

  it("lifts what covers the stage when it goes on", () => {
    const { show } = begin();
    show.start();
    show.blank.value = "black";
    show.next();
    expect(show.blank.value).toBeNull();
  });

  it("goes to the ends and to any scene, but only while it is given", () => {
    const { show, at } = begin();
    for (const way of ["last", "first", "next", "back"] as const) show[way]();
    show.goTo("b");
    expect(at()).toBeNull();
    show.start();
    show.last();
    expect(at()).toBe("c 1");
    show.first();
    expect(at()).toBe("a 0");
    show.goTo("c", 7);
    expect(at()).toBe("c 1");
  });

  it("stands on the first scene when its own was deleted meanwhile", () => {
    const { source, show, at } = begin();
    show.start({ scene: "c", step: 1 });
    source.value = talkOf([sceneOf("a"), sceneOf("b")]);
    expect(at()).toBe("a 0");
    source.value = talkOf([]);
    expect(at()).toBeNull();
  });
});
