import { type Signal, signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followMessages } from "../../../../src/page/embed/follow-messages.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { createShow } from "../../../../src/talk/show/show.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { sceneOf, talkOf, textOf } from "../../talk/talk-fixture.ts";
import { ORIGIN, pageThatNotes } from "./messages.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;
const OWN = "https://coverage.example";

type Heard = (event: Partial<MessageEvent>) => void;

let said: [unknown, string][];
let hear: Heard | null;
let parent: object;
let state: State;
let opened: Signal<State | null>;

/** A window within another, as far as it is used. @param parentOrigin null is out of reach. */
function embedIn(parentOrigin: string | null): void {
  parent = {
    postMessage: (what: unknown, to: string) => void said.push([structuredClone(what), to]),
    get origin() {
      if (parentOrigin === null) throw new Error("SecurityError");
      return parentOrigin;
    },
  };
  vi.stubGlobal("window", {
    parent,
    origin: OWN,
    addEventListener: (_name: string, listener: Heard) => {
      hear = listener;
    },
    removeEventListener: () => {
      hear = null;
    },
  });
}

const events = () => said.map(([what]) => (what as { event?: string }).event ?? "answer");
const { page } = pageThatNotes();

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  hear = null;
  opened = signal(null);
  state = createState(
    coverageOf([{ key: "a1", at: "2020-06-10T10:00:00Z", provider: "P" }]),
    palette,
  );
  embedIn(null);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("whom the frame hears", () => {
  it("says that it is ready, to the origin that was named and to no other", () => {
    followMessages(ORIGIN, page, opened);
    expect(said).toEqual([]);
    opened.value = state;
    expect(said).toEqual([[{ coverline: 1, event: "ready" }, ORIGIN]]);
  });

  it("answers the window above, of that origin, alone", async () => {
    followMessages(ORIGIN, page, opened);
    const data = { coverline: 1, id: 1, do: "locate", key: "a1" };
    hear?.({ source: null, origin: ORIGIN, data });
    hear?.({ source: {} as Window, origin: ORIGIN, data });
    hear?.({ source: parent as Window, origin: OWN, data });
    await vi.runAllTimersAsync();
    expect(said).toEqual([]);
    hear?.({ source: parent as Window, origin: ORIGIN, data });
    await vi.runAllTimersAsync();
    expect(said).toEqual([[{ coverline: 1, id: 1, ok: true, place: { x: 1, y: 2 } }, ORIGIN]]);
  });

  it.each<[string, string | null, string | null]>([
    ["nobody is named rightly", null, null],
    ["its own origin is meant, and the window above is of another", null, OWN],
    ["another origin is named than that of the window above", OWN, ORIGIN],
  ])("listens to nobody where %s", (_name, parentOrigin, from) => {
    embedIn(parentOrigin);
    followMessages(from, page, opened);
    opened.value = state;
    expect(hear).toBeNull();
    expect(said).toEqual([]);
  });

  it("hears its own origin where it is embedded there", () => {
    embedIn(OWN);
    followMessages(OWN, page, opened);
    expect(hear).not.toBeNull();
  });
});

describe("watching", () => {
  const watch = async (on: boolean) => {
    hear?.({
      source: parent as Window,
      origin: ORIGIN,
      data: { coverline: 1, id: 1, do: "watch", on },
    });
    await vi.advanceTimersByTimeAsync(0);
  };

  it("tells the view, its changes at a pace, and always the last", async () => {
    const stop = followMessages(ORIGIN, page, opened);
    opened.value = state;
    said = [];
    await watch(true);
    expect(events()).toEqual(["view", "answer"]);
    for (const x of [1, 2, 3, 4]) {
      state.camera.value = { x, y: 0, ratio: 1 };
      await vi.advanceTimersByTimeAsync(60);
    }
    await vi.runAllTimersAsync();
    expect(events()).toHaveLength(4);
    expect(said.at(-1)?.[0]).toMatchObject({ event: "view", view: { camera: { x: 4 } } });

    await watch(false);
    const count = said.length;
    state.select("a1");
    await vi.runAllTimersAsync();
    expect(said).toHaveLength(count);
    stop();
    expect(hear).toBeNull();
  });

  it("goes on with another graph", async () => {
    followMessages(ORIGIN, page, opened);
    await watch(true);
    opened.value = state;
    opened.value = createState(coverageOf([]), palette);
    expect(events()).toEqual(["answer", "ready", "view", "ready", "view"]);
  });
});

describe("a talk in the frame", () => {
  const show = () => {
    const talk = talkOf([
      textOf("one"),
      sceneOf("two", 0, { steps: [{ label: "", changes: { zone: "UTC" }, plays: false }] }),
    ]);
    const given = createShow(signal(talk));
    given.start();
    return given;
  };
  const post = async (part: object) => {
    hear?.({
      source: parent as Window,
      origin: ORIGIN,
      data: { coverline: 1, id: 1, do: "scene", ...part },
    });
    await vi.advanceTimersByTimeAsync(0);
  };

  it("tells its scene after it is ready, and every change, whoever made it", async () => {
    const given = show();
    followMessages(ORIGIN, page, opened, signal(given));
    opened.value = state;
    expect(events()).toEqual(["ready", "scene"]);
    expect(said.at(-1)).toEqual([
      {
        coverline: 1,
        event: "scene",
        talk: "talk",
        scene: "one",
        step: 0,
        steps: 0,
        number: 1,
        of: 2,
      },
      ORIGIN,
    ]);
    given.next();
    await post({ scene: "two", step: 1 });
    const told = said.map(([what]) => what as { scene?: string; step?: number });
    expect(told.filter(({ scene }) => scene !== undefined)).toMatchObject([
      { scene: "one", step: 0 },
      { scene: "two", step: 0 },
      { scene: "two", step: 1, number: 2 },
    ]);
    expect(said.at(-1)?.[0]).toEqual({ coverline: 1, id: 1, ok: true });
  });

  it("begins nothing anew where it is already, unless the reader has strayed", async () => {
    const given = show();
    followMessages(ORIGIN, page, opened, signal(given));
    const before = given.again.peek();
    await post({ scene: "one" });
    expect(given.again.peek()).toBe(before);
    given.strayed.value = true;
    await post({ scene: "one" });
    expect(given.again.peek()).toBe(before + 1);
  });

  it.each([
    ["a scene that it hasn’t", { scene: "three" }, /no scene “three”/],
    ["a step that it hasn’t", { scene: "two", step: 2 }, /no step 2/],
  ])("refuses %s, and stays", async (_name, part, error) => {
    const given = show();
    followMessages(ORIGIN, page, opened, signal(given));
    await post(part);
    expect(said.at(-1)?.[0]).toMatchObject({ ok: false, error: expect.stringMatching(error) });
    expect(given.place.peek()).toEqual({ scene: "one", step: 0 });
  });

  it("is none where the frame shows a view: then scenes are refused", async () => {
    followMessages(ORIGIN, page, opened);
    await post({ scene: "one" });
    expect(said.at(-1)?.[0]).toMatchObject({ ok: false, error: "this frame shows no talk" });
  });
});
