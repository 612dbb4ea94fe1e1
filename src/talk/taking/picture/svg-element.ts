import type {
  Drawing,
  Group,
  Ink,
  Item,
  Shape,
  Stroke,
  Text,
} from "../../../network/picture/drawing.ts";

const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A drawing as an element of the page, as wide as what it stands in: texts are texts, in the page's
 * fonts. It is built node by node, as the page's policy lets no markup be read.
 *
 * Cost: an element an item.
 */
export function svgElement({ width, height, paper, items }: Drawing): SVGSVGElement {
  const root = element("svg", { viewBox: `0 0 ${width} ${height}`, focusable: "false" });
  root.append(element("rect", { width, height, fill: paper }));
  append(root, items);
  return root as SVGSVGElement;
}

function append(parent: Element, items: Iterable<Item>): void {
  for (const item of items) parent.append(elementOf(item));
}

function elementOf(item: Item): Element {
  if (item.is === "group") return groupOf(item);
  return item.is === "shape" ? shapeOf(item) : textOf(item);
}

function groupOf({ at, items }: Group): Element {
  const isClipped = at?.width !== undefined;
  const made = isClipped
    ? element("svg", { ...at, overflow: "hidden" })
    : element("g", { transform: at && `translate(${at.x} ${at.y})` });
  append(made, items);
  return made;
}

function shapeOf({ of, fill, stroke }: Shape): Element {
  const name = "d" in of ? "path" : "r" in of ? "circle" : "rx" in of ? "ellipse" : "rect";
  return element(name, { ...of, ...inks(fill, stroke) });
}

const ANCHOR = { start: undefined, middle: "middle", end: "end" } as const;

function textOf({ text, x, y, align, font, fill, stroke }: Text): Element {
  const made = element("text", { x, y, "text-anchor": ANCHOR[align], ...inks(fill, stroke) });
  (made as SVGTextElement).style.font = font;
  made.textContent = text;
  return made;
}

function inks(fill: Ink | null, stroke: Stroke | null): Attributes {
  return {
    fill: fill?.colour ?? "none",
    "fill-opacity": fill?.opacity === 1 ? undefined : fill?.opacity,
    stroke: stroke?.colour,
    "stroke-opacity": stroke?.opacity === 1 ? undefined : stroke?.opacity,
    "stroke-width": stroke?.width,
    "stroke-linecap": stroke?.cap,
    "stroke-linejoin": stroke?.join,
    "stroke-dasharray": stroke?.dash.length ? stroke.dash.join(" ") : undefined,
    "stroke-dashoffset": stroke?.dashOffset || undefined,
  };
}

function element(name: string, attributes: Attributes): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  return made;
}
