import { expect, it } from "vitest";
import { exportNote } from "../../../../src/state/export/export-note.ts";
import { partInView } from "../../../../src/state/export/part-in-view.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

const coverage = coverageOf(
  [
    { key: "a", at: "2020-06-09T12:00:00Z", provider: "P", topics: ["AI"], story: "s" },
    { key: "b", at: "2020-06-10T12:00:00Z", provider: "Q", topics: ["Law"], lists: ["a"] },
    { key: "c", at: null, provider: "Q", given: { filed: false } },
  ],
  [storyOf("s", { label: "The ban" })],
);

async function noteOf(view: Partial<View>) {
  const state = createState(coverage, palette);
  state.show(view);
  return exportNote(state, await partInView(state));
}

const filters = (chosen: Partial<typeof NO_FILTERS>) => ({ filters: { ...NO_FILTERS, ...chosen } });

it("says of all of it that nothing is left out", async () => {
  const { hash, ...note } = await noteOf({});
  expect(note).toEqual({ corpus: "A fixture", filters: "none", window: "all", zone: "UTC" });
  expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
});

it.each([
  [{ topic: ["AI", "Law"] }, "topic AI or Law"],
  [{ topic: ["AI", ""] }, "topic AI or no topic"],
  [{ topic: [""] }, "no topic"],
  [{ story: ["s", ""] }, "story “The ban” or no story"],
  [{ filed: ["listed"] }, "only listed"],
  [{ provider: ["P"], quality: { least: 40, most: 120 } }, "provider P; quality 40 to 120"],
])("says %o in words", async (chosen, words) => {
  expect((await noteOf(filters(chosen))).filters).toBe(words);
});

it("says which steps are kept, with the names of all they are around", async () => {
  const around = { of: ["a", "Q"], steps: 1, keep: true } as const;
  expect((await noteOf({ around: { ...around, of: [...around.of] } })).filters).toBe(
    "within 1 step of a or Q",
  );
  expect((await noteOf({ around: { ...around, of: ["a"], keep: false } })).filters).toBe("none");
});

it("says which kinds are hidden, unless they came with their articles", async () => {
  expect((await noteOf({ hidden: ["topic", "provider"] })).filters).toBe("no topics");
  expect((await noteOf({ hidden: ["article", "provider"] })).filters).toBe(
    "no articles; no providers",
  );
});

it("says the window with its years, on the clock of the zone", async () => {
  const window = { from: Date.UTC(2020, 5, 9, 22), to: Date.UTC(2021, 5, 10, 4, 5) };
  const note = await noteOf({ window, zone: "America/New_York" });
  expect(note.window).toBe("Tue 9 June 2020 18:00 to Thu 10 June 2021 00:05");
  expect(note.zone).toBe("America/New_York");
});
