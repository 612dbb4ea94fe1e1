import { describe, expect, it } from "vitest";
import { withoutImplausibleTimes } from "../../../../src/corpus/identity/implausible-times.ts";
import { mergeCopies } from "../../../../src/corpus/identity/merge-copies.ts";
import { copyOf } from "../samples.ts";

const article = (at: string | null, precision: "minute" | "day" = "minute") =>
  mergeCopies([copyOf({ publishedAt: at === null ? null : { at, precision } })]);

const undatedOf = (times: readonly (string | null)[]) =>
  withoutImplausibleTimes(times.map((at) => article(at)))
    .map(({ undated }) => undated)
    .filter((undated) => undated?.startsWith('"'));

const SPRING = ["2020-05-01T00:00:00Z", "2020-05-02T00:00:00Z", "2020-05-03T00:00:00Z"];

describe("withoutImplausibleTimes", () => {
  it("leaves a time undated that is decades after all others, and says why", () => {
    const articles = [...SPRING.map((at) => article(at)), article("2099-01-01T00:00:00Z", "day")];
    expect(withoutImplausibleTimes(articles).at(-1)).toMatchObject({
      publishedAt: null,
      undated: '"2099-01-01" is long after everything else in this corpus',
      doubts: [],
    });
    expect(withoutImplausibleTimes(articles).slice(0, 3)).toEqual(articles.slice(0, 3));
  });

  it("keeps no decision for the time that it takes away", () => {
    const slip = mergeCopies(
      ["2099-01-01T00:00:00Z", "2099-02-01T00:00:00Z"].map((at, i) =>
        copyOf({ publishedAt: { at, precision: "minute" }, type: `${i}` }),
      ),
    );
    const fields = (articles: readonly { decisions: readonly { field: string }[] }[]) =>
      articles.at(-1)?.decisions.map(({ field }) => field);
    const articles = [...SPRING.map((at) => article(at)), slip];
    expect(fields(articles)).toEqual(["publishedAt", "type"]);
    expect(fields(withoutImplausibleTimes(articles))).toEqual(["type"]);
  });

  it.each([
    [
      "others are too few to tell",
      ["2020-05-01T00:00:00Z", "2020-05-02T00:00:00Z", "2099-01-01T00:00:00Z"],
    ],
    ["the time can be right", [...SPRING, "2030-12-31T23:59:59Z"]],
    ["the others come close", [...SPRING, "2031-01-01T00:00:00Z", "2040-12-31T00:00:00Z"]],
    ["they are too many to be slips", [...SPRING, "2099-01-01T00:00:00Z", "2099-02-01T00:00:00Z"]],
    ["nothing is dated", [null, null]],
    ["there is nothing", []],
  ])("changes nothing where %s", (_why, times) => {
    const articles = times.map((at) => article(at));
    expect(withoutImplausibleTimes(articles)).toEqual(articles);
  });

  it("allows one slip in a hundred", () => {
    const many = Array.from(
      { length: 198 },
      (_, i) => `2020-05-01T00:${String(i % 60).padStart(2, "0")}:00Z`,
    );
    const slips = ["2099-01-01T00:00:00Z", "2099-01-02T00:00:00Z"];
    expect(undatedOf([...many, ...slips])).toHaveLength(2);
    expect(undatedOf([...many, "2071-01-01T00:00:00Z", "2099-01-01T00:00:00Z"])).toHaveLength(2);
    expect(undatedOf([...many.slice(1), ...slips])).toEqual([]);
  });

  it("counts ten years from a leap day", () => {
    const leap = ["2040-02-27T00:00:00Z", "2040-02-28T00:00:00Z", "2040-02-29T00:00:00Z"];
    expect(undatedOf([...leap, "2050-03-01T00:00:00Z"])).toHaveLength(1);
    expect(undatedOf([...leap, "2050-02-28T00:00:00Z"])).toEqual([]);
  });
});
