import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isModest } from "../../../../src/page/embed/modest.ts";
import { answer } from "../../../../src/page/embed/protocol.ts";
import { DEFAULT_VIEW } from "../../../../src/state/view/view.ts";
import { ORIGIN, pageThatNotes } from "./messages.ts";

const good = [
  { coverline: 1, id: 1, do: "state" },
  { coverline: 1, id: "s", do: "show", view: { zone: "Asia/Tokyo" } },
  { coverline: 1, id: 0, do: "locate", key: "a-1" },
  { coverline: 1, id: "", do: "watch" },
  { coverline: 1, id: 2, do: "watch", on: false },
  { coverline: 1, id: 3, do: "scene", scene: "night" },
  { coverline: 1, id: 4, do: "scene", scene: "night", step: 2 },
] as const;

describe("a message that is right", () => {
  it("is done once, and answered with its id", async () => {
    const { page, asked } = pageThatNotes();
    const answers = [];
    for (const message of good) answers.push(await answer(message, ORIGIN, page));
    expect(answers).toEqual([
      { coverline: 1, id: 1, ok: true, view: DEFAULT_VIEW },
      { coverline: 1, id: "s", ok: true },
      { coverline: 1, id: 0, ok: true, place: { x: 1, y: 2 } },
      { coverline: 1, id: "", ok: true },
      { coverline: 1, id: 2, ok: true },
      { coverline: 1, id: 3, ok: true },
      { coverline: 1, id: 4, ok: true },
    ]);
    expect(asked).toEqual([
      ["state"],
      ["show", { zone: "Asia/Tokyo" }],
      ["locate", "a-1"],
      ["watch", true],
      ["watch", false],
      ["scene", "night", 0],
      ["scene", "night", 2],
    ]);
  });

  it("can show a whole view", async () => {
    const { page } = pageThatNotes();
    const message = { coverline: 1, id: 1, do: "show", view: DEFAULT_VIEW };
    expect(await answer(message, ORIGIN, page)).toMatchObject({ ok: true });
  });

  it("of another origin meets silence", async () => {
    for (const origin of ["https://example.org:8443", "http://example.org", "null", ""]) {
      const { page, asked } = pageThatNotes();
      for (const message of good) expect(await answer(message, origin, page)).toBeNull();
      expect(asked).toEqual([]);
    }
  });

  it("is refused with the reason when the page can’t do it", async () => {
    const { page } = pageThatNotes();
    const loading = () => {
      throw new Error("the graph is not loaded");
    };
    const failing = { ...page, state: loading, show: () => Promise.reject(new TypeError("no")) };
    expect(await answer(good[0], ORIGIN, failing)).toMatchObject({
      id: 1,
      ok: false,
      error: "the graph is not loaded",
    });
    expect(await answer(good[1], ORIGIN, failing)).toMatchObject({ ok: false, error: "no" });
  });
});

const isEmpty = (value: unknown) =>
  typeof value === "object" &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).length === 0;

/** A list that takes up no room, and an hour to go through. */
const longest: unknown[] = [];
longest.length = 2 ** 32 - 1;

/** A list that goes in circles. */
const circle: unknown[] = [];
circle.push(circle);

const proto = JSON.parse('{"__proto__": {"zone": "UTC"}}') as unknown;

describe("a message that is wrong", () => {
  it.each<[string, object, RegExp]>([
    ["another version", { ...good[0], coverline: 2 }, /version 1/],
    ["a version as text", { ...good[0], coverline: "1" }, /version 1/],
    ["another command", { ...good[0], do: "eval" }, /^do: /],
    ["no command", { coverline: 1, id: 1 }, /^do: /],
    ["a name that every object has", { ...good[0], do: "toString" }, /^do: /],
    ["one part too many", { ...good[0], and: "more" }, /^and: /],
    ["a view that is none", { ...good[1], view: 7 }, /^view: /],
    ["an unknown part", { ...good[1], view: { windw: null } }, /^view\.windw: /],
    ["an unknown zone", { ...good[1], view: { zone: "Mars" } }, /^view\.zone: .*IANA/],
    ["a window that ends first", { ...good[1], view: { window: { from: 2, to: 1 } } }, /window/],
    [
      "a camera out of this world",
      { ...good[1], view: { camera: { x: NaN, y: 0, ratio: 1 } } },
      /x/,
    ],
    ["a circle", { ...good[1], view: { also: circle } }, /circles/],
    ["an endless text", { ...good[2], key: "x".repeat(2_000_000) }, /too large/],
    [
      "a list of nothing",
      { ...good[1], view: { hidden: Array.from({ length: 5e4 }) } },
      /too large/,
    ],
    ["an empty list of all lengths", { ...good[1], view: { hidden: longest } }, /large/],
    ["a key of the prototype", { ...good[1], view: proto }, /plain/],
    ["a constructor", { ...good[1], view: { constructor: {} } }, /plain/],
    ["a map", { ...good[1], view: new Map([["zone", "UTC"]]) }, /plain/],
    ["bytes", { ...good[1], view: new Uint8Array(1e7) }, /plain/],
    ["a scene by its number", { ...good[5], scene: 3 }, /^scene: /],
    ["half a step", { ...good[6], step: 0.5 }, /^step: /],
    ["a step back", { ...good[6], step: -1 }, /^step: /],
    ["watching by another word", { ...good[3], on: "yes" }, /^on: /],
  ])("%s is refused, and nothing is done", async (_name, message, error) => {
    const { page, asked } = pageThatNotes();
    const said = await answer(message, ORIGIN, page);
    expect(said).toMatchObject({ coverline: 1, ok: false, error: expect.stringMatching(error) });
    expect(JSON.stringify(said).length).toBeLessThan(500);
    expect(asked).toEqual([]);
  });

  it("has no id to give back where it had none", async () => {
    for (const id of [undefined, null, {}, NaN, "x".repeat(201)]) {
      const said = await answer({ ...good[0], id }, ORIGIN, pageThatNotes().page);
      expect(said).toMatchObject({ id: null, ok: false });
    }
  });

  it("of any shape neither throws nor does anything", async () => {
    const anything = fc.anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withDate: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      key: fc.oneof(fc.constantFrom("coverline", "id", "do", "view", "on", "key"), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(anything, async (message) => {
        const { page, asked } = pageThatNotes();
        const said = await answer(message, ORIGIN, page);
        expect(said === null || !said.ok).toBe(true);
        expect(asked).toEqual([]);
      }),
    );
  });

  it("by one part neither throws nor does anything", async () => {
    const wrong = fc.oneof(
      fc.object(),
      fc.bigInt(),
      fc.constantFrom(null, "x", NaN, Infinity, -1, [[]], new Date(0)),
    );
    const spoilt = fc.constantFrom(...good).chain((message) =>
      fc.tuple(fc.constantFrom(...Object.keys(message)), wrong).map(([part, value]) => ({
        part,
        value,
        message: { ...message, [part]: value },
      })),
    );
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ part, value, message }) => {
        // Any text is a key or a scene, any number an id, and a view of no parts is one.
        fc.pre(!((part === "key" || part === "scene") && typeof value === "string"));
        fc.pre(!(part === "id" && (value === "x" || value === -1)));
        fc.pre(!(part === "view" && isEmpty(value)));
        const { page, asked } = pageThatNotes();
        expect(await answer(message, ORIGIN, page)).toMatchObject({ ok: false });
        expect(asked).toEqual([]);
      }),
    );
  });

  it.each([null, undefined, 7, "coverline", [], {}, { type: "webpackOk" }, () => 1])(
    "that is not of this protocol meets silence: %s",
    async (message) => {
      expect(await answer(message, ORIGIN, pageThatNotes().page)).toBeNull();
    },
  );
});

describe("what is worth reading", () => {
  it("is what JSON can say, and little of it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
        expect(isModest(value)).toBe(true);
      }),
    );
  });

  it("ends, however deep", () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 15_000; depth++) deep = [deep];
    expect(isModest(deep)).toBe(true);
    for (let depth = 0; depth < 15_000; depth++) deep = { deep };
    expect(isModest(deep)).toBe(false);
  });
});
