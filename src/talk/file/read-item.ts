import { quote } from "../../corpus/reading/complaint.ts";
import {
  FRAMES,
  type Item,
  MOST_LINE,
  MOST_NOTES,
  MOST_STEPS,
  MOST_TEXT,
  type Step,
  TEXT_LOOKS,
  type ViewScene,
} from "../talk.ts";
import { readTexts, textsAt } from "../views/scene-view.ts";
import type { JsonNode } from "./json-tree.ts";
import type { TalkReader } from "./talk-reader.ts";

const SAID = ["kind", "id", "headline", "caption", "notes", "hidden", "seconds"];

/** The names that an item of each kind may have. */
const NAMES = {
  view: [...SAID, "alt", "frame", "view", "steps"],
  text: [...SAID, "look"],
  heading: ["kind", "id", "headline"],
} as const;

/** Reads a scene or a heading; null, and a problem, where there is none to be had. */
export function readItem(reader: TalkReader, node: JsonNode, id: string): Item | null {
  const members = reader.members(node);
  const kind = Object.keys(NAMES).find((each) => each === members.get("kind")?.value) as
    Item["kind"] | undefined;
  if (kind === undefined) {
    const is = members.has("kind") ? `is ${quote(members.get("kind")?.value)}` : "is missing";
    const known = Object.keys(NAMES).join(", ");
    const at = members.get("kind") ?? node;
    reader.say(at.offset, `kind ${is}; expected one of ${known}; the scene is left out`);
    return null;
  }
  reader.checkNames(node, kind === "heading" ? "a heading" : `a ${kind} scene`, NAMES[kind]);
  const headline = reader.text(members, "headline", MOST_LINE);
  if (kind === "heading") return { kind, id, headline };
  const said = {
    id,
    headline,
    caption: reader.text(members, "caption", MOST_TEXT),
    notes: reader.text(members, "notes", MOST_NOTES),
    hidden: reader.flag(members, "hidden"),
    seconds: reader.number(members, "seconds", 1, 3600),
  };
  if (kind === "text") {
    return { kind, ...said, look: reader.choice(members, "look", TEXT_LOOKS) ?? "title" };
  }
  const steps = reader.list(members, "steps", MOST_STEPS);
  const scene: ViewScene = {
    kind,
    ...said,
    alt: reader.optionalText(members, "alt", MOST_TEXT),
    frame: reader.choice(members, "frame", FRAMES) ?? "both",
    view: reader.texts(members, "view", false),
    steps: steps.map((step) => readStep(reader, step)),
  };
  checkViews(reader, scene, [members.get("view") ?? node, ...steps]);
  return scene;
}

function readStep(reader: TalkReader, node: JsonNode): Step {
  const members = reader.members(node);
  if (node.type !== "object") reader.mistake(node, "a step", "an object, {…}");
  reader.checkNames(node, "a step", ["label", "changes", "plays"]);
  return {
    label: reader.text(members, "label", MOST_LINE),
    changes: reader.texts(members, "changes", true),
    plays: reader.flag(members, "plays"),
  };
}

/** Says what of the views makes no sense, where it first does. It stays: a later version may know it. */
function checkViews(reader: TalkReader, scene: ViewScene, nodes: readonly JsonNode[]): void {
  const said = new Set<string>();
  for (const [step, { offset }] of nodes.entries()) {
    if (step > 0 && Object.keys(scene.steps[step - 1]?.changes ?? {}).length === 0) continue;
    for (const problem of readTexts(textsAt(scene, step)).problems) {
      if (said.has(problem)) continue;
      said.add(problem);
      const what = step === 0 ? "the view" : "the view after this step";
      reader.say(offset, `${what} is not shown whole: ${problem}`);
    }
  }
}
