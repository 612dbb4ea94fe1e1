import * as v from "valibot";

/** The most UTF-16 units of a line that is set large, of a paragraph, and of what only the speaker reads. */
export const MOST_LINE = 300;
export const MOST_TEXT = 2_000;
export const MOST_NOTES = 20_000;

/** The most scenes and headings of a talk, and steps of a scene. */
export const MOST_ITEMS = 500;
export const MOST_STEPS = 100;

const Line = v.pipe(v.string(), v.maxLength(MOST_LINE));
const Text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, "an id of letters, digits and hyphens"));

/** Seconds that a scene stays when nobody clicks. */
const Seconds = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(3600)));

/** What of the page a scene shows. */
export const FRAMES = ["both", "network", "timeline"] as const;

/** How a scene of text alone is set. */
export const TEXT_LOOKS = ["title", "quote", "closing"] as const;

/** The colours of the stage; null in a talk follows the system. */
export const LOOKS = ["light", "dark", "contrast"] as const;

/** A view as texts by the names that they have in a link: `{from: "…", layout: "time"}`. */
const Texts = v.record(v.string(), v.string());

/** What a step changes of the view before it: a text each, null for what goes back to its default. */
const Changes = v.record(v.string(), v.nullable(v.string()));

export const Step = v.object({
  /** What it adds, said under the scene's caption: `CNET appears`. */
  label: Line,
  changes: Changes,
  /** Whether the window that it shows is played. */
  plays: v.boolean(),
});

const said = {
  id: Id,
  headline: Line,
  /** Said under the headline, on the stage. */
  caption: Text,
  /** What only the speaker sees. */
  notes: v.pipe(v.string(), v.maxLength(MOST_NOTES)),
  /** Passed over when the talk is given. */
  hidden: v.boolean(),
  seconds: Seconds,
};

export const ViewScene = v.object({
  kind: v.literal("view"),
  ...said,
  /** In place of the picture, for who doesn't see it; null is made from the data. */
  alt: v.nullable(Text),
  frame: v.picklist(FRAMES),
  view: Texts,
  steps: v.pipe(v.array(Step), v.maxLength(MOST_STEPS)),
});

export const TextScene = v.object({
  kind: v.literal("text"),
  ...said,
  look: v.picklist(TEXT_LOOKS),
});

/** Stands before the scenes that belong together; it is not shown on the stage. */
export const Heading = v.object({ kind: v.literal("heading"), id: Id, headline: Line });

export const Item = v.variant("kind", [ViewScene, TextScene, Heading]);

/** An ordered set of scenes. It is plain JSON, in memory, in storage, in a file and between windows. */
export const Talk = v.object({
  id: Id,
  title: Line,
  /** Title of the corpus that it was made over. */
  corpus: v.string(),
  /** How long it is to take. */
  minutes: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0.5), v.maxValue(600))),
  look: v.nullable(v.picklist(LOOKS)),
  items: v.pipe(v.array(Item), v.maxLength(MOST_ITEMS)),
});

export type Talk = v.InferOutput<typeof Talk>;
export type Item = v.InferOutput<typeof Item>;
export type ViewScene = v.InferOutput<typeof ViewScene>;
export type TextScene = v.InferOutput<typeof TextScene>;
export type Heading = v.InferOutput<typeof Heading>;
export type Scene = ViewScene | TextScene;
export type Step = v.InferOutput<typeof Step>;
export type Frame = (typeof FRAMES)[number];
export type Look = (typeof LOOKS)[number];

export function isScene(item: Item): item is Scene {
  return item.kind !== "heading";
}

/** How often a click leads on within a scene before it leads to the next. */
export function stepsOf(scene: Scene): readonly Step[] {
  return scene.kind === "view" ? scene.steps : [];
}

/** An id for a new scene or talk: 48 random bits, as no two people shall make the same. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A talk without scenes. */
export function newTalk(corpus: string, id = newId()): Talk {
  return { id, title: corpus, corpus, minutes: null, look: null, items: [] };
}

/** The scene of a view, with nothing said yet. */
export function newScene(view: ViewScene["view"], frame: Frame, headline = ""): ViewScene {
  return {
    kind: "view",
    id: newId(),
    headline,
    caption: "",
    notes: "",
    hidden: false,
    seconds: null,
    alt: null,
    frame,
    view,
    steps: [],
  };
}
