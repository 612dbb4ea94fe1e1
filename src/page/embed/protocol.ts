import * as v from "valibot";
import type { View } from "../../state/view/view.ts";
import { PartialView, type PublicApi } from "../public-api.ts";
import { isModest } from "./modest.ts";

// The protocol by which a page steers the frame that it embeds; docs/embed.md describes it.

export const PROTOCOL = 1;

/** What the protocol needs of the page. */
export interface Steered extends PublicApi {
  /** The one origin that is heard. */
  readonly from: string;
  /** From now on tells of every change of the view, or no longer. */
  watch(on: boolean): void;
  /**
   * Goes to a scene of the talk that is shown, after so many of its steps; ends when it is on the screen.
   *
   * @throws {Error} (as a rejection) when there is none like it; nothing is changed then.
   */
  scene(scene: string, step: number): Promise<void>;
}

/** Where the talk of a frame has got. */
export interface ToldScene {
  readonly talk: string;
  readonly scene: string;
  /** How many steps of the scene were made, of `steps`. */
  readonly step: number;
  readonly steps: number;
  /** The scene’s, from 1, among the `of` that are shown; null of a hidden one. */
  readonly number: number | null;
  readonly of: number;
}

type Id = v.InferOutput<typeof Id>;

/** Each message has one answer, with the message’s `id`; null where the message had none to give back. */
export type Answer = { readonly coverline: typeof PROTOCOL; readonly id: Id | null } & (
  | { readonly ok: true; readonly view: View }
  | { readonly ok: true; readonly place: { x: number; y: number } | null }
  | { readonly ok: true }
  | { readonly ok: false; readonly error: string }
);

/** What comes without having been asked for by a message of its own. */
export type Told =
  | { readonly coverline: typeof PROTOCOL; readonly event: "ready" }
  | { readonly coverline: typeof PROTOCOL; readonly event: "view"; readonly view: View }
  | ({ readonly coverline: typeof PROTOCOL; readonly event: "scene" } & ToldScene);

const Id = v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite())]);
const head = { coverline: v.literal(PROTOCOL), id: Id };

const Message = v.variant("do", [
  v.strictObject({ ...head, do: v.literal("state") }),
  v.strictObject({ ...head, do: v.literal("show"), view: PartialView }),
  v.strictObject({ ...head, do: v.literal("locate"), key: v.string() }),
  v.strictObject({ ...head, do: v.literal("watch"), on: v.optional(v.boolean(), true) }),
  v.strictObject({
    ...head,
    do: v.literal("scene"),
    scene: v.string(),
    step: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  }),
]);

type Message = v.InferOutput<typeof Message>;

/** Errors repeat what was sent, which may be long. */
const MOST_WORDS = 300;

/**
 * Answers one message. Nothing is changed unless the message is valid whole, and it never throws.
 *
 * @param message whatever was sent.
 * @param origin of whoever sent it, as the browser tells it.
 * @returns null, which is silence, to another origin and to what is no message of this protocol:
 *   scripts of the page may well talk among themselves.
 */
export async function answer(
  message: unknown,
  origin: string,
  api: Steered,
): Promise<Answer | null> {
  if (origin !== api.from || !isForUs(message)) return null;
  if (!isModest(message)) {
    return refused(null, "the message is no plain data, goes in circles, or is too large");
  }
  const id = idOf(message);
  const { coverline: version } = message;
  if (version !== PROTOCOL) return refused(id, `this page speaks version ${PROTOCOL}`);
  const parsed = v.safeParse(Message, message);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refused(id, `${v.getDotPath(issue) ?? "message"}: ${issue.message}`);
  }
  try {
    return { coverline: PROTOCOL, id, ok: true, ...(await done(parsed.output, api)) };
  } catch (error) {
    return refused(id, error instanceof Error ? error.message : String(error));
  }
}

/** Does what a message asks for. @returns what its answer says beyond that. */
async function done(message: Message, api: Steered): Promise<object> {
  if (message.do === "state") return { view: api.state() };
  if (message.do === "locate") return { place: api.locate(message.key) };
  if (message.do === "scene") await api.scene(message.scene, message.step);
  else if (message.do === "show") await api.show(message.view);
  else api.watch(message.on);
  return {};
}

function isForUs(message: unknown): message is Record<string, unknown> {
  return typeof message === "object" && message !== null && Object.hasOwn(message, "coverline");
}

function idOf({ id }: Record<string, unknown>): Id | null {
  const parsed = v.safeParse(Id, id);
  return parsed.success ? parsed.output : null;
}

function refused(id: Id | null, why: string): Answer {
  const error = why.length > MOST_WORDS ? `${why.slice(0, MOST_WORDS)}…` : why;
  return { coverline: PROTOCOL, id, ok: false, error };
}
