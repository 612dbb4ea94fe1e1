import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../../../src/state/view/view-hash.ts";
import { DEFAULT_VIEW, type View } from "../../../../src/state/view/view.ts";
import { anyView } from "./any-view.ts";

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
      ...DEFAULT_VIEW,
      selection: "a-abcdefghij",
      also: ["p-abcdefghij"],
      window: { from: Date.UTC(2020, 5, 10, 18), to: Date.UTC(2020, 5, 14, 0, 0, 30) },
      filters: { ...DEFAULT_VIEW.filters, topic: ["t-abcdefghij", ""], filed: ["filed"] },
      network: "providers",
      around: { of: ["a-abcdefghij"], steps: 2, keep: true },
      route: { from: "p-a", to: "p-b", rank: 0 },
      pins: { "p-a": [0.25, 0.5] },
      camera: { x: 0.5, y: 0.25, ratio: 0.33333333 },
      charts: ["lanes", "spread"],
      lanes: { by: "topic", order: "first", arcs: true },
      notes: [
        { time: Date.UTC(2020, 5, 10, 14), until: null, text: "Senate hearing", article: null },
      ],
      head: Date.UTC(2020, 5, 10, 14, 30),
      zone: "America/New_York",
      theme: "dark",
    };
    expect(encodeView(view)).toBe(
      "selection=a-abcdefghij,p-abcdefghij&from=2020-06-10T18:00Z&to=2020-06-14T00:00:30Z" +
        "&topic=t-abcdefghij,!&filed=filed&network=providers" +
        "&around=2,keep,a-abcdefghij&path=p-a,p-b&pins=p-a+0.25+0.5" +
        "&camera=0.5,0.25,0.33333&charts=lanes,spread&lanes=topic,first,arcs" +
        "&notes=2020-06-10T14:00Z+Senate+hearing&head=2020-06-10T14:30Z" +
        "&zone=America/New_York&theme=dark",
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
    ["#network=cable", "network"],
    ["#layout=", "layout"],
    ["#least=0", "least"],
    ["#least=many", "least"],
    ["#around=4,keep,a-1", "around"],
    ["#around=2,maybe,a-1", "around"],
    ["#around=2,keep", "around"],
    ["#path=a-1", "route"],
    ["#path=a-1,a-2,-1", "route"],
    ["#pins=a-1 0.5", "pins"],
    ["#pins=a-1 9 9", "pins"],
    ["#quality=9,3", "quality"],
    ["#hidden=planets", "hidden"],
    ["#table=shoe-size", "table"],
    ["#charts=", "charts"],
    ["#charts=pie", "charts"],
    ["#lanes=provider", "lanes"],
    ["#lanes=provider,first,bows", "lanes"],
    ["#attention=story,fortnight,stacked", "attention"],
    ["#scale=cubic", "scale"],
    ["#snap=maybe", "snap"],
    ["#wide=off", "wide"],
    ["#notes=2020-06-10T14:00Z", "notes"],
    ["#notes=yesterday Hearing", "notes"],
    ["#notes=2020-06-10T14:00Z/2020-06-09T14:00Z Hearing", "notes"],
    ["#play=fast,all", "play"],
    ["#play=1,all", "play"],
    ["#head=noon", "head"],
    ["#what=ever", "what"],
    ["#<script>alert(1)</script>", "unknown part"],
  ])("says what makes no sense in %s", (hash, part) => {
    expect(decodeView(hash)).toEqual({ problem: expect.stringContaining(part) as string });
  });
});
