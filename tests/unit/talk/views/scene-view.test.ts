import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "../../../../src/state/view/view.ts";
import {
  changed,
  changesBetween,
  readTexts,
  textsAt,
  textsOf,
  viewAt,
} from "../../../../src/talk/views/scene-view.ts";
import { anyView } from "../../state/view/any-view.ts";
import { anyTalk } from "../any-talk.ts";
import { sceneOf } from "../talk-fixture.ts";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("the view of a scene", () => {
  it("comes back as it was kept, but for the theme, which is the stage's", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const read = readTexts(textsOf(view));
        expect(read.problems).toEqual([]);
        expect(plain(read.view)).toEqual(plain({ ...view, theme: null }));
      }),
      { numRuns: 40 },
    );
  });

  it("is empty for the plain view, whatever the theme", () => {
    expect(textsOf({ ...DEFAULT_VIEW, theme: "dark" })).toEqual({});
  });

  it("leaves out what makes no sense, says so, and keeps the rest", () => {
    const { view, problems } = readTexts({ later: "x", layout: "heap", wide: "on", from: "never" });
    expect(view).toEqual({ ...DEFAULT_VIEW, wide: true });
    expect(problems).toEqual([
      "it has an unknown part, “later”",
      "its window can’t be read",
      "its layout can’t be read",
    ]);
  });

  it("is a view for any texts, and complains of the same once", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (texts) => {
        const { view, problems } = readTexts(texts);
        expect(new Set(problems).size).toBe(problems.length);
        expect(readTexts(textsOf(view)).view).toEqual(view);
      }),
    );
  });

  it("takes names that objects have of themselves for unknown parts", () => {
    const texts = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, string>;
    expect(readTexts(texts)).toEqual({
      view: DEFAULT_VIEW,
      problems: ["it has an unknown part, “__proto__”", "it has an unknown part, “constructor”"],
    });
  });
});

describe("the changes of a step", () => {
  it("lead from one view to the other, and back", () => {
    fc.assert(
      fc.property(anyView, anyView, (a, b) => {
        const [before, after] = [textsOf(a), textsOf(b)];
        expect(changed(before, changesBetween(before, after))).toEqual(after);
        expect(changed(after, changesBetween(after, before))).toEqual(before);
        expect(changesBetween(before, before)).toEqual({});
      }),
      { numRuns: 40 },
    );
  });

  it("say null for what goes back to its default", () => {
    expect(changesBetween({ wide: "on", layout: "time" }, { layout: "story" })).toEqual({
      wide: null,
      layout: "story",
    });
  });

  it("add up from step to step", () => {
    const step = (changes: Record<string, string | null>) => ({ label: "", changes, plays: false });
    const scene = sceneOf("a", 0, {
      view: { layout: "time" },
      steps: [step({ wide: "on" }), step({ layout: null }), step({ wide: null, snap: "on" })],
    });
    expect([0, 1, 2, 3].map((at) => textsAt(scene, at))).toEqual([
      { layout: "time" },
      { layout: "time", wide: "on" },
      { wide: "on" },
      { snap: "on" },
    ]);
    expect(viewAt(scene, 3).view).toEqual({ ...DEFAULT_VIEW, snap: true });
  });

  it("make a view at every step of any talk", () => {
    fc.assert(
      fc.property(anyTalk, ({ items }) => {
        for (const item of items) {
          if (item.kind !== "view") continue;
          for (const [step] of [null, ...item.steps].entries()) {
            expect(viewAt(item, step).view.zone).toBeTypeOf("string");
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
