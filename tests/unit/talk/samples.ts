import type { Scene, Step, Talk } from "../../../src/talk/talk.ts";
import { newScene, newTalk } from "../../../src/talk/talk.ts";

export function sceneOf(id: string, view: Record<string, string> = {}, steps: Step[] = []): Scene {
  return { ...newScene(view, "both", `Scene ${id}`), id, steps };
}

export function textOf(id: string): Scene {
  return {
    kind: "text",
    id,
    headline: id,
    caption: "",
    notes: "",
    hidden: false,
    seconds: null,
    look: "title",
  };
}

export function talkOf(items: Talk["items"], id = "talk"): Talk {
  return { ...newTalk("A fixture", id), items };
}
