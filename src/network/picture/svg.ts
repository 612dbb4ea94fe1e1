import { escapeXml, XML_HEAD } from "../../graph/formats/xml.ts";
import type { Drawing, Group, Item, Outline, Shape, Text } from "./drawing.ts";
import { attributes, fontAttributes, inkAttributes } from "./svg-attributes.ts";

/** What a picture says of itself to who can't see it, or reads its source. */
export interface Caption {
  readonly title: string;
  /** In lines. */
  readonly description: readonly string[];
}

/** So many elements of one look are written at once. */
const LONGEST_RUN = 200;

/**
 * A drawing as an SVG document of its own: no script, no style sheet, nothing from elsewhere; texts are
 * texts, in fonts named with what may stand in for them. In pieces, each of some elements.
 *
 * Cost: O(n) for n items; nothing is held but a run of them.
 */
export function* writeSvg(drawing: Drawing, caption: Caption): Generator<string> {
  const { width, height, paper } = drawing;
  const [wide, high] = [Math.round(width), Math.round(height)];
  yield XML_HEAD;
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">\n`;
  yield `<title>${escapeXml(caption.title)}</title>\n`;
  yield `<desc>${caption.description.map(escapeXml).join("\n")}</desc>\n`;
  yield `<rect width="${wide}" height="${high}" fill="${paper}"/>\n`;
  yield* writeItems(drawing.items);
  yield "</svg>\n";
}

/** Shapes that follow each other and look alike share their attributes. */
function* writeItems(items: Iterable<Item>): Generator<string> {
  let run: Element[] = [];
  for (const item of items) {
    const element = item.is === "group" ? null : elementOf(item);
    const isOther = element === null || element.look !== run[0]?.look;
    if (isOther || run.length >= LONGEST_RUN) {
      yield writeRun(run);
      run = [];
    }
    if (element !== null) run.push(element);
    else if (item.is === "group") yield* writeGroup(item);
  }
  yield writeRun(run);
}

function* writeGroup({ name, title, at, items }: Group): Generator<string> {
  yield at?.width === undefined
    ? `<g${attributes({ class: name, transform: at && `translate(${at.x} ${at.y})` })}>`
    : `<svg${attributes({ class: name, overflow: "hidden", ...at })}>`;
  if (title !== undefined) yield `<title>${escapeXml(title)}</title>`;
  yield* writeItems(items);
  yield at?.width === undefined ? "</g>\n" : "</svg>\n";
}

/** An element in pieces, so that what several have in common can be said once. */
interface Element {
  /** Attributes of colours, lines and fonts. */
  readonly look: string;
  /** Its name and what is its own. */
  readonly start: string;
  readonly end: string;
}

function writeRun(run: readonly Element[]): string {
  const [first] = run;
  if (first === undefined) return "";
  if (run.length === 1) return `<${first.start}${first.look}${first.end}`;
  return `<g${first.look}>${run.map(({ start, end }) => `<${start}${end}`).join("")}</g>`;
}

function elementOf(item: Shape | Text): Element {
  const look = inkAttributes(item.fill, item.stroke);
  if (item.is === "shape") return { look, start: startOf(item.of), end: "/>" };
  const anchor = item.align === "start" ? undefined : item.align;
  return {
    look: look + fontAttributes(item.font) + attributes({ "text-anchor": anchor }),
    start: `text${attributes({ x: item.x, y: item.y })}`,
    end: `>${escapeXml(item.text)}</text>`,
  };
}

function startOf(of: Outline): string {
  const name = "d" in of ? "path" : "r" in of ? "circle" : "rx" in of ? "ellipse" : "rect";
  return name + attributes(of);
}
