import * as v from "valibot";
import { CHARTS } from "../../state/view/timeline-parts.ts";
import { Talk } from "../talk.ts";

// What the stage and the speaker's window say to each other. The stage says how things stand, whole
// and numbered, so that a message that is lost costs nothing; the speaker asks, from a short list.

/** Another version's window is not understood, and says so. */
const VERSION = 1;

const head = { coverline: v.literal("talk"), version: v.literal(VERSION), secret: v.string() };

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.maxLength(64));

const Place = v.strictObject({ scene: Id, step: Count });
const Timer = v.strictObject({
  since: v.nullable(v.pipe(v.number(), v.finite())),
  before: v.pipe(v.number(), v.finite(), v.minValue(0)),
});
const Number = v.pipe(v.number(), v.finite());
const kind = v.picklist(["spotlight", "pointer"]);
const chart = v.picklist(CHARTS);
const Pointing = v.variant("on", [
  v.strictObject({ kind, on: v.literal("network"), x: Number, y: Number }),
  v.strictObject({ kind, on: v.literal("time"), chart, time: Number, y: Number }),
  v.strictObject({ kind, on: v.literal("chart"), chart, x: Number, y: Number }),
  v.strictObject({ kind, on: v.literal("page"), x: Number, y: Number }),
]);
const Blank = v.nullable(v.picklist(["black", "white"]));

/** How things stand on the stage. */
export const Standing = v.object({
  talk: Talk,
  /** Null while the talk is not given. */
  place: v.nullable(Place),
  blank: Blank,
  strayed: v.boolean(),
  /** What of the scene can't be shown, in words. */
  problems: v.array(v.string()),
  timer: Timer,
});

/** What a speaker's window may ask for. Nothing else is done for it. */
const Command = v.variant("do", [
  v.strictObject({ do: v.literal("next") }),
  v.strictObject({ do: v.literal("back") }),
  v.strictObject({ do: v.literal("first") }),
  v.strictObject({ do: v.literal("last") }),
  v.strictObject({ do: v.literal("go"), scene: Id, step: Count }),
  v.strictObject({ do: v.literal("blank"), with: Blank }),
  v.strictObject({ do: v.literal("point"), at: v.nullable(Pointing) }),
  v.strictObject({ do: v.literal("timer"), to: v.picklist(["start", "pause", "reset"]) }),
]);

/** Of which life of the stage's page, and the how manieth in it. */
const number = { life: Id, count: Count };

const FromStage = v.variant("says", [
  v.strictObject({ ...head, says: v.literal("standing"), ...number, standing: Standing }),
  /** Nothing new since then. */
  v.strictObject({ ...head, says: v.literal("same"), ...number }),
]);

const FromSpeaker = v.variant("says", [
  /** I am here, and this is the last that I have heard. */
  v.strictObject({ ...head, says: v.literal("hello"), heard: v.nullable(v.strictObject(number)) }),
  v.strictObject({ ...head, says: v.literal("please"), command: Command }),
]);

export type Standing = v.InferOutput<typeof Standing>;
export type Command = v.InferOutput<typeof Command>;
export type FromStage = Unheaded<v.InferOutput<typeof FromStage>>;
export type FromSpeaker = Unheaded<v.InferOutput<typeof FromSpeaker>>;
type Unheaded<Message> = Message extends unknown ? Omit<Message, keyof typeof head> : never;

/** Two windows that know the same secret. */
export interface Wire<Out, In> {
  post(message: Out): void;
  /** Calls with each message that the other sends; what is no message of theirs is passed over. */
  listen(on: (message: In) => void): () => void;
}

/** A window's way to send, and to hear, whatever it is. */
export interface Port {
  post(message: unknown): void;
  listen(on: (message: unknown) => void): () => void;
}

/** Whether a message is one of ours at all, from who knows the secret. */
export function isSecret(message: unknown, secret: string): boolean {
  return parsed(v.object(head), message)?.secret === secret;
}

/** @param secret what both have, so that no other window is heard. */
export function stageWire(port: Port, secret: string): Wire<FromStage, FromSpeaker> {
  return wire(port, secret, (message) => parsed(FromSpeaker, message));
}

/** The same from the speaker's side. */
export function speakerWire(port: Port, secret: string): Wire<FromSpeaker, FromStage> {
  return wire(port, secret, (message) => parsed(FromStage, message));
}

function wire<Out extends object, In extends { secret: string }>(
  port: Port,
  secret: string,
  read: (message: unknown) => In | null,
): Wire<Out, In> {
  return {
    post: (message) => port.post({ coverline: "talk", version: VERSION, secret, ...message }),
    listen: (on) =>
      port.listen((message) => {
        const known = read(message);
        if (known !== null && known.secret === secret) on(known);
      }),
  };
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  message: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : null;
}
