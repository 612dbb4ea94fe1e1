import { expect, it } from "vitest";
import { drawName, nameBox } from "../../../../src/timeline/marks/draw-firsts.ts";
import type { Dot } from "../../../../src/timeline/marks/mark.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const geometry = { width: 600, height: 100, em: 10, fontFamily: "f", rowHeight: 14, radius: 3.75 };
const coverage = coverageOf(
  [{ key: "a", at: "2020-06-10T10:00:00Z", provider: "P", story: "s" }],
  [storyOf("s", { label: "Amazon bans police use of its face recognition" })],
);
const [article] = coverage.dated;
const story = coverage.stories.get("s");
const dot = (x: number): Dot => ({ article: article!, x, y: 0 });

/** What is written, where, and on which side of it: each letter is five pixels wide. */
function written(x: number, others: readonly number[], told = story!) {
  const texts: [text: string, x: number, align: string][] = [];
  const context = {
    textAlign: "",
    measureText: (text: string) => ({ width: 5 * text.length }),
    strokeText: () => {},
    fillText: (text: string, at: number) => texts.push([text, at, context.textAlign]),
  };
  const mark = dot(x);
  drawName(
    context as unknown as CanvasRenderingContext2D,
    { mark, story: told, ink: "", halo: "" },
    [mark, ...others.map(dot)],
    geometry,
  );
  return texts;
}

it("names a first's story to the right of it", () => {
  expect(written(100, [])).toEqual([
    ["first: Amazon bans police use of its face recognition", 110.5, "left"],
  ]);
});

it("goes to the left where there is too little room on the right", () => {
  expect(written(590, []).map(([, , align]) => align)).toEqual(["right"]);
  expect(written(400, [420]).map(([, , align]) => align)).toEqual(["right"]);
});

it("shortens the name to the room that there is, and writes none in no room", () => {
  const text = String(written(100, [300])[0]?.[0]);
  expect(text).toMatch(/^first: Amazon bans.*…$/);
  expect(5 * text.length).toBeLessThanOrEqual(200);
  expect(written(100, [60, 140])).toEqual([]);
});

it("calls a first joint where its story has several", () => {
  const joint = { ...story!, label: "The ban", firsts: ["a", "b"] };
  expect(written(100, [], joint)).toEqual([["joint first: The ban", 110.5, "left"]]);
});

it("takes up just the room in which it is written", () => {
  const measure = (text: string) => 5 * text.length;
  const box = (x: number, others: readonly number[]) => {
    const mark = dot(x);
    return nameBox({ mark, story: story! }, [mark, ...others.map(dot)], geometry, {
      y: 40,
      measure,
    });
  };
  for (const [x, others] of [
    [100, []],
    [400, [420]],
    [100, [300]],
  ] as const) {
    const [[text, at, align] = ["", 0, ""]] = written(x, others);
    const width = 5 * text.length;
    expect(box(x, others)).toEqual({
      x: align === "left" ? at : at - width,
      y: 34.5,
      width,
      height: 11,
    });
  }
  expect(box(100, [60, 140])).toBeNull();
});
