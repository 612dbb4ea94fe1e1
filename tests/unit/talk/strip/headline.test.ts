import { describe, expect, it } from "vitest";
import type { CoverageStory } from "../../../../src/graph/coverage.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { DEFAULT_VIEW, type View } from "../../../../src/state/view/view.ts";
import { headlineOf } from "../../../../src/talk/strip/headline.ts";
import { MOST_LINE } from "../../../../src/talk/talk.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { smallCorpus } from "../../network/stage/corpus.ts";

const coverage = smallCorpus();
const headline = (part: Partial<View>) => headlineOf({ ...DEFAULT_VIEW, ...part }, coverage);
const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 12) };

describe("what a view is about", () => {
  it("is the corpus where nothing narrows it, and how it is shown", () => {
    expect(headline({})).toBe("A fixture");
    expect(headline({ layout: "time" })).toBe("A fixture, by time");
    expect(headline({ network: "providers" })).toBe("A fixture, network of providers");
    expect(headline({ wide: true, charts: ["spread"] })).toBe("A fixture, spread");
    expect(headline({ window })).toBe("A fixture, 10 to 12 June 2020");
  });

  it("is what is selected, before what is filtered", () => {
    const filters = { ...NO_FILTERS, topic: ["T"], type: ["news"] };
    expect(headline({ filters, window })).toBe("T, type news, 10 to 12 June 2020");
    expect(headline({ filters, selection: "P" })).toBe("P");
    expect(headline({ selection: "P", also: ["Q", "P", "R"] })).toBe("Q, R and P");
    expect(headline({ selection: "P", also: ["Q", "R", "S"] })).toBe("4 things");
  });

  it("is a path, or what one keeps to", () => {
    expect(headline({ route: { from: "P", to: "Q", rank: 0 } })).toBe("From P to Q");
    const around = { of: ["P"], steps: 2, keep: true } as const;
    expect(headline({ around: { ...around, of: [...around.of] } })).toBe("Within 2 steps of P");
  });

  it("has names whole, or where several are too long together their number", () => {
    // There an article is called by its key.
    const title = "Amazon bans police use of its face recognition technology for a whole year";
    const [one, other] = [title, `${title} more`];
    const long = coverageOf(
      [one, other].map((key) => ({ key, provider: "P", at: "2020-06-10T10:00:00Z" })),
    );
    const of = (also: string[]) => headlineOf({ ...DEFAULT_VIEW, selection: one, also }, long);
    expect(of([])).toBe(title);
    expect(of([other])).toBe("2 things");
    const route = { from: one, to: "P", rank: 0 };
    expect(headlineOf({ ...DEFAULT_VIEW, route }, long)).toBe(`From “${title}” to P`);
  });

  it("tells what a chart alone says of one story or topic", () => {
    const outlets = ["P", "Q"].map(
      (provider) => ({ provider }) as CoverageStory["outlets"][number],
    );
    const stories = new Map([...coverage.stories].map(([key, it]) => [key, { ...it, outlets }]));
    const of = (part: Partial<View>, chart: "attention" | "spread") =>
      headlineOf({ ...DEFAULT_VIEW, ...part, charts: [chart] }, { ...coverage, stories });
    const label = coverage.stories.get("s1")!.label;
    expect(of({ selection: "s1" }, "spread")).toBe(`How “${label}” spread`);
    expect(of({ selection: "a2" }, "spread")).toBe(`How “${label}” spread`);
    expect(of({ filters: { ...NO_FILTERS, story: ["s1"] } }, "spread")).toBe(
      `How “${label}” spread`,
    );
    expect(of({ selection: "T", window }, "attention")).toBe("Attention to T, 10 to 12 June 2020");
    expect(of({ selection: "s1" }, "attention")).toBe(`Attention to “${label}”`);
    // What an outlet has published is no attention to it, and an article of no story spread with none.
    expect(of({ selection: "P" }, "attention")).toBe("P, attention");
    expect(of({ selection: "a6" }, "spread")).toMatch(/, spread$/);
    expect(of({ selection: "T", also: ["s1"] }, "attention")).not.toContain("Attention to");
    expect(headline({ charts: ["swarm"], selection: "P" })).toBe("P, swarm");
    expect(headline({ charts: ["lanes", "attention"] })).toBe("A fixture, lanes and attention");
  });

  it("says how the network is shown where another has the same", () => {
    const time = { ...DEFAULT_VIEW, selection: "P", layout: "time" } as const;
    expect(headlineOf(time, coverage)).toBe("P");
    expect(headlineOf(time, coverage, new Set(["P"]))).toBe("P, by time");
  });

  it("is never longer than a headline may be", () => {
    const long = { ...coverage, title: "long ".repeat(200) };
    expect(headlineOf(DEFAULT_VIEW, long).length).toBeLessThanOrEqual(MOST_LINE);
  });
});
