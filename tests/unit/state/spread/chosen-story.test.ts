import { describe, expect, it } from "vitest";
import { chosenStory, largestStories } from "../../../../src/state/spread/chosen-story.ts";
import { createState } from "../../../../src/state/state.ts";
import { coverageOf } from "../coverage-fixture.ts";
import { palette, SIX, stateOf, storiesOf } from "../../timeline/spread/fixture.ts";

const reports = [
  ...SIX,
  { key: "t1", at: "2020-06-20T12:00:00Z", provider: "Ada", story: "t" },
  { key: "t2", at: "2020-06-20T13:00:00Z", provider: "Bob", story: "t" },
  { key: "u1", at: "2020-06-21T12:00:00Z", provider: "Ada", story: "u" },
  { key: "u2", at: "2020-06-21T13:00:00Z", provider: "Ada", story: "u" },
];

const late = { from: Date.UTC(2020, 5, 19), to: Date.UTC(2020, 5, 30) };
const chosenIn = (state: ReturnType<typeof stateOf>) => chosenStory(state).story?.key ?? null;

describe("chosenStory", () => {
  it("is the largest in view until one is selected", () => {
    const state = stateOf(reports);
    expect(chosenStory(state)).toMatchObject({ story: { key: "s" }, isAsked: false });
    state.setWindow(late);
    expect(chosenIn(state)).toBe("t");
  });

  it("stays the same while the play-head moves on", () => {
    const state = stateOf(reports);
    state.show({ window: late, head: late.from });
    expect(chosenIn(state)).toBe("s");
    state.setFilters({ story: ["t"] });
    expect(chosenIn(state)).toBe("t");
  });

  it("is the selected story, or the one of the selected article", () => {
    const state = stateOf(reports);
    state.select("t");
    expect(chosenStory(state)).toMatchObject({ story: { key: "t" }, isAsked: true });
    state.select("u2");
    expect(chosenIn(state)).toBe("u");
  });

  it("is not changed by a provider that is selected with it", () => {
    const state = stateOf(reports);
    state.selectAll(["t1", "Bob"]);
    expect(chosenIn(state)).toBe("t");
  });

  it("is none for an article in no story", () => {
    const state = createState(
      coverageOf(
        [
          { key: "t1", at: "2020-06-20T12:00:00Z", provider: "Ada", story: "t" },
          { key: "alone", at: "2020-06-20T12:00:00Z", provider: "Ada" },
        ],
        [...storiesOf(reports.slice(-4)).stories.values()].map((story) => ({
          ...story,
          outlets: story.outlets,
          days: story.days,
          articles: 2,
        })),
      ),
      palette,
    );
    expect(chosenIn(state)).toBe("t");
    state.select("alone");
    expect(chosenStory(state)).toMatchObject({ story: null, isAsked: true });
  });
});

describe("largestStories", () => {
  it("has those of two outlets or more, most outlets first, as many as asked for", () => {
    const state = stateOf(reports);
    expect(largestStories(state, 9).map(({ key }) => key)).toEqual(["s", "t"]);
    expect(largestStories(state, 1).map(({ key }) => key)).toEqual(["s"]);
  });
});
