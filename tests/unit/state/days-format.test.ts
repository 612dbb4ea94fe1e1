import { describe, expect, it } from "vitest";
import { formatDays } from "../../../src/state/days-format.ts";
import { coverageOf } from "./coverage-fixture.ts";

const daysOf = (times: readonly (string | null)[], zone: string) => {
  const { articles } = coverageOf(
    times.map((at, index) => ({ key: `a${index}`, at, provider: "P" })),
  );
  return formatDays(articles.values(), zone);
};

describe("formatDays", () => {
  it("reads times in the zone", () => {
    const times = ["2020-06-11T02:01:00Z", "2020-06-14T20:00:00Z"];
    expect(daysOf(times, "UTC")).toBe("11 to 14 June 2020");
    expect(daysOf(times, "America/New_York")).toBe("10 to 14 June 2020");
    expect(daysOf(times, "Asia/Tokyo")).toBe("11 to 15 June 2020");
  });

  it("keeps a bare date on its day in every zone", () => {
    for (const zone of ["America/New_York", "Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"]) {
      expect(daysOf(["2020-06-10"], zone)).toBe("10 June 2020");
    }
  });

  it("begins with the day before where a time of the first date was still yesterday", () => {
    const times = ["2020-06-11", "2020-06-11T02:01:00Z"];
    expect(daysOf(times, "America/New_York")).toBe("10 to 11 June 2020");
  });

  it("says nothing of undated articles", () => {
    expect(daysOf([null, "2020-06-10T12:00:00Z"], "UTC")).toBe("10 June 2020");
    expect(daysOf([null], "UTC")).toBe("");
  });
});
