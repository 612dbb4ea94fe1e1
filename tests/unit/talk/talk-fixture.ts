import {
  type Heading,
  type Item,
  newScene,
  newTalk,
  type Step,
  type Talk,
  type TextScene,
  type ViewScene,
} from "../../../src/talk/talk.ts";

/** A scene of this id, with as many steps as told. */
export function sceneOf(id: string, steps = 0, part: Partial<ViewScene> = {}): ViewScene {
  const step = (_: unknown, at: number): Step => ({ label: `${at}`, changes: {}, plays: false });
  return {
    ...newScene({}, "both", `Scene ${id}`),
    id,
    steps: Array.from({ length: steps }, step),
    ...part,
  };
}

export function textOf(id: string, part: Partial<TextScene> = {}): TextScene {
  const said = { headline: id, caption: "", notes: "", hidden: false, seconds: null };
  return { kind: "text", id, look: "title", ...said, ...part };
}

export function headingOf(id: string): Heading {
  return { kind: "heading", id, headline: id };
}

export function talkOf(items: readonly Item[], part: Partial<Talk> = {}): Talk {
  return { ...newTalk("A fixture", "talk"), title: "A talk", items: [...items], ...part };
}
