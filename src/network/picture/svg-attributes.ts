import { escapeXml } from "../../graph/formats/xml.ts";
import type { Ink, Stroke } from "./drawing.ts";

/** Attributes with a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}

/** How a shape or a text is filled and stroked; what SVG takes for granted is left out. */
export function inkAttributes(fill: Ink | null, stroke: Stroke | null): string {
  return attributes({
    fill: fill?.colour ?? "none",
    "fill-opacity": shareOf(fill?.opacity),
    stroke: stroke?.colour,
    "stroke-opacity": shareOf(stroke?.opacity),
    "stroke-width": stroke === null ? undefined : Math.round(stroke.width * 100) / 100,
    "stroke-linecap": stroke?.cap === "round" ? "round" : undefined,
    "stroke-linejoin": stroke?.join === "round" ? "round" : undefined,
    "stroke-dasharray": stroke?.dash.length ? stroke.dash.join(" ") : undefined,
    "stroke-dashoffset": stroke?.dashOffset || undefined,
  });
}

function shareOf(opacity = 1): number | undefined {
  return opacity === 1 ? undefined : Math.round(opacity * 1000) / 1000;
}

/** The variable fonts of the page go by another name where they are installed. */
const INSTALLED: Readonly<Record<string, string>> = {
  "Inter Variable": "Inter",
  "Newsreader Variable": "Newsreader",
};

/**
 * A font as CSS has it in attributes of SVG, which more programs read than its short form. A family of
 * ours is followed by the name under which a reader may have it.
 */
export function fontAttributes(font: string): string {
  const [, style, weight = "400", size = "10", families = "sans-serif"] =
    /^(italic )?(\d+) ([\d.]+)px (.+)$/.exec(font) ?? [];
  const names = families.split(",").map((family) => family.trim().replaceAll(/["']/g, ""));
  const all = names.flatMap((name) => {
    const other = Object.hasOwn(INSTALLED, name) ? INSTALLED[name] : undefined;
    return other === undefined ? [name] : [name, other];
  });
  return attributes({
    "font-family": [...new Set(all)].map(quoted).join(", "),
    "font-size": Math.round(Number(size) * 100) / 100,
    "font-weight": weight === "400" ? undefined : weight,
    "font-style": style === undefined ? undefined : "italic",
  });
}

function quoted(family: string): string {
  return family.includes(" ") ? `'${family}'` : family;
}
