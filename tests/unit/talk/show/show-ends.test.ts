import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { createShow } from "../../../../src/talk/show/show.ts";
import { sceneOf, talkOf } from "../any-talk.ts";

const abc = talkOf([sceneOf("a", 1), sceneOf("b"), sceneOf("c", 1)]);

function begin(talk = abc) {
  const source = signal(talk);
  const show = createShow(source);
  const at = () => (show.place.value === null ? null : Object.values(show.place.value).join(" "));
  return { source, show, at };
}

describe("the ends of a talk that is given", () => {
  it("doesn't begin without a scene", () => {
    const { show, at } = begin(talkOf([]));
    expect(show.start()).toBe(false);
    expect(at()).toBeNull();
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
