import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { createShow } from "../../../../src/talk/show/show.ts";
import { commandOf, returnsFromBlank, SHOW_KEYS } from "../../../../src/talk/show/show-keys.ts";
import { sceneOf, talkOf, textOf } from "../talk-fixture.ts";

function giving() {
  const show = createShow(
    signal(talkOf([textOf("a"), sceneOf("b", 1), textOf("c", { hidden: true }), textOf("d")])),
  );
  show.start();
  const at = () => `${show.place.value?.scene ?? "-"}${show.place.value?.step ?? ""}`;
  return { show, at };
}

describe("a show", () => {
  it("goes on by steps and scenes, passes the hidden ones over, and back", () => {
    const { show, at } = giving();
    const on = [at()];
    for (let click = 0; click < 4; click += 1) {
      show.next();
      on.push(at());
    }
    expect(on).toEqual(["a0", "b0", "b1", "d0", "d0"]);
    show.back();
    expect(at()).toBe("b1");
    show.goTo("c");
    expect(at()).toBe("c0");
  });

  it("while it is blank, only takes that away", () => {
    for (const command of ["next", "back", "first", "last"] as const) {
      const { show, at } = giving();
      show.next();
      show.blank.value = "black";
      show[command]();
      expect([command, show.blank.value, at()]).toEqual([command, null, "b0"]);
    }
    const { show, at } = giving();
    show.blank.value = "white";
    const finish = vi.fn<() => void>();
    show.underWay.value = finish;
    show.next();
    expect([show.blank.value, at(), finish.mock.calls.length]).toEqual([null, "a0", 0]);
  });

  it("ends what is under way by the next click, and does nothing else", () => {
    const { show, at } = giving();
    show.underWay.value = () => {
      show.underWay.value = null;
    };
    show.next();
    expect(at()).toBe("a0");
    show.next();
    expect(at()).toBe("b0");
  });

  it("comes back to where one has strayed from, and tells that it is to be shown anew", () => {
    const { show, at } = giving();
    show.next();
    const { value: before } = show.again;
    show.strayed.value = true;
    show.next();
    expect([at(), show.strayed.value, show.again.value - before]).toEqual(["b0", false, 1]);
  });
});

describe("the keys of the stage", () => {
  it("are those that every clicker sends", () => {
    expect(commandOf(["PageDown"])).toBe("next");
    expect(commandOf(["PageUp"])).toBe("back");
    expect(commandOf(["."])).toBe("black");
    expect(commandOf(["Ctrl+N"])).toBeNull();
    expect(commandOf([])).toBeNull();
  });

  it("mean one thing each", () => {
    const keys = SHOW_KEYS.flatMap(({ keys }) => keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("bring the picture back, or do nothing while the stage is blank", () => {
    expect(returnsFromBlank("next")).toBe(true);
    expect(returnsFromBlank("white")).toBe(true);
    expect(returnsFromBlank("overview")).toBe(false);
    expect(returnsFromBlank(null)).toBe(false);
  });
});
