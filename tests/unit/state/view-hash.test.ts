import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../../src/state/view-hash.ts";
import { DEFAULT_VIEW, type View } from "../../../src/state/view.ts";

const time = fc.integer({ min: Date.UTC(1990), max: Date.UTC(2100) });
const digits = (value: number) => Number(value.toPrecision(5));

const anyView: fc.Arbitrary<View> = fc.record({
  selection: fc.option(fc.stringMatching(/^[apst]-[a-z2-7]{10}$/)),
  window: fc.option(
    fc.tuple(time, time).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  camera: fc.option(
    fc.record({
      x: fc.double({ min: -2, max: 2, noNaN: true }).map(digits),
      y: fc.double({ min: -2, max: 2, noNaN: true }).map(digits),
      ratio: fc.double({ min: 0.001, max: 10, noNaN: true }).map(digits),
    }),
  ),
  zone: fc.constantFrom("UTC", "America/New_York", "Asia/Kolkata", "America/Argentina/Ushuaia"),
  theme: fc.option(fc.constantFrom("light" as const, "dark" as const)),
});

describe("the view in the hash", () => {
  it("comes back as it went in", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const decoded = decodeView(`#${encodeView(view)}`);
        expect(decoded).toHaveProperty("view");
        expect(JSON.parse(JSON.stringify(decoded))).toEqual(JSON.parse(JSON.stringify({ view })));
      }),
    );
  });

  it("is empty for the plain view", () => {
    expect(encodeView(DEFAULT_VIEW)).toBe("");
    expect(decodeView("")).toEqual({ view: DEFAULT_VIEW });
    expect(decodeView("#")).toEqual({ view: DEFAULT_VIEW });
  });

  it("leaves the corpus's own zone out, and names UTC where that isn't it", () => {
    const at = (zone: string) => ({ ...DEFAULT_VIEW, zone });
    expect(encodeView(at("Asia/Tokyo"), "Asia/Tokyo")).toBe("");
    expect(decodeView("", "Asia/Tokyo")).toEqual({ view: at("Asia/Tokyo") });
    expect(encodeView(at("UTC"), "Asia/Tokyo")).toBe("zone=UTC");
    expect(decodeView("zone=UTC", "Asia/Tokyo")).toEqual({ view: at("UTC") });
  });

  it("is legible", () => {
    const view: View = {
      selection: "a-abcdefghij",
      window: { from: Date.UTC(2020, 5, 10, 18), to: Date.UTC(2020, 5, 14, 0, 0, 30) },
      camera: { x: 0.5, y: 0.25, ratio: 0.33333333 },
      zone: "America/New_York",
      theme: "dark",
    };
    expect(encodeView(view)).toBe(
      "selection=a-abcdefghij&from=2020-06-10T18:00Z&to=2020-06-14T00:00:30Z" +
        "&camera=0.5,0.25,0.33333&zone=America/New_York&theme=dark",
    );
  });

  it.each([
    ["#from=2020-06-10T18:00Z", "window"],
    ["#from=2020-06-14T00:00Z&to=2020-06-10T18:00Z", "window"],
    ["#from=yesterday&to=2020-06-10T18:00Z", "window"],
    ["#from=2020-13-45T00:00Z&to=2020-14-45T18:00Z", "window"],
    ["#from=2020-02-30T00:00Z&to=2020-06-10T18:00Z", "window"],
    ["#from=2020-02-01T24:00Z&to=2020-06-10T18:00Z", "window"],
    ["#camera=0x1,2,1", "camera"],
    ["#camera=1,2", "camera"],
    ["#camera=1,2,3,4", "camera"],
    ["#camera=0.5,0.5,-1", "camera"],
    ["#camera=0.5,NaN,1", "camera"],
    ["#zone=Mars/Olympus", "zone"],
    ["#zone=%2B01:00", "zone"],
    ["#theme=sepia", "theme"],
    ["#what=ever", "what"],
    ["#<script>alert(1)</script>", "unknown part"],
  ])("says what makes no sense in %s", (hash, part) => {
    expect(decodeView(hash)).toEqual({ problem: expect.stringContaining(part) as string });
  });
});
