import type { Measure } from "../../../network/picture/pen.ts";
import type { Palette } from "../../../state/palette.ts";

/** How texts of a picture are set, and in which colours all of it is drawn. */
export interface Type {
  /** Size of the text in pixels. */
  readonly em: number;
  readonly family: string;
  /** Family of what is set large. */
  readonly serif: string;
  readonly measure: Measure;
  readonly palette: Palette;
}

/** In pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}
