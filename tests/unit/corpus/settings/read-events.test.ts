import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatComplaint } from "../../../../src/corpus/reading/complaint.ts";
import { readCorpusSettings } from "../../../../src/corpus/settings/corpus-settings.ts";
import type { CorpusEvent } from "../../../../src/corpus/settings/event.ts";

const complaints = (text: string) => readCorpusSettings(text).complaints.map(formatComplaint);
const events = (text: string) => readCorpusSettings(text).events;

/** A corpus of one event with these fields, each on a line of its own from the second on. */
const one = (fields: Record<string, string>, more = "") =>
  `events:\n  - ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n    ")}\n${more}`;

const span = ({ time, until, precision }: CorpusEvent) => [time, until, precision];

describe("the events of a corpus", () => {
  it("have a time, an end, a label and a link", () => {
    const text = one({
      time: "2020-06-10T14:00:00Z",
      until: "2020-06-10T18:30:00+02:00",
      label: "Senate hearing",
      link: "https://www.senate.example/1?utm_source=x#top",
    });
    expect(complaints(text)).toEqual([]);
    expect(events(text)).toEqual([
      {
        time: "2020-06-10T14:00:00Z",
        until: "2020-06-10T16:30:00Z",
        precision: "minute",
        label: "Senate hearing",
        link: "https://www.senate.example/1?utm_source=x#top",
      },
    ]);
  });

  const NEW_YORK = "timeZone: America/New_York\n";

  it.each<[Record<string, string>, string, (string | null)[]]>([
    [{ time: "2020-06-10T14:00" }, "", ["2020-06-10T14:00:00Z", null, "minute"]],
    [{ time: "2020-06-10T14:00" }, NEW_YORK, ["2020-06-10T18:00:00Z", null, "minute"]],
    [{ time: "2020-06-10T14:00Z" }, NEW_YORK, ["2020-06-10T14:00:00Z", null, "minute"]],
    [{ time: "2020-06-10T14:00-0100" }, NEW_YORK, ["2020-06-10T15:00:00Z", null, "minute"]],
    [{ time: "2020-06-10" }, "", ["2020-06-10T00:00:00Z", "2020-06-11T00:00:00Z", "day"]],
    [{ time: "2020-06-10" }, NEW_YORK, ["2020-06-10T04:00:00Z", "2020-06-11T04:00:00Z", "day"]],
    // A day of 23 hours.
    [{ time: "2020-03-08" }, NEW_YORK, ["2020-03-08T05:00:00Z", "2020-03-09T04:00:00Z", "day"]],
    // An hour that clocks skip, and one that they repeat.
    [{ time: "2020-03-08T02:30" }, NEW_YORK, ["2020-03-08T07:30:00Z", null, "minute"]],
    [{ time: "2020-11-01T01:30" }, NEW_YORK, ["2020-11-01T05:30:00Z", null, "minute"]],
    [
      { time: "2020-06-10", until: "2020-06-12" },
      "",
      ["2020-06-10T00:00:00Z", "2020-06-13T00:00:00Z", "day"],
    ],
    [
      { time: "2020-06-10", until: "2020-06-10T12:00" },
      "",
      ["2020-06-10T00:00:00Z", "2020-06-10T12:00:00Z", "minute"],
    ],
    [
      { time: "2020-06-10T12:00", until: "2020-06-11" },
      "",
      ["2020-06-10T12:00:00Z", "2020-06-12T00:00:00Z", "minute"],
    ],
    [
      { time: "2020-06-10T12:00", until: "2020-06-10T12:00" },
      "",
      ["2020-06-10T12:00:00Z", null, "minute"],
    ],
  ])("are read at their time: %j %s", (fields, zone, expected) => {
    const text = zone + one({ ...fields, label: "X" });
    expect(complaints(text)).toEqual([]);
    expect(events(text).map(span)).toEqual([expected]);
  });

  const GOOD = "  - { time: 2020-06-01, label: Good }\n";

  it.each<[string, Record<string, string>, string]>([
    ["no list", {}, "1:9: events is"],
    ["no time that exists", { time: "2020-13-45", label: "X" }, "2:11: events.0.time is no time"],
    ["30 February", { time: "2020-02-30", label: "X" }, "2:11: events.0.time is no time that exi"],
    ["a time alone", { time: "14:30", label: "X" }, "2:11: events.0.time is not an ISO 8601 date"],
    ["a year", { time: "2020", label: "X" }, "2:11: events.0.time is 2020; expected a date"],
    ["a far year", { time: "0800-01-01", label: "X" }, "2:11: events.0.time is outside the years"],
    ["a list as time", { time: "[2020]", label: "X" }, "2:11: events.0.time is [2020]; expected"],
    ["no time", { label: "X" }, "2:5: events.0 has no time; add one such as 2020-06-11"],
    ["no label", { time: "2020-06-10" }, "2:5: events.0 has no label; add one"],
    ["an empty label", { time: "2020-06-10", label: '""' }, "3:12: events.0.label is empty"],
    ["only controls", { time: "2020-06-10", label: '"\\u202E\\0"' }, "3:12: events.0.label is emp"],
    [
      "a number as label",
      { time: "2020-06-10", label: "7" },
      "3:12: events.0.label is 7; expected",
    ],
    [
      "a wrong end",
      { time: "2020-06-10", until: "soon", label: "X" },
      "3:12: events.0.until is not an ISO 8601 date",
    ],
    [
      "an end before the start",
      { time: "2020-06-10", until: "2020-06-09", label: "X" },
      "3:12: events.0.until is before events.0.time; exchange the two, or correct one",
    ],
    [
      "an end before the start, in another zone",
      { time: "2020-06-10T12:00Z", until: "2020-06-10T13:00+02:00", label: "X" },
      "3:12: events.0.until is before",
    ],
  ])("with %s are left out, and the good ones kept", (_, fields, complaint) => {
    const text = Object.keys(fields).length === 0 ? "events: Senate hearing" : one(fields, GOOD);
    expect(complaints(text)[0]).toContain(`corpus.yml:${complaint}`);
    expect(complaints(text)).toHaveLength(1);
    expect(events(text).map(({ label }) => label)).toEqual(
      Object.keys(fields).length === 0 ? [] : ["Good"],
    );
  });

  it("are mappings, of which other fields are a mistake", () => {
    expect(complaints("events: [Hearing, null]")).toEqual([
      'corpus.yml:1:10: events.0 is "Hearing"; expected a mapping of fields',
    ]);
    const text = one({ time: "2020-06-10", titel: "X", label: "Y" });
    expect(complaints(text)).toEqual([
      'corpus.yml:3:12: "titel" is not known here; known: time, until, label, link; remove it',
    ]);
    expect(events(text)).toHaveLength(1);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//a.example/", "/a", "ftp://a.example/"])(
    "lose a link that leads to no page: %s",
    (link) => {
      const text = one({ time: "2020-06-10", label: "X", link: JSON.stringify(link) });
      expect(complaints(text)).toEqual([
        `corpus.yml:4:11: events.0.link is ${JSON.stringify(link)}; expected an http or https address`,
      ]);
      expect(events(text).map((event) => event.link)).toEqual([null]);
    },
  );

  it("keep HTML as the text it is, without strange characters, and cut", () => {
    const label = "<img src=x onerror=alert(1)> \u202Ex\u0007\n y";
    const text = one({ time: "2020-06-10", label: JSON.stringify(label) });
    expect(events(text)[0]?.label).toBe("<img src=x onerror=alert(1)> x y");
    const long = one({ time: "2020-06-10", label: "x".repeat(20_000) });
    expect(events(long)[0]?.label).toHaveLength(500);
    expect(complaints(long)[0]).toMatch(/^corpus.yml:3:12: events.0.label has 20000 characters/);
  });

  it("are no more than 1,000", () => {
    const some = Array.from({ length: 1_001 }, (_, i) => `  - {time: 2020-06-10, label: e${i}}`);
    const text = ["events:", ...some, ...Array.from({ length: 8_999 }, () => "  - x")].join("\n");
    const settings = readCorpusSettings(text);
    expect(settings.events).toHaveLength(1_000);
    expect(settings.complaints.map(formatComplaint)).toEqual([
      "corpus.yml:1002:5: events has 10000 entries; the first 1000 are read; remove the others",
    ]);
  });

  it("are in one order, however they were written", () => {
    const line = fc.record({
      time: fc.constantFrom("2020-06-10", "2020-06-09", "2020-06-10T00:00", "2020-06-10T14:00"),
      until: fc.constantFrom("", "until: 2020-06-11, ", "until: 2020-06-12T01:00, "),
      label: fc.constantFrom("A", "B", "C"),
      link: fc.constantFrom("", ", link: https://a.example/", ", link: https://b.example/"),
    });
    const textOf = (lines: readonly { [K in "time" | "until" | "label" | "link"]: string }[]) =>
      [
        "events:",
        ...lines.map((e) => `  - { time: ${e.time}, ${e.until}label: ${e.label}${e.link} }`),
      ].join("\n");
    const lists = fc
      .array(line, { minLength: 1, maxLength: 12 })
      .chain((lines) =>
        fc.tuple(
          fc.constant(lines),
          fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
        ),
      );
    fc.assert(
      fc.property(lists, ([lines, others]) => {
        const read = events(textOf(lines));
        expect(read).toHaveLength(lines.length);
        expect(JSON.stringify(events(textOf(others)))).toBe(JSON.stringify(read));
        expect(read.map(({ time }) => time)).toEqual(read.map(({ time }) => time).toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
