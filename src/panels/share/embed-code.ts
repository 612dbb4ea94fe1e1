import { attributeText } from "./attribute-text.ts";
import { embedSearch, type EmbedParts, type TalkAsked } from "./embed-query.ts";

export interface FrameChoice {
  readonly parts: EmbedParts;
  /** Of the page that may steer the frame; null for none. */
  readonly from: string | null;
  /** CSS pixels; null is as wide as there is room. */
  readonly width: number | null;
  /** CSS pixels. */
  readonly height: number;
}

/**
 * What the frame may: run its script, as its own origin (static hosts serve modules and data to no
 * other), and open articles in tabs that are tabs like any. Not: leave the embedding page, send
 * forms, open dialogs of the browser, download.
 */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/**
 * The address of a frame that shows a view, or a talk.
 *
 * @param hash the view, without `#`.
 */
export function embedAddress(
  page: URL,
  hash: string,
  choice: FrameChoice,
  talk: TalkAsked | null = null,
): string {
  const { origin, pathname, search } = page;
  const query = embedSearch(search, choice.parts, choice.from, talk);
  return `${origin}${pathname}${query}${hash === "" ? "" : `#${hash}`}`;
}

/**
 * An iframe as HTML, on one line: editors of web pages make paragraphs of others.
 *
 * @param title what it is, for those who don’t see it; any text.
 */
export function embedCode(address: string, title: string, choice: FrameChoice): string {
  const { width, height } = choice;
  const attributes = {
    src: address,
    title,
    width: width === null ? "100%" : String(width),
    height: String(height),
    loading: "lazy",
    allow: "clipboard-write",
    sandbox: SANDBOX,
    style: "border: 0; max-width: 100%",
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${attributeText(value)}"`,
  );
  return `<iframe ${written.join(" ")}></iframe>`;
}
