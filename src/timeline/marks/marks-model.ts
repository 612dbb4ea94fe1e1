import type { ReadonlySignal, Signal } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import type { Lane, Track } from "../lanes/lanes.ts";
import type { Mark } from "./mark.ts";

/** Marks of articles on an axis, as pointer, keyboard, tooltip and summary know them. */
export interface MarksModel {
  /** What ids on the page begin with. */
  readonly id: string;
  readonly state: State;
  /** All that the filters leave, in the window or not. */
  readonly all: ReadonlySignal<Track>;
  readonly span: ReadonlySignal<Window>;
  /** The rows from the top. */
  readonly lanes: ReadonlySignal<readonly Lane[]>;
  /** The article at which the keyboard is. */
  readonly cursor: Signal<DatedArticle | null>;
  /** The article under the pointer. */
  readonly pointed: Signal<DatedArticle | null>;
  /** Of a dot, in pixels. */
  readonly radius: () => number;
  /** Where the mark of an article is; null when it is not in sight. Reads signals. */
  readonly markOf: (article: DatedArticle) => Mark | null;
  /** With how many others an article is drawn as one column, itself among them; 0 of a mark of its own. */
  readonly crowdOf: (article: DatedArticle) => number;
  /** The article at a point of the marks in sight. @param reach how far beside a mark still counts, in radii. */
  readonly articleAt: (
    x: number,
    y: number,
    reach: number,
    isFinger: boolean,
  ) => DatedArticle | null;
  /** What an article's row is of; its provider, where that can't be selected. */
  readonly rowKeyOf: (article: DatedArticle) => string;
}
