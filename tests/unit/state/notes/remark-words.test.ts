import { expect, it } from "vitest";
import type { CorpusEvent } from "../../../../src/graph/contract.ts";
import { remarkWords, whenWords } from "../../../../src/state/notes/remark-words.ts";
import { remarksOf } from "../../../../src/state/notes/remarks.ts";
import { noteAt, notedCoverage } from "./notes-fixture.ts";

const NEW_YORK = "America/New_York";
const day = (time: string, until: string) => ({ time, until, precision: "day" }) as const;

it.each<[Partial<CorpusEvent>, string, string]>([
  [{ time: "2020-06-11T02:01:00Z" }, NEW_YORK, "Wed 10 June 2020, 22:01 New York"],
  [
    { time: "2020-06-10T18:00:00Z", until: "2020-06-10T20:00:00Z" },
    NEW_YORK,
    "Wed 10 June 2020, 14:00 to 16:00 New York",
  ],
  [
    { time: "2020-06-10T18:00:00Z", until: "2020-06-11T20:00:00Z" },
    "UTC",
    "Wed 10 June 2020, 18:00 to Thu 11 June 2020, 20:00 UTC",
  ],
  [day("2020-06-10T04:00:00Z", "2020-06-11T04:00:00Z"), NEW_YORK, "Wed 10 June 2020"],
  [day("2020-06-10T04:00:00Z", "2020-06-11T04:00:00Z"), "UTC", "Wed 10 June 2020 (New York)"],
  [
    day("2020-06-10T04:00:00Z", "2020-06-13T04:00:00Z"),
    NEW_YORK,
    "Wed 10 June 2020 to Fri 12 June 2020",
  ],
])("says when an event was, as far as it is known: %j in %s", (event, zone, words) => {
  const [remark] = remarksOf(notedCoverage(event), []);
  expect(whenWords(remark!, { zone, ownZone: NEW_YORK })).toBe(words);
  expect(remarkWords(remark!, { zone, ownZone: NEW_YORK })).toBe(`Event, ${words}`);
});

it("tells the day of a date-only article in UTC, and of an undated one nothing", () => {
  const zones = { zone: NEW_YORK, ownZone: NEW_YORK };
  const [day, undated] = remarksOf(notedCoverage(), [
    noteAt("10T12:00", { article: "day" }),
    noteAt("10T12:00", { article: "undated" }),
  ]);
  expect(whenWords(day!, zones)).toBe("Thu 11 June 2020 (UTC)");
  expect(whenWords(undated!, zones)).toBe("no known time");
});
