import * as v from "valibot";
import { isTimeZone } from "../corpus/settings/time-zone-name.ts";

/** Epoch milliseconds UTC of the years that ISO 8601 writes with four digits: others fit no hash. */
const Time = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Date.parse("0000-01-01T00:00:00Z")),
  v.maxValue(Date.parse("9999-12-31T23:59:59Z")),
);

/** A span of time, both ends included. */
const Window = v.pipe(
  v.object({ from: Time, to: Time }),
  v.check(({ from, to }) => from <= to, "the window must not end before it starts"),
);

/**
 * Where the network is looked at from: sigma's framed coordinates (0.5, 0.5 is the middle of the
 * layout) and `ratio`, the zoom (1 fits the whole layout, smaller is nearer).
 */
const Camera = v.object({
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  ratio: v.pipe(v.number(), v.finite(), v.minValue(0.001), v.maxValue(100)),
});

/** What one looks at, whole: the same view on the same graph gives the same picture. */
export const View = v.object({
  /** Key of the selected node or story. */
  selection: v.nullable(v.string()),
  /** Null is all time. */
  window: v.nullable(Window),
  /** Null is the whole layout, fitted. */
  camera: v.nullable(Camera),
  /** IANA name of the zone in which times are shown. */
  zone: v.pipe(v.string(), v.check(isTimeZone, "an IANA time zone is expected")),
  /** Null follows the system. */
  theme: v.nullable(v.picklist(["light", "dark"])),
});

export type View = v.InferOutput<typeof View>;
export type Window = v.InferOutput<typeof Window>;
export type Camera = v.InferOutput<typeof Camera>;
export type Theme = NonNullable<View["theme"]>;

export const DEFAULT_VIEW: View = {
  selection: null,
  window: null,
  camera: null,
  zone: "UTC",
  theme: null,
};
