import { describe, expect, it } from "vitest";
import { viewSentences } from "../../../../src/panels/details/corpus-sentence.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { Presence } from "../../../../src/state/presence/presence.ts";
import { storySample } from "./story-sample.ts";

const coverage = storySample([
  { key: "A", at: "2020-06-10T20:00:00Z", given: { filed: true } },
  { key: "B", at: "2020-06-10T21:00:00Z", copy: { of: "A" } },
  { key: "C", at: "2020-06-12T21:00:00Z" },
  { key: "D" },
]);

function said(provider: readonly string[], filed: readonly string[] = []): string {
  const filters = {
    ...NO_FILTERS,
    provider: provider.map((name) => `p-${name}`),
    filed: [...filed],
  };
  const presence = new Presence(coverage);
  presence.move(null, filters);
  const { counts } = presence;
  const sight = { coverage, counts, filters, isWindowed: false, around: null, days: "June" };
  return viewSentences(sight, presence, "UTC")
    .map(({ text }) => text)
    .join("");
}

describe("viewSentences", () => {
  it("says exact times, and what is found of those in view alone", () => {
    expect(said(["A", "B"])).toBe(
      "2 of 4 articles by A and B, Wed 10 June 2020, 20:00 to 21:00 UTC. Among them 1 story, and 1 text that several outlets ran. 1 filed, 1 only listed.",
    );
  });

  it("counts no text of which only one copy is in view", () => {
    expect(said(["A", "D"])).toBe(
      "2 of 4 articles by A and D, Wed 10 June 2020, 20:00 UTC. 1 article undated. Among them 1 story. 1 filed, 1 only listed.",
    );
  });

  it("doesn’t say twice what was chosen, and ends where nothing is left", () => {
    expect(said(["B"], ["filed"])).toBe("None of 4 articles by B, filed, June.");
    expect(said(["A"], ["filed"])).not.toContain("isted, all");
  });
});
