import { effect } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW, type View } from "../../../../src/state/view/view.ts";
import { createViewSignals, readView, writeView } from "../../../../src/state/view/view-signals.ts";

describe("the parts of the view", () => {
  it("begin as the plain view, in the corpus's zone", () => {
    expect(readView(createViewSignals("Europe/Rome"))).toEqual({
      ...DEFAULT_VIEW,
      zone: "Europe/Rome",
    });
  });

  it("are written each by itself, and read whole", () => {
    const signals = createViewSignals("UTC");
    writeView(signals, { layout: "time", least: 3 });
    expect(readView(signals)).toEqual({ ...DEFAULT_VIEW, layout: "time", least: 3 });
  });

  it("are no news to who reads another part", () => {
    const signals = createViewSignals("UTC");
    let news = 0;
    effect(() => {
      void signals.layout.value;
      news += 1;
    });
    writeView(signals, { network: "stories" });
    expect(news).toBe(1);
    writeView(signals, { layout: "circle" });
    expect(news).toBe(2);
  });

  it("pass over what is not given, and over what is no part", () => {
    const signals = createViewSignals("UTC");
    const odd = { layout: undefined, talk: 3 } as unknown as Partial<View>;
    writeView(signals, odd);
    expect(readView(signals)).toEqual(DEFAULT_VIEW);
  });
});
