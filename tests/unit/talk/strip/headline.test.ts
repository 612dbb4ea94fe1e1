import { describe, expect, it } from "vitest";
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

  it("is never longer than a headline may be", () => {
    const long = { ...coverage, title: "long ".repeat(200) };
    expect(headlineOf(DEFAULT_VIEW, long).length).toBeLessThanOrEqual(MOST_LINE);
  });
});
