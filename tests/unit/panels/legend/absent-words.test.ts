import { describe, expect, it } from "vitest";
import { absentWords } from "../../../../src/panels/legend/absent-words.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import type { View } from "../../../../src/state/view/view.ts";

const window = { from: 0, to: 1 };
const nothing = { window: null, filters: NO_FILTERS, around: null };

describe("absentWords", () => {
  it("say why there is no row, and what brings it", () => {
    expect(absentWords(1200, "provider", { ...nothing, window })).toBe(
      "1,200 more providers have no article in this window of time. Choose all time to list them.",
    );
    expect(absentWords(1, "story", { ...nothing, filters: { ...NO_FILTERS, topic: ["T"] } })).toBe(
      "1 more story has no article under the other filters. Take off the other filters to list it.",
    );
    const around: View["around"] = { of: ["a"], steps: 1, keep: true };
    expect(absentWords(2, "topic", { ...nothing, around })).toBe(
      "2 more topics have no article within the steps kept to. Let go of the steps to list them.",
    );
  });

  it("name all that may be the cause", () => {
    const filters = { ...NO_FILTERS, topic: ["T"] };
    expect(absentWords(3, "provider", { ...nothing, window, filters })).toBe(
      "3 more providers have no article in this window of time and under the other filters. Choose all time or take off the other filters to list them.",
    );
  });

  it("don’t blame what is chosen of the facet itself", () => {
    const filters = { ...NO_FILTERS, provider: ["P"] };
    expect(absentWords(3, "provider", { ...nothing, window, filters })).toBe(
      absentWords(3, "provider", { ...nothing, window }),
    );
    expect(absentWords(3, "provider", { ...nothing, filters })).toBe(
      "3 more providers have no article.",
    );
  });
});
