import * as v from "valibot";
import { DEFAULT_VIEW, type View, View as ViewSchema } from "./view.ts";

/**
 * The view as a URL hash, without the `#`: `selection=a-…&from=…&to=…&camera=x,y,ratio&zone=…&theme=…`.
 * What is at its default is left out, so the plain page has no hash. Times are ISO 8601 UTC.
 *
 * @param ownZone the corpus's, which is the default.
 */
export function encodeView(view: View, ownZone = DEFAULT_VIEW.zone): string {
  const parts = new URLSearchParams();
  if (view.selection !== null) parts.set("selection", view.selection);
  if (view.window !== null) {
    parts.set("from", toIso(view.window.from));
    parts.set("to", toIso(view.window.to));
  }
  if (view.camera !== null) {
    const { x, y, ratio } = view.camera;
    parts.set("camera", [x, y, ratio].map(short).join(","));
  }
  if (view.zone !== ownZone) parts.set("zone", view.zone);
  if (view.theme !== null) parts.set("theme", view.theme);
  // Commas, colons and slashes are legal in a fragment (RFC 3986, 3.5) and far easier to read.
  return parts.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");
}

export type DecodedHash = { readonly view: View } | { readonly problem: string };

/**
 * Reads a hash, with or without its `#`. It is taken whole or not at all: half of a view that
 * somebody sent is not what they meant.
 *
 * @param ownZone the corpus's, for a hash that names none.
 * @returns the view, or in words what makes no sense in it.
 */
export function decodeView(hash: string, ownZone = DEFAULT_VIEW.zone): DecodedHash {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const unknown = [...parts.keys()].find((name) => !KNOWN.has(name));
  if (unknown !== undefined) return { problem: `it has an unknown part, “${unknown}”` };
  const result = v.safeParse(ViewSchema, {
    selection: parts.get("selection"),
    window: readWindow(parts),
    camera: readCamera(parts),
    zone: parts.get("zone") ?? ownZone,
    theme: parts.get("theme"),
  });
  if (result.success) return { view: result.output };
  const part = v.getDotPath(result.issues[0])?.split(".")[0] ?? "view";
  return { problem: `its ${part} can’t be read` };
}

const KNOWN = new Set(["selection", "from", "to", "camera", "zone", "theme"]);

function readWindow(parts: URLSearchParams): unknown {
  const [from, to] = [parts.get("from"), parts.get("to")];
  if (from === null && to === null) return null;
  return { from: fromIso(from), to: fromIso(to) };
}

function readCamera(parts: URLSearchParams): unknown {
  const text = parts.get("camera");
  if (text === null) return null;
  const [x, y, ratio, ...rest] = text
    .split(",")
    .map((part) => (NUMBER.test(part) ? Number(part) : NaN));
  return rest.length === 0 ? { x, y, ratio } : NaN;
}

function toIso(time: number): string {
  return new Date(time).toISOString().replace(/(:00)?\.000Z$/, "Z");
}

function fromIso(text: string | null): number {
  if (text === null || !ISO.test(text)) return NaN;
  const time = Date.parse(text);
  // Date.parse rolls 30 February over to March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 16));
  return isReal ? time : NaN;
}

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/;

/** Enough digits that the camera returns to the pixel, few enough to read. */
function short(value: number): string {
  return String(Number(value.toPrecision(5)));
}
