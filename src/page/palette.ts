import { rgb } from "d3";
import { type Palette, PALETTE_TOKENS } from "../state/palette.ts";

/**
 * The tokens' colours as the stylesheet has them now, for what is drawn on canvases. Read through a
 * probe element, because a custom property's own value would still say `light-dark(…)`.
 */
export function readPalette(): Palette {
  const probe = document.createElement("span");
  document.documentElement.append(probe);
  const entries = PALETTE_TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, rgb(getComputedStyle(probe).color).formatHex()];
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}
