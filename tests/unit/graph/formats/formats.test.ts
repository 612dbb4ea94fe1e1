import { beforeAll, describe, expect, it } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { FORMATS } from "../../../../src/graph/formats/formats.ts";
import { partOf } from "../../../../src/graph/formats/part/part.ts";
import { join, NOTE, seedGraph } from "./samples.ts";

let seeds: SerializedCoverageGraph;
beforeAll(async () => {
  seeds = await seedGraph();
});

describe("the formats", () => {
  it("have ids and extensions of their own", () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
  });

  it.each(FORMATS)("$id names the data in its note, and is the same each time", ({ write }) => {
    const part = partOf(seeds, (key) => !key.endsWith("a"));
    const text = join(write(part, NOTE));
    expect(text).toContain("0".repeat(64));
    expect(text).toContain("topic AI");
    expect(join(write(structuredClone(part), NOTE))).toBe(text);
  });
});
