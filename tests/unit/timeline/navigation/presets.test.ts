import { beforeEach, describe, expect, it } from "vitest";
import { busiestDay, PRESETS, showPreset } from "../../../../src/timeline/navigation/presets.ts";
import { type Desk, deskOf } from "./time-desk.ts";

const at = (text: string) => Date.parse(text);
const articles = [
  { key: "a", at: "2020-06-10T02:00:20Z", provider: "P" },
  { key: "b", at: "2020-06-10T22:00:00Z", provider: "P", story: "s1" },
  { key: "c", at: "2020-06-11T03:30:00Z", provider: "Q", story: "s1" },
  { key: "d", at: "2020-06-12", provider: "R", story: "s1" },
  { key: "e", at: "2020-06-13T00:00:00Z", provider: "Q", story: "s2" },
  { key: "f", at: "2020-06-14T00:00:00Z", provider: "Q" },
  { key: "g", at: null, provider: "Q", story: "s1" },
];

let desk: Desk;
beforeEach(() => {
  desk = deskOf(articles);
});

function shown(id: string): readonly [string, string] | null {
  showPreset(
    desk.state,
    PRESETS.find((preset) => preset.id === id)!,
  );
  const window = desk.state.window.value;
  const iso = (time: number) => new Date(time).toISOString().replace(".000Z", "");
  return window && [iso(window.from), iso(window.to)];
}

describe("this story", () => {
  it("is the selected one's time, to the end of a bare date's day and not into the next", () => {
    desk.state.select("s1");
    expect(shown("story")).toEqual(["2020-06-10T22:00:00", "2020-06-12T23:59:59"]);
    expect(desk.state.presence.value.now.has("e")).toBe(false);
  });

  it("is the selected article's as well; of one moment it is a minute", () => {
    desk.state.select("g");
    expect(shown("story")).toEqual(["2020-06-10T22:00:00", "2020-06-12T23:59:59"]);
    desk.state.select("e");
    expect(shown("story")).toEqual(["2020-06-13T00:00:00", "2020-06-13T00:01:00"]);
  });

  it("is none without a story, and leaves the window as it is", () => {
    desk.state.select("a");
    expect(PRESETS[0]!.windowOf(desk.state)).toBeNull();
    const window = { from: at("2020-06-11T00:00Z"), to: at("2020-06-12T00:00Z") };
    desk.state.setWindow(window);
    shown("story");
    expect(desk.state.window.value).toEqual(window);
  });
});

describe("this day", () => {
  it("is the selected article's on the clock of the zone", () => {
    desk.state.select("c");
    expect(shown("day")).toEqual(["2020-06-11T00:00:00", "2020-06-11T23:59:59"]);
    desk.state.zone.value = "America/New_York";
    expect(shown("day")).toEqual(["2020-06-10T04:00:00", "2020-06-11T03:59:59"]);
  });

  it("of a bare date is that day in every zone", () => {
    desk.state.select("d");
    desk.state.zone.value = "Asia/Kolkata";
    expect(shown("day")).toEqual(["2020-06-11T18:30:00", "2020-06-12T18:29:59"]);
  });

  it("without an article is the busiest in view, the first of equals", () => {
    desk.state.zone.value = "America/New_York";
    expect(shown("day")).toEqual(["2020-06-10T04:00:00", "2020-06-11T03:59:59"]);
    desk.state.setWindow({ from: at("2020-06-12T12:00Z"), to: at("2020-06-14T00:00Z") });
    expect(shown("day")).toEqual(["2020-06-12T04:00:00", "2020-06-13T03:59:59"]);
  });

  it("has 23 hours in the spring, and 25 in the autumn", () => {
    const hours = (day: string) => {
      const { state } = deskOf([{ key: "a", at: day, provider: "P" }]);
      const { from, to } = busiestDay(state.coverage.dated, "America/New_York")!;
      return (to + 1000 - from) / 3_600_000;
    };
    expect(hours("2020-03-08T12:00:00Z")).toBe(23);
    expect(hours("2020-11-01T12:00:00Z")).toBe(25);
  });

  it("counts as one looks at each article's day alone", () => {
    const { dated } = desk.state.coverage;
    for (const zone of ["UTC", "Asia/Kolkata", "Pacific/Kiritimati"]) {
      const count = (day: { from: number; to: number }) =>
        dated.filter(
          (article) =>
            busiestDay([article], zone)!.from === day.from &&
            busiestDay([article], zone)!.to === day.to,
        ).length;
      const best = busiestDay(dated, zone)!;
      for (const article of dated) {
        expect(count(best)).toBeGreaterThanOrEqual(count(busiestDay([article], zone)!));
      }
    }
  });
});

describe("the first 24 hours", () => {
  it("are those of all, from the minute of the first article", () => {
    expect(shown("first-day")).toEqual(["2020-06-10T02:00:00", "2020-06-11T02:00:00"]);
  });

  it("are those of the selected story, as far as time goes", () => {
    desk.state.select("s1");
    expect(shown("first-day")).toEqual(["2020-06-10T22:00:00", "2020-06-11T22:00:00"]);
    desk.state.select("s2");
    expect(shown("first-day")).toEqual(["2020-06-13T00:00:00", "2020-06-14T00:00:00"]);
  });
});
