/** ISO 8601 in UTC, without seconds where they are zero. @param time epoch milliseconds. */
export function writeTime(time: number): string {
  return new Date(time).toISOString().replace(/(:00)?\.000Z$/, "Z");
}

/** @returns epoch milliseconds; NaN where the text is no time that `writeTime` writes. */
export function readTime(text: string | null | undefined): number {
  if (text === null || text === undefined || !ISO.test(text)) return NaN;
  const time = Date.parse(text);
  // Date.parse rolls 30 February over to March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 16));
  return isReal ? time : NaN;
}

/** Numbers between commas; NaN for what is none, and all of them NaN when there are not `count`. */
export function readNumbers(text: string | null | undefined, count: number): number[] {
  const items = (text ?? "").split(",");
  if (items.length !== count) return Array.from({ length: count }, () => NaN);
  return items.map((item) => (NUMBER.test(item) ? Number(item) : NaN));
}

/** Enough digits that a place returns to the pixel, few enough to read. */
export function short(value: number): string {
  return String(Number(value.toPrecision(5)));
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/;
const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/;
