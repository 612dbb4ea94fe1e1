import type { Heading, Item, Step, Talk, TextScene, ViewScene } from "../../../src/talk/talk.ts";

const SAID = { headline: "", caption: "", notes: "", hidden: false, seconds: null };

export function viewScene(id: string, part: Partial<ViewScene> = {}): ViewScene {
  return { kind: "view", id, ...SAID, alt: null, frame: "both", view: {}, steps: [], ...part };
}

export function textScene(id: string, part: Partial<TextScene> = {}): TextScene {
  return { kind: "text", id, ...SAID, look: "title", ...part };
}

export function heading(id: string): Heading {
  return { kind: "heading", id, headline: id };
}

export function stepTo(changes: Step["changes"] = {}): Step {
  return { label: "", changes, plays: false };
}

export function talkOf(items: readonly Item[], part: Partial<Talk> = {}): Talk {
  return {
    id: "talk",
    title: "A talk",
    corpus: "A fixture",
    minutes: null,
    look: null,
    items: [...items],
    ...part,
  };
}
