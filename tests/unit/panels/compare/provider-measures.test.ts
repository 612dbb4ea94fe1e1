import { describe, expect, it } from "vitest";
import { providerMeasures } from "../../../../src/panels/compare/provider-measures.ts";
import type { Sight } from "../../../../src/panels/compare/things.ts";
import { storySample, withSpaces } from "../details/story-sample.ts";
import { hours, shared } from "./samples.ts";
import { sightOf } from "./sight.ts";

function figures(sight: Sight, ...keys: string[]): Readonly<Record<string, string[]>> {
  const providers = keys.map((key) => sight.coverage.providers.get(key)!);
  const measures = providerMeasures(providers, sight);
  return Object.fromEntries(
    measures.map(({ name, cells }) => [name, cells.map(({ words }) => withSpaces(words))]),
  );
}

const LAG = "Median lag after the first";

describe("providerMeasures", () => {
  it("call no story shared, for these may share none of what each covered with others", () => {
    const said = figures(sightOf(shared), "p-BBC", "p-PBS");
    expect(said).toMatchObject({
      "Articles in view": ["5", "1"],
      "Stories that other outlets covered too": ["4", "1"],
      "Stories of other outlets with no article of it": ["1", "4"],
    });
    expect(Object.keys(said).filter((name) => /shared/i.test(name))).toEqual([]);
  });

  it("say why there is no median lag", () => {
    expect(figures(sightOf(shared), "p-BBC", "p-PBS")[LAG]).toEqual([
      "none: at least half of its own reports were first",
      "1 h",
    ]);
    expect(figures(sightOf(shared, hours(1, 3)), "p-CNN", "p-Star")[LAG]).toEqual([
      "none: no such story",
      "1 h",
    ]);
    const undated = storySample([
      { key: "A-1", at: "2020-06-10T01:00:00Z", story: "s-1" },
      { key: "B-1", story: "s-1" },
    ]);
    expect(figures(sightOf(undated), "p-A", "p-B")[LAG]).toEqual([
      "none: at least half of its own reports were first",
      "unknown: no exactly dated report of its own",
    ]);
  });

  it("are of articles and topics alone where no story is of several outlets", () => {
    const alone = storySample([{ key: "A-1", at: "2020-06-10T01:00:00Z", story: null }]);
    expect(Object.keys(figures(sightOf(alone), "p-A"))).toEqual(["Articles in view", "Topics"]);
  });
});
