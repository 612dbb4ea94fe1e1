import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Drawing,
  filled,
  group,
  type Item,
  stroked,
} from "../../../../src/network/picture/drawing.ts";
import { writeSvg } from "../../../../src/network/picture/svg.ts";
import { hostileText, join } from "../../graph/formats/samples.ts";
import { inXml } from "../../graph/formats/xml-readers.ts";
import { elements, groups, readSvg, titleOf } from "./read-svg.ts";

const CAPTION = { title: "A network", description: ["Corpus: A", "Filters: none"] };

function svgOf(items: Iterable<Item>, caption = CAPTION): string {
  const drawing: Drawing = { width: 300, height: 200, paper: "#faf8f3", items };
  return join(writeSvg(drawing, caption));
}

const text = (words: string): Item => ({
  is: "text",
  text: words,
  x: 1,
  y: 2,
  align: "end",
  font: 'italic 600 11.96px "Inter Variable", system-ui, sans-serif',
  fill: { colour: "#1c1b19", opacity: 1 },
  stroke: null,
});

describe("writeSvg", () => {
  it("has the drawing's size, its paper, and what it says of itself", () => {
    const { documentElement: svg } = readSvg(svgOf([]));
    expect(svg.getAttribute("viewBox")).toBe("0 0 300 200");
    expect(elements(svg, "rect")[0]?.getAttribute("fill")).toBe("#faf8f3");
    expect(titleOf(svg)).toBe("A network");
    expect(elements(svg, "desc")[0]?.textContent).toBe("Corpus: A\nFilters: none");
  });

  it("says once what follows each other and looks alike has in common", () => {
    const dots = Array.from({ length: 500 }, (_, i) => filled({ cx: i, cy: 0, r: 1 }, "#b35900"));
    const svg = svgOf([...dots, filled({ cx: 0, cy: 9, r: 1 }, "#00619e")]);
    expect(elements(readSvg(svg), "circle")).toHaveLength(501);
    expect(svg.match(/#b35900/g)?.length).toBeLessThan(5);
    expect(svg).toContain('<circle cx="0" cy="9" r="1" fill="#00619e"/>');
  });

  it("writes lines with their dashes, ends and opacity", () => {
    const dotted = { colour: "#c9c4b7", width: 1.3, opacity: 0.5, cap: "round" as const };
    const svg = svgOf([stroked({ d: "M0,0L9,9" }, { ...dotted, dash: [0.01, 4], dashOffset: -2 })]);
    const [path] = elements(readSvg(svg), "path");
    expect(path?.getAttribute("fill")).toBe("none");
    expect(path?.getAttribute("stroke-dasharray")).toBe("0.01 4");
    expect(path?.getAttribute("stroke-opacity")).toBe("0.5");
  });

  it("writes texts as texts, with fonts that may stand in for ours", () => {
    const [element] = elements(readSvg(svgOf([text("AI")])), "text");
    expect(element?.textContent).toBe("AI");
    expect(element?.getAttribute("font-family")).toBe(
      "'Inter Variable', Inter, system-ui, sans-serif",
    );
    expect(element?.getAttribute("font-style")).toBe("italic");
    expect(element?.getAttribute("font-size")).toBe("11.96");
    expect(element?.getAttribute("text-anchor")).toBe("end");
  });

  it("shows nothing of a group beyond its size", () => {
    const at = { x: 10, y: 20, width: 30, height: 40 };
    const svg = svgOf([group("network", [], { at }), group("legend", [], { at: { x: 1, y: 2 } })]);
    const [, inner] = elements(readSvg(svg), "svg");
    expect(inner?.getAttribute("overflow")).toBe("hidden");
    expect(inner?.getAttribute("width")).toBe("30");
    expect(groups(readSvg(svg), "legend")[0]?.getAttribute("transform")).toBe("translate(1 2)");
  });

  it("is well-formed and runs nothing, whatever texts say", () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const items = [text(words), group("marks", [], { title: words })];
        const svg = readSvg(svgOf(items, { title: words, description: [words] }));
        expect(elements(svg, "text")[0]?.textContent).toBe(inXml(words));
        expect(elements(svg, "title").map((each) => each.textContent)).toEqual([
          inXml(words),
          inXml(words),
        ]);
        const names = Array.from(svg.getElementsByTagName("*")).map(({ tagName }) => tagName);
        expect(new Set(names)).toEqual(new Set(["svg", "title", "desc", "rect", "text", "g"]));
      }),
    );
  });
});
