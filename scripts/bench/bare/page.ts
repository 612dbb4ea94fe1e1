/** What a bare page lets the benchmark do, one step at a time; each is drawn with the next frame. */
export interface Bare {
  /** Slides a window over time: one more per cent of the articles enters or leaves with each. */
  step?(turn: number): void;
  hover?(turn: number): void;
  filter?(turn: number): void;
}

declare global {
  interface Window {
    bare?: Bare;
  }
}

/** A node of a graph.json, as far as a bare page looks at it. */
export interface BareNode {
  key: string;
  attributes: {
    kind: string;
    x: number;
    y: number;
    size: number;
    label: string;
    type?: string | null;
    publishedAt?: string | null;
  };
}

export interface BareGraph {
  attributes: object;
  options: object;
  nodes: BareNode[];
  edges: { key: string; source: string; target: string; attributes: { kind: string } }[];
}

export async function fetchGraph(): Promise<BareGraph> {
  const answer = await fetch("graph.json");
  return (await answer.json()) as BareGraph;
}

/** As large as the app's own stage, so that both fill as many pixels. */
export function stage(): HTMLElement {
  const asked = new URLSearchParams(location.search);
  const element = document.createElement("div");
  element.id = "stage";
  element.style.width = `${asked.get("width") ?? "800"}px`;
  element.style.height = `${asked.get("height") ?? "400"}px`;
  document.body.style.margin = "0";
  document.body.append(element);
  return element;
}

/** The articles' keys in order of time. */
export function inTime(nodes: readonly BareNode[]): string[] {
  return nodes
    .flatMap(({ key, attributes: { publishedAt } }) => (publishedAt ? [{ key, publishedAt }] : []))
    .toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
    .map(({ key }) => key);
}

/** Ranks of the first article in the window and of the first after it: a third of all, sliding to and fro. */
export function windowAt(turn: number, articles: number): readonly [number, number] {
  const third = Math.round(articles / 3);
  const moved = Math.round((articles / 200) * Math.abs((turn % 40) - 20));
  return [third + moved, 2 * third + moved];
}
