import * as v from "valibot";

/** Epoch milliseconds UTC of the years that ISO 8601 writes with four digits: others fit no hash. */
export const Time = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Date.parse("0000-01-01T00:00:00Z")),
  v.maxValue(Date.parse("9999-12-31T23:59:59Z")),
);
