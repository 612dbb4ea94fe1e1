import { rgb } from "d3";
import { type Palette, PALETTE_TOKENS } from "../../../state/palette.ts";
import type { Look } from "../../talk.ts";

/**
 * The tokens' colours as they are in a look, whatever the page's is. On paper the ground is white: what
 * is printed shall not be tinted all over.
 *
 * The page has that look while it is asked, and the own one again before anything is drawn: the built
 * style sheet knows the colours of a look for the whole page alone.
 */
export function paletteIn(look: Look | "paper"): Palette {
  const { dataset } = document.documentElement;
  const theme = dataset["theme"];
  dataset["theme"] = look === "paper" ? "light" : look;
  const palette = read();
  if (theme === undefined) delete dataset["theme"];
  else dataset["theme"] = theme;
  return look === "paper" ? { ...palette, paper: WHITE, raised: WHITE } : palette;
}

const WHITE = "#ffffff";

/** Through a probe, because a custom property's own value would still say `light-dark(…)`. */
function read(): Palette {
  const probe = document.createElement("span");
  document.documentElement.append(probe);
  const entries = PALETTE_TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, rgb(getComputedStyle(probe).color).formatHex()];
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}

/** Sets the tokens for all that is in an element, as its own style. */
export function tokensOf(palette: Palette): Readonly<Record<string, string>> {
  return Object.fromEntries(PALETTE_TOKENS.map((token) => [`--${token}`, palette[token]]));
}
