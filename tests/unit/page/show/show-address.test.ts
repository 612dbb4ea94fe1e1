import { signal } from "@preact/signals";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  followShowAddress,
  hashOfPlace,
  placeOfHash,
} from "../../../../src/page/show/show-address.ts";
import { createShow } from "../../../../src/talk/show/show.ts";
import { sceneOf, talkOf, textOf } from "../../talk/talk-fixture.ts";

let entries: string[];
let at: number;
let onPopState: () => void;
let said: string[];

beforeEach(() => {
  [at, said, onPopState] = [0, [], () => undefined];
  const location = { pathname: "/", search: "" };
  Object.defineProperty(location, "hash", { get: () => entries[at]?.replace(/^\//, "") });
  vi.stubGlobal("location", location);
  vi.stubGlobal("history", {
    pushState: (_data: null, _title: string, address: string) => {
      at += 1;
      entries.splice(at, Infinity, address.slice(1));
    },
    replaceState: (_data: null, _title: string, address: string) => {
      entries[at] = address.slice(1);
    },
  });
  vi.stubGlobal("window", {
    addEventListener: (_name: string, listener: () => void) => {
      onPopState = listener;
    },
    removeEventListener: () => undefined,
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function following(hash: string) {
  entries = [hash];
  const steps = [{ label: "", changes: {}, plays: false }];
  const show = createShow(
    signal(talkOf([textOf("one"), sceneOf("two", 0, { steps })], { id: "mine" })),
  );
  const stop = followShowAddress(
    show,
    (id) => id === "mine",
    (problem) => said.push(problem),
  );
  return { show, stop };
}

const go = (steps: number) => {
  at += steps;
  onPopState();
};

describe("the address of a place", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(
        fc.record({
          talk: fc.string(),
          scene: fc.string(),
          step: fc.nat(100),
          autoplay: fc.boolean(),
        }),
        (place) => {
          expect(placeOfHash(hashOfPlace(place))).toEqual(place);
        },
      ),
    );
  });

  it("is none where no talk is named, and at no step where that is no number", () => {
    expect(placeOfHash("#layout=time")).toBeNull();
    expect(placeOfHash("")).toBeNull();
    expect(placeOfHash("#talk=a&scene=b&step=-3")?.step).toBe(0);
    expect(placeOfHash("#talk=a&scene=b&step=x")?.step).toBe(0);
  });

  it("begins the talk at the place that a link names", () => {
    const { show } = following("#talk=mine&scene=two&step=1");
    expect(show.place.value).toEqual({ scene: "two", step: 1 });
    expect([entries, said]).toEqual([["#talk=mine&scene=two&step=1"], []]);
  });

  it("says that a talk or a scene is not there; without the scene it is the first", () => {
    expect(following("#talk=other&scene=two").show.place.value).toBeNull();
    expect([entries, said.length]).toEqual([[""], 1]);
    expect(following("#talk=mine&scene=gone").show.place.value?.scene).toBe("one");
    expect([entries, said.length]).toEqual([["#talk=mine&scene=one"], 2]);
  });

  it("is one entry for the whole talk, which going back leaves for what was there before", () => {
    const { show } = following("#layout=time");
    show.start();
    show.next();
    show.next();
    expect(entries).toEqual(["#layout=time", "#talk=mine&scene=two&step=1"]);
    go(-1);
    expect(show.place.value).toBeNull();
    expect(entries[0]).toBe("#layout=time");
    go(1);
    expect(show.place.value).toEqual({ scene: "two", step: 1 });
  });

  it("makes another entry when the talk is given again", () => {
    const { show } = following("");
    show.start();
    show.end();
    entries[at] = "#view";
    show.start();
    expect(entries).toEqual(["", "#view", "#talk=mine&scene=one"]);
  });
});
