import { describe, expect, it } from "vitest";
import type { Item } from "../../../../src/network/picture/drawing.ts";
import { writeSvg } from "../../../../src/network/picture/svg.ts";
import type { State } from "../../../../src/state/state.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { timelineDrawing } from "../../../../src/timeline/picture/timeline-drawing.ts";
import type { TimelineFrame } from "../../../../src/timeline/picture/timeline-frame.ts";
import { join } from "../../graph/formats/samples.ts";
import { elements, groups, readSvg } from "../../network/picture/read-svg.ts";
import { noteAt, notedState } from "../../state/notes/notes-fixture.ts";

const FRAME: TimelineFrame = {
  width: 800,
  start: 120,
  pad: 15,
  lanes: 80,
  overview: 30,
  scroll: 0,
  em: 10,
  fontFamily: "sans-serif",
};

function drawn(state: State) {
  const all = allTime(state.coverage)!;
  const measure = (text: string) => 5 * text.length;
  const bars = (): Item[] => [];
  const drawing = timelineDrawing(state, FRAME, all, { measure, bars });
  const text = join(writeSvg(drawing, { title: "", description: [] }));
  const svg = readSvg(text);
  const textsIn = (name: string) =>
    groups(svg, name).flatMap((each) => elements(each, "text").map((text) => text.textContent));
  return { drawing, svg, text, textsIn };
}

const EVENT = { time: "2020-06-10T00:00:00Z", until: "2020-06-10T12:00:00Z" };

describe("the notes of a picture", () => {
  it("are none where there are none, and take no room", () => {
    expect(groups(drawn(notedState()).svg, "notes")).toEqual([]);
    const height = drawn(notedState()).drawing.height;
    expect(drawn(notedState(EVENT)).drawing.height).toBe(height + 15);
  });

  it("are a line, a band for a span, and a text that is text", () => {
    const { svg, text, textsIn } = drawn(notedState({ ...EVENT, label: "<b>Hearing</b> & co" }));
    expect(textsIn("notes")).toEqual(["<b>Hearing</b> & co"]);
    expect(text).not.toContain("<b>");
    const [notes] = groups(svg, "notes");
    expect(elements(notes!, "rect")).toHaveLength(1);
    expect(elements(notes!, "path")).toHaveLength(1);
    const overview = groups(svg, "overview")[0]!;
    const before = groups(drawn(notedState()).svg, "overview")[0]!;
    for (const name of ["rect", "path"]) {
      expect(elements(overview, name).length - elements(before, name).length).toBe(1);
    }
  });

  it("on an article stand beside its mark, over the others", () => {
    const state = notedState();
    state.notes.value = [noteAt("01T00:00", { article: "exact", text: "Scoop" })];
    const { svg, text, textsIn } = drawn(state);
    expect(textsIn("article-notes")).toEqual(["Scoop"]);
    expect(groups(svg, "notes")).toEqual([]);
    expect(text.indexOf("article-notes")).toBeGreaterThan(text.indexOf('class="lanes"'));
  });

  it("are the same bytes for the same view", () => {
    const state = () => notedState(EVENT, { ...EVENT, label: "Another" });
    expect(drawn(state()).text).toBe(drawn(state()).text);
  });
});
