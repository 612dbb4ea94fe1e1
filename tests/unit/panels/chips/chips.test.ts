import { describe, expect, it } from "vitest";
import { chipsOf, type Narrowed } from "../../../../src/panels/chips/chips.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { DEFAULT_VIEW } from "../../../../src/state/view/view.ts";
import { sampleCoverage } from "../sample.ts";

const coverage = sampleCoverage([
  { title: "Amazon bans", provider: "The Star", topics: ["AI", "Law"] },
]);
const chips = (view: Partial<Narrowed>) => chipsOf({ ...DEFAULT_VIEW, ...view }, coverage);
const said = (view: Partial<Narrowed>) =>
  chips(view).map(({ words, name }) => `${words} ${name}`.trim());
const filters = { ...NO_FILTERS, topic: ["t-AI", "t-Law"], filed: ["filed"] };

describe("chips", () => {
  it("are none while nothing narrows the view", () => {
    expect(chips({})).toEqual([]);
    expect(chips({ around: { of: ["t-AI"], steps: 2, keep: false } })).toEqual([]);
  });

  it("name each value that is chosen, with its kind where that isn’t plain", () => {
    expect(said({ filters: { ...filters, story: [""], published: ["no"] } })).toEqual([
      "topic AI",
      "topic Law",
      "no story",
      "not published",
      "filed",
    ]);
    expect(said({ filters: { ...NO_FILTERS, quality: { least: 40, most: 90 } } })).toEqual([
      "quality 40 to 90",
    ]);
  });

  it("take away just what they name", () => {
    const [ai] = chips({ filters });
    expect(ai).toMatchObject({ words: "topic", name: "AI", label: "Remove filter: topic AI" });
    expect(ai?.without).toEqual({ filters: { ...filters, topic: ["t-Law"] } });
  });

  it("are one for many values of a facet", () => {
    const provider = Array.from({ length: 7 }, (_, place) => `p-${place}`);
    const [all, ...more] = chips({ filters: { ...NO_FILTERS, provider } });
    expect(all).toMatchObject({ words: "7 providers", without: { filters: NO_FILTERS } });
    expect(more).toEqual([]);
  });

  it("say what is hidden and which lines are left, of the network that is drawn", () => {
    const view = { hidden: ["topic", "article"], links: ["related", "story"] } as const;
    const narrowed = { hidden: [...view.hidden], links: [...view.links] };
    expect(said(narrowed)).toEqual(["topics hidden", "articles hidden", "lines related links"]);
    expect(said({ ...narrowed, network: "providers" })).toEqual([
      "lines related links",
      "lines shared stories",
    ]);
    expect(chips(narrowed)[0]).toMatchObject({
      label: "Show topics again",
      without: { hidden: ["article"] },
    });
    expect(chips(narrowed)[2]?.without).toEqual({ links: ["story"] });
  });

  it("say which steps one keeps to, and the window last", () => {
    const around = { of: ["t-AI"], steps: 2, keep: true } as const;
    const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 12) };
    const view = { around: { ...around, of: [...around.of] }, window };
    expect(said(view)).toEqual(["within 2 steps of AI", "10 to 12 June 2020"]);
    expect(chips(view).map(({ without }) => without)).toEqual([{ around: null }, { window: null }]);
  });
});
